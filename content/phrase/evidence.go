package phrase

import (
	"strings"
	"unicode"

	"talkfeed/content/lexicon"
	"talkfeed/content/places"
)

// What speaks for or against a span's being the title, the event or the place:
// each piece of evidence has a weight for each, found on labelled pages (see
// weights_gen.go), and they add up.

// Evidence is something that holds of a span or not.
type Evidence struct {
	Says  string // in words, for whoever asks why
	holds func(r *Reading, s *Span) bool
}

func wordsBetween(least, most int) func(*Reading, *Span) bool {
	return func(_ *Reading, s *Span) bool { return s.words >= least && s.words <= most }
}

func hinted(m lexicon.Meaning) func(*Reading, *Span) bool {
	return func(_ *Reading, s *Span) bool { return s.hint == m }
}

func marked(m Mark) func(*Reading, *Span) bool {
	return func(_ *Reading, s *Span) bool { return s.marks&m != 0 }
}

func linksTo(kinds ...lexicon.LinkKind) func(*Reading, *Span) bool {
	return func(_ *Reading, s *Span) bool {
		if s.marks&Linked == 0 {
			return false
		}
		kind := KindOfLink("", s.url)
		for _, k := range kinds {
			if k == kind {
				return true
			}
		}
		return false
	}
}

func preceded(g Gap) func(*Reading, *Span) bool {
	return func(_ *Reading, s *Span) bool { return s.Before == g }
}

func followed(g Gap) func(*Reading, *Span) bool {
	return func(_ *Reading, s *Span) bool { return s.after == g }
}

func holdsGap(g Gap) func(*Reading, *Span) bool {
	return func(_ *Reading, s *Span) bool { return s.inner[g] }
}

// Evidences are all pieces of evidence. Their order is that of the weights.
var Evidences = []Evidence{
	{"always", func(*Reading, *Span) bool { return true }},
	{"is one word", wordsBetween(1, 1)},
	{"is two words", wordsBetween(2, 2)},
	{"is three words", wordsBetween(3, 3)},
	{"is four or five words", wordsBetween(4, 5)},
	{"is six to eight words", wordsBetween(6, 8)},
	{"is nine to twelve words", wordsBetween(9, 12)},
	{"is thirteen to twenty words", wordsBetween(13, 20)},
	{"is more than twenty words", wordsBetween(21, 1<<20)},
	{"stands in quotes", func(_ *Reading, s *Span) bool { return s.quoted }},
	{"is a quoted name", func(_ *Reading, s *Span) bool { return s.quoted && s.words <= 2 }},
	{"stands in brackets", func(_ *Reading, s *Span) bool { return s.bracketed }},
	{"is bold", marked(Strong)},
	{"is in italics", marked(Emphasis)},
	{"is all that the author set apart", func(_ *Reading, s *Span) bool { return s.whole() }},
	{"is marked text, and all of it", func(_ *Reading, s *Span) bool { return s.whole() && s.marks&(Strong|Emphasis|Linked) != 0 }},
	{"is a part of marked text", func(_ *Reading, s *Span) bool { return !s.whole() && s.marks&(Strong|Emphasis|Linked) != 0 }},
	{"is a part of a line that is one link or the like", func(_ *Reading, s *Span) bool {
		c := s.begin.chunk
		return !s.whole() && c == s.end.chunk && c.Marks&(Strong|Emphasis|Linked) != 0 && c.Of != nil && c.End-c.Start+2 >= len(c.Of.Text)
	}},
	{"is a part of a quotation", func(_ *Reading, s *Span) bool { return !s.whole() && s.quoted }},
	{"is partly marked", func(_ *Reading, s *Span) bool { return s.some&^s.marks&(Strong|Emphasis|Linked) != 0 }},
	{"is a link", marked(Linked)},
	{"is plain beside marked text", func(r *Reading, s *Span) bool { return s.some&(Strong|Emphasis|Linked) == 0 && r.marked != 0 }},
	{"is plain beside bold text", func(r *Reading, s *Span) bool { return s.some&Strong == 0 && r.marked&Strong != 0 }},
	{"is plain beside a link", func(r *Reading, s *Span) bool { return s.some&Linked == 0 && r.marked&Linked != 0 }},
	{"is unquoted beside quoted text", func(r *Reading, s *Span) bool { return !s.quoted && r.quotes }},
	{"links to slides, a recording or code", linksTo(lexicon.Slides, lexicon.Video, lexicon.Audio, lexicon.Code, lexicon.Paper)},
	{"links to an event's site", linksTo(lexicon.EventLink)},
	{"links to a page", linksTo(lexicon.OtherLink)},
	{"is a title by its class", hinted(lexicon.TitleMeaning)},
	{"is an event by its class", hinted(lexicon.EventMeaning)},
	{"is a venue by its class", hinted(lexicon.VenueMeaning)},
	{"is a place by its class", hinted(lexicon.LocationMeaning)},
	{"is something else by its class", func(_ *Reading, s *Span) bool {
		return s.hint != lexicon.NoMeaning && s.hint != lexicon.TitleMeaning && s.hint != lexicon.EventMeaning && s.hint != lexicon.VenueMeaning && s.hint != lexicon.LocationMeaning
	}},
	{"stands first", func(_ *Reading, s *Span) bool { return s.first }},
	{"stands last", func(_ *Reading, s *Span) bool { return s.last }},
	{"stands alone", func(_ *Reading, s *Span) bool { return s.alone }},
	{"is in the heading", func(_ *Reading, s *Span) bool { return s.heading }},
	{"is the whole heading", func(_ *Reading, s *Span) bool { return s.heading && s.Before == lineGap && s.after == lineGap }},
	{"stands below the heading", func(r *Reading, s *Span) bool { return r.Headed && !s.heading }},
	{"is on the first line", func(_ *Reading, s *Span) bool { return s.line == 0 }},
	{"is on the second line", func(_ *Reading, s *Span) bool { return s.line == 1 }},
	{"is on a later line", func(_ *Reading, s *Span) bool { return s.line > 1 }},
	{"is a whole line", func(_ *Reading, s *Span) bool { return s.Before == lineGap && s.after == lineGap }},
	{"follows an edge", preceded(edgeGap)},
	{"follows a bracket", preceded(closeGap)},
	{"follows a quote", preceded(quoteGap)},
	{"follows a full stop", preceded(stopGap)},
	{"follows a comma", preceded(commaGap)},
	{"follows a colon", preceded(colonGap)},
	{"follows a bar", preceded(barGap)},
	{"follows a dash", preceded(dashGap)},
	{"follows an opening bracket", preceded(bracketGap)},
	{"follows “in”", preceded(inGap)},
	{"follows “at”", preceded(atGap)},
	{"follows a note", preceded(noteGap)},
	{"follows a date", preceded(dateGap)},
	{"begins a line", preceded(lineGap)},
	{"ends at an edge", followed(edgeGap)},
	{"ends at a bracket", followed(closeGap)},
	{"ends at a quote", followed(quoteGap)},
	{"ends at a full stop", followed(stopGap)},
	{"ends at a comma", followed(commaGap)},
	{"ends at a colon", followed(colonGap)},
	{"ends at a bar", followed(barGap)},
	{"ends at a dash", followed(dashGap)},
	{"ends at an opening bracket", followed(bracketGap)},
	{"ends at “in”", followed(inGap)},
	{"ends at “at”", followed(atGap)},
	{"ends at a note", followed(noteGap)},
	{"ends at a date", followed(dateGap)},
	{"ends a line", followed(lineGap)},
	{"holds an edge", holdsGap(edgeGap)},
	{"holds a closing bracket", holdsGap(closeGap)},
	{"holds quotes", holdsGap(quoteGap)},
	{"holds a full stop", holdsGap(stopGap)},
	{"holds a comma", holdsGap(commaGap)},
	{"holds a colon", holdsGap(colonGap)},
	{"holds a bar", holdsGap(barGap)},
	{"holds a dash", holdsGap(dashGap)},
	{"holds a bracket", holdsGap(bracketGap)},
	{"holds “in”", holdsGap(inGap)},
	{"holds “at”", holdsGap(atGap)},
	{"is a long text with commas", func(_ *Reading, s *Span) bool { return s.inner[commaGap] && s.words > 8 }},
	{"has a word as events do", func(_ *Reading, s *Span) bool { return s.event == 1 }},
	{"has a year or number as events do", func(_ *Reading, s *Span) bool { return s.event == 2 }},
	{"has word and year as events do", func(_ *Reading, s *Span) bool { return s.event >= 3 }},
	{"is a long text with a word as events do", func(_ *Reading, s *Span) bool { return s.event > 0 && s.words > 6 }},
	{"ends in a word as events do", func(_ *Reading, s *Span) bool { return eventWord(s.Text[strings.LastIndexByte(s.Text, ' ')+1:]) }},
	{"begins with a word as events do", func(_ *Reading, s *Span) bool {
		w, _, _ := strings.Cut(s.Text, " ")
		return eventWord(w)
	}},
	{"only says what follows", func(_ *Reading, s *Span) bool { return s.words == 1 && lexicon.EventWords[lexicon.Plain(s.Text)] }},
	{"is an institution", func(_ *Reading, s *Span) bool { return HostLike(s.Text) }},
	{"is a place", func(_ *Reading, s *Span) bool { return PlaceLike(s.Text) }},
	{"ends in a country or the like", func(_ *Reading, s *Span) bool {
		return s.words > 1 && s.end.words < s.words && s.end.kind&(places.Region|places.Country) != 0
	}},
	{"is a town", func(_ *Reading, s *Span) bool { return s.kind&places.Town != 0 }},
	{"begins with a town", func(_ *Reading, s *Span) bool { return s.inner[commaGap] && s.begin.kind&places.Town != 0 }},
	{"ends in a town", func(_ *Reading, s *Span) bool { return s.inner[commaGap] && s.end.kind&places.Town != 0 }},
	{"ends in a town without a comma", func(_ *Reading, s *Span) bool {
		return s.words > 1 && s.words < 8 && isTown(s.Text[strings.LastIndexByte(s.Text, ' ')+1:])
	}},
	{"is a country or the like", func(_ *Reading, s *Span) bool { return s.kind&(places.Region|places.Country) != 0 }},
	{"has only parts that are places", func(_ *Reading, s *Span) bool { return s.placeParts() == len(s.pieces) }},
	{"has some parts that are places", func(_ *Reading, s *Span) bool { n := s.placeParts(); return n > 0 && n < len(s.pieces) }},
	{"has no part that is a place", func(_ *Reading, s *Span) bool { return s.placeParts() == 0 }},
	{"begins with words that are no place", func(_ *Reading, s *Span) bool {
		return s.begin != s.end && s.begin.words > 1 && !s.begin.place && !s.begin.host
	}},
	{"begins with one word that is no place", func(_ *Reading, s *Span) bool {
		return s.begin != s.end && s.begin.words == 1 && !s.begin.place
	}},
	{"begins with a part as events are named", func(_ *Reading, s *Span) bool {
		return s.begin != s.end && s.begin.event > 0 && !s.begin.host
	}},
	{"is a region", func(_ *Reading, s *Span) bool { return s.kind&places.Region != 0 }},
	{"is online", func(_ *Reading, s *Span) bool { return lexicon.PlaceWords.Has(s.Text) }},
	{"has capitals only at words' beginnings", func(_ *Reading, s *Span) bool { return s.words > 1 && s.lowers == 0 }},
	{"has three words without capitals", func(_ *Reading, s *Span) bool { return s.lowers >= 3 }},
	{"has mostly words without capitals", func(_ *Reading, s *Span) bool { return s.words > 2 && s.lowers*2 > s.words }},
	{"has no capital", func(_ *Reading, s *Span) bool { return !s.capital }},
	{"is an acronym", func(_ *Reading, s *Span) bool {
		return s.words == 1 && s.letters > 1 && s.letters < 10 && strings.ToUpper(s.Text) == s.Text && strings.ToLower(s.Text) != s.Text
	}},
	{"ends in a question or call", func(_ *Reading, s *Span) bool {
		return strings.HasSuffix(s.Text, "?") || strings.HasSuffix(s.Text, "!")
	}},
	{"begins with a figure", func(_ *Reading, s *Span) bool { return s.Text[0] >= '0' && s.Text[0] <= '9' }},
	{"ends in a figure", func(_ *Reading, s *Span) bool { return IsFigure(s.Text[len(s.Text)-1]) }},
	{"says how it was given", func(_ *Reading, s *Span) bool { return RolesOnly(s.Text) }},
	{"names a kind of talk", func(_ *Reading, s *Span) bool {
		return s.words <= 4 && lexicon.Kinds[lexicon.Plain(lastWord(s.Text))] != ""
	}},
	{"begins with a kind of talk", func(_ *Reading, s *Span) bool {
		w, _, _ := strings.Cut(s.Text, " ")
		return lexicon.Kinds[lexicon.Plain(w)] != ""
	}},
	{"is a label", func(_ *Reading, s *Span) bool { return LabelsOnly(s.Text) }},
	{"names people", func(_ *Reading, s *Span) bool { return personNames(s.Text) }},
	{"may be a person's name", func(_ *Reading, s *Span) bool {
		return s.words >= 2 && s.words <= 3 && unicode.IsUpper(FirstRune(s.Text)) && s.lowers == 0 && s.event == 0 && !s.inner[commaGap]
	}},
	{"begins with “with”", func(_ *Reading, s *Span) bool {
		w, _, _ := strings.Cut(s.Text, " ")
		return lexicon.WithWords.Has(w)
	}},
	{"is an address", func(_ *Reading, s *Span) bool { return IsAddress(s.Text) }},
	{"begins in lower case", func(_ *Reading, s *Span) bool { r := FirstRune(s.Text); return r >= 'a' && r <= 'z' }},
	{"is the event where one is known", func(r *Reading, _ *Span) bool { return r.HasEvent }},
	{"is text where the title is known", func(r *Reading, _ *Span) bool { return !r.NeedsTitle }},
	{"is what sisters have too", func(_ *Reading, s *Span) bool { return s.repeated }},
	{"is the longest", func(r *Reading, s *Span) bool { return s.letters >= r.longest }},
	{"is the only marked text", func(r *Reading, s *Span) bool {
		return s.marks&(Strong|Linked|Emphasis) != 0 && r.markedPieces == s.To-s.From+1
	}},
	{"is the first marked text", func(r *Reading, s *Span) bool {
		return s.marks&(Strong|Linked|Emphasis) != 0 && r.firstMarked == s.From
	}},
	{"is the first of its line", func(_ *Reading, s *Span) bool { return s.Before == lineGap && !s.first }},
	{"goes on in lower case", func(r *Reading, s *Span) bool { return s.next != nil && s.after != lineGap && lowerFirst(s.next.Text) }},
	{"goes on in lower case behind a comma", func(r *Reading, s *Span) bool { return s.next != nil && s.after == commaGap && lowerFirst(s.next.Text) }},
	{"is followed by a place", func(r *Reading, s *Span) bool {
		return s.next != nil && !s.after.parts() && s.next.place
	}},
	{"is followed by an event", func(r *Reading, s *Span) bool { return s.next != nil && !s.after.parts() && s.next.event > 0 }},
	{"is followed by an institution", func(r *Reading, s *Span) bool { return s.next != nil && !s.after.parts() && s.next.host }},
	{"is preceded by an event", func(r *Reading, s *Span) bool {
		return s.prev != nil && !s.Before.parts() && s.prev.event > 0
	}},
	{"is preceded by a place", func(r *Reading, s *Span) bool {
		return s.prev != nil && !s.Before.parts() && s.prev.place
	}},
	{"begins with a tag in brackets", func(_ *Reading, s *Span) bool { return strings.ContainsRune("([", rune(s.Text[0])) }},
	{"is not in Latin letters", func(_ *Reading, s *Span) bool { return FirstRune(s.Text) > 0x2E7F }},
}

// whole says whether a span is one chunk, no more and no less.
func (s *Span) whole() bool {
	return s.begin.chunk == s.end.chunk && (len(s.pieces) == s.begin.chunk.pieces)
}

// placeParts counts the pieces of a span that are known places.
func (s *Span) placeParts() int {
	n := 0
	for i := range s.pieces {
		n += Count(s.pieces[i].place)
	}
	return n
}

// Family is evidence of which exactly one of several pieces holds.
type Family struct {
	Says  string // in words
	Size  int    // how many pieces
	of    func(r *Reading, s *Span) int
	words func(i int) string
}

// Families are the sets of evidence of which one holds. Their order is that of the
// weights.
var Families = []Family{
	{"sign before and length", int(Gaps) * lengths, func(_ *Reading, s *Span) int { return int(s.Before)*lengths + s.length() }, lengthBehind},
	{"sign before and behind", int(Gaps) * int(Gaps), func(_ *Reading, s *Span) int { return int(s.Before)*int(Gaps) + int(s.after) }, between},
	{"sign before and look", int(Gaps) * lookKinds, func(_ *Reading, s *Span) int { return int(s.Before)*lookKinds + s.look }, lookBehind},
	{"length and look", lengths * lookKinds, func(_ *Reading, s *Span) int { return s.length()*lookKinds + s.look }, lookOfLength},
	{"marks among all marks", 64, func(r *Reading, s *Span) int { return markBits(s.marks)*8 + markBits(r.marked) }, marksOfAll},
	{"place in the entry and look", 8 * lookKinds, func(r *Reading, s *Span) int {
		return (Count(s.first)+2*Count(r.HasEvent)+4*Count(r.NeedsTitle))*lookKinds + s.look
	}, lookInPlace},
}

// lengths is how many lengths are told apart.
const lengths = 6

func (s *Span) length() int {
	switch {
	case s.words <= 3:
		return s.words - 1
	case s.words <= 5:
		return 3
	case s.words <= 8:
		return 4
	}
	return 5
}

func markBits(m Mark) int {
	return Count(m&Strong != 0) + 2*Count(m&Linked != 0) + 4*Count(m&Emphasis != 0)
}

// lookKinds is how many looks are told apart.
const lookKinds = 11

// lookOf says what a span lookKinds like at first sight.
func lookOf(s *Span) int {
	switch {
	case s.event >= 3:
		return 0
	case s.event == 2:
		return 1
	case PlaceLike(s.Text):
		return 2
	case s.event == 1:
		return 3
	case s.kind&places.Town != 0:
		return 4
	case HostLike(s.Text):
		return 5
	case s.words > 2 && s.lowers*2 > s.words:
		return 6
	case s.lowers > 0 && s.capital:
		return 7
	case !s.capital:
		return 8
	case s.words == 1:
		return 9
	}
	return 10
}

func lastWord(text string) string { return text[strings.LastIndexByte(text, ' ')+1:] }

func lowerFirst(text string) bool { return unicode.IsLower(FirstRune(text)) }
