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
	if len(blocks) == 0 {
		return ""
	}
	size := 0 // about as long as its source
	if first, last := blocks[0], blocks[len(blocks)-1]; first != nil && last != nil {
		size = max(0, last.End-first.Start)
	}
	return strings.TrimSpace(string(appendText(make([]byte, 0, size), blocks)))
}

func appendText(b []byte, blocks []*outline.Block) []byte {
	for _, block := range blocks {
		if block == nil || block.Kind == outline.Directive {
			continue
		}
		before := len(b)
		if b = outline.AppendText(b, block.Runs); len(b) > before {
			b = append(b, '\n')
		}
		for i := range block.Fields {
			if key := block.Fields[i].Key; key != "" {
				b = append(append(b, key...), '\n')
			}
			b = appendText(b, block.Fields[i].Value)
		}
		b = appendText(b, block.Blocks)
	}
	return b
}
