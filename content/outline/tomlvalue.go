package outline

import (
	"github.com/pelletier/go-toml/v2"
	"github.com/pelletier/go-toml/v2/unstable"
)

// value makes the blocks of a value that begins at start, and gives its end.
func (r *tomlReader) value(n *unstable.Node, start, depth int) ([]*Block, int, error) {
	if depth > maxDepth {
		return nil, 0, r.src.errorf(start, "values nest deeper than %d levels", maxDepth)
	}
	switch n.Kind {
	case unstable.Array:
		return r.array(n, start, depth)
	case unstable.InlineTable:
		return r.inlineTable(n, depth)
	}
	start = r.base + int(n.Raw.Offset)
	end := start + int(n.Raw.Length)
	if n.Kind == unstable.String {
		from, to := tomlInner(r.src.Text, start, end)
		return dataText(r.src, trimLineEnd(string(n.Data)), from, to), end, nil
	}
	switch n.Kind {
	case unstable.LocalDate, unstable.LocalTime, unstable.LocalDateTime, unstable.DateTime:
		if err := checkMoment(r.src.Text[start:end]); err != nil {
			return nil, 0, r.src.errorf(start, "%s", tomlMessage(err.Error()))
		}
	}
	return dataText(r.src, r.src.Text[start:end], start, end), end, nil
}

func (r *tomlReader) array(n *unstable.Node, start, depth int) ([]*Block, int, error) {
	list := &Block{Kind: List, Start: start, End: start + 1}
	var waiting []Field // comments for the next item
	for it := n.Children(); it.Next(); {
		if it.Node().Kind == unstable.Comment {
			waiting = append(waiting, r.arrayComments(it.Node(), list)...)
			continue
		}
		at := r.skip(list.End, "], \t\n")
		value, end, err := r.value(it.Node(), at, depth+1)
		if err != nil {
			return nil, 0, err
		}
		if len(value) > 0 {
			at = value[0].Start
		}
		end = max(at, end)
		list.Blocks = append(list.Blocks, dataItem(value, at, end))
		list.End = max(list.End, end)
		giveItem(list, waiting)
		waiting = nil
	}
	giveItem(list, waiting)
	return []*Block{list}, list.End, nil
}

func (r *tomlReader) inlineTable(n *unstable.Node, depth int) ([]*Block, int, error) {
	start := r.base + int(n.Raw.Offset)
	record := &Block{Kind: Record, Start: start, End: start + 1}
	for it := n.Children(); it.Next(); {
		if it.Node().Kind == unstable.Comment {
			record.Fields = append(record.Fields, r.tomlDirectives(it.Node())...)
			continue
		}
		keys, err := r.keys(it.Node())
		if err != nil {
			return nil, 0, err
		}
		if _, err := r.keyValue([]*Block{record}, keys, it.Node().Value(), depth); err != nil {
			return nil, 0, err
		}
	}
	return []*Block{record}, record.End, nil
}

// tomlInner gives the range of a string without its quotes, and without the
// line end behind three opening ones, which is not part of it.
func tomlInner(text string, start, end int) (from, to int) {
	quotes := 1
	if end-start >= 6 && text[start+1] == text[start] && text[start+2] == text[start] {
		quotes = 3
	}
	from, to = start+quotes, max(start+quotes, end-quotes)
	if quotes == 3 && from < to && text[from] == '\n' {
		from++
	}
	if quotes == 3 {
		to = from + len(trimLineEnd(text[from:to]))
	}
	return from, to
}

// checkMoment gives an error for a date or time that no calendar has; the parser
// looks at its signs only.
func checkMoment(moment string) error {
	var all map[string]any
	return toml.Unmarshal([]byte("x = "+moment), &all)
}
