package content_test

import (
	"math/rand/v2"
	"strings"
	"testing"
)

// FuzzMoved holds the laws of extraction on pages as they are while their author is at
// work on them: lines of known pages are taken away, moved, doubled, indented, cut off, or
// lose their words but not their marks.
func FuzzMoved(f *testing.F) {
	eachPage(f, func(name string, data []byte) {
		for seed := range uint64(4) {
			f.Add(name, data, seed)
		}
	})
	f.Fuzz(func(t *testing.T, name string, data []byte, seed uint64) {
		doc := read(name, []byte(moveLines(string(data), rand.New(rand.NewPCG(seed, 1)))))
		if doc == nil {
			return
		}
		lines := strings.Count(doc.Source.Text, "\n") + 1
		for _, e := range extractDoc(doc).Entries {
			checkEntry(t, e, lines)
		}
	})
}

// emptied are lines that mark something up and say nothing, or next to nothing.
var emptied = []string{"# \n", "### ![](a.png)\n", "- ### \n", "**\n", "- \n", "> - # y\n", "- - - x\n", "***\n", "| | |\n|-|-|\n",
	"<h3></h3>\n", "<h3><img></h3>\n", "<li><td>\n", "2019\n", "May\n"}

// moveLines changes a few lines of a page.
func moveLines(page string, rng *rand.Rand) string {
	lines := strings.SplitAfter(page, "\n")
	for range 1 + rng.IntN(8) {
		i, j := rng.IntN(len(lines)), rng.IntN(len(lines))
		switch line := &lines[i]; rng.IntN(9) {
		case 0:
			*line = ""
		case 1:
			*line, lines[j] = lines[j], *line
		case 2:
			*line = lines[j]
		case 3:
			*line = "  " + *line
		case 4:
			*line = strings.TrimLeft(*line, " \t")
		case 5:
			*line = strings.Map(func(r rune) rune {
				if r == '\n' || strings.ContainsRune("#*-_<>/[](){}|:=\"' ", r) {
					return r
				}
				return -1
			}, *line)
		case 6:
			if at := strings.IndexAny(*line, "<*[(-#:"); at >= 0 {
				*line = (*line)[:at] + (*line)[at+1:]
			}
		case 7:
			if at := strings.IndexAny(*line, " ,.(["); at >= 0 {
				*line = (*line)[:at] + "\n"
			}
		case 8:
			*line = emptied[rng.IntN(len(emptied))]
		}
	}
	return strings.Join(lines, "")
}
