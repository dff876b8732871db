package outline

import (
	"strings"
)

// This file holds what is done with runs once they are read.

// standsAlone reports whether a run means something without text: a link on an
// icon, a <time> or icon that only a program reads.
func (r *Run) standsAlone() bool {
	switch r.Kind {
	case Link, Image, Embed:
		return true
	case Time:
		return r.Datetime != ""
	case Span:
		return r.Class != ""
	}
	return false
}

// isLiteral reports whether a text stands in the source as it is.
func (r *Run) isLiteral(src *Source) bool {
	return r.End-r.Start == len(r.Text) && src.Text[r.Start:r.End] == r.Text
}

// blur shortens the range of a text that happens to be as long as what stands
// for it in the source, since equal lengths promise literal text.
func (r *Run) blur(src *Source) {
	if r.End-r.Start == len(r.Text) && !r.isLiteral(src) {
		r.End--
	}
}

// joinLimit is how long a text may be that more is joined to by copying.
const joinLimit = 4096

// join takes the next piece of text into r, if the two make one literal text or
// are parts of one decoded value.
func (r *Run) join(next *Run, src *Source) bool {
	switch {
	case r.Kind != Text:
		return false
	case next.isLiteral(src):
		if r.End != next.Start || !r.isLiteral(src) {
			return false
		}
		r.Text, r.End = src.Text[r.Start:next.End], next.End
		return true
	case r.Start == next.Start && r.Start < r.End && len(r.Text) < joinLimit && !r.isLiteral(src):
		r.Text, r.End = r.Text+next.Text, max(r.End, next.End)
		r.blur(src)
		return true
	}
	return false
}

// trimEnd drops white space and breaks at the end of a block's text.
func trimEnd(runs []Run) []Run {
	for len(runs) > 0 {
		last := &runs[len(runs)-1]
		switch last.Kind {
		case Newline, LineEnd, Break:
			runs = runs[:len(runs)-1]
			continue
		case Text:
			text := strings.TrimRight(last.Text, " \t\r\n\f")
			if last.End-last.Start == len(last.Text) {
				last.End -= len(last.Text) - len(text)
			}
			last.Text = text
			if text == "" {
				runs = runs[:len(runs)-1]
				continue
			}
		}
		return runs
	}
	return nil
}

// codeSpan turns the content of a <code> element into literal text.
func codeSpan(run Run) Run {
	if len(run.Runs) == 0 {
		return run
	}
	one := oneRun(run.Runs)[0]
	one.Kind, one.Class = CodeSpan, run.Class
	return one
}

// oneRun joins runs into one of text.
func oneRun(runs []Run) []Run {
	if len(runs) == 0 {
		return nil
	}
	if len(runs) == 1 && runs[0].Kind == Text {
		return runs
	}
	var text strings.Builder
	appendLiteral(&text, runs)
	one := Run{Kind: Text, Start: runs[0].Start, End: runs[len(runs)-1].End, Text: text.String()}
	return []Run{one}
}

func appendLiteral(text *strings.Builder, runs []Run) {
	for _, r := range runs {
		switch r.Kind {
		case Text, CodeSpan:
			text.WriteString(r.Text)
		case Break, Newline, LineEnd:
			text.WriteByte('\n')
		default:
			appendLiteral(text, r.Runs)
		}
	}
}
