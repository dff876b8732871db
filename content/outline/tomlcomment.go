package outline

import (
	"regexp"
	"strings"

	"github.com/pelletier/go-toml/v2/unstable"
)

// Comments of TOML that are meant for talkfeed stand above a table's header,
// behind it, or behind one of the table's keys or between them; in an array above
// a table in braces or behind it:
//
//	# talkfeed: id=slow-go
//	[[talks]]
//	title = "Slow Go"   # talkfeed: date=2018-05-03

// tomlComment is a comment that stands alone, and waits for what is below it.
type tomlComment struct {
	directive Field
	// above tells that it follows on a key or a header without a blank line.
	above bool
}

// tomlDirectives makes fields without a key of a comment and of those that the
// parser hung below it, as far as they are meant for talkfeed.
func (r *tomlReader) tomlDirectives(n *unstable.Node) (fields []Field) {
	take := func(n *unstable.Node) {
		start := r.base + int(n.Raw.Offset)
		raw := strings.TrimRight(r.src.Text[start:start+int(n.Raw.Length)], " \t\r")
		words, ok := strings.CutPrefix(strings.TrimLeft(raw[1:], " \t"), directivePrefix)
		if !ok {
			return
		}
		words = strings.TrimLeft(words, " \t")
		end := start + len(raw)
		run := Run{Kind: Text, Start: end - len(words), End: end, Text: words}
		fields = append(fields, Field{KeyStart: start, Value: []*Block{{Kind: Directive, Start: start, End: end, Runs: []Run{run}}}})
	}
	take(n)
	for c := n.Child(); c != nil; c = c.Next() {
		take(c)
	}
	return fields
}

// comment reads a comment on a line of its own.
func (r *tomlReader) comment(n *unstable.Node) {
	before := strings.TrimRight(r.src.Text[r.base:r.base+int(n.Raw.Offset)], " \t")
	before = strings.TrimSuffix(before, "\n")
	switch line := strings.TrimSpace(before[strings.LastIndexByte(before, '\n')+1:]); {
	case line == "":
		r.above = false
	case line[0] != '#': // else it is of the comments above it
		r.above = true
	}
	for _, d := range r.tomlDirectives(n) {
		r.waiting = append(r.waiting, tomlComment{d, r.above})
	}
}

var blankLine = regexp.MustCompile(`\n[ \t\r]*\n`)

// giveComments puts the comments above an expression into the table that they
// are about, now, which the expression begins or adds to. Those that end the
// table before have a blank line below them and none above.
func (r *tomlReader) giveComments(before, now *Block, start int) {
	apart := false
	for i := len(r.waiting) - 1; i >= 0; i-- {
		at := r.waiting[i].directive.Value[0].End
		apart = apart || blankLine.MatchString(r.src.Text[at:start])
		r.waiting[i].above = r.waiting[i].above && apart
		start = at
	}
	for _, c := range r.waiting {
		if c.above {
			before.Fields = append(before.Fields, c.directive)
		} else {
			now.Fields = append(now.Fields, c.directive)
		}
	}
	r.waiting = nil
}

// giveBehind puts the comment behind an expression into its table.
func (r *tomlReader) giveBehind(n *unstable.Node, table *Block) {
	if c := n.Next(); c != nil && c.Kind == unstable.Comment {
		table.Fields = append(table.Fields, r.tomlDirectives(c)...)
	}
}

// arrayComments puts the comment behind an item of an array into it, and gives
// the ones that wait for the next item.
func (r *tomlReader) arrayComments(n *unstable.Node, list *Block) (waiting []Field) {
	directives := r.tomlDirectives(n)
	if len(directives) > 0 && !strings.Contains(r.src.Text[list.End:directives[0].KeyStart], "\n") {
		giveItem(list, directives[:1])
		directives = directives[1:]
	}
	return directives
}

// giveItem puts comments into the last item of an array, where that is a table.
func giveItem(list *Block, directives []Field) {
	if len(list.Blocks) == 0 {
		return
	}
	if item := list.Blocks[len(list.Blocks)-1]; len(item.Blocks) > 0 && item.Blocks[0].Kind == Record {
		item.Blocks[0].Fields = append(item.Blocks[0].Fields, directives...)
	}
}
