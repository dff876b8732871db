package outline

import "strings"

// argument is an argument of a template construct.
type argument struct {
	// key is the argument's name, "" for a positional one; keyStart is where it
	// stands, or else the value.
	key      string
	keyStart int
	// value is decoded; it stands at start..end, literally where the lengths are
	// the same.
	value      string
	start, end int
	// literal is unset for a value that a template computes.
	literal bool
}

// argumentReader splits the arguments of a construct: key="value", key: 'value',
// key={"value"}, `raw`, bare words, a list in parentheses.
type argumentReader struct {
	text   string
	at, to int
	// bare says whether an unquoted word is a literal (Hugo) or a variable.
	bare bool
}

// arguments gives the arguments of a construct, in order.
func arguments(text string, c *construct) []argument {
	r := argumentReader{text: text, at: c.args[0], to: c.args[1], bare: c.kind == hugoTag}
	var args []argument
	for {
		r.skip()
		if r.at >= r.to {
			return args
		}
		before := r.at
		if text[r.at] == '|' && c.kind != hugoTag {
			return args // filters
		}
		if a, ok := r.argument(); ok {
			args = append(args, a)
		}
		r.at = max(r.at, before+1)
	}
}

// skip goes behind white space and what separates arguments.
func (r *argumentReader) skip() {
	for r.at < r.to && (isWhite(r.text[r.at]) || strings.IndexByte(",()", r.text[r.at]) >= 0) {
		r.at++
	}
}

func (r *argumentReader) argument() (argument, bool) {
	a := argument{keyStart: r.at}
	n := r.word()
	if word := r.text[r.at:n]; word != "" {
		eq := n
		for eq < r.to && r.text[eq] == ' ' {
			eq++
		}
		if eq < r.to && (r.text[eq] == '=' || r.text[eq] == ':' && !r.bare) {
			a.key = word
			for eq++; eq < r.to && r.text[eq] == ' '; {
				eq++
			}
			r.at = eq
			r.value(&a)
			return a, true
		}
	}
	r.value(&a)
	a.keyStart = a.start
	return a, a.end > a.start
}

// word gives the end of the name at r.at.
func (r *argumentReader) word() int {
	n := r.at
	for n < r.to && (isAlnum(r.text[n]) || strings.IndexByte("_-.@:", r.text[n]) >= 0 && n > r.at || r.text[n] >= 0x80) {
		if r.text[n] == ':' && !r.bare {
			break
		}
		n++
	}
	return n
}

// value reads a value.
func (r *argumentReader) value(a *argument) {
	if r.at >= r.to {
		a.start, a.end = r.at, r.at
		return
	}
	switch c := r.text[r.at]; c {
	case '"', '\'', '`':
		r.quoted(a, c)
	case '{':
		r.expression(a)
	default:
		a.start = r.at
		for r.at < r.to && !isWhite(r.text[r.at]) && strings.IndexByte(",)|", r.text[r.at]) < 0 {
			r.at++
		}
		a.end = r.at
		a.value = r.text[a.start:a.end]
		a.literal = r.bare || a.value != "" && '0' <= a.value[0] && a.value[0] <= '9'
	}
}

// quoted reads a value in quotes.
func (r *argumentReader) quoted(a *argument, quote byte) {
	r.at++
	a.start = r.at
	for r.at < r.to && r.text[r.at] != quote {
		if r.text[r.at] == '\\' && quote != '`' {
			r.at++
		}
		r.at++
	}
	r.at = min(r.at, r.to)
	a.end = r.at
	a.value, a.literal = r.text[a.start:a.end], true
	if quote != '`' && strings.IndexByte(a.value, '\\') >= 0 {
		a.value = unescape(a.value)
	}
	r.at++
}

// unescape takes the backslashes before quotes and backslashes away.
func unescape(s string) string {
	var out strings.Builder
	for i := 0; i < len(s); i++ {
		if s[i] == '\\' && i+1 < len(s) && strings.IndexByte(`"'\`, s[i+1]) >= 0 {
			i++
		}
		out.WriteByte(s[i])
	}
	return out.String()
}

// expression reads a value in braces, of which only a string or a number is
// literal.
func (r *argumentReader) expression(a *argument) {
	end := closingBrace(r.text[:r.to], r.at)
	if end < 0 {
		end = r.to
	}
	inner := argumentReader{text: r.text, at: r.at + 1, to: max(r.at+1, end-1)}
	a.start, a.end = r.at, end
	inner.skip()
	if inner.at < inner.to && strings.IndexByte("\"'`0123456789", r.text[inner.at]) >= 0 {
		inner.value(a)
		inner.skip()
		a.literal = a.literal && inner.at >= inner.to && !strings.Contains(a.value, "${")
	}
	r.at = end
}
