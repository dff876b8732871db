package outline

import "strings"

// texSigns are the bytes that mean something in running text.
var texSigns = [256]bool{
	'\\': true, '{': true, '}': true, '%': true, '~': true, '$': true, '`': true, '\'': true, '-': true, '"': true, ',': true,
	'\n': true, '&': true, '^': true, 'h': true,
}

// read reads what stands from one offset to another.
func (r *texReader) read(from, to int) {
	plain := from
	for i := from; i < to; {
		if !texSigns[r.text[i]] {
			i++
			continue
		}
		end, shown, ok := r.sign(i, to)
		if ok {
			r.plain(plain, i)
			if shown != "" {
				r.b.write(shown, i, end)
			}
			plain, i = end, end
			continue
		}
		if r.text[i] == 'h' && !r.isAddress(i, to) {
			i++
			continue
		}
		r.plain(plain, i)
		i = r.mark(i, to)
		plain = i
	}
	r.plain(plain, to)
}

// plain writes text as it stands, without the white space that ends its line.
func (r *texReader) plain(from, to int) {
	if to < len(r.text) && r.text[to] == '\n' {
		for to > from && isSpace(r.text[to-1]) {
			to--
		}
	}
	if from < to {
		r.b.write(r.text[from:to], from, to)
	}
}

// texShown are the signs that stand for one letter or sign, longest first.
var texShown = []struct{ sign, shown string }{
	{"---", "—"}, {"--", "–"}, {"``", "“"}, {"''", "”"}, {"`", "‘"}, {"\"`", "„"}, {"\"'", "“"}, {",,", "„"},
}

// sign gives what stands for the letters at i and where they end. It is false for
// a mark, which mark reads, and for a letter without a meaning here.
func (r *texReader) sign(i, to int) (end int, shown string, ok bool) {
	switch c := r.text[i]; c {
	case '-', '`', '\'', '"', ',':
		for _, s := range texShown {
			if s.sign[0] == c && strings.HasPrefix(r.text[i:to], s.sign) {
				return i + len(s.sign), s.shown, true
			}
		}
		return i + 1, r.text[i : i+1], true
	case '~':
		return i + 1, " ", true
	case '^':
		if r.math {
			return i + 1, "", true
		}
		return i + 1, "^", true
	case '&':
		return i + 1, " ", true
	case '}':
		return i + 1, "", true
	}
	return 0, "", false
}

// mark reads what the mark at i begins, and gives where that ends.
func (r *texReader) mark(i, to int) int {
	switch r.text[i] {
	case '\\':
		return r.command(i, to)
	case '{':
		return r.group(i, to)
	case '%':
		return r.remark(i, to)
	case '\n':
		return r.lineEnd(i, to)
	case 'h':
		return r.bare(i, to)
	case '$':
		r.math = !r.math
	}
	return i + 1
}

// group reads what stands in braces. A brace that nothing closes is none.
func (r *texReader) group(i, to int) int {
	end, ok := r.groups[i]
	if !ok || end >= to || r.depth >= maxNesting {
		return i + 1
	}
	r.scope(func() { r.read(i+1, end) }, end)
	return end + 1
}

// remark passes a comment, and the blanks that begin the next line.
func (r *texReader) remark(i, to int) int {
	end := min(texLineEnd(r.text, i), to)
	if r.beginsLine(i) {
		r.comment(textLine{start: i, end: len(strings.TrimRight(r.text[:end], " \t\n"))}, i+len(r.text[i:end])-len(strings.TrimLeft(r.text[i:end], "%")))
	}
	return r.spaces(end, to)
}

// lineEnd reads a line's end: the paragraph's, where the line is blank.
func (r *texReader) lineEnd(i, to int) int {
	if r.beginsLine(i) {
		r.b.endText(i)
		r.math = false
	} else {
		r.b.newline(i, i+1)
	}
	return r.spaces(i+1, to)
}

// beginsLine says whether only blanks stand before i on its line.
func (r *texReader) beginsLine(i int) bool {
	for i > 0 && (r.text[i-1] == ' ' || r.text[i-1] == '\t') {
		i--
	}
	return i == 0 || r.text[i-1] == '\n'
}

// endsLine says whether nothing of a paragraph follows i on its line.
func (r *texReader) endsLine(i, to int) bool {
	i = r.spaces(i, to)
	return i >= to || strings.IndexByte("\n%}&\\", r.text[i]) >= 0
}

// isAddress says whether a web address begins at i.
func (r *texReader) isAddress(i, to int) bool {
	s := r.text[i:to]
	return (strings.HasPrefix(s, "https://") || strings.HasPrefix(s, "http://")) && (i == 0 || !isLetter(r.text[i-1]))
}

// bare links the address that stands in the text at i, and gives where it ends.
func (r *texReader) bare(i, to int) int {
	url := trimURL(bareURL.FindString(r.text[i:min(to, i+maxSpan)]))
	end := i + len(url)
	if !strings.Contains(url, "://") {
		r.b.write(r.text[i:i+1], i, i+1)
		return i + 1
	}
	r.link(url, i, end, func() { r.b.write(url, i, end) })
	return end
}

// link reads a link whose text is told by read.
func (r *texReader) link(url string, start, end int, read func()) {
	if url == "" || r.b.inLink() {
		read()
		return
	}
	r.b.openInline("a", Run{Kind: Link, Start: start, URL: url})
	read()
	r.b.endInline("a", end)
}

// texURL gives an address without the backslashes that its signs need.
func texURL(s string) string {
	if !strings.ContainsAny(s, "\\\n %") {
		return s
	}
	s = strings.NewReplacer(`\textasciitilde{}`, "~", `\textasciitilde`, "~", `\textunderscore{}`, "_", `\textunderscore`, "_",
		`\~{}`, "~", `\%`, "%", `\_`, "_", `\#`, "#", `\&`, "&", `\~`, "~", `\{`, "{", `\}`, "}", `\$`, "$", "%\n", "", "\n", "").Replace(s)
	return strings.TrimSpace(s)
}
