package outline

import "strings"

// This file reads the YAML that most front matter is: lines of a key and a value
// of one line, plain or quoted, or a list of such. Where it meets anything else
// it gives up, and yaml.v3 reads it all, which takes ten times as long. What it
// does read, it reads as that does (FuzzFastYAML).

// fastYAML reads the mapping that stands from start to end, nil where it is not
// simple.
func fastYAML(src *Source, start, end int) *Block {
	if !plainYAMLText(src.Text[start:end]) || hasYAMLComment(src.Text[start:end]) {
		return nil
	}
	record := &Block{Kind: Record, Start: -1, Fields: make([]Field, 0, strings.Count(src.Text[start:end], "\n"))}
	fields := newFieldSet(src, record)
	for at := start; at < end; {
		line, next := lineAt(src.Text[:end], at)
		if line == "" || line[0] == '#' {
			at = next
			continue
		}
		f, ok := fastField(src, at, line)
		if ok && f.Value == nil && strings.HasSuffix(line, ":") {
			f.Value, next, ok = fastItems(src, next, end)
		}
		if !ok || fields.find(f.Key) >= 0 {
			return nil
		}
		if record.Start < 0 {
			record.Start, record.End = at, at
		}
		fields.add(f)
		record.End = blocksEnd(f.Value, max(record.End, at+len(f.Key)))
		at = next
	}
	if record.Start < 0 {
		return nil
	}
	return record
}

// plainYAMLText reports whether a text has no characters that YAML forbids, or
// takes for line ends or white space, but spaces and line feeds.
func plainYAMLText(text string) bool {
	for i := range len(text) {
		switch c := text[i]; {
		case c < ' ' && c != '\n', c == 0x7F, c == 0xC2 && i+1 < len(text) && text[i+1] < 0xA0, c == 0xE2 && strings.HasPrefix(text[i+1:], "\x80"), c >= 0xED:
			return false
		}
	}
	return true
}

// fastField reads a line of a key and its value, which begins at an offset. The
// value may stand in the lines below.
func fastField(src *Source, at int, line string) (f Field, ok bool) {
	colon := strings.IndexByte(line, ':')
	if colon < 1 || !isLetter(line[0]) {
		return f, false
	}
	for i := range colon {
		if c := line[i]; !isAlnum(c) && c != '_' && c != '-' {
			return f, false
		}
	}
	f.Key, f.KeyStart = line[:colon], at
	if isNull(f.Key) {
		return f, false
	}
	if colon+1 == len(line) {
		return f, true
	}
	if line[colon+1] != ' ' {
		return f, false
	}
	written := strings.TrimLeft(line[colon+1:], " ")
	at += len(line) - len(written)
	if strings.HasPrefix(written, "[") {
		f.Value, ok = fastSequence(src, at, written)
		return f, ok
	}
	f.Value, ok = fastScalar(src, at, written)
	return f, ok
}

// isNull reports whether a plain scalar is no text (YAML 1.2, section 10.3.2).
func isNull(text string) bool {
	switch text {
	case "", "~", "null", "Null", "NULL":
		return true
	}
	return false
}

// fastScalar reads a plain or quoted scalar that ends with its line.
func fastScalar(src *Source, at int, written string) (value []*Block, ok bool) {
	if written == "" || written[len(written)-1] == ' ' {
		return nil, false
	}
	if quote := written[0]; quote == '"' || quote == '\'' {
		text := written[1:max(1, len(written)-1)]
		if len(written) < 2 || written[len(written)-1] != quote || strings.IndexByte(text, quote) >= 0 || quote == '"' && strings.IndexByte(text, '\\') >= 0 {
			return nil, false
		}
		if strings.TrimSpace(text) == "" {
			return nil, true
		}
		return dataText(src, text, at+1, at+1+len(text)), true
	}
	if c := written[0]; !isAlnum(c) && c != '/' && c != '(' && c < 0x80 {
		return nil, false
	}
	if isNull(written) || written[len(written)-1] == ':' || strings.Contains(written, ": ") || strings.Contains(written, " #") {
		return nil, false
	}
	return dataText(src, written, at, at+len(written)), true
}

// fastSequence reads a list of plain scalars in brackets.
func fastSequence(src *Source, at int, written string) (value []*Block, ok bool) {
	if len(written) < 3 || written[len(written)-1] != ']' {
		return nil, false
	}
	inner := written[1 : len(written)-1]
	if strings.ContainsAny(inner, "[]{}:#?\"'") {
		return nil, false
	}
	list := &Block{Kind: List, Start: at, End: at}
	at++
	for element := range strings.SplitSeq(inner, ",") {
		text := strings.TrimLeft(element, " ")
		start := at + len(element) - len(text)
		value, ok := fastScalar(src, start, strings.TrimRight(text, " "))
		if !ok {
			return nil, false
		}
		end := blocksEnd(value, start)
		list.End = max(list.End, end)
		list.Blocks = append(list.Blocks, dataItem(value, start, end))
		at += len(element) + 1
	}
	return []*Block{list}, true
}

// fastItems reads the list that stands from an offset on below its key, a line an
// item, and gives the offset behind it. Where no list and nothing else is
// indented below it the key has no value.
func fastItems(src *Source, at, end int) (value []*Block, next int, ok bool) {
	var list *Block
	for at < end {
		line, after := lineAt(src.Text[:end], at)
		written := strings.TrimLeft(line, " ")
		start := at + len(line) - len(written)
		if !strings.HasPrefix(written, "- ") {
			if written == "" || len(written) < len(line) || !isLetter(line[0]) {
				return nil, 0, false
			}
			break
		}
		if list == nil {
			list = &Block{Kind: List, Start: start, End: start}
		} else if start-at != indent(src.Text, list.Start) {
			return nil, 0, false
		}
		text := strings.TrimLeft(written[1:], " ")
		start += len(written) - len(text)
		item, ok := fastScalar(src, start, text)
		if !ok {
			return nil, 0, false
		}
		to := blocksEnd(item, start)
		list.End = max(list.End, to)
		list.Blocks = append(list.Blocks, dataItem(item, start, to))
		at = after
	}
	if list == nil {
		return nil, at, true
	}
	return []*Block{list}, at, true
}

// indent gives how far from the beginning of its line an offset is.
func indent(text string, at int) int { return at - 1 - strings.LastIndexByte(text[:at], '\n') }
