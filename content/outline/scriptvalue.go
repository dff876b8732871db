package outline

import (
	"regexp"
	"strings"
)

// The literals of a program: texts, numbers, arrays and objects, and what may follow them.

// value reads a value up to what ends it: a comma or a closing bracket. A value
// that is no literal is nil. It reports false where nothing ends it.
func (r *scriptReader) value() ([]*Block, bool) {
	r.blank()
	if r.at >= len(r.text) || r.depth >= maxDepth {
		return nil, false
	}
	r.depth++
	defer func() { r.depth-- }()
	if strings.HasPrefix(r.text[r.at:], newDate) {
		r.at += len(newDate)
		return r.date()
	}
	if m := textCall.FindString(r.text[r.at:min(len(r.text), r.at+maxDate)]); m != "" {
		return r.call(len(m) - len("'"))
	}
	if m := objectCall.FindString(r.text[r.at:min(len(r.text), r.at+maxDate)]); m != "" {
		return r.made(len(m) - len("{"))
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
			start := r.at
			if !r.skip() {
				return nil, false
			}
			r.method(start)
			if !r.comma('}') {
				return nil, false
			}
			continue
		}
		start := r.at
		value, ok := r.value()
		if !ok {
			return nil, false
		}
		if value == nil {
			r.method(start)
		}
		if !r.comma('}') {
			return nil, false
		}
		record.Fields = append(record.Fields, Field{Key: key, KeyStart: at, Value: value})
	}
}

// method looks for literals in a member of the outermost object that has just been passed,
// such as the method data() of a component of Vue.
func (r *scriptReader) method(start int) {
	if r.depth > 1 || r.inner {
		return
	}
	body := scriptReader{src: r.src, text: r.text[:r.at], at: start, inner: true}
	body.program()
	r.found = append(r.found, body.found...)
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
