package content

import (
	"talkfeed/content/outline"
)

// Paragraphs whose broken lines are entries.

// entryLines parts a paragraph whose lines, which the author broke, are entries:
// three or more, most of them with a date of their own. It gives nil for others.
func (r *unitReader) entryLines(b *outline.Block) []part {
	lines, links := readLines(b, false, r.order)
	dated := 0
	for i := range lines {
		dated += count(lines[i].bestDate() != nil)
	}
	if len(lines) < 3 || dated*3 < len(lines)*2 {
		return nil
	}
	parts := make([]part, len(lines))
	for i := range lines {
		u := &unit{kind: paragraphUnit, block: b, start: lines[i].offset(0), head: lines[i : i+1]}
		for _, l := range links {
			if l.line == i {
				u.links = append(u.links, l)
			}
		}
		parts[i] = part{unit: u}
	}
	return parts
}
