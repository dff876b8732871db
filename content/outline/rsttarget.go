package outline

import (
	"regexp"
	"strings"
)

// rstTargets are the names that a page defines.
type rstTargets struct {
	// urls are the addresses of names; nameless those of anonymous targets, of
	// which `used` have been referred to.
	urls     map[string]string
	nameless []string
	used     int
	// shown are the substitutions.
	shown map[string]substitute
}

// substitute is what stands for a name between bars: text, or an element.
type substitute struct {
	text string
	run  Run
}

var (
	rstTarget     = regexp.MustCompile("^\\.\\. _(`[^`]+`|[^:`]+|_):(?:[ \\t]+(.*))?$")
	rstNameless   = regexp.MustCompile(`^(?:\.\.[ \t]+)?__:?[ \t]+(\S.*)$`)
	rstSubstitute = regexp.MustCompile(`^\.\.[ \t]+\|([^|]+)\|[ \t]+([\w-]+)::[ \t]*(.*)$`)
)

// survey finds the targets and substitutions of the page.
func (r *rstReader) survey(lines []textLine) {
	r.urls, r.shown = map[string]string{}, map[string]substitute{}
	for i, l := range lines {
		line := r.line(l)
		if !strings.HasPrefix(line, "..") && !strings.HasPrefix(line, "__") {
			continue
		}
		if m := rstNameless.FindStringSubmatch(line); m != nil {
			r.nameless = append(r.nameless, r.whole(m[1], lines[i:]))
		} else if m := rstTarget.FindStringSubmatch(line); m != nil {
			r.urls[rstKey(m[1])] = r.whole(m[2], lines[i:])
		} else if m := rstSubstitute.FindStringSubmatch(line); m != nil {
			r.shown[rstKey(m[1])] = r.substitution(m[2], m[3], lines[i:])
		}
	}
}

// whole gives an address that may go on in the lines below the first.
func (r *rstReader) whole(url string, lines []textLine) string {
	for n := 1; n < len(lines) && n < 20 && !lines[n].blank() && lines[n].indent > lines[0].indent; n++ {
		url += r.line(lines[n])
	}
	return strings.ReplaceAll(strings.TrimSpace(url), `\_`, "_")
}

// rstKey gives a name as it is looked up: without case, quotes and folds.
func rstKey(name string) string {
	return strings.ToLower(strings.Join(strings.Fields(strings.Trim(name, "`")), " "))
}

// substitution gives what a substitution's directive makes of its argument.
func (r *rstReader) substitution(directive, argument string, lines []textLine) substitute {
	switch directive {
	case "replace":
		return substitute{text: argument}
	case "unicode":
		text, _, _ := strings.Cut(argument, "..")
		return substitute{text: unicodeText(text)}
	case "image":
		s := substitute{run: Run{Kind: Image, URL: argument}}
		for n := 1; n < len(lines) && n < 10 && !lines[n].blank() && lines[n].indent > lines[0].indent; n++ {
			if alt, ok := strings.CutPrefix(r.line(lines[n]), ":alt:"); ok {
				s.run.Text = strings.TrimSpace(alt)
			}
		}
		return s
	case "raw":
		for n := 1; n < len(lines) && n < 10 && (lines[n].blank() || lines[n].indent > lines[0].indent); n++ {
			if strings.HasPrefix(r.line(lines[n]), "<br") {
				return substitute{run: Run{Kind: Break}}
			}
		}
	}
	return substitute{}
}

var codePoint = regexp.MustCompile(`^(?i:0x|x|\\x|U\+|u|\\u|&#x)([0-9A-Fa-f]{1,6});?$`)

// unicodeText gives the text that code points parted by spaces stand for.
func unicodeText(codes string) string {
	var text strings.Builder
	for _, code := range strings.Fields(codes) {
		m := codePoint.FindStringSubmatch(code)
		if m == nil {
			text.WriteString(code)
			continue
		}
		c := rune(0)
		for _, digit := range strings.ToLower(m[1]) {
			c = c<<4 | rune(strings.IndexRune("0123456789abcdef", digit))
		}
		if c > ' ' && !isControl(c) && c <= 0x10FFFF && (c < 0xD800 || c > 0xDFFF) {
			text.WriteRune(c)
		}
	}
	return text.String()
}

// url gives the address that a name stands for; a name may stand for another.
func (r *rstReader) url(name string) (url string, known bool) {
	for range 10 {
		url, known = r.urls[rstKey(name)]
		if !known || !strings.HasSuffix(url, "_") || strings.Contains(url, "://") {
			return url, known
		}
		name = strings.TrimRight(url, "_")
	}
	return "", known
}

// anonymous gives the address of the next reference without a name.
func (r *rstReader) anonymous() string {
	if r.used >= len(r.nameless) {
		return ""
	}
	r.used++
	return r.nameless[r.used-1]
}
