package content

import (
	"strings"

	"talkfeed/content/lexicon"
	"talkfeed/content/outline"
	"talkfeed/content/phrase"
)

// Several talks of one occasion, each on a line behind the kind that it was of: "Talk: Slow
// queries", "Workshop: Boats".

// talkLines gives the number of the first of some lines that begin with a kind of appearance
// and a title, -1 where there are not several: one kind comes twice, or two by which no
// occasion is called. Behind the only one the host may stand.
func talkLines(lines []phrase.Line) int {
	first, talks := -1, 0
	seen := map[string]bool{}
	for i := range lines {
		key, ok := kindLabel(&lines[i])
		if !ok {
			continue
		}
		if first < 0 {
			first = i
		}
		if seen[key] {
			talks++
		}
		seen[key] = true
		talks += phrase.Count(!lexicon.OccasionWords[key])
	}
	if talks < 2 {
		return -1
	}
	return first
}

// kindLabel gives the kind of appearance that a line begins with as a label.
func kindLabel(l *phrase.Line) (string, bool) {
	key, _, ok := strings.Cut(l.Text, ": ")
	if !ok || len(key) > longestKind || !phrase.RolesOnly(key) || len(l.Dates) > 0 {
		return "", false
	}
	value := l.From(len(key) + len(": "))
	return lexicon.Plain(key), phrase.WordsIn(value.Text) > 0 && !value.LinksOnly() && !phrase.LabelsOnly(value.Text)
}

// longestKind is how long, in bytes, the name of a kind of appearance can be.
const longestKind = 30

// takeTalkLines makes units of the lines of a head that are talks, below the line that names
// their occasion.
func (u *unit) takeTalkLines(r *unitReader) {
	at := talkLines(u.head)
	if at < 1 || len(u.kids) > 0 {
		return
	}
	u.kids = r.talkUnits(u.block, u.head[at:], u.links, at)
	u.head, u.links, u.overTitles = u.head[:at], linksOf(u.links, 0, at), true
}

// takeTalkLinesBelow is takeTalkLines of the paragraph right below a heading that names the
// occasion.
func (u *unit) takeTalkLinesBelow(r *unitReader) {
	if len(u.kids) > 0 || len(u.body) == 0 || u.body[0].Kind != outline.Paragraph || u.isCategory() {
		return
	}
	lines, links := phrase.ReadLines(u.body[0], r.ends, r.order)
	if talkLines(lines) != 0 {
		return
	}
	u.kids = r.talkUnits(u.body[0], lines, links, 0)
	u.body, u.overTitles = u.body[1:], true
}

// talkUnits makes units of lines, each from one that is a talk to the next; links are those of
// lines before them, too, of which there are so many.
func (r *unitReader) talkUnits(b *outline.Block, lines []phrase.Line, links []phrase.FoundLink, before int) []*unit {
	var units []*unit
	for i := 0; i < len(lines); {
		end := i + 1
		for end < len(lines) {
			if _, ok := kindLabel(&lines[end]); ok {
				break
			}
			end++
		}
		u := r.unit(paragraphUnit, b)
		u.start, u.head, u.links = lines[i].Offset(0), lines[i:end], linksOf(links, before+i, before+end)
		units, i = append(units, u), end
	}
	return units
}
