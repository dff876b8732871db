package content

import (
	"cmp"
	"strings"

	"talkfeed/content/outline"
	"talkfeed/content/phrase"
)

// Titles that stand below their event: the heading names no more than event and date, and
// the description begins with the talk's title.

// titleBelow is the title that a description begins with.
type titleBelow struct {
	text, url string
	at        int
	// apart is set where it is set apart by quotes, marks or a link and ends as a sentence
	// does, alone where that is enough. Others need that of the sisters.
	apart, alone bool
}

// titlesBelow gives the titles that descriptions begin with, of those drafts in which
// nothing else can be one. Where half of them or more set it apart, those of the others
// are what stands in the same place.
func titlesBelow(drafts []*draft) map[*draft]*titleBelow {
	n, apart := 0, 0
	texts := map[string]int{} // what several begin with is a label
	found := map[*draft]*titleBelow{}
	for _, d := range drafts {
		if d.titledBelow() {
			n, apart = n+1, apart+1
		}
		if !d.parts.NoTitle && !d.namesOne() || d.record != nil || d.context.under != nil || len(d.entry.Body) == 0 {
			continue
		}
		n++
		if t := d.beginsWith(); t != nil {
			t.alone = t.apart && d.parts.NoTitle
			found[d] = t
			texts[t.text]++
			apart += phrase.Count(t.apart)
		}
	}
	for d, t := range found {
		if texts[t.text] > 1 || !t.alone && (apart < 2 || apart*2 < n) {
			delete(found, d)
		}
	}
	return found
}

// titledBelow says whether a draft was told to have its title on the lines of facts below
// its head.
func (d *draft) titledBelow() bool {
	return d.unit != nil && len(d.unit.head) == 1 && d.parts.Title != "" && !d.parts.NoTitle && !strings.Contains(d.unit.head[0].Text, d.parts.Title) && len(d.unit.facts().Lines) > 0
}

// namesOne says whether a draft has one dated name and nothing else, which was told to be
// its title.
func (d *draft) namesOne() bool {
	if d.unit == nil || len(d.unit.head) != 1 || len(d.unit.facts().Fields) > 0 {
		return false
	}
	m, dated := d.unit.date()
	return dated && m.First.Month != 0 && d.parts.Event == "" && d.unit.head[0].Texts() == 1
}

// beginsWith gives what a draft's description begins with: words set apart, or its first
// sentence, where that is short and tells nothing.
func (d *draft) beginsWith() *titleBelow {
	if d.entry.Body[0].Kind != outline.Paragraph {
		return nil
	}
	lines, _ := phrase.ReadLines(d.entry.Body[0], phrase.BreaksOnly, d.unit.order)
	if len(lines) == 0 {
		return nil
	}
	l := &lines[0]
	t := &titleBelow{}
	end := 0
	if text, url, to := l.Opening(); to > 0 {
		t.text, t.url, end = text, url, to
	} else if chunks := l.Chunks(0); len(chunks) > 0 && chunks[0].Kind == phrase.TextChunk && chunks[0].Quoted {
		t.text, t.at, end = chunks[0].Text, chunks[0].Start, chunks[0].End
	}
	behind := strings.TrimLeft(l.Text[end:], "\"”“»’'」』")
	t.apart = end > 0 && (behind == "" || behind == "." || behind == "。" || strings.HasPrefix(behind, ". "))
	if end == 0 {
		t.text, _, _ = strings.Cut(l.Text, ". ")
		t.text = strings.TrimRight(t.text, ".。")
		if len(strings.Fields(t.text)) > phrase.LongestFact || len(l.Dates) > 0 || phrase.Narrative(t.text) {
			return nil
		}
		if first := l.Without(len(t.text), len(l.Text)); first.Tells() {
			return nil
		}
	}
	t.at = l.Offset(t.at)
	if t.at < 0 || len(strings.Fields(t.text)) < 2 && phrase.TitleLike(t.text) < 0.5 || phrase.EventLike(t.text) > 0 || phrase.LabelsOnly(t.text) || phrase.IsAddress(t.text) {
		return nil
	}
	if event := cmp.Or(d.parts.Event, d.parts.Title); begins(t.text, event) || begins(event, t.text) {
		return nil
	}
	return t
}

// takeBelow takes the title that the description begins with.
func (d *draft) takeBelow() {
	if t := d.titleBelow; t != nil {
		if !d.parts.NoTitle {
			d.entry.Event, d.parts.Event, d.parts.EventURL = d.parts.Title, d.parts.Title, d.parts.TitleURL
			d.from(phrase.EventField, d.start, "as beside it, the title stands below")
		}
		d.entry.Title, d.parts.Title, d.parts.TitleURL, d.parts.NoTitle = t.text, t.text, t.url, false
		d.from(phrase.TitleField, t.at, "the words that the description begins with")
	}
}

// takeSaidTitle takes the title that the description's first sentence states, where the
// heading names the event: what was told to be one below it is then where it was held.
func (d *draft) takeSaidTitle() {
	e, p := &d.entry, &d.parts
	if d.unit == nil || d.record != nil || d.told || d.titleBelow != nil || d.context.under != nil || len(d.unit.head) != 1 || len(e.Body) == 0 || e.Body[0].Kind != outline.Paragraph {
		return
	}
	head, heading := &d.unit.head[0], p.Title
	if p.NoTitle {
		heading = p.Event
	}
	lines, _ := phrase.ReadLines(e.Body[0], phrase.BreaksOnly, d.unit.order)
	if len(lines) == 0 || heading == "" || !strings.Contains(head.Text, heading) || head.Chunks(0)[0].Quoted {
		return
	}
	title, certain := lines[0].SaysTitle()
	switch {
	case title == nil || begins(title.Text, heading) || begins(heading, title.Text):
		return
	case !p.NoTitle && p.Event != "" && (strings.Contains(head.Text, p.Event) || phrase.NamedYear(p.Event)):
		return
	case !certain && !p.NoTitle && (phrase.EventLike(heading) == 0 || phrase.EventLike(p.Event) > phrase.EventLike(heading)):
		return
	}
	const why = "the words that the description begins with"
	if !p.NoTitle {
		if p.Event != "" {
			e.Location = phrase.Join(d.withArticle(p.Event), e.Location)
		}
		e.Event, p.Event, p.EventURL = heading, heading, p.TitleURL
		d.from(phrase.EventField, d.start, "the heading, as the sentence below states the title")
	}
	e.Title, p.Title, p.TitleURL, p.NoTitle = title.Text, title.Text, title.URL, false
	d.from(phrase.TitleField, title.Of.Offset(title.Start), why)
}

// withArticle gives a name as the facts below the head write it: with the article before
// it, which none of an event's name is.
func (d *draft) withArticle(name string) string {
	for _, l := range d.unit.facts().Lines {
		if whole := "The " + name; strings.Contains(l.Text, whole) {
			return whole
		}
	}
	return name
}
