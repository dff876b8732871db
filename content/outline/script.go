package outline

import (
	"fmt"
	"html"
	"regexp"
	"strconv"
	"strings"
)

// readScript reads a JavaScript or TypeScript file that keeps data, as
//
//	export const talks: Talk[] = [{ title: "Slow Go", date: '2018-05-03' }]
//
// The program is not run. What stands in it as a literal of plain values, behind
// "=", "=>", "return" or "export default", is read as the same data in JSON would
// be; several of them make a Record by their names. A value that is computed is
// empty. Where there is no such literal the document is empty, unless the program
// holds mark-up (jsx.go).
func readScript(src *Source) (*Document, error) {
	r := scriptReader{src: src, text: src.Text}
	r.program()
	if doc := readComponent(src, r.found); doc != nil {
		return doc, nil
	}
	var root []*Block
	switch {
	case len(r.found) == 1:
		root = r.found[0].Value
	case len(r.found) > 1:
		root = []*Block{{Kind: Record, Start: r.found[0].KeyStart, End: r.at, Fields: r.found}}
	}
	return dataDocument(src, JavaScript, root, nil), nil
}

// scriptReader reads the literals of a program (ECMA-262, chapter 12).
type scriptReader struct {
	src  *Source
	text string
	at   int
	// name is what is being declared, and where its name stands.
	name   string
	nameAt int
	found  []Field
	// plain counts the texts of the literal being read.
	plain int
	depth int
	// wasted is how many bytes were passed in what turned out to be no literal.
	wasted int
}

// program goes through the tokens of the file for what may be a literal.
func (r *scriptReader) program() {
	last := ""      // the token before
	called := false // only a name stands between it and what a literal may follow
	for {
		r.blank()
		if r.at >= len(r.text) || r.wasted > 2*len(r.text) {
			return
		}
		c := r.text[r.at]
		called = beforeLiteral[last] && isName(c) || called && (isName(c) || c == '.' || c == '(' || last == "(")
		switch {
		case (c == '[' || c == '{') && beforeLiteral[last], c == '[' && called && last == "(": // Object.freeze([
			if !r.literal() {
				r.at++
				last = string(c)
				continue
			}
			last = "]"
		case isQuote(c):
			start := r.at
			if _, _, ok := r.quoted(); !ok {
				r.wasted += r.at - start
				r.at = start + 1 // a regular expression
			}
			last = "text"
		case isName(c):
			start := r.at
			word := r.word()
			switch last {
			case "const", "let", "var", "exports.":
				r.name, r.nameAt = word, start
			}
			last = word
		default:
			last = r.sign(last)
		}
	}
}

// beforeLiteral are the tokens that a literal may follow.
var beforeLiteral = map[string]bool{"=": true, "default": true, "return": true, "=>": true, "=>(": true}

// sign passes one sign, and gives it with what it belongs to.
func (r *scriptReader) sign(last string) string {
	rest := r.text[r.at:]
	switch {
	case strings.HasPrefix(rest, "=>"):
		r.at += 2
		return "=>"
	case strings.HasPrefix(rest, "=="), strings.HasPrefix(rest, "!="), strings.HasPrefix(rest, "<="), strings.HasPrefix(rest, ">="):
		r.at += 2
		return "operator"
	case rest[0] == '(' && last == "=>":
		r.at++
		return "=>("
	case rest[0] == '.' && last == "exports":
		r.at++
		return "exports."
	}
	r.at++
	return rest[:1]
}

// literal reads an array or object, and keeps it where it holds records of plain
// values. It reports false, and stays, where what begins here is none.
func (r *scriptReader) literal() bool {
	start := r.at
	r.plain, r.depth = 0, 0
	value, ok := r.value()
	if !ok {
		r.wasted += r.at - start
		r.at = start
		return false
	}
	if r.plain > 0 && len(value) > 0 && value[0].Kind != Paragraph {
		key, at := r.name, r.nameAt
		if key == "" {
			at = start
		}
		r.found = append(r.found, Field{Key: key, KeyStart: at, Value: value})
	}
	r.name = ""
	return true
}

// value reads a value up to what ends it: a comma or a closing bracket. A value
// that is no literal is nil. It reports false where nothing ends it.
func (r *scriptReader) value() ([]*Block, bool) {
	r.blank()
	if r.at >= len(r.text) || r.depth >= maxDepth {
		return nil, false
	}
	r.depth++
	defer func() { r.depth-- }()
	if strings.HasPrefix(r.text[r.at:], "new Date(") {
		r.at += len("new Date(")
		return r.date()
	}
	if m := textCall.FindString(r.text[r.at:min(len(r.text), r.at+maxDate)]); m != "" {
		return r.call(len(m) - len("'"))
	}
	var value []*Block
	ok := true
	switch c := r.text[r.at]; {
	case c == '[':
		value, ok = r.array()
	case c == '{':
		value, ok = r.object()
	case isQuote(c):
		value, ok = r.textValue()
	case isDigit(c) || c == '-':
		start := r.at
		for r.at < len(r.text) && (isAlnum(r.text[r.at]) || strings.IndexByte("-.", r.text[r.at]) >= 0) {
			r.at++
		}
		value = dataText(r.src, r.text[start:r.at], start, r.at)
	case strings.HasPrefix(r.text[r.at:], "true"), strings.HasPrefix(r.text[r.at:], "false"):
		start := r.at
		word := r.word()
		value = dataText(r.src, word, start, r.at)
	}
	if !ok {
		return nil, false
	}
	return r.ended(value)
}

// ended passes what may follow a literal and leaves what it says, `as const` and the
// calls of methods, `.trim()`. Any other operation makes the value a computed one.
func (r *scriptReader) ended(value []*Block) ([]*Block, bool) {
	if r.depth > 1 && !r.methods() {
		return nil, false
	}
	r.blank()
	if r.at >= len(r.text) {
		return value, r.depth == 1
	}
	if r.depth == 1 || r.ends() {
		return value, true
	}
	for _, word := range []string{"as", "satisfies"} {
		if rest := r.text[r.at:]; strings.HasPrefix(rest, word) && len(rest) > len(word) && isWhite(rest[len(word)]) {
			return value, r.skip()
		}
	}
	return nil, r.skip()
}

// methods passes the calls of methods behind a value. It reports false where one has no
// end.
func (r *scriptReader) methods() bool {
	for {
		r.blank()
		m := methodCall.FindString(r.text[r.at:min(len(r.text), r.at+maxDate)])
		if m == "" {
			return true
		}
		r.at += len(m)
		if !r.skip() || !r.closeDate() {
			return false
		}
	}
}

// methodCall begins the call of a method: .format(
var methodCall = regexp.MustCompile(`^\??\.\s*[A-Za-z_$][\w$]*\(`)

func (r *scriptReader) ends() bool {
	return r.at < len(r.text) && strings.IndexByte(",]})", r.text[r.at]) >= 0
}

// skip passes an expression up to the comma or bracket that ends it. It reports
// false where there is none.
func (r *scriptReader) skip() bool {
	for depth := 0; ; {
		r.blank()
		if r.at >= len(r.text) {
			return false
		}
		switch c := r.text[r.at]; {
		case depth == 0 && r.ends():
			return true
		case isQuote(c):
			if _, _, ok := r.quoted(); !ok {
				return false
			}
			continue
		case c == '(' || c == '[' || c == '{':
			depth++
		case c == ')' || c == ']' || c == '}':
			depth--
		}
		r.at++
	}
}

func (r *scriptReader) array() ([]*Block, bool) {
	list := &Block{Kind: List, Start: r.at}
	for r.at++; ; {
		r.blank()
		if r.at >= len(r.text) {
			return nil, false
		}
		if r.text[r.at] == ']' {
			r.at++
			list.End = r.at
			return []*Block{list}, true
		}
		start := r.at
		value, ok := r.value()
		if !ok || !r.comma(']') {
			return nil, false
		}
		if value != nil {
			list.Blocks = append(list.Blocks, dataItem(value, start, r.at))
		}
	}
}

func (r *scriptReader) object() ([]*Block, bool) {
	record := &Block{Kind: Record, Start: r.at}
	for r.at++; ; {
		r.blank()
		if r.at >= len(r.text) {
			return nil, false
		}
		if r.text[r.at] == '}' {
			r.at++
			record.End = r.at
			return []*Block{record}, true
		}
		key, at, ok := r.key()
		if !ok {
			return nil, false
		}
		if key == "" { // a method, a spread, a shorthand
			if !r.skip() || !r.comma('}') {
				return nil, false
			}
			continue
		}
		value, ok := r.value()
		if !ok || !r.comma('}') {
			return nil, false
		}
		record.Fields = append(record.Fields, Field{Key: key, KeyStart: at, Value: value})
	}
}

// key reads a key and its colon, "" for a member without them. It reports false
// where what stands here can't be in an object: then this is a block of a program.
func (r *scriptReader) key() (key string, at int, ok bool) {
	at = r.at
	switch c := r.text[r.at]; {
	case isQuote(c):
		if key, at, ok = r.quoted(); !ok {
			return "", 0, false
		}
	case isName(c) || isDigit(c):
		key = r.word()
	case c == '.' || c == '[':
		return "", at, true
	default:
		return "", 0, false
	}
	r.blank()
	if r.at >= len(r.text) {
		return "", 0, false
	}
	switch r.text[r.at] {
	case ':':
		r.at++
		return key, at, true
	case ',', '}', '(':
		return "", at, true
	}
	return "", 0, key == "get" || key == "async"
}

// comma passes a comma. It reports false where neither it nor the closing bracket
// follows.
func (r *scriptReader) comma(closing byte) bool {
	r.blank()
	if r.at >= len(r.text) {
		return false
	}
	if r.text[r.at] == ',' {
		r.at++
		return true
	}
	return r.text[r.at] == closing
}

// dateNumbers are the numbers of a date, whose month is counted from 0 (ECMA-262,
// section 21.4.2.1).
var dateNumbers = regexp.MustCompile(`^(\d{4})\s*,\s*(\d\d?)(?:\s*,\s*(\d\d?))?[\s,)]`)

// textCall begins a call whose first argument is a text, as in dayjs("2018-05-03"), or a
// template with a tag.
var textCall = regexp.MustCompile("^[A-Za-z_$][\\w$.]*(?:\\(\\s*['\"`]|`)")

// call reads a call of a function, whose head is that long, as the text that is its first
// argument, where that is a date, an address or several words: a single word is the key
// of a message or the like, t("talks.slow").
func (r *scriptReader) call(head int) ([]*Block, bool) {
	tag := r.text[r.at+head-1] != '(' && isName(r.text[r.at+head-1])
	r.at += head
	value, ok := r.textValue()
	if !ok || !tag && (!r.skip() || !r.closeDate()) {
		return nil, false
	}
	if len(value) > 0 && len(value[0].Runs) > 0 {
		if text := value[0].Runs[0].Text; !strings.ContainsAny(text, " /") && (text == "" || !isDigit(text[0])) {
			value = nil
		}
	}
	return r.ended(value)
}

// date reads the arguments of `new Date("2018-05-03")` as their text, those of
// `new Date(2018, 4, 3)` as 2018-05-03.
func (r *scriptReader) date() ([]*Block, bool) {
	r.blank()
	if strings.HasPrefix(r.text[r.at:], "Date.UTC(") {
		r.at += len("Date.UTC(")
		value, ok := r.date()
		if !ok || !r.closeDate() {
			return nil, false
		}
		return r.ended(value)
	}
	if m := dateNumbers.FindStringSubmatch(r.text[r.at:min(len(r.text), r.at+maxDate)]); m != nil {
		month, _ := strconv.Atoi(m[2])
		text := fmt.Sprintf("%s-%02d", m[1], month+1)
		if m[3] != "" {
			text += fmt.Sprintf("-%02s", m[3])
		}
		value := dataText(r.src, text, r.at, r.at+len(m[1]))
		if !r.skip() || !r.closeDate() {
			return nil, false
		}
		return r.ended(value)
	}
	if r.at >= len(r.text) || !isQuote(r.text[r.at]) {
		return nil, r.skip() && r.closeDate() && r.skip()
	}
	value, ok := r.textValue()
	if !ok || !r.skip() || !r.closeDate() {
		return nil, false
	}
	return r.ended(value)
}

// maxDate is how many bytes the numbers of a date can take.
const maxDate = 80

func (r *scriptReader) closeDate() bool {
	for r.at < len(r.text) && r.text[r.at] == ',' {
		r.at++
		if !r.skip() {
			return false
		}
	}
	if r.at >= len(r.text) || r.text[r.at] != ')' {
		return false
	}
	r.at++
	return true
}

// textValue reads a quoted text, or several that "+" joins.
func (r *scriptReader) textValue() ([]*Block, bool) {
	text, start, ok := r.quoted()
	if !ok {
		return nil, false
	}
	end := r.at - 1
	for {
		r.blank()
		if r.at >= len(r.text) || r.text[r.at] != '+' {
			break
		}
		plus := r.at
		r.at++
		if r.blank(); r.at >= len(r.text) || !isQuote(r.text[r.at]) {
			r.at = plus
			return nil, true // computed
		}
		more, _, ok := r.quoted()
		if !ok {
			return nil, false
		}
		text, end = text+more, r.at-1
	}
	if strings.Contains(text, computedPart) {
		return nil, true
	}
	r.plain++
	return dataText(r.src, html.UnescapeString(strings.TrimSpace(text)), start, end), true
}

// computedPart stands for ${...} in a template.
const computedPart = "\x00"

// quoted reads a quoted text and gives it without its escapes. It reports false
// where nothing closes the quote.
func (r *scriptReader) quoted() (text string, start int, ok bool) {
	quote := r.text[r.at]
	r.at++
	start = r.at
	var b strings.Builder
	for r.at < len(r.text) {
		c := r.text[r.at]
		switch {
		case c == quote:
			r.at++
			return b.String(), start, true
		case c == '\n' && quote != '`':
			return "", 0, false
		case c == '\\':
			b.WriteString(r.escape())
			continue
		case quote == '`' && strings.HasPrefix(r.text[r.at:], "${"):
			end := closingBrace(r.text, r.at+1)
			if end < 0 {
				return "", 0, false
			}
			b.WriteString(computedPart)
			r.at = end
			continue
		}
		b.WriteByte(c)
		r.at++
	}
	return "", 0, false
}

// escape reads an escape sequence.
func (r *scriptReader) escape() string {
	r.at++
	if r.at >= len(r.text) {
		return ""
	}
	c := r.text[r.at]
	r.at++
	switch c {
	case 'n', 't', 'r':
		return " "
	case '\n':
		return ""
	case 'u':
		digits := strings.TrimPrefix(r.text[r.at:min(len(r.text), r.at+9)], "{")
		if end := strings.IndexByte(digits, '}'); end > 0 && r.text[r.at] == '{' {
			if n, err := strconv.ParseInt(digits[:end], 16, 32); err == nil {
				r.at += end + 2
				return string(rune(n))
			}
		} else if len(digits) >= 4 {
			if n, err := strconv.ParseInt(digits[:4], 16, 32); err == nil {
				r.at += 4
				return string(rune(n))
			}
		}
	}
	return string(c)
}

// blank passes white space and comments.
func (r *scriptReader) blank() {
	for r.at < len(r.text) {
		rest := r.text[r.at:]
		switch {
		case isWhite(rest[0]):
			r.at++
		case strings.HasPrefix(rest, "//"):
			r.at += lineLength(rest)
		case strings.HasPrefix(rest, "/*"):
			n := strings.Index(rest, "*/")
			if n < 0 {
				r.at = len(r.text)
				return
			}
			r.at += n + 2
		default:
			return
		}
	}
}

// word reads a name.
func (r *scriptReader) word() string {
	start := r.at
	for r.at < len(r.text) && (isName(r.text[r.at]) || isDigit(r.text[r.at])) {
		r.at++
	}
	return r.text[start:r.at]
}

func isName(c byte) bool  { return isLetter(c) || c == '_' || c == '$' || c >= 0x80 }
func isQuote(c byte) bool { return c == '"' || c == '\'' || c == '`' }
