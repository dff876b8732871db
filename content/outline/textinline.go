package outline

import (
	"regexp"
	"sort"
	"strings"
	"unicode"
	"unicode/utf8"
)

// runs reads the inline content of lines.
func (r *textReader) runs(lines []textLine) []Run {
	p := &textInline{}
	var b strings.Builder
	for i, l := range lines {
		if i > 0 {
			b.WriteByte('\n')
		}
		p.starts = append(p.starts, b.Len())
		p.offsets = append(p.offsets, l.start)
		b.WriteString(r.line(l))
	}
	p.text = b.String()
	return p.parse(0, len(p.text), true)
}

// textInline parses lines that were joined by "\n".
type textInline struct {
	text    string
	starts  []int // where each line begins in text
	offsets []int // and in the source
}

// place gives the source's offset of an offset into text.
func (p *textInline) place(at int) int {
	i := sort.SearchInts(p.starts, at+1) - 1
	return p.offsets[i] + at - p.starts[i]
}

// maxSpan is how many bytes a construct may be long. An opening mark without an
// end is not looked after any farther, which keeps parsing linear.
const maxSpan = 1000

var (
	bareURL      = regexp.MustCompile(`^(?:https?://|www\.)[^\s<>"“”‘’„«»|\\^{}、。，！？「」『』（）【】]+`)
	literal      = regexp.MustCompile("^``([^`]+)``")
	codeMark     = regexp.MustCompile("^`([^`\\n]+)`")
	orgLink      = regexp.MustCompile(`^\[\[([^\[\]\n]+)\](?:\[([^\[\]]+)\])?\]`)
	strongMark   = regexp.MustCompile(`^\*\*([^\s*](?:[^*]*[^\s*])?)\*\*`)
	emphasisMark = regexp.MustCompile(`^\*([^\s*](?:[^*]*[^\s*])?)\*`)
)

// parse makes runs of text[from:to]. Links are not looked for in links.
func (p *textInline) parse(from, to int, links bool) []Run {
	var runs []Run
	plain := from
	for i := from; i < to; {
		n := 0
		var made []Run
		if strings.IndexByte("`*[hHwW<", p.text[i]) >= 0 && p.opens(from, i) {
			made, n = p.construct(i, min(to, i+maxSpan), links)
		}
		if n == 0 {
			i++
			continue
		}
		runs = append(p.plain(runs, plain, i), made...)
		i += n
		plain = i
	}
	return p.plain(runs, plain, to)
}

// opens says whether a mark may begin at i: not inside a word. Scripts that put
// no spaces between words may have an address anywhere.
func (p *textInline) opens(from, i int) bool {
	if i == from {
		return true
	}
	if isLetter(p.text[i]) {
		before := p.text[i-1]
		return !isLetter(before) && !isDigit(before)
	}
	before, _ := utf8.DecodeLastRuneInString(p.text[:i])
	return !unicode.IsLetter(before) && !unicode.IsDigit(before) && before != '\\'
}

// construct reads a link, emphasis or the like at i. It gives its runs and its
// length, 0 where there is none.
func (p *textInline) construct(i, to int, links bool) ([]Run, int) {
	s := p.text[i:to]
	switch {
	case s[0] == '*':
		return p.emphasis(i, s, links)
	case s[0] == '`':
		return p.backquoted(i, s)
	case s[0] == '[':
		m := orgLink.FindStringSubmatchIndex(s)
		if m == nil || !links {
			return nil, 0
		}
		shown := [2]int{m[2], m[3]}
		if m[4] >= 0 {
			shown = [2]int{m[4], m[5]}
		}
		return p.link(i, m[1], s[m[2]:m[3]], i+shown[0], i+shown[1]), m[1]
	case s[0] == '<':
		url := bareURL.FindString(s[1:])
		if url == "" || !links || !strings.HasPrefix(s[1+len(url):], ">") {
			return nil, 0
		}
		return p.link(i, len(url)+2, url, i+1, i+1+len(url)), len(url) + 2
	case links:
		if url := trimURL(bareURL.FindString(s)); strings.IndexByte(url, '.') > 0 || strings.Contains(url, "://") {
			return p.link(i, len(url), url, i, i+len(url)), len(url)
		}
	}
	return nil, 0
}

func (p *textInline) emphasis(i int, s string, links bool) ([]Run, int) {
	kind, m := Strong, strongMark.FindStringSubmatchIndex(s)
	if m == nil {
		kind, m = Emphasis, emphasisMark.FindStringSubmatchIndex(s)
	}
	if m == nil {
		return nil, 0
	}
	if after, _ := utf8.DecodeRuneInString(s[m[1]:]); unicode.IsLetter(after) || unicode.IsDigit(after) {
		return nil, 0
	}
	run := p.run(kind, i, i+m[1])
	run.Runs = p.parse(i+m[2], i+m[3], links)
	return []Run{run}, m[1]
}

// backquoted reads literal text.
func (p *textInline) backquoted(i int, s string) ([]Run, int) {
	m := literal.FindStringSubmatchIndex(s)
	if m == nil {
		m = codeMark.FindStringSubmatchIndex(s)
	}
	if m == nil {
		return nil, 0
	}
	run := p.run(CodeSpan, i+m[2], i+m[3])
	run.Text = strings.ReplaceAll(s[m[2]:m[3]], "\n", " ")
	if run.End-run.Start == len(run.Text) && run.Text != s[m[2]:m[3]] {
		run.Start-- // with its mark, so that nobody takes the range for the literal text
	}
	return []Run{run}, m[1]
}

// link makes a Link of length n whose text stands from start to end.
func (p *textInline) link(i, n int, url string, start, end int) []Run {
	run := p.run(Link, i, i+n)
	run.URL, run.Runs = url, p.parse(start, end, false)
	if strings.HasPrefix(strings.ToLower(url), "www.") {
		run.URL = "http://" + url
	}
	return []Run{run}
}

// run makes a Run of what stands from one offset into text to another.
func (p *textInline) run(kind RunKind, from, to int) Run {
	return Run{Kind: kind, Start: p.place(from), End: p.place(to-1) + 1}
}

// plain appends text as it is, a Newline between its lines.
func (p *textInline) plain(runs []Run, from, to int) []Run {
	for from < to {
		end := to
		if n := strings.IndexByte(p.text[from:to], '\n'); n >= 0 {
			end = from + n
		}
		if from < end {
			run := p.run(Text, from, end)
			run.Text = p.text[from:end]
			runs = append(runs, run)
		}
		if end < to {
			at := p.place(end)
			runs = append(runs, Run{Kind: Newline, Start: at, End: at + 1})
		}
		from = end + 1
	}
	return runs
}

// trimURL cuts off what follows an address in a sentence and is no part of it:
// punctuation, and a closing bracket that the address does not open.
func trimURL(url string) string {
	for url != "" {
		last, size := utf8.DecodeLastRuneInString(url)
		switch {
		case strings.ContainsRune(".,;:!?'*_`、。，", last):
		case last == ')' && strings.Count(url, "(") < strings.Count(url, ")"):
		case last == ']' && strings.Count(url, "[") < strings.Count(url, "]"):
		default:
			return url
		}
		url = url[:len(url)-size]
	}
	return url
}
