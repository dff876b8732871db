package phrase

import (
	"slices"
	"strings"
	"unicode"

	"talkfeed/content/lexicon"
)

// Entries that describe their talk on the line of its title: "[Slow queries](slow.pdf):
// Every index has a price. We look at what it is."

// WithoutDescription gives a line that begins with a title set apart, in a link, bold type
// or quotes, less the sentences behind a colon or dash that say what it is about, so that
// nothing in them is taken for an event, a place or a date; as it is where there are none.
// The title's date may stand before the colon in brackets. Behind a link to slides or a
// recording, one short sentence is enough.
func (l *Line) WithoutDescription() Line {
	if len(l.Text) > maxLine || strings.Count(l.Text, " ") < leastAboutDeck {
		return *l
	}
	for _, k := range l.Chunks(0) {
		if k.Kind != TextChunk {
			continue
		}
		end := k.End
		for _, a := range l.Atoms {
			if a.Marks&(Linked|Strong) != 0 && a.Start < k.End && a.End > end {
				end = a.End // a year in the title parts it
			}
		}
		end = l.pastDate(end)
		rest := strings.TrimLeft(l.Text[end:], "\"”“»’'*_ ")
		told := strings.TrimLeft(rest, ":–—-. ")
		least, deck := leastDescription, false
		switch KindOfLink("", k.URL) {
		case lexicon.Slides, lexicon.Video:
			least, deck = leastAboutDeck, true
		}
		if !k.Quoted && k.Set()&(Linked|Strong) == 0 || len(told) == len(rest) || !isProse(told, least) {
			return *l
		}
		name := EventLike(k.Text) > 0 || !deck && (HostLike(k.Text) || WordsIn(k.Text) < 4)
		if name && !strings.Contains(told, ". ") {
			return *l
		}
		for i := range l.Dates {
			if m := &l.Dates[i]; m.Start >= end && m.First.Month != 0 {
				return *l
			}
		}
		return l.Without(len(l.Text)-len(rest), len(l.Text))
	}
	return *l
}

// leastDescription is how many words a description has at least that are behind a title on
// its line, leastAboutDeck those where the title links to slides or a recording.
const leastDescription, leastAboutDeck = 12, 5

// pastDate gives the end of a date in brackets that comes next behind an offset in a line,
// or that offset.
func (l *Line) pastDate(end int) int {
	for i := range l.Dates {
		m := &l.Dates[i]
		if m.Start > end && strings.TrimLeft(l.Text[end:m.Start], " ") == "(" && strings.HasPrefix(l.Text[m.End:], ")") {
			return m.End + 1
		}
	}
	return end
}

// selfWords are how one author speaks of what they did: "we" may be all in the room.
var selfWords = lexicon.Words("i i’ve i've ich je j'ai j’ai yo eu io ik jag jeg ja я")

// isProse says whether a text is sentences that don't tell that something was given: all
// but a few of their words are written small, there are so many or more, and the last one ends.
func isProse(text string, least int) bool {
	if pairedIn(text) && strings.IndexAny(text, "\"“„«") < len(text)/2 || !strings.HasSuffix(text, ".") {
		return false
	}
	words, small := 0, 0
	for w := range strings.FieldsSeq(text) {
		if lexicon.GaveWords.Has(w) || OpenVerbs.Has(w) || selfWords.Has(w) {
			return false
		}
		words++
		small += Count(unicode.IsLower(FirstRune(w)))
	}
	return words >= least && small*2 > words
}

// noteSentences makes remarks of the sentences behind a title set apart at the beginning of
// a line that tell what it is about: they are neither event nor place, and no title either.
// A sentence stays that holds an event, what a sentence says of one, or anything in quotes.
func noteSentences(chunks []Chunk) {
	name := slices.IndexFunc(chunks, func(k Chunk) bool { return k.Kind == TextChunk })
	if name < 0 || chunks[name].Of == nil || len(chunks) == name+1 {
		return
	}
	l, end, lead := chunks[name].Of, 0, &chunks[name]
	for _, a := range l.Atoms {
		if a.Marks&lead.Set()&(Linked|Strong) != 0 && a.Start < max(end, lead.End) {
			end = a.End // a colon or a year in the title parts it
		}
	}
	if end < lead.End || !Capital(lead.Text) {
		return
	}
	title := strings.TrimRight(l.Text[lead.Start:end], " ")
	setApart := func(k Chunk) bool { return k.Start >= end && k.Kind == TextChunk && k.Set()&(Strong|Emphasis) != 0 }
	if NamesAuthors(title) || IsPerson(title) || strings.HasSuffix(title, ".") && authorList(title) || slices.ContainsFunc(chunks[name+1:], setApart) {
		return
	}
	end = behindYear(l.Text, end)
	about := l.Text[end:]
	told := strings.TrimLeft(about, "\"”“»’'*_:–—-. ")
	parted := len(told) < len(about) && !strings.HasPrefix(told, ",")
	if !parted || !unicode.IsUpper(FirstRune(told)) || EventLike(lead.Text) > 0 || HostLike(lead.Text) || yearEnds(lead.Text) {
		return
	}
	least := leastSentence
	if at := strings.Index(told, ". "); WordsIn(title) < 4 && (at < 0 || Abbreviated(told[:at+1])) && !strings.ContainsAny(title[len(title)-1:], "!?") {
		least = mostTitle // "Rivercon: A title that is one sentence."
	}
	for rest := told; rest != ""; {
		at, n := len(l.Text)-len(rest), max(1, sentenceEnd(rest))
		noteSentence(chunks[name+1:], rest[:n], at, least)
		rest = strings.TrimLeft(rest[n:], " ")
	}
}

// leastSentence is how many words a sentence has at least that describes a talk, mostTitle
// how many a title has at most that is one, and mostNamed how many what names an event.
const (
	leastSentence = 6
	mostTitle     = 16
	mostNamed     = 12
)

// behindYear gives the offset behind a year in brackets that follows an offset, else that.
func behindYear(text string, at int) int {
	rest := strings.TrimLeft(text[at:], " ")
	if len(rest) > 6 && rest[0] == '(' && rest[5] == ')' && IsNumber(rest[1:5]) {
		return len(text) - len(rest) + 6
	}
	return at
}

// noteSentence makes remarks of the chunks of one sentence, which begins at an offset of
// their line, where that describes something.
func noteSentence(chunks []Chunk, sentence string, from, least int) {
	words, small := 0, 0
	for w := range strings.FieldsSeq(sentence) {
		words++
		small += Count(unicode.IsLower(FirstRune(w)))
	}
	if words < least || small*2 <= words || !strings.HasSuffix(sentence, ".") {
		return
	}
	if last := sentence[strings.LastIndex(sentence, ", ")+1:]; len(last) < len(sentence) && unicode.IsUpper(FirstRune(last[1:])) && WordsIn(last) < 5 {
		return // "Meeting of the lake society, Ulm."
	}
	within := func(k *Chunk) bool { return from <= k.Start && k.Start < from+len(sentence) && k.Kind == TextChunk }
	for i := range chunks {
		if k := &chunks[i]; within(k) && (k.Said != lexicon.NoMeaning || k.isAt() || k.Quoted || k.Start == from && k.Set() != 0 || EventLike(k.Text) > 1 || WordsIn(k.Text) <= mostNamed && (EventLike(k.Text) > 0 || HostLike(k.Text) || yearEnds(k.Text))) {
			return
		}
	}
	for i := range chunks {
		if within(&chunks[i]) {
			chunks[i].Kind = roleChunk
		}
	}
}
