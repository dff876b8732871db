package publish

import (
	"html"
	"strings"

	"talkfeed/content/outline"
)

// printHTML prints blocks as paragraphs of text.
func printHTML(blocks []*outline.Block, _ func(string) string) string {
	var b strings.Builder
	for _, line := range strings.Split(blocksText(blocks), "\n") {
		b.WriteString("<p>" + html.EscapeString(line) + "</p>\n")
	}
	return b.String()
}
