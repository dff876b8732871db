package site

import (
	"cmp"
	"path"
	"slices"
	"strings"
)

// cutTranslations parts files into those to read and those that are another
// file's translation: talks.de.md beside talks.md, de/talks.md beside talks.md or
// en/talks.md. The main language's is read, the site's own where it states one,
// else that of most files; where there is none in it, the first by name.
func cutTranslations(files []File, s *Site) (kept []File, translations []Skipped) {
	var known []string
	only := false
	if s != nil {
		known, only = s.languages, s.marked || len(s.languages) > 1
	}
	keys, codes := make([]string, len(files)), make([]string, len(files))
	pages := make(map[string][]int)
	for i := range files {
		if files[i].Explicit {
			continue
		}
		keys[i], codes[i] = translationKey(or(files[i].rel, files[i].path), known, only)
		pages[keys[i]] = append(pages[keys[i]], i)
	}
	main := mainLanguage(codes, known)
	original := make(map[string]int)
	for key, group := range pages {
		original[key] = slices.MinFunc(group, func(a, b int) int {
			return cmp.Or(rank(codes[a], main)-rank(codes[b], main), a-b)
		})
	}
	for i := range files {
		o, ok := original[keys[i]]
		if files[i].Explicit || !ok || o == i || codes[i] == codes[o] {
			kept = append(kept, files[i])
			continue
		}
		translations = append(translations, Skipped{Name: files[i].Name, Reason: "a translation of " + files[o].Name})
	}
	return kept, translations
}

// rank orders a page's translations: the main language, the one that needs no
// mark, others.
func rank(code, main string) int {
	switch code {
	case main:
		return 0
	case "":
		return 1
	}
	return 2
}

// mainLanguage gives the site's, else the language of most files, "" where most
// have no mark.
func mainLanguage(codes, known []string) string {
	if len(known) > 0 {
		return known[0]
	}
	count := make(map[string]int)
	for _, c := range codes {
		count[c]++
	}
	best := ""
	for _, c := range codes {
		if c != "" && (count[c] > count[best] || best != "" && count[c] == count[best] && c < best) {
			best = c
		}
	}
	return best
}

// translationKey gives a file's path without the mark of its language, and the
// language. Where the site states its languages only those are marks.
func translationKey(p string, known []string, only bool) (key, code string) {
	isLang := func(s string) bool {
		base, _, _ := strings.Cut(strings.ToLower(s), "-")
		if slices.Contains(known, strings.ToLower(s)) || slices.Contains(known, base) {
			return true
		}
		return !only && pageLanguages[base] && base == strings.ToLower(s)
	}
	dir, name := path.Split(p)
	ending := path.Ext(name)
	base := strings.TrimSuffix(name, ending)
	if i := strings.LastIndexAny(base, "._"); i > 0 && isLang(base[i+1:]) {
		return dir + base[:i] + ending, strings.ToLower(base[i+1:])
	}
	parts := strings.Split(dir, "/")
	for i, part := range parts {
		if isLang(part) {
			return strings.Join(slices.Delete(parts, i, i+1), "/") + name, strings.ToLower(part)
		}
	}
	return p, ""
}

// pageLanguages are the marks that are believed where a site does not say which
// languages it has. Words such as "it" and "no" are left to those sites.
var pageLanguages = vocabulary("en de fr es pt nl pl ru ja zh ko sv fi cs uk tr hu ca")
