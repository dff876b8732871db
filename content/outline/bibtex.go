package outline

import (
	"regexp"
	"slices"
	"strings"
)

// readBibTeX reads the entries of a bibliography into a List of Records, as the same data
// in JSON would be (https://www.ctan.org/pkg/btxdoc; BibLaTeX's fields are read alike). A
// value is its text without the commands of TeX; the type of an entry that neither BibTeX
// nor BibLaTeX knows, as in @talk, is a field "type". What is no entry is left aside.
func readBibTeX(src *Source) (*Document, error) {
	r := bibReader{src: src, text: src.Text, macros: map[string]string{}, room: stringRoom + len(src.Text)}
	list := &Block{Kind: List, End: len(src.Text)}
	for _, m := range bibEntry.FindAllStringSubmatchIndex(src.Text, -1) {
		if m[0] < r.at {
			continue
		}
		r.at, r.to = m[1], len(src.Text)
		if n := bibEntry.FindStringIndex(src.Text[r.at:]); n != nil {
			r.to = r.at + n[0]
		}
		switch kind := strings.ToLower(src.Text[m[2]:m[3]]); kind {
		case "comment", "preamble":
		case "string":
			for _, f := range r.fields() {
				r.macros[strings.ToLower(f.key)] = f.value
			}
		default:
			if record := r.entry(m, kind); len(record.Fields) > 0 {
				list.Blocks = append(list.Blocks, dataItem([]*Block{record}, record.Start, record.End))
			}
		}
	}
	return dataDocument(src, BibTeX, []*Block{list}, r.warnings), nil
}

// bibEntry begins an entry, with its type.
var bibEntry = regexp.MustCompile(`(?m)^[ \t]*@([A-Za-z]+)\s*[{(]`)

// bibTypes are the types of entries that BibTeX and BibLaTeX know.
var bibTypes = strings.Fields(`article artwork audio bibnote book bookinbook booklet collection commentary conference
	dataset electronic image inbook incollection inproceedings inreference jurisdiction legal legislation letter manual
	mastersthesis misc movie music mvbook mvcollection mvproceedings mvreference online patent performance
	periodical phdthesis proceedings reference report review set software standard suppbook suppcollection
	suppperiodical techreport thesis unpublished video www xdata`)

// bibReader reads what stands in the braces of an entry, up to where the next begins.
type bibReader struct {
	src    *Source
	text   string
	at, to int
	macros map[string]string
	// room is how many bytes macros may still stand for, so that strings made of strings
	// don't grow without bound.
	room     int
	warnings []Diagnostic
}

// stringRoom is how many bytes the macros of a file may stand for beside as many as it has.
const stringRoom = 1 << 20

// bibField is a field of an entry, its value as written but for its quotes.
type bibField struct {
	key        string
	keyStart   int
	value      string
	start, end int
}

// entry reads the entry of a type that m is the match of.
func (r *bibReader) entry(m []int, kind string) *Block {
	record := &Block{Kind: Record, Start: m[0]}
	if !slices.Contains(bibTypes, kind) {
		record.Fields = append(record.Fields, Field{Key: "type", KeyStart: m[2], Value: dataText(r.src, kind, m[2], m[3])})
	}
	if n := strings.IndexAny(r.text[r.at:r.to], ",="); n >= 0 && r.text[r.at+n] == ',' {
		r.at += n + 1 // behind the entry's own key
	}
	for _, f := range r.fields() {
		text := bibText(f.value)
		if f.key == "author" || f.key == "editor" {
			text = bibNames(text)
		}
		record.Fields = append(record.Fields, Field{Key: f.key, KeyStart: f.keyStart, Value: dataText(r.src, text, f.start, f.end)})
	}
	record.End = r.at
	return record
}

// fields reads `name = value` up to the bracket that closes the entry.
func (r *bibReader) fields() []bibField {
	var fields []bibField
	for {
		for r.at < r.to && (isWhite(r.text[r.at]) || r.text[r.at] == ',') {
			r.at++
		}
		n := r.at
		for n < r.to && (isAlnum(r.text[n]) || strings.IndexByte("_-+.:", r.text[n]) >= 0) {
			n++
		}
		f := bibField{key: strings.ToLower(r.text[r.at:n]), keyStart: r.at}
		for n < r.to && isWhite(r.text[n]) {
			n++
		}
		if f.key == "" || n >= r.to || r.text[n] != '=' {
			return fields
		}
		r.at = n + 1
		if !r.value(&f) {
			r.warnings = append(r.warnings, r.src.warnf(f.keyStart, "%q and what follows it in its entry are not read: close the brace or quote of its value", f.key))
			return fields
		}
		fields = append(fields, f)
	}
}

// value reads a value: texts in braces or quotes, numbers and macros, joined by "#".
func (r *bibReader) value(f *bibField) bool {
	for part := 0; ; part++ {
		for r.at < r.to && (isWhite(r.text[r.at]) || r.text[r.at] == '#') {
			r.at++
		}
		if r.at >= r.to {
			return part > 0
		}
		start, end := r.at, 0
		switch c := r.text[r.at]; c {
		case '{', '"':
			if end = r.closing(c); end < 0 {
				return false
			}
			f.value += r.text[start+1 : end]
			start, r.at = start+1, end+1
		default:
			end = start
			for end < r.to && (isAlnum(r.text[end]) || strings.IndexByte("_-.:", r.text[end]) >= 0) {
				end++
			}
			word := r.text[start:end]
			if word == "" {
				return part > 0 || c == ',' || c == '}' // "note = ,"
			}
			if text, ok := r.macros[strings.ToLower(word)]; ok && len(text) <= r.room {
				r.room -= len(text)
				word = text
			}
			f.value += word
			r.at = end
		}
		if part == 0 {
			f.start = start
		}
		f.end = end
		for r.at < r.to && isWhite(r.text[r.at]) {
			r.at++
		}
		if r.at >= r.to || r.text[r.at] != '#' {
			return true
		}
	}
}

// closing gives the place of what closes the brace or quote at r.at, -1 where nothing does.
func (r *bibReader) closing(open byte) int {
	depth := 0
	for i := r.at + 1; i < r.to; i++ {
		switch c := r.text[i]; {
		case c == '\\':
			i++
		case c == '"' && open == '"' && depth == 0, c == '}' && open == '{' && depth == 0:
			return i
		case c == '{':
			depth++
		case c == '}':
			depth--
		}
	}
	return -1
}

// bibText gives a value as TeX would show it, in one line.
func bibText(value string) string {
	value = strings.Join(strings.Fields(value), " ")
	if isAddress(value) || !strings.ContainsAny(value, "\\{~$") && !strings.Contains(value, "--") && !strings.Contains(value, "``") {
		return value
	}
	doc, err := readTeX(&Source{Text: strings.ReplaceAll(strings.ReplaceAll(value, `\%`, "%"), "%", `\%`)})
	if err != nil {
		return value
	}
	var texts []string
	for _, b := range doc.Root.Blocks {
		texts = append(texts, RunsText(b.Runs))
	}
	return strings.TrimSpace(strings.Join(texts, " "))
}

// bibNames gives a list of names, "Field, Nora and Ada Moss", as other formats have it.
func bibNames(text string) string {
	names := strings.Split(text, " and ")
	for i, name := range names {
		if last, first, ok := strings.Cut(name, ","); ok {
			names[i] = strings.TrimSpace(first) + " " + strings.TrimSpace(last)
		}
	}
	return strings.Join(names, ", ")
}
