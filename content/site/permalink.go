package site

import (
	"path"
	"regexp"
	"strings"

	"talkfeed/content/outline"
)

// PageURL gives the address of the page that is made from a file: absolute, or
// relative to the site's address and beginning with "./". Front matter that
// states it (`permalink`, `url`) comes first, then the rules of the site's
// generator. It is "" where that isn't certain.
func (f *File) PageURL(doc *outline.Document) string {
	if u := statedURL(doc); u != "" {
		return u
	}
	if f.site == nil || f.rel == "" || !isPageFile(f.rel) {
		return ""
	}
	return f.site.page(f.rel, doc)
}

// SitePath gives the file's path below the root of its site, "" where there is
// none.
func (f *File) SitePath() string { return f.rel }

// metaText gives the text of a key of the front matter.
func metaText(doc *outline.Document, key string) string {
	if doc.Meta == nil {
		return ""
	}
	for _, f := range doc.Meta.Fields {
		if strings.EqualFold(f.Key, key) {
			return strings.TrimSpace(fieldText(f))
		}
	}
	return ""
}

// metaTexts gives the texts of a page's list, or its one text.
func metaTexts(doc *outline.Document, key string) []string {
	if doc.Meta == nil {
		return nil
	}
	meta := tree{src: doc.Source, blocks: []*outline.Block{doc.Meta}}
	var texts []string
	for _, item := range meta.at(key).items() {
		if len(item.blocks) == 1 {
			texts = append(texts, strings.TrimSpace(outline.RunsText(item.blocks[0].Runs)))
		}
	}
	return texts
}

// literalAddress gives the address that a permalink without placeholders is.
func literalAddress(p string) string {
	if !strings.HasPrefix(p, "/") {
		p = "/" + p
	}
	if !isPermalink(p) {
		return ""
	}
	return "." + p
}

// joinPage gives the address of a page that is a folder, "" where a part has
// characters that generators treat each in its own way.
func joinPage(parts ...string) string {
	p := joinFile(parts...)
	if p == "" || strings.HasSuffix(p, "/") {
		return p
	}
	return p + "/"
}

// joinFile gives the address of a page that is a file.
func joinFile(parts ...string) string {
	p := strings.ToLower(strings.Trim(path.Join(parts...), "/"))
	if !simplePath.MatchString(p) {
		return ""
	}
	return "./" + p
}

// simplePath is a path whose address is itself with every generator.
var simplePath = regexp.MustCompile(`^[a-z0-9/_-]*(?:\.html)?$`)

// simpleSlug gives the slug of a title where all generators make the same of it.
func simpleSlug(title string) string {
	if !simpleTitle.MatchString(title) {
		return ""
	}
	return strings.ReplaceAll(strings.ToLower(title), " ", "-")
}

var simpleTitle = regexp.MustCompile(`^[A-Za-z0-9]+(?:[ -][A-Za-z0-9]+)*$`)

var isoDay = regexp.MustCompile(`^(\d{4})-(\d\d)-(\d\d)(?:$|[T ])`)

// dateTokens gives the values of the tokens that stand for a date as front
// matter writes it.
func dateTokens(date string) map[string]string {
	values := make(map[string]string)
	if m := isoDay.FindStringSubmatch(date); m != nil {
		values["year"], values["month"], values["day"] = m[1], m[2], m[3]
		values["i_month"], values["i_day"] = strings.TrimLeft(m[2], "0"), strings.TrimLeft(m[3], "0")
		values["short_year"] = m[1][2:]
	}
	return values
}

var token = regexp.MustCompile(`:[a-z_]+`)

// fillTokens replaces the tokens of a pattern (":year"). It gives "" where one
// has no value.
func fillTokens(pattern string, values map[string]string) string {
	known := true
	filled := token.ReplaceAllStringFunc(pattern, func(t string) string {
		v := values[t[1:]]
		known = known && v != ""
		return v
	})
	if !known || strings.Contains(filled, ":") {
		return ""
	}
	return filled
}

// cutLanguage takes a language's code off a file name without its ending:
// "talks.de". Only the site's own languages are.
func cutLanguage(base string, languages []string) (name, code string, ok bool) {
	i := strings.LastIndexByte(base, '.')
	if i < 1 {
		return base, "", false
	}
	code = strings.ToLower(base[i+1:])
	for _, l := range languages {
		if strings.EqualFold(l, code) {
			return base[:i], code, true
		}
	}
	return base, "", false
}

// datedName parts "2018-05-03-slow-queries" into its date and the rest.
func datedName(base string) (date, name string) {
	if len(base) > 11 && isoDay.MatchString(base[:10]) && (base[10] == '-' || base[10] == '_') {
		return base[:10], base[11:]
	}
	return "", base
}
