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
	// list are the values of an array.
	list []argument
}

// argumentReader splits the arguments of a construct: key="value", key: 'value',
// key={"value"}, :key="'value'", `raw`, bare words, arrays, a list in parentheses.
type argumentReader struct {
	text   string
	at, to int
	// bare says whether an unquoted word is a literal (Hugo) or a variable.
	bare bool
	// binds says whether a colon before a name makes an expression of its value, as
	// in Vue's components (https://vuejs.org/api/built-in-directives.html#v-bind).
	binds bool
}

// arguments gives the arguments of a construct, in order.
func arguments(text string, c *construct) []argument {
	r := argumentReader{text: text, at: c.args[0], to: c.args[1], bare: c.kind == hugoTag, binds: c.kind == component}
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
	bound := r.bound()
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
			if bound {
				r.computed(&a)
			}
			return a, true
		}
	}
	r.value(&a)
	a.keyStart = a.start
	return a, a.end > a.start
}

// bound goes behind what says that an argument's value is an expression, and reports
// whether anything does.
func (r *argumentReader) bound() bool {
	for _, prefix := range []string{":", "v-bind:"} {
		if r.binds && strings.HasPrefix(r.text[r.at:r.to], prefix) {
			r.at += len(prefix)
			return true
		}
	}
	return false
}

// computed reads a value in quotes as the expression that it is.
func (r *argumentReader) computed(a *argument) {
	inner := argumentReader{text: r.text, at: a.start, to: a.end}
	a.literal = false
	inner.constant(a)
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

// expression reads a value in braces.
func (r *argumentReader) expression(a *argument) {
	end := closingBrace(r.text[:r.to], r.at)
	if end < 0 {
		end = r.to
	}
	inner := argumentReader{text: r.text, at: r.at + 1, to: max(r.at+1, end-1)}
	a.start, a.end = r.at, end
	inner.constant(a)
	r.at = end
}

// constant reads an expression, of which only a string, a number or an array of
// those is literal.
func (r *argumentReader) constant(a *argument) {
	r.skip()
	switch {
	case r.at >= r.to:
	case r.text[r.at] == '[':
		r.array(a)
	case strings.HasPrefix(r.text[r.at:r.to], newDate):
		r.date(a)
	case strings.IndexByte("\"'`0123456789", r.text[r.at]) >= 0:
		r.value(a)
		r.skip()
		a.literal = a.literal && r.at >= r.to && !strings.Contains(a.value, "${")
	}
}

// date reads the date that `new Date("2018-05-03")` or `new Date(2018, 4, 3)` makes.
func (r *argumentReader) date(a *argument) {
	r.at += len(newDate)
	if m := dateNumbers.FindStringSubmatch(r.text[r.at:min(r.to, r.at+maxDate)]); m != nil {
		a.start, a.end = r.at, r.at+len(m[1])
		a.value, a.literal = dateOfNumbers(m), true
		return
	}
	if r.at < r.to && isQuote(r.text[r.at]) {
		r.value(a)
	}
}

// array reads an array of strings and numbers; one that holds anything else is none.
func (r *argumentReader) array(a *argument) {
	var list []argument
	for r.at++; ; {
		r.skip()
		if r.at >= r.to || strings.IndexByte("]\"'`0123456789", r.text[r.at]) < 0 {
			return
		}
		if r.text[r.at] == ']' {
			a.list = list
			return
		}
		item := argument{}
		to := r.to
		if n := strings.IndexByte(r.text[r.at:to], ']'); r.text[r.at] >= '0' && r.text[r.at] <= '9' && n > 0 {
			r.to = r.at + n
		}
		r.value(&item)
		r.to = to
		list = append(list, item)
	}
}
