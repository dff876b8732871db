package outline

import (
	"path"
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"
)

// inlineText is inline content that is being read: lines joined by "\n".
type inlineText struct {
	r     *pageReader
	text  string
	from  origin
	depth int
	// inLink is set inside a link: links do not nest.
	inLink bool
}

// textSpan is an inline construct.
type textSpan struct {
	// end is the offset behind it; from and to bound its content, which is read
	// on unless literal.
	end, from, to int
	literal       bool
	// run is what it becomes; with Kind 0 it is its content alone.
	run Run
	// shown stands for the content, which is not in the page itself.
	shown string
	// picture is the address of the image that is a link's content.
	picture string
	// inside are the constructs that alone are shown of the content.
	inside []textSpan
	// html marks content that is HTML, anchor names the place.
	html   bool
	anchor string
}

// read reads what stands from one offset to another.
func (p *inlineText) read(from, to int) {
	plain := from
	for i := from; i < to; {
		if p.text[i] == '\n' {
			p.plain(plain, i+1)
			i++
			plain = i
			continue
		}
		if p.text[i] == maskByte {
			p.plain(plain, i)
			i += masked(p.text[i:to], p.r.templates.meet(p.r.b, p.from.start(i)))
			plain = i
			continue
		}
		if p.r.marks[p.text[i]] {
			if e, ok := p.r.find(p, i, min(to, i+maxSpan)); ok && e.end > i && e.end <= to {
				p.plain(plain, i)
				p.tell(&e, i)
				i = e.end
				plain = i
				continue
			}
		}
		i++
	}
	p.plain(plain, to)
}

// plain writes text as it is.
func (p *inlineText) plain(from, to int) {
	for from < to {
		end := to
		if n := strings.IndexByte(p.text[from:to], '\n'); n >= 0 {
			end = from + n
		}
		p.literal(from, end)
		if end < to {
			at := p.from.start(end)
			p.r.b.newline(at, min(at+1, len(p.r.text)))
		}
		from = end + 1
	}
}

func (p *inlineText) literal(from, to int) {
	if from >= to {
		return
	}
	text, start, end := p.text[from:to], p.from.start(from), p.from.end(to)
	if source := p.r.b.src.Text[start:end]; source == text {
		text = source // saves a copy
	} else if from := p.from.cut(from, to); len(p.r.templates) > 0 {
		text = p.r.templates.unmask(p.r.b.src, text, &from)
	}
	p.r.b.write(text, start, end)
}

// tell tells the builder of an element that begins at i.
func (p *inlineText) tell(e *textSpan, i int) {
	b := p.r.b
	e.run.Start, e.run.End = p.from.start(i), p.from.end(e.end)
	e.run.URL = p.resolve(e.run.URL, i, e.end)
	if e.anchor != "" && b.atStart() {
		b.setAnchor(e.anchor)
	}
	if e.run.Kind == Link && (e.run.URL == "" || p.inLink) {
		e.run.Kind = 0
	}
	switch e.run.Kind {
	case 0:
		p.content(e)
	case Image, Embed:
		b.put(e.run)
	case Break:
		b.lineBreak(e.run.Start, e.run.End)
	case CodeSpan:
		from := p.from.cut(e.from, e.to)
		e.run.Text = strings.ReplaceAll(p.r.templates.unmask(b.src, p.text[e.from:e.to], &from), "\n", " ")
		if e.run.Text != "" {
			e.run.Start, e.run.End = p.from.start(e.from), p.from.end(e.to)
			e.run.blur(b.src)
			b.put(e.run)
		}
	default:
		name := "text:" + itoa(p.depth)
		inLink := p.inLink
		p.inLink = inLink || e.run.Kind == Link
		b.openInline(name, e.run)
		p.content(e)
		b.endInline(name, p.from.end(e.end))
		p.inLink = inLink
	}
}

// resolve gives an address that stands between two offsets without its template
// constructs, "" where one makes it.
func (p *inlineText) resolve(url string, from, to int) string {
	if strings.IndexByte(url, maskByte) < 0 {
		return url
	}
	at := strings.Index(p.text[from:to], url)
	if at < 0 {
		return ""
	}
	origin := p.from.cut(from+at, from+at+len(url))
	return p.r.templates.address(url, &origin)
}

// content reads what is in an element.
func (p *inlineText) content(e *textSpan) {
	switch {
	case len(e.inside) > 0:
		for n := range e.inside {
			from := e.inside[n].from
			if at := p.from.start(from); n > 0 {
				p.r.b.write(" ", at, at)
			}
			p.tell(&e.inside[n], from)
		}
	case e.shown != "":
		p.r.b.write(unmasked(e.shown), e.run.Start, e.run.End)
	case e.picture != "":
		p.r.b.put(Run{Kind: Image, Start: p.from.start(e.from), End: p.from.end(e.to), URL: e.picture})
	case e.html:
		h := htmlReader{b: p.r.b, marks: p.r.templates}
		h.read(p.text[e.from:e.to], p.from.cut(e.from, e.to))
		p.r.b.skip = ""
	case e.literal || p.depth >= maxInlineDepth:
		p.plain(e.from, e.to)
	default:
		p.depth++
		p.read(e.from, e.to)
		p.depth--
	}
}

// before and after give the character before and behind an offset, a space at
// the ends of the text.
func (p *inlineText) before(i int) rune {
	if i == 0 {
		return ' '
	}
	c, _ := utf8.DecodeLastRuneInString(p.text[:i])
	return c
}

func (p *inlineText) after(i int) rune {
	if i >= len(p.text) {
		return ' '
	}
	c, _ := utf8.DecodeRuneInString(p.text[i:])
	return c
}

func isWordRune(c rune) bool { return unicode.IsLetter(c) || unicode.IsDigit(c) || unicode.IsMark(c) }

// maxClosers is how many marks are tried that might close a construct.
const maxClosers = 30

// enclosed finds an element that begins and ends with a mark at the edge of
// words, as all three formats write emphasis.
func (p *inlineText) enclosed(i, to int, mark string) (textSpan, bool) {
	from := i + len(mark)
	if isWordRune(p.before(i)) || from >= to || unicode.IsSpace(p.after(from)) {
		return textSpan{}, false
	}
	for at, tries := from+1, 0; at < to && tries < maxClosers; tries++ {
		n := strings.Index(p.text[at:to], mark)
		if n < 0 {
			break
		}
		at += n
		if end := at + len(mark); !unicode.IsSpace(p.before(at)) && !isWordRune(p.after(end)) {
			return textSpan{end: end, from: from, to: at}, true
		}
		at++
	}
	return textSpan{}, false
}

// address finds an address that stands in the text as it is.
func (p *inlineText) address(i, to int) (textSpan, bool) {
	if p.inLink || isWordRune(p.before(i)) || !strings.HasPrefix(p.text[i:to], "http") {
		return textSpan{}, false
	}
	url := trimURL(bareURL.FindString(p.text[i:to]))
	if _, site, _ := strings.Cut(url, "://"); site == "" {
		return textSpan{}, false
	}
	end := i + len(url)
	return textSpan{end: end, from: i, to: end, literal: true, run: Run{Kind: Link, URL: url}}, true
}

// escaped gives a character behind a backslash as it is.
func escaped(i int) textSpan { return textSpan{end: i + 2, from: i + 1, to: i + 2, literal: true} }

// pictureEnding tells an image by its address.
var pictureEnding = regexp.MustCompile(`(?i)\.(?:png|jpe?g|gif|svg|webp|avif|bmp|tiff?)$`)

func isPicture(url string) bool { return pictureEnding.MatchString(path.Base(url)) }
