package record

import (
	"path"
	"strings"

	"talkfeed/content/dates"
	"talkfeed/content/lexicon"
	"talkfeed/content/phrase"
)

// Storing the addresses in a record under what their keys mean.

// cutAddress cuts off the address in brackets behind a name, as databases export
// names of other records: "Rivercon (https://example.org/rivercon)".
func (v *Value) cutAddress() (phrase.FoundLink, bool) {
	if len(v.Lines) != 1 || !strings.HasSuffix(v.Lines[0].Text, ")") {
		return phrase.FoundLink{}, false
	}
	name, url, ok := strings.Cut(strings.TrimSuffix(v.Lines[0].Text, ")"), " (")
	if !ok || !phrase.IsAddress(url) || strings.ContainsAny(url, " ()") {
		return phrase.FoundLink{}, false
	}
	v.Lines = []phrase.Line{{Text: name, Dates: dates.Find(name, dates.Options{})}}
	v.Links = nil
	return phrase.FoundLink{Link: phrase.Link{URL: url, Text: name}, Start: v.Start}, true
}

// cutStop cuts off the comma or full stop that ends a value of one sentence, or a mark
// of a footnote behind brackets.
func (v *Value) cutStop() {
	if len(v.Lines) != 1 {
		return
	}
	l := &v.Lines[0]
	text := strings.TrimSuffix(l.Text, "*")
	if !strings.HasSuffix(text, ")") {
		text = l.Text
	}
	if strings.HasSuffix(text, ".") && !strings.HasSuffix(text, "..") && !strings.Contains(text, ". ") && !phrase.Abbreviated(text) {
		text = strings.TrimSuffix(text, ".")
	}
	l.Text = strings.TrimRight(text, ",; ")
	text = l.Text
	for i := range l.Atoms {
		l.Atoms[i].Start, l.Atoms[i].End = min(l.Atoms[i].Start, len(text)), min(l.Atoms[i].End, len(text))
	}
}

// LabelKind says what a key with links leads to.
func LabelKind(key string) lexicon.LinkKind {
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
func (f *Facts) link(v Value, kind lexicon.LinkKind) {
	if len(v.Links) > 0 {
		if len(v.Lines) == 1 && !v.Lines[0].LinksOnly() {
			f.LinkTexts = append(f.LinkTexts, v)
		}
		for _, l := range v.Links {
			f.Links = append(f.Links, l.Under(v.Key, kind))
		}
		return
	}
	text := strings.TrimSpace(v.Text())
	if strings.ContainsAny(text, " \t") || !strings.ContainsAny(text, "/.") {
		f.Media = f.Media || kind == lexicon.Slides || kind == lexicon.Video
		return
	}
	if phrase.HostKind(text) != "" && kind == lexicon.EventLink {
		kind = phrase.HostKind(text)
	}
	label := v.Key
	if k := phrase.LabelOf(lexicon.KeyForm(label)); k == lexicon.OtherLink || kind == lexicon.EventLink {
		label = "" // a key such as "url" or "event_url" tells nothing
	}
	f.Links = append(f.Links, phrase.FoundLink{Link: phrase.Link{URL: text, Text: label, Kind: kind}, Start: v.Start})
}
