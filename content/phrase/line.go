package phrase

import (
	"slices"
	"strings"

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
