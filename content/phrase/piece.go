package phrase

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"talkfeed/content/lexicon"
	"talkfeed/content/places"
)

// A Piece is the smallest part of an entry's text at whose ends a field can begin
// or end. Chunks are what the author set apart for certain; pieces are cut at the
// weaker signs inside them too, at commas, colons, full stops, brackets and
// prepositions, and a field is one piece or several.
type Piece struct {
	Text string // as written
	// from and to are its place in the line's text.
	from, to int
	line     int
	chunk    *Chunk
	// before and after are what parts it from the pieces beside it.
	before, after Gap
	looks
}

// looks are what a piece looks like by itself.
type looks struct {
	kind  places.Kind
	place bool // a known place, or online
	event int
	host  bool
	words int
}

func looksOf(text string) looks {
	l := looks{words: WordsIn(text), event: EventLike(text), host: HostLike(text)}
	if l.words <= 6 {
		l.kind = places.Of(text)
	}
	l.place = l.kind != 0 && (len(text) > 2 || isCountry(text)) || lexicon.PlaceWords.Has(text)
	return l
}

// Gap is what parts two pieces; Gaps is how many kinds there are.
type Gap uint8

const (
	edgeGap    Gap = iota // the edge of a link or of bold text, and nothing else
	closeGap              // a closing bracket
	quoteGap              // a quote
	stopGap               // the end of a sentence
	commaGap              // a comma or semicolon
	colonGap              // a colon
	barGap                // a bar, bullet or slash
	dashGap               // a dash
	bracketGap            // an opening bracket
	inGap                 // a word that leads to a place
	atGap                 // a word that leads to an event
	noteGap               // a label, a note on the kind of talk, names of speakers
	dateGap               // a date
	lineGap               // the end of the line
	Gaps
)

// parts says whether no field goes on behind the gap.
func (g Gap) parts() bool { return g >= noteGap }

// maxPieces is how many pieces of an entry are told apart: what stands behind them
// is description.
const maxPieces = 64

// Pieces cuts the chunks of a reading.
func (r *Reading) Pieces() []Piece {
	var all []Piece
	pending, line, at := lineGap, -1, 0
	for i := range r.Chunks {
		c := &r.Chunks[i]
		if c.Line != line {
			pending, line, at = lineGap, c.Line, 0
		}
		switch c.Kind {
		case DateChunk:
			pending = max(pending, dateGap)
		case TextChunk:
			pending = max(pending, c.gap(at))
			n := len(all)
			all = c.cut(all, pending)
			c.pieces = len(all) - n
			if len(all) > n {
				pending = edgeGap
			}
		default:
			pending = max(pending, noteGap)
		}
		at = c.End
		if len(all) > maxPieces {
			all = all[:maxPieces]
			break
		}
	}
	all = placesInTitles(all)
	for i := range all {
		all[i].after = lineGap
		if i+1 < len(all) {
			all[i].after = all[i+1].before
		}
	}
	return all
}

// placesInTitles joins what a text begins with and the place behind it where an event
// follows the place: "Housing in Bremen, City Days". A place of the event would follow
// that.
func placesInTitles(all []Piece) []Piece {
	for i := 1; i+1 < len(all); i++ {
		first, p, next := &all[i-1], &all[i], &all[i+1]
		if p.before != inGap || first.before != lineGap && first.before != dateGap || first.event > 0 || first.chunk != p.chunk ||
			!p.place || next.before != commaGap || next.event == 0 || next.line != p.line {
			continue
		}
		first.to = p.to
		first.Text = p.chunk.Text[first.from-p.chunk.Start : p.to-p.chunk.Start]
		first.looks = looksOf(first.Text)
		all = append(all[:i], all[i+1:]...)
	}
	return all
}

// gap gives what stands between an offset of the line and a chunk.
func (c *Chunk) gap(at int) Gap {
	switch c.Sep {
	case "at", "@":
		return atGap
	case ".":
		return stopGap
	case ":":
		return colonGap
	}
	g := edgeGap
	if c.Bracketed {
		g = bracketGap
	} else if c.Quoted {
		g = quoteGap
	}
	if c.Of == nil || at > c.Start || c.Start > len(c.Of.Text) {
		if c.Sep != "" {
			return barGap
		}
		return g
	}
	return max(g, gapIn(c.Of.Text[at:c.Start]))
}

// gapIn gives the strongest sign in the text between two chunks.
func gapIn(text string) Gap {
	g := edgeGap
	for _, r := range text {
		switch {
		case strings.ContainsRune("([（【", r):
			g = max(g, bracketGap)
		case strings.ContainsRune(")]）】", r):
			g = max(g, closeGap)
		case strings.ContainsRune("–—-", r):
			g = max(g, dashGap)
		case strings.ContainsRune("|·•/~→»⋅\\", r):
			g = max(g, barGap)
		case strings.ContainsRune(":：", r):
			g = max(g, colonGap)
		case strings.ContainsRune(",;，、", r):
			g = max(g, commaGap)
		case strings.ContainsRune(".?!。", r):
			g = max(g, stopGap)
		case r == '@':
			g = max(g, atGap)
		case unicode.In(r, unicode.Pi, unicode.Pf) || strings.ContainsRune("\"„「」『』《》", r):
			g = max(g, quoteGap)
		}
	}
	return g
}

// cut cuts a chunk at the signs inside it.
func (c *Chunk) cut(all []Piece, before Gap) []Piece {
	text, from := c.Text, 0
	add := func(to int) bool {
		part, lead := TrimChunk(text[from:to])
		if strings.IndexFunc(part, func(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }) < 0 || noDay(part) {
			return false
		}
		at := c.Start + from + lead
		all = append(all, Piece{Text: part, from: at, to: at + len(part), line: c.Line, chunk: c, before: before, looks: looksOf(part)})
		return true
	}
	for i := 0; i < len(text); {
		n, g := weakGap(text, i)
		if n == 0 || c.Quoted || c.Marks&Emphasis != 0 && (g == colonGap || g == dashGap) || c.Hint == lexicon.TitleMeaning && !c.leadsOn(i+n, g) {
			_, n = utf8.DecodeRuneInString(text[i:])
			i += n
			continue
		}
		if add(i) {
			before = g
		} else {
			before = max(before, g)
		}
		i += n
		from = i
	}
	add(len(text))
	return all
}

// leadsOn says whether the word that leads to an event is all that a chunk ends in, with
// something behind the chunk.
func (c *Chunk) leadsOn(end int, g Gap) bool {
	return g == atGap && end == len(c.Text) && c.Of != nil && c.End < len(c.Of.Text)
}

// noDay says whether a text is written as a day, and none that a calendar has: such
// are cut off as dates.
func noDay(text string) bool {
	return strings.Trim(text, "0123456789-/.") == "" && strings.Count(text, "-")+strings.Count(text, "/")+strings.Count(text, ".") == 2
}

// yearEnds says whether a text is a name that ends in its year.
func yearEnds(text string) bool {
	name := strings.TrimRight(text, "0123456789")
	return len(text)-len(name) == 4 && strings.HasSuffix(name, " ") && Capital(name) && NamedYear(text)
}

// goesBeyond says whether what follows a name that ends in its year can be no part
// of it: a kind of talk, or a name that is no event's.
func goesBeyond(text string) bool {
	text, _, _ = strings.Cut(text, ", ")
	return RolesOnly(text) || unicode.IsUpper(FirstRune(text)) && EventLike(text) == 0
}
