package content

import (
	"path"
	"strings"
	"talkfeed/content/lexicon"

	"talkfeed/content/dates"
)

// Storing the addresses in a record under what their keys mean.

// cutAddress cuts off the address in brackets behind a name, as databases export
// names of other records: "Rivercon (https://example.org/rivercon)".
func (v *value) cutAddress() (foundLink, bool) {
	if len(v.lines) != 1 || !strings.HasSuffix(v.lines[0].text, ")") {
		return foundLink{}, false
	}
	name, url, ok := strings.Cut(strings.TrimSuffix(v.lines[0].text, ")"), " (")
	if !ok || !isAddress(url) || strings.ContainsAny(url, " ()") {
		return foundLink{}, false
	}
	v.lines = []line{{text: name, dates: dates.Find(name, dates.Options{})}}
	v.links = nil
	return foundLink{Link: Link{URL: url, Text: name}, start: v.start}, true
}

// cutStop cuts off the full stop that ends a value of one sentence, or a mark of a
// footnote behind brackets.
func (v *value) cutStop() {
	if len(v.lines) != 1 {
		return
	}
	l := &v.lines[0]
	text := strings.TrimSuffix(l.text, "*")
	if !strings.HasSuffix(text, ")") {
		text = l.text
	}
	if strings.HasSuffix(text, ".") && !strings.HasSuffix(text, "..") && !strings.Contains(text, ". ") && !abbreviated(text) {
		text = strings.TrimSuffix(text, ".")
	}
	l.text = text
	for i := range l.atoms {
		l.atoms[i].start, l.atoms[i].end = min(l.atoms[i].start, len(text)), min(l.atoms[i].end, len(text))
	}
}

func labelKind(key string) lexicon.LinkKind {
	for _, w := range strings.Fields(lexicon.KeyForm(key)) {
		if k := labelOf(w); k != "" && k != lexicon.OtherLink {
			return k
		}
	}
	return ""
}

// isFile says whether a text is the address of a file beside the page, as in
// "slides/locks.pdf".
func isFile(text string) bool {
	ext := path.Ext(text)
	return len(ext) > 2 && len(ext) <= 5 && !strings.ContainsAny(text, " \t") && !isNumber(ext[1:])
}

// under gives a link what its key or label tells: its text, where it has none that tells
// more, and its kind, where nothing else does.
func (l foundLink) under(key string, kind lexicon.LinkKind) foundLink {
	own := kindOfLink(l.Text, l.URL)
	if l.Text == "" || isAddress(l.Text) || labelsOnly(l.Text) && (own == lexicon.OtherLink || own == kind) {
		l.Text = key
	}
	if l.Kind == "" && own == lexicon.OtherLink && kind != lexicon.EventLink && kind != "" {
		l.Kind = kind
	}
	return l
}

// link takes a field that holds an address, or links.
func (f *recordFacts) link(v value, kind lexicon.LinkKind) {
	if len(v.links) > 0 {
		if len(v.lines) == 1 && !v.lines[0].linksOnly() {
			f.linkTexts = append(f.linkTexts, v)
		}
		for _, l := range v.links {
			f.links = append(f.links, l.under(v.key, kind))
		}
		return
	}
	text := strings.TrimSpace(v.text())
	if strings.ContainsAny(text, " \t") || !strings.ContainsAny(text, "/.") {
		f.media = f.media || kind == lexicon.Slides || kind == lexicon.Video
		return
	}
	if hostKind(text) != "" && kind == lexicon.EventLink {
		kind = hostKind(text)
	}
	label := v.key
	if k := labelOf(lexicon.KeyForm(label)); k == lexicon.OtherLink || kind == lexicon.EventLink {
		label = "" // a key such as "url" or "event_url" tells nothing
	}
	f.links = append(f.links, foundLink{Link: Link{URL: text, Text: label, Kind: kind}, start: v.start})
}
