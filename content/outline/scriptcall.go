package outline

import (
	"fmt"
	"regexp"
	"strconv"
	"strings"
)

// The calls of a program that stand for a text or a date.

// dateNumbers are the numbers of a date, whose month is counted from 0 (ECMA-262,
// section 21.4.2.1).
var dateNumbers = regexp.MustCompile(`^(\d{4})\s*,\s*(\d\d?)(?:\s*,\s*(\d\d?))?[\s,)]`)

// newDate begins the making of a date.
const newDate = "new Date("

// dateOfNumbers gives the date of which dateNumbers matched the numbers.
func dateOfNumbers(m []string) string {
	month, _ := strconv.Atoi(m[2])
	text := fmt.Sprintf("%s-%02d", m[1], month+1)
	if m[3] != "" {
		text += fmt.Sprintf("-%02s", m[3])
	}
	return text
}

// textCall begins a call whose first argument is a text, as in dayjs("2018-05-03"), or a
// template with a tag.
var textCall = regexp.MustCompile("^[A-Za-z_$][\\w$.]*(?:\\(\\s*['\"`]|`)")

// objectCall begins a call whose first argument is an object, as in talk({ title: "Slow Go" })
// or new Talk({ title: "Slow Go" }).
var objectCall = regexp.MustCompile(`^(?:new\s+)?[A-Za-z_$][\w$.]*\(\s*\{`)

// made reads a call of a function, whose head is that long, as the object that is its first
// argument.
func (r *scriptReader) made(head int) ([]*Block, bool) {
	r.at += head
	value, ok := r.object()
	if !ok || !r.skip() || !r.closeDate() {
		return nil, false
	}
	return r.ended(value)
}

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
		value := dataText(r.src, dateOfNumbers(m), r.at, r.at+len(m[1]))
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
