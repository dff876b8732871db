package content

import (
	"slices"
	"strings"
	"unicode"

	"talkfeed/content/phrase"
)

// ofEditions says whether a page is called like an event, and each of its entries is
// nothing but that name with another year or number: they are its editions.
func (x *extractor) ofEditions(list []*draft) bool {
	series := editionOf(list[0].entry.Title)
	named := series != "" && slices.ContainsFunc([]string{x.page.title, firstHeading(x.doc.Root)}, func(name string) bool {
		name = editionOf(name)
		return name == series || strings.HasPrefix(name, series+" ") && phrase.EventLike(name) > 0
	})
	same := true
	for _, d := range list {
		e := &d.entry
		same = same && e.Title == list[0].entry.Title
		named = named && (e.Event == "" || editionOf(e.Event) == series) && editionOf(e.Title) == series
	}
	return named && !same // so that there are two
}

// ofMeetings says whether a list that is called after no talks is of three and more
// numbered meetings of one group and says nothing of what was given: "Harbour JS #12".
func ofMeetings(_ *extractor, list []*draft) bool {
	numbers := map[string]bool{}
	for _, d := range list {
		e := &d.entry
		if d.context.spoken || d.showsTalk() || !strings.Contains(e.Title, "#") || editionOf(e.Title) != editionOf(list[0].entry.Title) {
			return false
		}
		numbers[e.Title] = true
	}
	return len(numbers) > 2
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
