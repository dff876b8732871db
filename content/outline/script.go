package outline

import (
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
	// inner is set within the body of a method.
	inner bool
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
		case (c == '[' || c == '{') && (beforeLiteral[last] || called && last == "("): // Object.freeze([
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
	start, found := r.at, len(r.found)
	r.plain, r.depth = 0, 0
	value, ok := r.value()
	if !ok {
		r.wasted += r.at - start
		r.at, r.found = start, r.found[:found]
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
