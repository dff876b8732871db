package content

import (
	"slices"
	"strings"
	"unicode"
)

// What looks like talks and is none of the author's: lists of anything else, and
// the programme of an event with the talks of many.

// withoutStrangers drops what stands where neither page nor heading speaks of
// talks but the page does of posts, papers or the like, unless most of it looks
// like talks by itself: by its events, recordings or slides.
func withoutStrangers(drafts []*draft, p page) []*draft {
	strangers, shown := 0, 0
	for _, d := range drafts {
		if d.context.role == unknownRole {
			strangers++
			shown += count(eventLike(d.entry.Event) > 0 || d.entry.Kind != "" || d.evident() || d.reading.atEvent())
		}
	}
	if !p.other || shown*2 >= strangers {
		return drafts
	}
	kept := drafts[:0]
	for _, d := range drafts {
		if d.context.role != unknownRole {
			kept = append(kept, d)
			continue
		}
		d.context.why.is(IsLeftOut, "neither the page nor a heading speaks of talks, and the page does of something else")
	}
	return kept
}

// leaveProgramme drops the talks of a page that is the programme of one event: four
// or more, all of that event, and most with another speaker's name behind the title.
func (x *extractor) leaveProgramme() {
	if len(x.drafts) < 4 || x.teller != nil {
		return
	}
	event, named := x.drafts[0].context.event, 0
	var names []string
	for _, d := range x.drafts {
		if d.context.event == "" || d.context.event != event || d.said != nil {
			return
		}
		if n := trailingNames(d.entry.Title); n != "" {
			named++
			if !slices.Contains(names, n) {
				names = append(names, n)
			}
		}
	}
	if named*4 < len(x.drafts)*3 || len(names)*4 < named*3 {
		return
	}
	x.warn(x.drafts[0].start, "the talks below "+quote(event)+" are of many speakers and left out as the programme of an event: list your own with the event's name beside each")
	for _, d := range x.drafts {
		d.context.why.is(IsLeftOut, "it stands in the programme of an event, among the talks of many speakers")
	}
	x.drafts = nil
}

// trailingNames gives the names of people behind the last dash of a title, "" where
// what stands there are none: two to four words each that begin with a capital.
func trailingNames(title string) string {
	at := -1
	for _, sep := range separators {
		if i := strings.LastIndex(title, sep); i > 0 {
			at = max(at, i+len(sep))
		}
	}
	if at < 0 {
		return ""
	}
	for name := range strings.SplitSeq(title[at:], ", ") {
		words := strings.Fields(name)
		if len(words) < 2 || len(words) > 4 {
			return ""
		}
		for _, w := range words {
			if !unicode.IsUpper(firstRune(w)) || strings.ContainsAny(w, "0123456789") {
				return ""
			}
		}
	}
	return title[at:]
}
