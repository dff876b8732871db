package content

import "strings"

// Headings that only tell the kind of appearance, "Invited talk", or the kind and the
// event: the title stands below them.

// takeTitleBelow makes the first fact below a heading that only tells the kind of
// appearance the entry's head, where it can be a title and another one states the
// date. It reports whether it did.
func (u *unit) takeTitleBelow() bool {
	if len(u.kids) > 0 || len(u.head) != 1 || kindIn(u.head[0].text) == "" || !rolesOnly(u.head[0].text) {
		return false
	}
	f := u.facts()
	if len(f.lines) < 2 || f.date == nil || len(f.lines[0].dates) > 0 {
		return false
	}
	if l := &f.lines[0]; !l.setsTitle() && (strings.HasSuffix(l.text, ".") || eventLike(l.text) > 0 || placeLike(l.text) || rolesOnly(l.text)) {
		return false
	}
	below := *f
	below.lines = f.lines[1:]
	u.head, u.below = []line{f.lines[0], u.head[0]}, &below
	return true
}

// setsTitle says whether a line is nothing but a quotation, or marked text.
func (l *line) setsTitle() bool {
	chunks := l.chunks(0)
	return len(chunks) == 1 && chunks[0].kind == textChunk && (chunks[0].quoted || l.wholly(strong|emphasis|linked))
}

// takeTitleInBody takes the title from the first words of the description, where those
// are set apart by quotes or marks and end as a sentence does, and the heading names
// no more than the event.
func (d *draft) takeTitleInBody() {
	if !d.parts.noTitle || d.record != nil || d.context.under != nil || len(d.entry.Body) == 0 {
		return
	}
	lines, _ := readLines(d.entry.Body[0], breaksOnly, d.unit.order)
	if len(lines) == 0 {
		return
	}
	l := &lines[0]
	chunks := l.chunks(0)
	if len(chunks) == 0 {
		return
	}
	k := &chunks[0]
	behind := strings.TrimLeft(l.text[k.end:], "\"”“»’'")
	switch {
	case k.kind != textChunk || !k.quoted && k.marks&(strong|emphasis) == 0 || len(strings.Fields(k.text)) < 2:
	case behind != "" && !strings.HasPrefix(behind, ". ") && behind != ".":
	case eventLike(k.text) > 0 || labelsOnly(k.text):
	default:
		d.entry.Title, d.parts.title, d.parts.noTitle = k.text, k.text, false
		d.from(titleField, l.offset(k.start), "the words that the description begins with, set apart")
	}
}
