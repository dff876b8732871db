package content

import (
	"talkfeed/content/outline"
)

// Paragraphs whose broken lines are entries.

// entryLines parts a paragraph whose lines, which the author broke, are entries:
// three or more, most of them with a date of their own. It gives nil for others.
func (r *unitReader) entryLines(b *outline.Block) []part {
	lines, links := readLines(b, breaksOnly, r.order)
	dated := 0
	for i := range lines {
		dated += count(lines[i].bestDate() != nil)
	}
	if dated < 3 || dated*3 < len(lines)*2 {
		return nil
	}
	parts := make([]part, len(lines))
	for i := range lines {
		u := r.unit(paragraphUnit, b)
		u.start, u.head = lines[i].offset(0), lines[i:i+1]
		for _, l := range links {
			if l.line == i {
				u.links = append(u.links, l)
			}
		}
		parts[i] = part{unit: u}
	}
	return parts
}
