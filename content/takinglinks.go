package content

import (
	"path"
	"strings"

	"talkfeed/content/phrase"

	"talkfeed/content/lexicon"

	"talkfeed/content/dates"
)

// Storing the addresses in a record under what their keys mean.

// cutAddress cuts off the address in brackets behind a name, as databases export
// names of other records: "Rivercon (https://example.org/rivercon)".
func (v *value) cutAddress() (phrase.FoundLink, bool) {
	if len(v.lines) != 1 || !strings.HasSuffix(v.lines[0].Text, ")") {
		return phrase.FoundLink{}, false
	}
	name, url, ok := strings.Cut(strings.TrimSuffix(v.lines[0].Text, ")"), " (")
	if !ok || !phrase.IsAddress(url) || strings.ContainsAny(url, " ()") {
		return phrase.FoundLink{}, false
	}
	v.lines = []phrase.Line{{Text: name, Dates: dates.Find(name, dates.Options{})}}
	v.links = nil
	return phrase.FoundLink{Link: phrase.Link{URL: url, Text: name}, Start: v.start}, true
}

// cutStop cuts off the full stop that ends a value of one sentence, or a mark of a
// footnote behind brackets.
func (v *value) cutStop() {
	if len(v.lines) != 1 {
		return
	}
	l := &v.lines[0]
	text := strings.TrimSuffix(l.Text, "*")
	if !strings.HasSuffix(text, ")") {
		text = l.Text
	}
	if strings.HasSuffix(text, ".") && !strings.HasSuffix(text, "..") && !strings.Contains(text, ". ") && !phrase.Abbreviated(text) {
		text = strings.TrimSuffix(text, ".")
	}
	l.Text = text
	for i := range l.Atoms {
		l.Atoms[i].Start, l.Atoms[i].End = min(l.Atoms[i].Start, len(text)), min(l.Atoms[i].End, len(text))
	}
}

func labelKind(key string) lexicon.LinkKind {
	for _, w := range strings.Fields(lexicon.KeyForm(key)) {
		if k := phrase.LabelOf(w); k != "" && k != lexicon.OtherLink {
			return k
		}
	}
	return ""
}

// isFile says whether a text is the address of a file beside the page, as in
// "slides/locks.pdf".
func isFile(text string) bool {
	ext := path.Ext(text)
	return len(ext) > 2 && len(ext) <= 5 && !strings.ContainsAny(text, " \t") && !phrase.IsNumber(ext[1:])
}

// link takes a field that holds an address, or links.
func (f *recordFacts) link(v value, kind lexicon.LinkKind) {
	if len(v.links) > 0 {
		if len(v.lines) == 1 && !v.lines[0].LinksOnly() {
			f.linkTexts = append(f.linkTexts, v)
		}
		for _, l := range v.links {
			f.links = append(f.links, l.Under(v.key, kind))
		}
		return
	}
	text := strings.TrimSpace(v.text())
	if strings.ContainsAny(text, " \t") || !strings.ContainsAny(text, "/.") {
		f.media = f.media || kind == lexicon.Slides || kind == lexicon.Video
		return
	}
	if phrase.HostKind(text) != "" && kind == lexicon.EventLink {
		kind = phrase.HostKind(text)
	}
	label := v.key
	if k := phrase.LabelOf(lexicon.KeyForm(label)); k == lexicon.OtherLink || kind == lexicon.EventLink {
		label = "" // a key such as "url" or "event_url" tells nothing
	}
	f.links = append(f.links, phrase.FoundLink{Link: phrase.Link{URL: text, Text: label, Kind: kind}, Start: v.start})
}
