package outline

import (
	"slices"
	"strings"
	"unicode"
)

// permalinkPhrases are the classes of links by which a reader gets a heading's address, as
// site generators and their themes write them.
var permalinkPhrases = []string{"anchor", "anchor link", "anchorjs link", "direct link", "hash link", "header anchor", "header link",
	"headerlink", "heading anchor", "heading link", "headline hash", "permalink", "self link", "sl anchor link", "td heading self link"}

// withoutPermalinks drops from a heading's text the links to the heading itself that are not
// its words: a sign that has no letters ("#", "¶"), or what a class says is such a link.
func withoutPermalinks(runs []Run) []Run {
	if !slices.ContainsFunc(runs, isPermalink) {
		return runs
	}
	rest := slices.DeleteFunc(slices.Clone(runs), isPermalink)
	if !hasWords(RunsText(rest)) {
		return runs // the heading's words are in the link
	}
	if rest[0].Kind == Text {
		text := strings.TrimLeft(rest[0].Text, " \t\n")
		if rest[0].End-rest[0].Start == len(rest[0].Text) {
			rest[0].Start += len(rest[0].Text) - len(text)
		}
		rest[0].Text = text
	}
	return trimEnd(rest)
}

// isPermalink says whether a run is a link into the page that shows no words, or is called a
// permalink.
func isPermalink(r Run) bool {
	if r.Kind != Link || !strings.HasPrefix(r.URL, "#") || len(r.Runs) == 0 {
		return false
	}
	t := tag{attr: map[string]string{"class": r.Class}}
	return !hasWords(RunsText(r.Runs)) && !slices.ContainsFunc(r.Runs, func(c Run) bool { return c.Kind == Image }) || t.isCalled(permalinkPhrases)
}

func hasWords(text string) bool {
	return strings.ContainsFunc(text, func(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) })
}
