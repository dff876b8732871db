package main

import (
	"fmt"
	"strings"
)

// date writes the talk's date at its precision.
func (t *authorTalk) date(layouts [3]string) string { return t.day.Format(layouts[t.precision]) }

var (
	isoLayouts   = [3]string{"2006", "2006-01", "2006-01-02"}
	wordyLayouts = [3]string{"2006", "January 2006", "2 January 2006"}
)

// authorFormats write the talks as files, by the name of the page.
var authorFormats = []func(talks []*authorTalk, page string) map[string]string{
	listPage, headingPage, tablePage, dataFile, talkFiles, htmlPage, tomlFile, orgPage,
}

// write writes the site and removes what it replaces.
func (a *author) write(l *life) {
	for _, name := range a.wrote {
		l.remove(name)
	}
	a.wrote = nil
	for name, data := range authorFormats[a.format](a.talks, fmt.Sprintf("talks%d", a.page)) {
		l.write(name, data)
		a.wrote = append(a.wrote, name)
	}
}

func listPage(talks []*authorTalk, page string) map[string]string {
	var b strings.Builder
	b.WriteString("# Talks\n\n")
	for _, t := range talks {
		fmt.Fprintf(&b, "- %s: *%s*, %s", t.date(isoLayouts), t.title, t.event)
		if t.place != "" {
			b.WriteString(", " + t.place)
		}
		if t.slides != "" {
			fmt.Fprintf(&b, ", [slides](%s)", t.slides)
		}
		if t.video != "" {
			fmt.Fprintf(&b, ", [video](%s)", t.video)
		}
		b.WriteByte('\n')
	}
	return map[string]string{page + ".md": b.String()}
}

func headingPage(talks []*authorTalk, page string) map[string]string {
	return map[string]string{page + ".md": "# Talks\n" + sections(talks, "##", "[%s](%s)")}
}

func orgPage(talks []*authorTalk, page string) map[string]string {
	return map[string]string{page + ".org": "#+TITLE: Talks\n" + sections(talks, "*", "[[%[2]s][%[1]s]]")}
}

// sections writes a section a talk, by the sign of a heading and the form of a
// link's text and address.
func sections(talks []*authorTalk, heading, link string) string {
	var b strings.Builder
	for _, t := range talks {
		fmt.Fprintf(&b, "\n%s %s\n\n%s, ", heading, t.title, t.event)
		if t.place != "" {
			b.WriteString(t.place + ", ")
		}
		fmt.Fprintf(&b, "%s\n\n%s\n", t.date(wordyLayouts), t.abstract)
		if t.slides != "" {
			fmt.Fprintf(&b, "\n"+link+"\n", "Slides", t.slides)
		}
		if t.video != "" {
			fmt.Fprintf(&b, "\n"+link+"\n", "Video", t.video)
		}
	}
	return b.String()
}

func tablePage(talks []*authorTalk, page string) map[string]string {
	var b strings.Builder
	b.WriteString("# Talks\n\n| Date | Title | Event | Place | Slides | Video |\n| --- | --- | --- | --- | --- | --- |\n")
	for _, t := range talks {
		link := func(text, u string) string {
			if u == "" {
				return ""
			}
			return "[" + text + "](" + u + ")"
		}
		fmt.Fprintf(&b, "| %s | %s | %s | %s | %s | %s |\n", t.date(isoLayouts), t.title, t.event, t.place, link("slides", t.slides), link("video", t.video))
	}
	return map[string]string{page + ".md": b.String()}
}

// record writes a talk as lines of keys and values.
func (t *authorTalk) record(before, between string) string {
	var b strings.Builder
	for _, f := range [][2]string{{"title", t.title}, {"event", t.event}, {"location", t.place}, {"date", t.date(isoLayouts)}, {"slides", t.slides}, {"video", t.video}} {
		if f[1] != "" {
			fmt.Fprintf(&b, "%s%s%s%q\n", before, f[0], between, f[1])
		}
	}
	return b.String()
}

func dataFile(talks []*authorTalk, page string) map[string]string {
	var b strings.Builder
	for _, t := range talks {
		b.WriteString("-\n" + t.record("  ", ": "))
		fmt.Fprintf(&b, "  abstract: %q\n", t.abstract)
	}
	return map[string]string{page + ".yaml": b.String()}
}

func tomlFile(talks []*authorTalk, page string) map[string]string {
	var b strings.Builder
	for _, t := range talks {
		fmt.Fprintf(&b, "[[talks]]\n%sabstract = %q\n\n", t.record("", " = "), t.abstract)
	}
	return map[string]string{page + ".toml": b.String()}
}

func talkFiles(talks []*authorTalk, page string) map[string]string {
	files := make(map[string]string)
	for i, t := range talks {
		files[fmt.Sprintf("%s/number-%d.md", page, i)] = "---\n" + t.record("", ": ") + "---\n\n" + t.abstract + "\n"
	}
	return files
}

func htmlPage(talks []*authorTalk, page string) map[string]string {
	var b strings.Builder
	b.WriteString("<!DOCTYPE html><html lang=\"en\"><title>Talks</title><body><h1>Talks</h1><ul>\n")
	for _, t := range talks {
		fmt.Fprintf(&b, "<li>%s: <em>%s</em>, %s", t.date(isoLayouts), t.title, t.event)
		if t.place != "" {
			b.WriteString(", " + t.place)
		}
		if t.slides != "" {
			fmt.Fprintf(&b, ", <a href=%q>slides</a>", t.slides)
		}
		if t.video != "" {
			fmt.Fprintf(&b, ", <a href=%q>video</a>", t.video)
		}
		b.WriteString("</li>\n")
	}
	b.WriteString("</ul></body></html>\n")
	return map[string]string{page + ".html": b.String()}
}
