package feed

import (
	"fmt"
	"strings"
	"unicode/utf8"
)

// A small, strict reader of XML 1.0 with namespaces, for Check alone. It is
// stricter than encoding/xml (one root, no document type, declared prefixes, no
// attribute twice, only UTF-8) and several times as fast, since every feed is
// read once before it is written. A fuzz target holds it against encoding/xml.

// maxDepth bounds the nesting of a document; a feed needs six levels.
const maxDepth = 100

const xmlNamespace = "http://www.w3.org/XML/1998/namespace"

// parseXML reads a whole document. The error is for the first place that is not
// well-formed, with its line.
func parseXML(data []byte) (*element, error) {
	p := &xmlParser{
		s:      strings.TrimPrefix(string(data), "\ufeff"),
		scope:  []binding{{prefix: "xml", space: xmlNamespace}},
		counts: map[sibling]int{},
	}
	if strings.Contains(p.s, "\r") {
		p.s = lineEnds.Replace(p.s)
	}
	err := p.characters()
	for err == nil && p.at < len(p.s) {
		err = p.next()
	}
	switch {
	case err != nil:
		return nil, fmt.Errorf("line %d: %w", 1+strings.Count(p.s[:p.at], "\n"), err)
	case p.root == nil:
		return nil, fmt.Errorf("the document has no root element")
	case p.open != nil:
		return nil, fmt.Errorf("the element <%s> is not closed", p.open.name.Local)
	}
	return p.root, nil
}

// lineEnds reads every line end as \n (XML 1.0, section 2.11).
var lineEnds = strings.NewReplacer("\r\n", "\n", "\r", "\n")

// xmlParser is the state of reading one document.
type xmlParser struct {
	s     string
	at    int
	root  *element
	open  *element
	tags  []tag // one for each open element
	scope []binding
	// counts is how many elements there are of each name below each parent.
	counts map[sibling]int
}

// binding is a prefix and what it stands for.
type binding struct{ prefix, space string }

// characters sees to it that all of the document is text that XML allows.
func (p *xmlParser) characters() error {
	for i := 0; i < len(p.s); {
		if c := p.s[i]; c >= ' ' && c < utf8.RuneSelf {
			i++
			continue
		}
		r, n := utf8.DecodeRuneInString(p.s[i:])
		if p.at = i; r == utf8.RuneError && n == 1 {
			return fmt.Errorf("the byte %#x is not UTF-8", p.s[i])
		}
		if !allowed(r) {
			return fmt.Errorf("the character %U is forbidden", r)
		}
		i += n
	}
	p.at = 0
	return nil
}

// next reads a run of text or one piece of markup.
func (p *xmlParser) next() error {
	rest := p.s[p.at:]
	switch {
	case rest[0] != '<':
		end := strings.IndexByte(rest, '<')
		if end < 0 {
			end = len(rest)
		}
		if err := p.text(rest[:end]); err != nil {
			return err
		}
		p.at += end
		return nil
	case strings.HasPrefix(rest, "<!--"):
		comment, err := p.until("<!--", "-->", "comment")
		if err == nil && (strings.Contains(comment, "--") || strings.HasSuffix(comment, "-")) {
			err = fmt.Errorf("a comment holds --")
		}
		return err
	case strings.HasPrefix(rest, "<![CDATA["):
		text, err := p.until("<![CDATA[", "]]>", "CDATA section")
		if err == nil && p.open == nil {
			err = fmt.Errorf("text stands outside the root element")
		}
		if err == nil {
			p.add(text)
		}
		return err
	case strings.HasPrefix(rest, "<!"):
		return fmt.Errorf("the document has a document type, which readers refuse")
	case strings.HasPrefix(rest, "<?"):
		return p.instruction()
	case strings.HasPrefix(rest, "</"):
		return p.end()
	}
	return p.start()
}

// until reads a piece of markup and returns what stands in it.
func (p *xmlParser) until(begin, end, what string) (string, error) {
	rest := p.s[p.at+len(begin):]
	n := strings.Index(rest, end)
	if n < 0 {
		return "", fmt.Errorf("a %s has no end", what)
	}
	p.at += len(begin) + n + len(end)
	return rest[:n], nil
}

func (p *xmlParser) text(s string) error {
	if p.open == nil {
		if strings.Trim(s, " \t\r\n") != "" {
			return fmt.Errorf("text stands outside the root element")
		}
		return nil
	}
	if strings.Contains(s, "]]>") {
		return fmt.Errorf("]]> stands in text")
	}
	s, err := unescapeXML(s)
	p.add(s)
	return err
}

// add adds a run of text to the open element.
func (p *xmlParser) add(s string) {
	if p.open.text == "" {
		p.open.text = s
		return
	}
	last := &p.tags[len(p.tags)-1]
	last.more = append(last.more, s)
}

// instruction reads a processing instruction. The XML declaration stands at the
// beginning and names no other encoding than UTF-8.
func (p *xmlParser) instruction() error {
	begin := p.at
	text, err := p.until("<?", "?>", "processing instruction")
	if err != nil {
		return err
	}
	text = strings.ReplaceAll(text, "'", `"`)
	target, rest := text, ""
	if i := strings.IndexAny(text, " \t\n"); i >= 0 {
		target, rest = text[:i], strings.TrimSpace(text[i:])
	}
	if isXMLName(target) && !strings.Contains(target, ":") && !strings.EqualFold(target, "xml") {
		return nil
	}
	if target != "xml" || begin != 0 || !strings.HasPrefix(rest, `version="1.0"`) {
		return fmt.Errorf("<?%s is no XML declaration that belongs here", target)
	}
	if _, encoding, ok := strings.Cut(rest, `encoding="`); ok {
		if encoding, _, _ = strings.Cut(encoding, `"`); !strings.EqualFold(encoding, "utf-8") {
			return fmt.Errorf("the encoding is %s, not UTF-8", encoding)
		}
	}
	return nil
}
