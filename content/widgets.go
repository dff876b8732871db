package content

import (
	"strings"

	"talkfeed/content/lexicon"
	"talkfeed/content/outline"
)

// What leads through a site, beside its pages, told by its headings or its links where no
// class or element says so.

// holdsWidgets says whether a container is such a part: it has two headings or more, alone
// or in a container each, all but one at most are those of such lists, and none is a period
// or speaks of talks.
func holdsWidgets(b *outline.Block) bool {
	widgets := 0
	var others []*outline.Block
	for _, c := range b.Blocks {
		for depth := 0; c.Kind == outline.Group && len(c.Blocks) == 1 && depth < 4; depth++ {
			c = c.Blocks[0]
		}
		switch {
		case c.Kind == outline.Group:
			return false
		case c.Kind != outline.Section:
		case isWidgetHead(c):
			widgets++
		default:
			if others = append(others, c); len(others) > 1 {
				return false
			}
		}
	}
	return widgets > 1 && (len(others) == 0 || !headsOthers(others[0]))
}

// isWidgetHead says whether a heading is one that stands over such lists.
func isWidgetHead(b *outline.Block) bool {
	return lexicon.WidgetHeads.Has(outline.RunsText(b.Runs))
}

// leadsHome says whether runs are nothing but links to the site's first page: "Back to the
// home page" below a list.
func leadsHome(runs []outline.Run) bool {
	links := 0
	for i := range runs {
		switch r := &runs[i]; {
		case r.Kind == outline.Link && r.URL != "" && isHome(r.URL):
			links++
		case r.Kind == outline.Link || lexicon.Plain(outline.RunsText(runs[i:i+1])) != "":
			return false
		}
	}
	return links > 0
}

// isHome says whether an address is that of the first page of the site that it stands on,
// or of the folder around it.
func isHome(address string) bool {
	address = strings.TrimPrefix(address, "/")
	for strings.HasPrefix(address, "./") || strings.HasPrefix(address, "../") {
		_, address, _ = strings.Cut(address, "/")
	}
	name, _, _ := strings.Cut(address, ".")
	return address == "" || address == ".." || (name == "index" || name == "home" || name == "accueil") && strings.Count(address, ".") == 1 && !strings.ContainsAny(address, "/#?")
}
