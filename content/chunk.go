package content

import (
	"slices"
	"strings"
	"talkfeed/content/lexicon"
	"unicode"
	"unicode/utf8"

	"talkfeed/content/dates"
)

// A chunk is a part of a line that means one thing: the title, the event, the
// date, a label. Lines are cut where the author put a mark: at dashes and bars,
// around dates, quotes and brackets, at the edges of links and bold text.
type chunk struct {
	text       string
	start, end int   // in the line's text
	line       int   // index of the line
	of         *line // the line it was cut from
	pieces     int   // how many it is cut into
	kind       chunkKind
	marks      mark
	url        string
	quoted     bool
	bracketed  bool
	labels     bool // a colon follows
	sentence   bool // stands behind a full stop
	// sep is what stood before it: one of the separators, "at" for a word that
	// leads to an event, or "".
	sep  string
	date *dates.Match
	// hint is what the class of its element says that it is.
	hint lexicon.Meaning
	// said is what the phrase that it stands in says that it is.
	said lexicon.Meaning
}

type chunkKind uint8

const (
	textChunk chunkKind = iota
	dateChunk
	labelChunk   // the text of a link that only says what it leads to
	speakerChunk // names people
	roleChunk    // says how the talk was given
	statusChunk  // says that it will not be given as announced
)

// separators part what stands on a line. A comma or colon is weaker: those are
// looked at only inside a chunk.
var separators = []string{" - ", " – ", " — ", "—", " | ", " · ", " • ", " @ ", " // ", " :: ", " ~ ", " |", "| ", " \\ ", " » ", " → ", "、", "・・", " ⋅ ", " @", " – ", " 🎤 ", " 🎙 ", " 🎙️ ", " 📍 ", " 📌 ", " 📅 ", " 🗓 ", " 🗓️ ", " 🏢 ", " 🏛 ", " 🏛️ ", " 🎟 ", " 🎟️ ", " 🎪 ", " 🌍 ", " 🌎 ", " 🌏 ", " 🎥 ", " 📹 ", " 📺 ", " 🎬 ", " ⏰ ", " 🏷️ ", " 🏷 ", " 📢 ", " 📝 ", " 🗣️ ", " 🗣 ", " 💬 ", " 🕐 ", " ▪ ", " ◦ ", " ● ", " ▸ ", " › ", " ❘ ", " ︱ ", " ¦ "}

// cutter cuts one line.
type cutter struct {
	l    *line
	line int
	cuts []cut
	// event is where an event's name begins, before or behind the kind of talk, and topic
	// where what the talk was about does; 0 for none.
	event, topic int
	// titleSaid and eventSaid are where a sentence that tells of the talk has them.
	titleSaid, eventSaid extent
}

// cut is a range of the line's text that parts two chunks: a separator, a date,
// or the empty range at an edge.
type cut struct {
	start, end int
	sep        string
	date       *dates.Match
	open       rune // an opening quote or bracket
	shut       bool // a closing one
}

// chunks cuts a line. What was cut once is kept: many ask for it.
func (l *line) chunks(index int) []chunk {
	if len(l.text) > maxLine {
		return []chunk{{text: l.text, end: len(l.text), line: index}}
	}
	if l.kept == nil {
		return l.cut(index)
	}
	later := count(index > 0)
	if !l.kept.of(l) {
		*l.kept = keptCuts{text: l.text, atoms: l.atoms, dates: l.dates}
	}
	if !l.kept.known[later] {
		l.kept.chunks[later], l.kept.known[later] = l.cut(index), true
	}
	chunks := slices.Clone(l.kept.chunks[later])
	for i := range chunks {
		chunks[i].line = index
		if chunks[i].of != nil {
			chunks[i].of = l
		}
	}
	return chunks
}

// keptCuts are what a line was cut into, as the first and as a later line of its entry.
type keptCuts struct {
	text   string
	atoms  []atom
	dates  []dates.Match
	chunks [2][]chunk
	known  [2]bool
}

// of says whether the line is still what was cut.
func (k *keptCuts) of(l *line) bool {
	return k.text == l.text && len(k.atoms) == len(l.atoms) && len(k.dates) == len(l.dates) &&
		(len(l.atoms) == 0 || &k.atoms[0] == &l.atoms[0]) && (len(l.dates) == 0 || &k.dates[0] == &l.dates[0])
}

// cut cuts a line, which stands as the index-th in its entry.
func (l *line) cut(index int) []chunk {
	c := &cutter{l: l, line: index}
	for i := range l.dates {
		if m := &l.dates[i]; l.setApart(m) && !l.inPhrase(m) || index > 0 && l.onlyYear(m) {
			c.cutDate(m)
		}
	}
	authors := c.cutCitation()
	c.cutNumber()
	c.cutTelling()
	c.cutLabels()
	c.cutSites()
	c.cutRoles()
	c.cutCompany()
	c.cutMarks()
	c.cutPairs()
	c.cutSeparators()
	chunks := c.chunks()
	titled := false
	for i := range chunks {
		switch k := &chunks[i]; {
		case k.end <= authors:
			k.kind = roleChunk
		case authors > 0 && !titled && k.kind == textChunk:
			k.hint, k.sentence, titled = lexicon.TitleMeaning, false, true
		}
	}
	c.hintTopic(chunks)
	c.hintSentence(chunks)
	noteMaterial(chunks)
	return chunks
}

// cutMarks cuts at the edges of links and of emphasised text of several words.
func (c *cutter) cutMarks() {
	for i, a := range c.l.atoms {
		if a.marks == 0 && a.datetime == "" && a.hint == lexicon.NoMeaning {
			continue
		}
		if i > 0 && c.l.atoms[i-1].sameMark(a) || a.hint == lexicon.NoMeaning && !c.l.edges(a) {
			continue
		}
		end := a.end
		for j := i + 1; j < len(c.l.atoms) && c.l.atoms[j].sameMark(a); j++ {
			end = c.l.atoms[j].end
		}
		c.cuts = append(c.cuts, cut{start: a.start, end: a.start}, cut{start: end, end: end})
	}
}

func (a atom) sameMark(b atom) bool {
	if a.hint != b.hint {
		return false
	}
	if a.hint != lexicon.NoMeaning && a.marks&(strong|linked) == 0 && b.marks&(strong|linked) == 0 {
		return true
	}
	if a.marks == b.marks && a.marks&(strong|linked) == 0 && a.marks != 0 && a.datetime == b.datetime {
		return true // parted only by a reference such as &auml;
	}
	return a.marks&(strong|linked) != 0 && a.marks&b.marks&(strong|linked) == a.marks&(strong|linked) && a.url == b.url
}

// edges says whether a marked atom stands apart from the words beside it: a
// single word in italics does not.
func (l *line) edges(a atom) bool {
	if a.marks&(linked|strong|timed) != 0 {
		return true
	}
	before := strings.TrimRight(l.text[:a.start], " ")
	after := strings.TrimLeft(l.text[a.end:], " ")
	return before == "" || after == "" || len(strings.Fields(l.text[a.start:a.end])) > 1 || isPunct(lastRune(before))
}

func lastRune(s string) rune { r, _ := utf8.DecodeLastRuneInString(s); return r }

func firstRune(s string) rune { r, _ := utf8.DecodeRuneInString(s); return r }

func isPunct(r rune) bool { return unicode.IsPunct(r) || unicode.IsSymbol(r) }

func (c *cutter) inDate(at int) bool {
	for _, k := range c.cuts {
		if k.date != nil && k.start <= at && at < k.end {
			return true
		}
	}
	return false
}

// inTitle says whether an offset lies inside an element that is a title by its
// class, which is not cut.
func (c *cutter) inTitle(at int) bool {
	for _, a := range c.l.atoms {
		if a.hint == lexicon.TitleMeaning && a.start <= at && at < a.end {
			return true
		}
	}
	return false
}

// markedAt gives the link, bold or slanted text that an offset lies in, nil where it
// is plain: all of it, though a reference such as &mdash; parts it in the source.
func (c *cutter) markedAt(at int) *atom {
	atoms := c.l.atoms
	for i := range atoms {
		if a := atoms[i]; a.start <= at && at < a.end && a.marks&(strong|linked|emphasis) != 0 {
			for j := i - 1; j >= 0 && atoms[j].end == a.start && atoms[j].sameMark(a); j-- {
				a.start = atoms[j].start
			}
			for j := i + 1; j < len(atoms) && atoms[j].start == a.end && a.sameMark(atoms[j]); j++ {
				a.end = atoms[j].end
			}
			return &a
		}
	}
	return nil
}

// cutSeparators cuts at dashes and bars. Inside a bold or linked title they are
// left alone where the line has words outside of it.
func (c *cutter) cutSeparators() {
	text := c.l.text
	depth := 0
	for i := 0; i < len(text); {
		sep := separatorAt(text[i:])
		if sep == "" {
			r, size := utf8.DecodeRuneInString(text[i:])
			switch {
			case r == '(' || r == '[':
				depth++
			case (r == ')' || r == ']') && depth > 0:
				depth--
			}
			i += size
			continue
		}
		if c.parts(i, i+len(sep)) && (depth == 0 || c.opened(i) || !strings.ContainsAny(text[i:], ")]")) {
			c.cuts = append(c.cuts, cut{start: i, end: i + len(sep), sep: strings.TrimSpace(sep)})
		}
		i += len(sep)
	}
}

// parts says whether a separator parts the line: it is not inside a date, a
// title, or a marked text that has words beside it.
func (c *cutter) parts(start, end int) bool {
	if c.inDate(start) || c.inTitle(start) || c.titleSaid.has(start) || c.eventSaid.has(start) {
		return false
	}
	a := c.markedAt(start)
	return a == nil || a.start == start || a.end == end || !c.wordsOutside(a)
}

// opened says whether the innermost bracket around an offset was set apart.
func (c *cutter) opened(at int) bool {
	open := false
	for _, k := range c.cuts {
		if k.open == '(' || k.open == '[' {
			open = open || k.start < at
		}
		if k.shut && k.end <= at {
			open = false
		}
	}
	return open
}

func separatorAt(text string) string {
	if text[0] != ' ' && text[0] != '|' && text[0] < 0x80 {
		return ""
	}
	longest := longDash(text)
	for _, s := range separators {
		if len(s) > len(longest) && strings.HasPrefix(text, s) {
			longest = s
		}
	}
	return longest
}

// longDash gives the dashes that a text begins with, two or more with a space at
// either end, "" where there are none.
func longDash(text string) string {
	behind := strings.TrimLeft(text[1:], "-–—")
	end := len(text) - len(behind)
	if text[0] == ' ' && strings.HasPrefix(behind, " ") && utf8.RuneCountInString(text[:end]) > 2 {
		return text[:end+1]
	}
	return ""
}

// wordsOutside says whether the line has words beside a marked atom that are
// neither date nor label.
func (c *cutter) wordsOutside(a *atom) bool {
	for _, part := range [][2]int{{0, a.start}, {a.end, len(c.l.text)}} {
		text := c.l.text[part[0]:part[1]]
		for _, k := range c.cuts {
			if k.date != nil && k.start >= part[0] && k.end <= part[1] {
				text = strings.Replace(text, c.l.text[k.start:k.end], "", 1)
			}
		}
		if lexicon.Plain(text) != "" && !labelsOnly(text) && !rolesOnly(text) {
			return true
		}
	}
	return false
}

// isAt says whether a word that leads to an event stands before the chunk.
func (c *chunk) isAt() bool { return c.sep == "at" || c.sep == "@" }
