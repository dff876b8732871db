package content

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"talkfeed/content/dates"
)

// A chunk is a part of a line that means one thing: the title, the event, the
// date, a label. Lines are cut where the author put a mark: at dashes and bars,
// around dates, quotes and brackets, at the edges of links and bold text.
type chunk struct {
	text       string
	start, end int // in the line's text
	line       int // index of the line
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
	hint meaning
}

type chunkKind uint8

const (
	textChunk chunkKind = iota
	dateChunk
	labelChunk   // the text of a link that only says what it leads to
	speakerChunk // names people
	roleChunk    // says how the talk was given
)

// separators part what stands on a line. A comma or colon is weaker: those are
// looked at only inside a chunk.
var separators = []string{" - ", " – ", " — ", "—", " -- ", " --- ", " | ", " · ", " • ", " @ ", " // ", " :: ", " ~ ", " |", "| ", " \\ ", " » ", " → ", "、", "・・", " ⋅ ", " @", " – ", " –– "}

// cutter cuts one line.
type cutter struct {
	l    *line
	line int
	cuts []cut
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

// chunks cuts a line.
func (l *line) chunks(index int) []chunk {
	c := &cutter{l: l, line: index}
	for i := range l.dates {
		if m := &l.dates[i]; standsAlone(l.text, m) {
			c.cutDate(m)
		}
	}
	authors := c.cutCitation()
	c.cutGiven()
	c.cutRoles()
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
			k.hint, k.sentence, titled = titleMeaning, false, true
		}
	}
	return chunks
}

// standsAlone says whether a date is told apart from the words around it. A year
// that ends a name ("PyConFR 2018") belongs to the name.
func standsAlone(text string, m *dates.Match) bool {
	switch m.Form {
	case dates.ShortYear:
		return false
	case dates.Year:
		if !m.Last.IsZero() {
			return true
		}
		before := strings.TrimRight(text[:m.Start], " ")
		after := strings.TrimLeft(text[m.End:], " ")
		if before == "" {
			return !strings.HasPrefix(after, ".") && after != ""
		}
		r, _ := utf8.DecodeLastRuneInString(before)
		n, _ := utf8.DecodeRuneInString(after)
		return strings.ContainsRune(",;([–—-·|•:/、.", r) && (after == "" || strings.ContainsRune(",;)]–—-·|•:/、.", n))
	}
	return true
}

// leadIns stand before a date and belong to it.
var leadIns = []string{" on", " am", " vom", " le", " den", " el", " from", " in", " du", " kl", " im", " since", " —", " –", " -"}

// cutDate cuts out a date with the brackets, commas and lead-in words that are
// its own.
func (c *cutter) cutDate(m *dates.Match) {
	start, end := m.Start, m.End
	text := c.l.text
	if strings.HasPrefix(text[end:], " o'clock") {
		end += len(" o'clock")
	}
	if start > 0 && end < len(text) && (text[start-1] == '(' && text[end] == ')' || text[start-1] == '[' && text[end] == ']') {
		start, end = start-1, end+1
	} else if start > 0 {
		before := strings.TrimRight(text[:start], " ")
		for _, w := range leadIns {
			if l := strings.ToLower(before); strings.HasSuffix(l, w) && len(l) == len(before) {
				start = len(before) - len(w)
				break
			} else if l == strings.TrimSpace(w) {
				start = 0
				break
			}
		}
	}
	c.cuts = append(c.cuts, cut{start: start, end: end, date: m})
}

// cutMarks cuts at the edges of links and of emphasised text of several words.
func (c *cutter) cutMarks() {
	for i, a := range c.l.atoms {
		if a.marks == 0 && a.datetime == "" && a.hint == noMeaning {
			continue
		}
		if i > 0 && c.l.atoms[i-1].sameMark(a) || a.hint == noMeaning && !c.l.edges(a) {
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
	if a.hint != noMeaning && a.marks&(strong|linked) == 0 && b.marks&(strong|linked) == 0 {
		return true
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

func lastRune(s string) rune  { r, _ := utf8.DecodeLastRuneInString(s); return r }
func firstRune(s string) rune { r, _ := utf8.DecodeRuneInString(s); return r }
func isPunct(r rune) bool     { return unicode.IsPunct(r) || unicode.IsSymbol(r) }

// pairs are the quotes and brackets that set a chunk apart.
var pairs = map[rune]rune{'“': '”', '"': '"', '«': '»', '„': '“', '「': '」', '『': '』', '(': ')', '[': ']', '（': '）', '‘': '’', '”': '”', '《': '》'}

// cutPairs cuts at quotes and brackets.
func (c *cutter) cutPairs() {
	text := c.l.text
	for i := 0; i < len(text); {
		open, size := utf8.DecodeRuneInString(text[i:])
		shut, ok := pairs[open]
		if !ok || i > 0 && !opens(text[:i]) || c.inDate(i) || c.inTitle(i) {
			i += size
			continue
		}
		n := matching(text[i+size:], open, shut)
		if n < 0 {
			i += size
			continue
		}
		end := i + size + n + utf8.RuneLen(shut)
		inside := text[i+size : i+size+n]
		if c.setsApart(open, inside, i, end) {
			c.cuts = append(c.cuts, cut{start: i, end: i + size, open: open}, cut{start: i + size + n, end: end, shut: true})
			if open != '(' && open != '[' && open != '（' {
				i = end
				continue
			}
		}
		i += size
	}
}

// opens says whether an opening sign can stand after before.
func opens(before string) bool {
	r := lastRune(before)
	return unicode.IsSpace(r) || isPunct(r) || r > 0x2E7F
}

// matching gives the offset of the closing sign, -1 where there is none.
func matching(text string, open, shut rune) int {
	depth := 0
	for i, r := range text {
		switch {
		case r == shut && depth == 0:
			if (shut == '"' || shut == '’') && i+utf8.RuneLen(shut) < len(text) && unicode.IsLetter(firstRune(text[i+utf8.RuneLen(shut):])) {
				continue
			}
			return i
		case r == shut:
			depth--
		case r == open && open != shut:
			depth++
		}
	}
	return -1
}

// setsApart says whether the text in quotes or brackets is a part of its own
// rather than a word of the title: a quotation of several words that is not
// inside a longer marked title, a bracket that holds an event, role, link or
// place.
func (c *cutter) setsApart(open rune, inside string, start, end int) bool {
	n := len(strings.Fields(inside))
	switch open {
	case '(', '[', '（':
		if c.holdsLink(start, end) || c.holdsCut(start, end) {
			return true
		}
		rest := strings.TrimSpace(c.l.text[end:])
		trailing := rest == "" || isPunct(firstRune(rest)) || c.atEdge(end)
		return trailing && (rolesOnly(inside) || withNames(inside) || eventLike(inside) > 0 || placeLike(inside) && !endsInName(c.l.text[:start]))
	case '「', '『', '《':
		return start == 0 || strings.TrimSpace(c.l.text[:start]) == "" || strings.TrimSpace(c.l.text[end:]) == ""
	case '‘':
		return n >= 3
	}
	if a := c.markedAt(start); a != nil && (a.start < start || a.end > end) && n < 4 {
		return false
	}
	return n >= 2 || strings.TrimSpace(c.l.text[:start]) == "" || strings.TrimSpace(c.l.text[end:]) == ""
}

// endsInName says whether a text ends in a short name behind a comma, which a
// place in brackets belongs to: "Lyon (France)".
func endsInName(text string) bool {
	i := strings.LastIndexAny(text, ",;|–—")
	if i < 0 {
		return false
	}
	_, size := utf8.DecodeRuneInString(text[i:])
	name := strings.Fields(text[i+size:])
	return len(name) > 0 && len(name) <= 3 && capital(text[i+size:])
}

func (c *cutter) atEdge(at int) bool {
	for _, k := range c.cuts {
		if k.start == at || k.start == at+1 {
			return true
		}
	}
	return false
}

func (c *cutter) holdsLink(start, end int) bool {
	for _, a := range c.l.atoms {
		if a.marks&linked != 0 && a.start >= start && a.end <= end {
			return true
		}
	}
	return false
}

func (c *cutter) holdsCut(start, end int) bool {
	for _, k := range c.cuts {
		if k.date != nil && k.start >= start && k.end <= end {
			return true
		}
	}
	return false
}

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
		if a.hint == titleMeaning && a.start <= at && at < a.end {
			return true
		}
	}
	return false
}

func (c *cutter) markedAt(at int) *atom {
	for i := range c.l.atoms {
		if a := &c.l.atoms[i]; a.start <= at && at < a.end && a.marks&(strong|linked|emphasis) != 0 {
			return a
		}
	}
	return nil
}

// cutSeparators cuts at dashes and bars. Inside a bold or linked title they are
// left alone where the line has words outside of it.
func (c *cutter) cutSeparators() {
	text := c.l.text
	for i := 0; i < len(text); {
		sep := separatorAt(text[i:])
		if sep == "" {
			_, size := utf8.DecodeRuneInString(text[i:])
			i += size
			continue
		}
		if a := c.markedAt(i); a == nil || a.start == i || a.end == i+len(sep) || !c.wordsOutside(a) {
			if !c.inDate(i) && !c.inTitle(i) {
				c.cuts = append(c.cuts, cut{start: i, end: i + len(sep), sep: strings.TrimSpace(sep)})
			}
		}
		i += len(sep)
	}
}

func separatorAt(text string) string {
	if text[0] != ' ' && text[0] != '|' && text[0] < 0x80 {
		return ""
	}
	longest := ""
	for _, s := range separators {
		if len(s) > len(longest) && strings.HasPrefix(text, s) {
			longest = s
		}
	}
	return longest
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
		if plain(text) != "" && !labelsOnly(text) && !rolesOnly(text) {
			return true
		}
	}
	return false
}
