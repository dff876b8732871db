package publish

import (
	"strings"
	"unicode"

	"talkfeed/content/outline"
)

// plain gives one line of text: control characters and white space folded to
// single spaces, bytes that are not UTF-8 replaced.
func plain(s string) string {
	if !strings.ContainsFunc(s, isGap) {
		return strings.ToValidUTF8(s, "\ufffd")
	}
	return strings.ToValidUTF8(strings.Join(strings.FieldsFunc(s, isGap), " "), "\ufffd")
}

func isGap(r rune) bool { return unicode.IsSpace(r) || unicode.IsControl(r) }

// blocksText gives the text of blocks as a reader sees it, for telling whether
// an abstract changed. How it is marked up does not show in it.
func blocksText(blocks []*outline.Block) string {
	var b strings.Builder
	writeText(&b, blocks)
	return strings.TrimSpace(b.String())
}

func writeText(b *strings.Builder, blocks []*outline.Block) {
	for _, block := range blocks {
		if block == nil || block.Kind == outline.Directive {
			continue
		}
		if text := outline.RunsText(block.Runs); text != "" {
			b.WriteString(text)
			b.WriteByte('\n')
		}
		for i := range block.Fields {
			if key := block.Fields[i].Key; key != "" {
				b.WriteString(key)
				b.WriteByte('\n')
			}
			writeText(b, block.Fields[i].Value)
		}
		writeText(b, block.Blocks)
	}
}
