package main

import (
	"fmt"
	"io"
	"strings"

	"talkfeed/content"
	"talkfeed/content/outline"
	"talkfeed/content/site"
)

// Pages of which talkfeed.yaml tells how they are to be read.

// extract finds the talks of a file's document.
func (s *source) extract(doc *outline.Document) content.Result {
	if s.page == nil {
		return content.Extract(doc, s.survey)
	}
	return content.ExtractTold(doc, s.survey, &s.page.Told)
}

// toldPages is what of the settings' pages was met: the pages, and the keys of
// talks by the places where the settings give them.
type toldPages struct {
	pages map[*site.Page]bool
	ids   map[outline.Place]bool
}

// keepPage notes that a file is one of the pages.
func (g *reading) keepPage(f *found) {
	page := f.source.page
	if page == nil {
		return
	}
	if g.told.pages == nil {
		g.told = toldPages{make(map[*site.Page]bool), make(map[outline.Place]bool)}
	}
	g.told.pages[page] = true
	for _, list := range [][]content.Entry{f.result.Entries, f.result.Undated} {
		for i := range list {
			for _, id := range page.Told.IDs {
				if id.Key == list[i].Key {
					g.told.ids[id.Place] = true
				}
			}
		}
	}
}

// reviewPages warns of pages that no file is, and of talks on the others that are
// not there.
func (g *reading) reviewPages() {
	for i := range g.pages {
		page := &g.pages[i]
		if !g.told.pages[page] {
			if g.whole {
				g.r.warn(page.Place, "no file that is read is %q: name it under \"sources\" if it is there", page.Pattern)
			}
			continue
		}
		for _, id := range page.Told.IDs {
			if !g.told.ids[id.Place] {
				g.r.warn(id.Place, "%q is no talk on this page", id.Of)
			}
		}
	}
}

// toldOf gives the patterns of pages as one text.
func toldOf(pages []site.Page) string {
	var patterns []string
	for i := range pages {
		patterns = append(patterns, pages[i].Pattern)
	}
	return strings.Join(patterns, ",")
}

// writePages writes what is told of pages as it can stand in talkfeed.yaml.
func writePages(w io.Writer, pages []site.Page) {
	fmt.Fprintln(w, "pages:")
	for i := range pages {
		page := &pages[i]
		writeSetting(w, "  "+yamlText(page.Pattern)+":", page.Place.String())
		for _, k := range site.PageKeys {
			if c := k.Of(&page.Told); !c.IsZero() {
				writeSetting(w, "    "+k.Name+": "+yamlText(c.String()), c.Place.String())
			}
		}
		if len(page.Told.IDs) > 0 {
			fmt.Fprintln(w, "    ids:")
		}
		for _, id := range page.Told.IDs {
			writeSetting(w, "      "+yamlText(id.Of)+": "+yamlText(id.Key), id.Place.String())
		}
	}
}

// writeSetting writes a line of YAML with where it comes from.
func writeSetting(w io.Writer, line, from string) { fmt.Fprintf(w, "%-40s # %s\n", line, from) }
