package content

import (
	"strings"
	"talkfeed/content/lexicon"

	"talkfeed/content/dates"
	"talkfeed/content/outline"
)

// What the body of a file that is one talk says beside its abstract: the event
// and place that the front matter leaves out, and where slides and recordings
// are.

// takeBody takes from the body of a talk what its front matter leaves out.
func (x *extractor) takeBody(f *recordFacts) {
	links := x.bodyLinks(f.body)
	for _, l := range links[:min(len(links), maxBodyLinks)] {
		if f.owns(&l) && strings.Contains(x.doc.Source.Text, l.URL) {
			f.links = append(f.links, l)
		}
	}
	x.takeOwnTitle(f)
	if f.event != nil || f.venue != nil {
		return
	}
	told := readFacts(flatten(f.body), betweenElements, x.order)
	for i := range told.fields {
		f.takeLabelled(&told.fields[i])
	}
	if f.event == nil && f.venue == nil {
		f.event = told.event()
	}
	if f.event == nil && f.venue == nil {
		x.takeSentence(f)
	}
}

// takeOwnTitle takes the talk's title from the body where the front matter's is the
// event: it reads as an event's name, no key names another, and one of the first
// sentences says that a talk was given and marks its title, in bold, italics or
// quotes.
func (x *extractor) takeOwnTitle(f *recordFacts) {
	if f.event != nil || f.title == nil || len(f.title.lines) != 1 || !namesEvent(f.title.text()) {
		return
	}
	n := 0
	for _, b := range flatten(f.body) {
		if b.Kind != outline.Paragraph || !hasText(b) {
			continue
		}
		if n++; n > 4 {
			return
		}
		lines, _ := readLines(b, breaksOnly, x.order)
		for i := range lines {
			if title := lines[i].titleGiven(); title != "" {
				f.event, f.title = f.title, &value{start: b.Start, lines: []line{{text: title, dates: dates.Find(title, dates.Options{})}}}
				f.splitEvent(keyLook{})
				return
			}
		}
	}
}

// namesEvent says whether a title is the name of an event with its year, in front
// of nothing else or of its long form: "RC 2018 — Rivercon Conference".
func namesEvent(title string) bool {
	if strings.Contains(title, ": ") {
		return false
	}
	for _, dash := range [...]string{" — ", " – ", " - "} {
		title, _, _ = strings.Cut(title, dash)
	}
	return eventLike(title) > 0 && namedYear(title)
}

// titleGiven gives the name that a sentence marks behind words that say that a talk
// was given: "I presented a poster **The cost of locks**", "" where it marks none.
func (l *line) titleGiven() string {
	for _, c := range l.chunks(0) {
		if c.kind != textChunk || c.url != "" || !c.quoted && c.marks&(strong|emphasis) == 0 || titleLike(c.text)*10 < leastTitle || eventLike(c.text) > 0 {
			continue
		}
		sentence := l.text[strings.LastIndex(l.text[:c.start], ". ")+1 : c.start]
		for w := range strings.FieldsSeq(sentence) {
			if lexicon.GaveWords.Has(lexicon.Plain(w)) {
				return c.text
			}
		}
	}
	return ""
}

// maxBodyLinks is how many links of a body are looked at: each is looked for in the
// file, which has to cost no more than the file is long.
const maxBodyLinks = 100

// owns says whether a link in the body of a talk is the talk's: it leads to
// slides, a recording or the event. The code that a text speaks of need not be.
func (f *recordFacts) owns(l *foundLink) bool {
	if l.embed {
		return true
	}
	switch kindOfLink(l.Text, l.URL) {
	case lexicon.Slides, lexicon.Video, lexicon.Audio, lexicon.EventLink:
		return true
	case lexicon.Code, lexicon.Paper:
		return labelsOnly(l.Text)
	}
	return l.Text != "" && (l.Text == f.event.text() || l.Text == f.venue.text())
}

// takeLabelled takes the event or place that a line of the body names behind a
// label.
func (f *recordFacts) takeLabelled(l *labelled) {
	m := lexicon.MeaningOf(l.key)
	at := f.place(m)
	if at == nil || m == lexicon.TitleMeaning || m == lexicon.NameMeaning || *at != nil || empty(l.value.text) {
		return
	}
	*at = &value{key: l.key, lines: []line{l.value}}
	for _, a := range l.value.atoms {
		if a.marks&linked != 0 && m != lexicon.LocationMeaning {
			f.links = append(f.links, foundLink{Link: Link{URL: a.url, Text: l.value.text[a.start:a.end], Kind: lexicon.EventLink}})
		}
	}
}

// event gives the event that the short lines below a title name, nil where none
// looks like one.
func (f *facts) event() *value {
	for i := range f.lines {
		if p := f.lines[i].named(); eventLike(p.event) > 0 {
			return &value{lines: []line{{text: p.event}}}
		}
	}
	return nil
}

// takeSentence takes the event, and its place, that one of the first sentences of
// an abstract says the talk was given at.
func (x *extractor) takeSentence(f *recordFacts) {
	n := 0
	for _, b := range flatten(f.body) {
		if n++; n > 4 || b.Kind != outline.Paragraph {
			continue
		}
		lines, _ := readLines(b, breaksOnly, x.order)
		for i := range lines {
			p, ok := lines[i].givenEvent()
			if !ok {
				continue
			}
			f.event = &value{start: b.Start, lines: []line{{text: p.event, dates: dates.Find(p.event, dates.Options{})}}}
			if f.location == nil && p.location != "" {
				f.location = &value{start: b.Start, lines: []line{{text: p.location}}}
			}
			return
		}
	}
}

// givenEvent gives event and place behind the words in a line that say where a
// talk was given, false where none do. A link there is the event.
func (l *line) givenEvent() (parts, bool) {
	at, certain := l.givenAt(), true
	if at < 0 {
		at, certain = l.talkAt()
	}
	if at < 0 {
		return parts{}, false
	}
	rest := strings.TrimLeft(l.text[at:], " :")
	for _, w := range [...]string{"the ", "an ", "a ", "our "} {
		rest = strings.TrimPrefix(rest, w)
	}
	for _, stop := range [...]string{". ", "! ", "? "} {
		if i := strings.Index(rest, stop); i > 0 && !abbreviated(rest[:i+1]) {
			rest = rest[:i]
		}
	}
	for _, clause := range lexicon.ClauseWords {
		rest, _, _ = strings.Cut(rest, clause)
	}
	named := line{text: rest, dates: dates.Find(rest, dates.Options{})}
	p := named.named()
	for _, a := range l.atoms {
		if text := l.text[a.start:a.end]; a.marks&linked != 0 && strings.HasPrefix(rest, text) {
			p.event = strings.TrimSpace(text)
		}
	}
	if p.event == "" || !strings.HasPrefix(rest, p.event) {
		p.event, _ = l.eventBetween(at, len(l.text))
	}
	if !certain && eventLike(p.event) == 0 {
		return p, false
	}
	return p, p.event != "" && len(strings.Fields(p.event)) <= 10 && capital(p.event)
}

// talkAt gives the offset behind the word that leads to an event, in a sentence
// that speaks of a talk before it: "the keynote I gave at the Rivercon", -1
// elsewhere. It is certain where nothing but the giving stands between the two.
func (l *line) talkAt() (at int, certain bool) {
	talk, before := false, ""
	for at < len(l.text) {
		word, _, _ := strings.Cut(l.text[at:], " ")
		if talk && (word == "at" || word == "for") && nameBegins(strings.TrimPrefix(l.text[at+len(word):], " ")) {
			if certain = lexicon.SpeechNouns.Has(before) || lexicon.GaveWords.Has(before); certain || word == "at" {
				return at + len(word), certain
			}
		}
		talk = !strings.HasSuffix(word, ".") && (talk || lexicon.SpeechNouns.Has(word))
		at, before = at+len(word)+1, word
	}
	return -1, false
}
