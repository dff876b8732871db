package outline

import (
	"regexp"
	"strings"

	"golang.org/x/net/html"
)

// commentEnd is how a comment ends (HTML Standard, section 13.2.5.43).
var commentEnd = regexp.MustCompile(`(?:--!?>|^<!--?-?>)$`)

// comment reads a comment, of which only one to talkfeed is content.
func (r *htmlReader) comment(start, end int) {
	raw := r.text[start:end]
	body, ok := strings.CutPrefix(raw, "<!--")
	if !ok {
		return
	}
	if end == len(r.text) && !commentEnd.MatchString(raw) && !strings.Contains(r.b.src.Text[r.from.end(end):], "-->") {
		r.b.warn(r.from.start(start), "nothing closes this comment, so that all behind it is part of it: write --> where it ends")
	}
	body = strings.TrimSuffix(body, "-->")
	words, ok := strings.CutPrefix(strings.TrimLeft(body, " \t\r\n"), directivePrefix)
	if !ok {
		return
	}
	at := start + strings.Index(raw, directivePrefix) + len(directivePrefix)
	at += len(words) - len(strings.TrimLeft(words, " \t\r\n"))
	words = strings.TrimSpace(words)
	from := r.from.start(at)
	r.b.aside(&Block{Kind: Directive, Start: r.from.start(start), End: r.from.end(end),
		Runs: []Run{{Kind: Text, Start: from, End: max(from, r.from.end(at+len(words))), Text: words}}})
}

// directivePrefix begins a comment that is meant for talkfeed.
const directivePrefix = "talkfeed:"

// content writes a text token, folding white space around line ends.
func (r *htmlReader) content(start, end int) {
	if r.title {
		r.title = false
		r.pageTitle(start, end)
	}
	if r.data {
		r.data = false
		r.linkedData(start, end)
	}
	if r.b.skip != "" {
		return
	}
	text, raw := r.text[start:end], r.b.leaf.raw
	for i := 0; i < len(text); {
		switch c := text[i]; {
		case c == '\n' && !raw:
			n := i + 1 + len(text[i+1:]) - len(strings.TrimLeft(text[i+1:], " \t\r\n\f"))
			r.b.newline(r.from.start(start+i), r.from.end(start+i+1))
			i = n
		case c == '&':
			i += r.entity(start+i, end)
		case c == maskByte:
			i += masked(text[i:], r.marks.meet(r.b, r.from.start(start+i)))
		default:
			n := strings.IndexAny(text[i+1:], stops(raw))
			if n < 0 {
				n = len(text) - i - 1
			}
			r.piece(start+i, start+i+1+n)
			i += 1 + n
		}
	}
}

// stops are the bytes at which a piece of text ends.
func stops(raw bool) string {
	if raw {
		return "&" + mask
	}
	return "&\n" + mask
}

// markdownLink is a link as Markdown writes it, with or without a title.
var markdownLink = regexp.MustCompile(`(?:^|[^!\\\]])\[([^\[\]\n]+)\]\(([^()\s<>]+)(?:\s+"[^"\n]*")?\)`)

// piece writes text without entities. In a page of Markdown it may hold a link, which
// generators that read Markdown inside HTML show as one.
func (r *htmlReader) piece(from, to int) {
	for r.markdown != nil && !r.b.leaf.raw && strings.Contains(r.text[from:to], "](") {
		at := markdownLink.FindStringSubmatchIndex(r.text[from:to])
		if at == nil {
			break
		}
		open, end := from+at[2]-1, from+at[1]
		r.b.write(r.text[from:open], r.from.start(from), r.from.end(open))
		r.b.openInline("a", Run{Kind: Link, Start: r.from.start(open), URL: r.text[from+at[4] : from+at[5]]})
		r.b.write(r.text[from+at[2]:from+at[3]], r.from.start(from+at[2]), r.from.end(from+at[3]))
		r.b.endInline("a", r.from.end(end))
		if from = end; from == to {
			return
		}
	}
	r.b.write(r.text[from:to], r.from.start(from), r.from.end(to))
}

// literal writes source that only looked like mark-up.
func (r *htmlReader) literal(from, to int) {
	if r.b.skip == "" && from < to {
		r.content(from, to)
	}
}

// entity writes a character reference and gives its length.
func (r *htmlReader) entity(at, end int) int {
	text := r.text[at:end]
	n := entityLength(text)
	decoded := html.UnescapeString(text[:n])
	r.b.write(decoded, r.from.start(at), r.from.end(at+n))
	return n
}

// entityLength gives the length of the character reference that text begins
// with, 1 if it is just an ampersand.
func entityLength(text string) int {
	n := 1
	for n < len(text) && n < 40 && (isAlnum(text[n]) || text[n] == '#' && n == 1) {
		n++
	}
	if n < len(text) && text[n] == ';' {
		n++
	}
	return n
}

func isAlnum(c byte) bool {
	return '0' <= c && c <= '9' || 'a' <= c|0x20 && c|0x20 <= 'z'
}

// pageTitle keeps <title> as the page's meta data.
func (r *htmlReader) pageTitle(start, end int) {
	if r.doc.Meta != nil {
		return
	}
	text := strings.Join(strings.Fields(html.UnescapeString(r.text[start:end])), " ")
	from, to := r.from.start(start), r.from.end(end)
	raw := r.text[start:end]
	if i := strings.Index(raw, text); i >= 0 {
		from, to = r.from.start(start+i), r.from.end(start+i+len(text))
	}
	if text == "" || strings.IndexByte(text, maskByte) >= 0 {
		return
	}
	r.doc.Meta = &Block{Kind: Record, Start: from, End: to, Fields: []Field{{Key: "title", KeyStart: from,
		Value: []*Block{{Kind: Paragraph, Start: from, End: to, Runs: []Run{{Kind: Text, Start: from, End: to, Text: text}}}}}}}
}
