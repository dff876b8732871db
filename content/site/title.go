package site

import (
	"strings"

	"talkfeed/content/outline"
)

// NamesTalks reports whether a title is a name for a list of talks and nothing
// else, as "Past talks" and "Vorträge" are.
func NamesTalks(title string) bool { return roleOf(title) == talksRole }

// Title gives the title that a page states for itself: its front matter's
// `title`, else its first heading of the highest level that comes before any
// other content. Of a title that names the site too, as "Talks - Ada", it is the
// part that names talks. It is "" for a data file and for a page without.
func Title(doc *outline.Document) string {
	title := statedTitle(doc)
	if NamesTalks(title) {
		return title
	}
	for _, sep := range titleSeparators {
		for part := range strings.SplitSeq(title, sep) {
			if part != title && NamesTalks(part) {
				return strings.TrimSpace(part)
			}
		}
	}
	return title
}

// titleSeparators stand in titles between the page's name and the site's.
var titleSeparators = []string{" - ", " – ", " — ", " | ", " · ", " • ", " :: ", " » "}

func statedTitle(doc *outline.Document) string {
	if doc.Meta != nil {
		for _, f := range doc.Meta.Fields {
			if strings.EqualFold(f.Key, "title") {
				return fieldText(f)
			}
		}
	}
	if doc.Root == nil {
		return ""
	}
	for _, b := range doc.Root.Blocks {
		if b.Kind == outline.Section && b.Level == 1 {
			return outline.RunsText(b.Runs)
		}
	}
	return ""
}
