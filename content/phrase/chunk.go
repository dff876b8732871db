package phrase

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"talkfeed/content/dates"
	"talkfeed/content/lexicon"
)

// A Chunk is a part of a line that means one thing: the title, the event, the
// date, a label. Lines are cut where the author put a mark: at dashes and bars,
// around dates, quotes and brackets, at the edges of links and bold text.
type Chunk struct {
	// Text is what it says, without the marks around it.
	Text       string
	Start, End int   // in the line's text
	Line       int   // index of the line
	Of         *Line // the line it was cut from
	pieces     int   // how many it is cut into
	Kind       ChunkKind
	Marks      Mark   // that all of it carries
	URL        string // of the link it is in
	Quoted     bool
	Bracketed  bool
	labels     bool // a colon follows
	sentence   bool // stands behind a full stop
	// Sep is what stood before it: one of the separators, "at" for a word that
	// leads to an event, or "".
	Sep  string
	date *dates.Match
	// Hint is what the class of its element says that it is.
	Hint lexicon.Meaning
	// Said is what the phrase that it stands in says that it is.
	Said lexicon.Meaning
	told bool // it is the event of a sentence
	self bool // the author says "I" in that sentence
	led  bool // a word that leads to places stands before it, in such a sentence
}

// ChunkKind says what a chunk is for certain.
type ChunkKind uint8

// The kinds of chunks.
const (
	TextChunk ChunkKind = iota // a title, an event, a place or anything else
	DateChunk
	labelChunk   // the text of a link that only says what it leads to
	SpeakerChunk // names people
	roleChunk    // says how the talk was given
	StatusChunk  // says that it will not be given as announced
)

// cutter cuts one line.
type cutter struct {
	l    *Line
	line int
	cuts []cut
	// event is where an event's name begins, before or behind the kind of talk, and topic
	// where what the talk was about does; 0 for none.
	event, topic int
	// titleSaid, eventSaid and placeSaid are where a sentence that tells of the talk has them.
	titleSaid, eventSaid, placeSaid extent
	// name is where the name of the event is behind a kind of talk or in such a sentence.
	name extent
	// selfSaid is set where the author says "I" in it.
	selfSaid bool
	// titleLabel is where the last label ends that says that the title follows, 0 for none.
	titleLabel int
	// originals are the brackets that give a title in another language.
	originals []extent
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

// Chunks cuts a line. What was cut once is kept: many ask for it.
func (l *Line) Chunks(index int) []Chunk {
	if len(l.Text) > maxLine {
		return []Chunk{{Text: l.Text, End: len(l.Text), Line: index}}
	}
	if l.kept == nil {
		return l.cut(index)
	}
	later := Count(index > 0)
	if !l.kept.of(l) {
		*l.kept = keptCuts{text: l.Text, atoms: l.Atoms, dates: l.Dates}
	}
	if !l.kept.known[later] {
		l.kept.chunks[later], l.kept.known[later] = l.cut(index), true
	}
	chunks := slices.Clone(l.kept.chunks[later])
	for i := range chunks {
		chunks[i].Line = index
		if chunks[i].Of != nil {
			chunks[i].Of = l
		}
	}
	return chunks
}

// keptCuts are what a line was cut into, as the first and as a later line of its entry.
type keptCuts struct {
	text   string
	atoms  []Atom
	dates  []dates.Match
	chunks [2][]Chunk
	known  [2]bool
}

// of says whether the line is still what was cut.
func (k *keptCuts) of(l *Line) bool {
	return k.text == l.Text && len(k.atoms) == len(l.Atoms) && len(k.dates) == len(l.Dates) &&
		(len(l.Atoms) == 0 || &k.atoms[0] == &l.Atoms[0]) && (len(l.Dates) == 0 || &k.dates[0] == &l.Dates[0])
}

// cut cuts a line, which stands as the index-th in its entry.
func (l *Line) cut(index int) []Chunk {
	c := &cutter{l: l, line: index}
	for i := range l.Dates {
		if m := &l.Dates[i]; l.setApart(m) && !l.inPhrase(m) || index > 0 && l.OnlyYear(m) {
			c.cutDate(m)
		}
	}
	authors := c.cutCitation()
	c.cutNumber()
	c.cutTelling()
	c.cutLabels()
	place := c.cutPlaceLabel()
	c.cutSites()
	c.cutRoles()
	c.cutCompany()
	c.cutMarks()
	c.cutOriginals()
	c.cutPairs()
	c.cutSeparators()
	chunks := c.chunks()
	titled := false
	for i := range chunks {
		switch k := &chunks[i]; {
		case k.End <= authors:
			k.Kind = roleChunk
		case authors > 0 && !titled && k.Kind == TextChunk:
			k.Hint, k.sentence, titled = lexicon.TitleMeaning, false, true
		}
	}
	if place && len(chunks) == 1 {
		chunks[0].Hint = lexicon.LocationMeaning
	}
	c.hintTopic(chunks)
	c.hintLabelled(chunks)
	c.hintSentence(chunks)
	noteMaterial(chunks)
	noteDescription(chunks)
	noteSentences(chunks)
	return chunks
}

// cutMarks cuts at the edges of links and of emphasised text of several words.
func (c *cutter) cutMarks() {
	for i, a := range c.l.Atoms {
		if a.Marks == 0 && a.Datetime == "" && a.Hint == lexicon.NoMeaning {
			continue
		}
		if i > 0 && c.l.Atoms[i-1].sameMark(a) || a.Hint == lexicon.NoMeaning && !c.l.edges(a) {
			continue
		}
		if c.name.from <= a.Start && a.End < c.name.to && !IsNumber(strings.TrimSpace(c.l.Text[a.End:c.name.to])) {
			continue // the name goes on behind it, with more than its year
		}
		end := a.End
		for j := i + 1; j < len(c.l.Atoms) && c.l.Atoms[j].sameMark(a); j++ {
			end = c.l.Atoms[j].End
		}
		c.cuts = append(c.cuts, cut{start: a.Start, end: a.Start}, cut{start: end, end: end})
	}
}

func (a Atom) sameMark(b Atom) bool {
	if a.Hint != b.Hint {
		return false
	}
	if a.Hint != lexicon.NoMeaning && a.Marks&(Strong|Linked) == 0 && b.Marks&(Strong|Linked) == 0 {
		return true
	}
	if a.Marks == b.Marks && a.Marks&(Strong|Linked) == 0 && a.Marks != 0 && a.Datetime == b.Datetime {
		return true // parted only by a reference such as &auml;
	}
	return a.Marks&(Strong|Linked) != 0 && a.Marks&b.Marks&(Strong|Linked) == a.Marks&(Strong|Linked) && a.URL == b.URL
}

// edges says whether a marked atom stands apart from the words beside it: a
// single word in italics does not.
func (l *Line) edges(a Atom) bool {
	if a.Marks&(Linked|Strong|timed) != 0 {
		return true
	}
	before := strings.TrimRight(l.Text[:a.Start], " ")
	after := strings.TrimLeft(l.Text[a.End:], " ")
	return before == "" || after == "" || len(strings.Fields(l.Text[a.Start:a.End])) > 1 || isPunct(LastRune(before))
}

// LastRune gives the last character of a text.
func LastRune(s string) rune { r, _ := utf8.DecodeLastRuneInString(s); return r }

// FirstRune gives the first character of a text.
func FirstRune(s string) rune { r, _ := utf8.DecodeRuneInString(s); return r }

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
	for _, a := range c.l.Atoms {
		if a.Hint == lexicon.TitleMeaning && a.Start <= at && at < a.End {
			return true
		}
	}
	return false
}

// markedAt gives the link, bold or slanted text that an offset lies in, nil where it
// is plain: all of it, though a reference such as &mdash; parts it in the source.
func (c *cutter) markedAt(at int) (marked Atom, ok bool) {
	atoms := c.l.Atoms
	for i := range atoms {
		if a := atoms[i]; a.Start <= at && at < a.End && a.Marks&(Strong|Linked|Emphasis) != 0 {
			for j := i - 1; j >= 0 && atoms[j].End == a.Start && atoms[j].sameMark(a); j-- {
				a.Start = atoms[j].Start
			}
			for j := i + 1; j < len(atoms) && atoms[j].Start == a.End && a.sameMark(atoms[j]); j++ {
				a.End = atoms[j].End
			}
			return a, true
		}
	}
	return Atom{}, false
}

// isAt says whether a word that leads to an event stands before the chunk.
func (c *Chunk) isAt() bool { return c.Sep == "at" || c.Sep == "@" }

// Set gives the marks that set a chunk apart.
func (c *Chunk) Set() Mark { return c.Marks & (Strong | Emphasis | Linked) }

// Count is 1 for what holds.
func Count(b bool) int {
	if b {
		return 1
	}
	return 0
}
