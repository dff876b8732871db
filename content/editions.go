package content

import (
	"slices"
	"strings"
	"unicode"

	"talkfeed/content/phrase"
)

// leaveEditions drops the entries of a page that is called like an event, where each of
// them is nothing but that name with another year or number: they are its editions.
func (x *extractor) leaveEditions() {
	if x.teller != nil || len(x.drafts) < 2 {
		return
	}
	series := editionOf(x.drafts[0].entry.Title)
	if series == "" {
		return
	}
	named := slices.ContainsFunc([]string{x.page.title, firstHeading(x.doc.Root)}, func(name string) bool {
		name = editionOf(name)
		return name == series || strings.HasPrefix(name, series+" ") && phrase.EventLike(name) > 0
	})
	same := true
	for _, d := range x.drafts {
		e := &d.entry
		same = same && e.Title == x.drafts[0].entry.Title
		named = named && d.said == nil && (e.Event == "" || editionOf(e.Event) == series) && editionOf(e.Title) == series
	}
	if !named || same {
		return
	}
	for _, d := range x.drafts {
		d.context.why.is(IsLeftOut, "it is one of the editions of the event that the page is about")
	}
	x.warn(x.drafts[0].start, "the entries below are left out as the editions of the event that the page is about: write the titles of your talks beside them")
	x.drafts, x.leftGuests = nil, true
}

// editionOf gives the name of an event without what tells its editions apart, in
// lower case: "riverdays" of "The 3rd RiverDays '24".
func editionOf(name string) string {
	fields := strings.Fields(strings.ToLower(name))
	kept := fields[:0]
	for i, w := range fields {
		w = strings.Trim(w, ".,:;'’()#")
		if w == "" || unicode.IsDigit(phrase.FirstRune(w)) || phrase.Articles[w] && i == 0 {
			continue
		}
		kept = append(kept, w)
	}
	return strings.Join(kept, " ")
}
