package phrase

import (
	"strings"
	"unicode"

	"talkfeed/content/lexicon"
	"talkfeed/content/outline"
)

// What whole sentences tell of a talk: its deliveries, where they were, its title.

// placeAfter gives the place that stands between an event and its date: "at Rivercon in
// Bremen, May 2018".
func (l *Line) placeAfter(event string, from, to int) string {
	if from >= to {
		return ""
	}
	_, rest, ok := strings.Cut(l.Text[from:to], event)
	if !ok || event == "" {
		return ""
	}
	for _, w := range leadIns {
		rest = strings.TrimSuffix(strings.TrimRight(rest, " (,"), w)
	}
	place, led := strings.Trim(rest, " (,."), strings.HasPrefix(rest, ", ")
	for _, w := range placeLeads {
		var cut bool
		place, cut = strings.CutPrefix(place, w)
		led = led || cut
	}
	if PlaceLike(place) || led && placePart(place) {
		return place
	}
	return ""
}

// placeBehind gives the place that a sentence names right behind an event with its year:
// "at the Rivercon 2018 in Bremen".
func (l *Line) placeBehind(at int) string {
	rest, ok := strings.CutPrefix(l.Text[at:], " in ")
	if !ok {
		return ""
	}
	for _, stop := range []string{". ", ", ", "; ", " (", " and "} {
		rest, _, _ = strings.Cut(rest, stop)
	}
	if rest = strings.TrimRight(rest, " .)"); !placePart(rest) {
		return ""
	}
	return rest
}

// placeLeads stand in front of a place.
var placeLeads = []string{"in ", "en ", "à ", "em ", "im "}

// toldIn gives the deliveries that a short line tells of as a sentence: it begins
// with the words that lead to them, and there are several, or it goes on with what
// the talk was about. It gives nil for a line of facts.
func toldIn(lines []Line) []Given {
	if len(lines) != 1 {
		return nil
	}
	l := &lines[0]
	start, end := leadTo(l.Text, false)
	if start < 0 {
		start, end = leadTo(l.Text, true)
	}
	if start != 0 {
		return nil
	}
	if all := l.deliveries(end); eachNamed(all) && (len(all) > 1 || len(all) == 1 && l.tellsMore(&all[0])) {
		return all
	}
	return nil
}

// eachNamed says whether all deliveries name their events, with dates of one form.
func eachNamed(all []Given) bool {
	for _, g := range all {
		if !Capital(g.Event) || g.Date.Form != all[0].Date.Form || !g.Date.Last.IsZero() {
			return false
		}
	}
	return true
}

// tellsMore says whether a line goes on behind its only delivery with a sentence, or
// a link holds but a part of the event's name.
func (l *Line) tellsMore(g *Given) bool {
	for i, a := range l.Atoms {
		if text := l.Text[a.Start:l.linkEnd(i)]; a.Marks&Linked != 0 && a.URL == g.url {
			return g.Event != text && strings.HasSuffix(g.Event, text) && unicode.IsLetter(FirstRune(text))
		}
	}
	behind := strings.Fields(l.Text[g.Date.End:])
	return len(behind) > 2 && unicode.IsLower(FirstRune(behind[0])) && !Capital(behind[1])
}

// AboutTitle gives what a sentence of the body says that the talk was about:
// "I gave a talk about X."
func AboutTitle(body []*outline.Block) string {
	for _, b := range body {
		text := outline.RunsText(b.Runs)
		lower := strings.ToLower(text)
		if b.Kind != outline.Paragraph || len(lower) != len(text) {
			continue
		}
		for _, w := range lexicon.AboutWords {
			_, rest, ok := strings.Cut(lower, w)
			if !ok {
				continue
			}
			title := text[len(text)-len(rest):]
			if i := strings.Index(title, ". "); i >= 0 {
				title = title[:i]
			}
			return strings.Trim(title, " .")
		}
	}
	return ""
}
