package phrase

import (
	"slices"
	"sort"
	"strings"
	"unicode"

	"talkfeed/content/dates"
	"talkfeed/content/lexicon"
	"talkfeed/content/outline"
)

// A Line is one line of text as a reader sees it, with the marks of the author
// kept beside it: which part is a link, which is bold. Lines end where the
// author ended them; the soft line ends of a paragraph do so only where the
// page's other entries show that they mean something.
type Line struct {
	Text  string
	Atoms []Atom        // its parts by marks, in order
	Dates []dates.Match // found in the text, in order
	// kept is what it was cut into, shared by its copies; nil for lines that were made
	// and not read.
	kept *keptCuts
}

// maxLine is how long a line may be, in bytes, that is told apart. A longer one is
// prose, or made to be slow: what compares the parts of a line takes time that
// grows with the square of its length.
const maxLine = 8 << 10

// An Atom is the longest run of text with the same marks.
type Atom struct {
	Start, End int // in line.text
	source     int // offset of the atom in the source
	Marks      Mark
	URL, title string          // of the link it is in
	Datetime   string          // of the time it is in
	last       bool            // that time is the last day of a range
	Hint       lexicon.Meaning // what the class of its element says that it is
}

// Mark is a set of the marks that a piece of text can carry.
type Mark uint8

// The marks.
const (
	Strong Mark = 1 << iota
	Emphasis
	Linked // in a link
	Struck // struck out
	timed
	spanned
)

// Offset gives the place in the source of an offset into l.text.
func (l *Line) Offset(at int) int {
	for _, a := range l.Atoms {
		if at < a.End {
			return a.source + max(0, at-a.Start)
		}
	}
	if n := len(l.Atoms); n > 0 {
		return l.Atoms[n-1].source + l.Atoms[n-1].End - l.Atoms[n-1].Start
	}
	return 0
}

// lineReader flattens runs to lines and collects the links on its way.
type lineReader struct {
	lines []Line
	links []FoundLink
	text  strings.Builder
	atoms []Atom
	order dates.Order
	// stamps are the machine-readable dates that nothing is shown for.
	stamps []stamp
}

// stamp is a date at an offset of the line.
type stamp struct {
	at       int
	datetime string
}

// FoundLink is a link or embed with its place in the source.
type FoundLink struct {
	Link
	Start int  // offset in the source
	Embed bool // a frame or a player
	Line  int  // index of the line it stands in
}

// LineEnds says which line ends of the source part lines as breaks do.
type LineEnds uint8

// The line ends that part lines.
const (
	// BreaksOnly are none.
	BreaksOnly LineEnds = iota
	// BetweenElements are those with an element on either side: templates write
	// each of their fields on a line.
	BetweenElements
	// EveryLine are all.
	EveryLine
)

// part says whether the line end at runs[i] parts lines.
func (e LineEnds) part(runs []outline.Run, i int) bool {
	if i > 0 && i+1 < len(runs) && isLabelRun(&runs[0]) && isLabelRun(&runs[i+1]) {
		return true // labelled lines
	}
	if e != BetweenElements {
		return e == EveryLine
	}
	return i > 0 && i+1 < len(runs) && runs[i-1].Kind != outline.Text && runs[i+1].Kind != outline.Text
}

// isLabelRun says whether a run is in bold and ends with a colon, as labels do.
func isLabelRun(r *outline.Run) bool {
	return r.Kind == outline.Strong && strings.HasSuffix(outline.RunsText(r.Runs), ":")
}

// apart says whether two runs that touch are set apart by the page's style, as
// minified templates leave their fields: words would run together else.
func apart(a, b *outline.Run) bool {
	if !isField(b) || !isField(a) && a.Kind != outline.Text {
		return false
	}
	text := a.Text
	if isField(a) {
		text = outline.RunsText(a.Runs)
	}
	before, after := LastRune(text), FirstRune(outline.RunsText(b.Runs))
	if unicode.Is(unicode.Lo, before) && unicode.Is(unicode.Lo, after) {
		return isField(a) // letters without case, as in Chinese
	}
	if !unicode.IsUpper(after) && !unicode.IsDigit(after) {
		return false
	}
	if a.Kind == outline.Text {
		return strings.ContainsRune(".!?)。", before) && b.Class != "" // "<li>Slow queries.<span class="when">May 2018"
	}
	return unicode.IsLetter(before) || unicode.IsDigit(before)
}

// touch says whether two elements stand beside each other with nothing between them, so
// that the last word of the one and the first of the other would be read as one:
// "<time>3 May 2018</time><a>Slides</a>". Text behind an element goes on with it, as in
// "<b>Post</b>greSQL", but behind a year.
func touch(a, b *outline.Run) bool {
	if a.Kind == outline.Text || len(a.Runs) == 0 {
		return false
	}
	text, next := outline.RunsText(a.Runs), b.Text
	if b.Kind != outline.Text {
		next = outline.RunsText(b.Runs)
	}
	before, after := LastRune(text), FirstRune(next)
	year := len(text)-len(strings.TrimRight(text, "0123456789")) == len("2018")
	switch {
	case unicode.IsUpper(after):
		return year || b.Kind != outline.Text && (unicode.IsLower(before) || unicode.IsDigit(before))
	case b.Kind == outline.Text:
		return false
	case unicode.IsLower(after):
		return year && len(next) > len("th")
	}
	return unicode.IsDigit(after) && unicode.IsLetter(before) && len(next) >= len("2018")
}

// isField says whether a run is an element that holds a field where it touches
// another.
func isField(r *outline.Run) bool {
	return r.Kind == outline.Span || r.Kind == outline.Time
}

// ReadLines gives the lines of a block's runs, parted at breaks and at the line
// ends that ends tells; and their links.
func ReadLines(b *outline.Block, ends LineEnds, order dates.Order) ([]Line, []FoundLink) {
	r := &lineReader{order: order}
	base := Atom{}
	if b.Kind == outline.Paragraph || b.Kind == outline.Section {
		base.Hint = lexicon.HintOf(b.Class)
	}
	r.read(b.Runs, base, ends)
	r.flush()
	dropTitleDate(r.lines)
	return r.lines, r.links
}

func (r *lineReader) read(runs []outline.Run, in Atom, ends LineEnds) {
	for i, run := range runs {
		if i > 0 && apart(&runs[i-1], &run) {
			r.flush()
		} else if i > 0 && touch(&runs[i-1], &run) {
			r.add(" ", run.Start, in)
		}
		switch run.Kind {
		case outline.Text, outline.CodeSpan:
			r.add(run.Text, run.Start, in)
		case outline.Break, outline.LineEnd:
			r.flush()
		case outline.Newline:
			if ends.part(runs, i) {
				r.flush()
			} else {
				r.add(" ", run.Start, in)
			}
		case outline.Image:
		case outline.Embed:
			r.links = append(r.links, FoundLink{Link: Link{URL: run.URL, Text: run.Text}, Start: run.Start, Embed: true, Line: len(r.lines)})
		default:
			r.read(run.Runs, r.enter(run, in), ends)
		}
	}
}

// enter gives the marks of what stands inside run.
func (r *lineReader) enter(run outline.Run, in Atom) Atom {
	if h := lexicon.HintOf(run.Class); h != lexicon.NoMeaning {
		in.Hint = h
	}
	switch run.Kind {
	case outline.Strong:
		in.Marks |= Strong
	case outline.Emphasis:
		in.Marks |= Emphasis
	case outline.Strike:
		in.Marks |= Struck
	case outline.Span:
		in.Marks |= spanned
	case outline.Time:
		in.Marks |= timed
		in.Datetime = run.Datetime
		in.last = slices.Contains(strings.Fields(run.Class), endClass)
		if len(run.Runs) == 0 {
			r.stamps = append(r.stamps, stamp{r.text.Len(), run.Datetime})
		}
	case outline.Link:
		in.Marks |= Linked
		in.URL, in.title = run.URL, run.Title
		r.links = append(r.links, FoundLink{Link: Link{URL: run.URL, Text: outline.RunsText(run.Runs)}, Start: run.Start, Line: len(r.lines)})
	}
	return in
}

func (r *lineReader) add(text string, source int, in Atom) {
	at := r.text.Len()
	if at == 0 || endsInSpace(r.text.String()) {
		trimmed := strings.TrimLeft(text, " \t\n")
		source += len(text) - len(trimmed)
		text = trimmed
	}
	if text == "" {
		return
	}
	r.text.WriteString(text)
	in.Start, in.End, in.source = at, r.text.Len(), source
	if n := len(r.atoms); n > 0 && r.atoms[n-1].joins(in) {
		r.atoms[n-1].End = in.End
		return
	}
	r.atoms = append(r.atoms, in)
}

// endClass is the class of an event's last day, of microformats
// (http://microformats.org/wiki/h-event) and what microdata says.
const endClass = "dt-end"

// joins says whether b goes on where a ended, in the source too.
func (a Atom) joins(b Atom) bool {
	return a.Marks == b.Marks && a.Hint == b.Hint && a.URL == b.URL && a.Datetime == b.Datetime && a.source+a.End-a.Start == b.source
}

func (r *lineReader) flush() {
	text := strings.TrimRight(r.text.String(), " \t\n")
	if text != "" {
		for i := range r.atoms {
			r.atoms[i].End = min(r.atoms[i].End, len(text))
		}
		l := Line{Text: text, Atoms: r.atoms, kept: &keptCuts{}}
		if len(text) <= maxLine {
			l.Dates = dates.Find(text, dates.Options{Order: r.order})
			l.dropStamp()
		}
		l.takeMonth()
		l.takeDatetimes()
		l.takeStamps(r.stamps)
		r.stamps = nil
		if less := l.withoutThanks(); len(less.Text) < len(l.Text) {
			less.kept, l = &keptCuts{}, less
		}
		r.lines = append(r.lines, l)
	}
	r.text.Reset()
	r.atoms = nil
}

// takeDatetimes puts the machine-readable dates of <time> and of date attributes
// in the place of what is shown, where they say more.
func (l *Line) takeDatetimes() {
	for _, a := range l.Atoms {
		if a.Datetime == "" {
			continue
		}
		m, ok := dates.ParseISO(strings.TrimSpace(a.Datetime))
		if !ok {
			continue
		}
		m.Start, m.End = a.Start, a.End
		if l.ends(a, m) {
			continue
		}
		kept := l.Dates[:0]
		for _, d := range l.Dates {
			if d.End <= a.Start || d.Start >= a.End {
				kept = append(kept, d)
			} else if !d.Last.IsZero() && !d.First.Contradicts(m.First) {
				m.Last = d.Last
			}
		}
		l.Dates = append(kept, m)
		sort.SliceStable(l.Dates, func(i, j int) bool { return l.Dates[i].Start < l.Dates[j].Start })
	}
}

// ends takes the date of an element for the last day of the date before it: where
// its class says so, or nothing but a dash stands between two such elements. It
// reports whether it did.
func (l *Line) ends(a Atom, last dates.Match) bool {
	var before *dates.Match
	for i := range l.Dates {
		if d := &l.Dates[i]; d.End <= a.Start {
			before = d
		}
	}
	if before == nil || before.Last.Year != 0 || last.First.Compare(before.First) < 0 || !a.last && !(l.timed(before.Start) && rangeMarks[strings.TrimSpace(l.Text[before.End:a.Start])]) {
		return false
	}
	before.Last, before.End = last.First, a.End
	kept := l.Dates[:0]
	for _, d := range l.Dates {
		if d.End <= a.Start || d.Start >= a.End || d.Start == before.Start {
			kept = append(kept, d)
		}
	}
	l.Dates = kept
	return true
}

// timed says whether an offset is that of an element with a date of its own.
func (l *Line) timed(at int) bool {
	for _, a := range l.Atoms {
		if a.Start == at && a.Datetime != "" {
			return true
		}
	}
	return false
}

// rangeMarks stand between the first day and the last.
var rangeMarks = map[string]bool{"-": true, "–": true, "—": true, "to": true, "until": true, "till": true, "bis": true, "au": true, "a": true, "al": true, "t/m": true}

// takeStamps adds the dates that nothing is shown for, where the line states none
// as exact.
func (l *Line) takeStamps(stamps []stamp) {
	for _, s := range stamps {
		m, ok := dates.ParseISO(strings.TrimSpace(s.datetime))
		if !ok {
			continue
		}
		m.Start = min(s.at, len(l.Text))
		m.End = m.Start
		l.Dates = append(l.Dates, m)
	}
	sort.SliceStable(l.Dates, func(i, j int) bool { return l.Dates[i].Start < l.Dates[j].Start })
}

func endsInSpace(s string) bool {
	return strings.HasSuffix(s, " ") || strings.HasSuffix(s, "\t") || strings.HasSuffix(s, "\n")
}

// Opening gives the words that a line begins with and that are set apart as a whole, by
// marks or as a link, the address of that, and where they end; 0 where there are none.
func (l *Line) Opening() (text, url string, end int) {
	if len(l.Atoms) == 0 {
		return "", "", 0
	}
	first := &l.Atoms[0]
	marks := first.Marks & (Strong | Emphasis | Linked)
	for i := range l.Atoms {
		a := &l.Atoms[i]
		if a.Marks&marks == 0 || a.URL != first.URL {
			break
		}
		end = a.End
	}
	text, lead := TrimChunk(l.Text[first.Start:end])
	if end = first.Start + lead + len(text); text == "" {
		return "", "", 0
	}
	return text, first.URL, end
}
