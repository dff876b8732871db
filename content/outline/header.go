package outline

import (
	"regexp"
	"strings"
)

// Headers: lines of keys that begin a page without a line above them, as Pelican,
// MultiMarkdown, Nikola, Hexo and Cobalt take them.

// closedHeader finds the end of front matter that has no opening line, as Hexo and Cobalt
// take it: keys from the first line to one that is "---", two at least and a known one.
// A heading underlined so has but one line of that look, or none below an empty one.
func closedHeader(text string, start int) (end, next int) {
	keys, known := 0, false
	for at := start; at < len(text); {
		line, after := lineAt(text, at)
		m := headerLine.FindStringSubmatch(line)
		switch {
		case strings.TrimRight(line, " \t") == "---":
			if keys > 1 && known {
				return at, after
			}
			return 0, 0
		case m != nil:
			keys++
			known = known || headerKeys[strings.ToLower(m[1])]
		case keys == 0, line != "" && !isSpace(line[0]) && line[0] != '#' && !strings.HasPrefix(line, "- "):
			return 0, 0
		}
		at = after
	}
	return 0, 0
}

// headerKeys are the keys by one of which a Pelican or MultiMarkdown header is
// known.
var headerKeys = map[string]bool{
	"title": true, "date": true, "slug": true, "template": true, "category": true, "tags": true,
	"author": true, "authors": true, "status": true, "summary": true, "modified": true, "lang": true,
}

var headerLine = regexp.MustCompile(`^(?:\.\. )?([A-Za-z][\w-]*):(?:[ \t]+(.*))?$`)

// headerEnd gives the offset behind a header of at least two `Key: value` lines
// (or a title alone) that a blank line or the end closes, 0 if there is none.
func headerEnd(text string) int {
	keys, known, title := 0, false, false
	for at := 0; ; {
		line, next := lineAt(text, at)
		if strings.TrimSpace(line) == "" {
			if known && (keys > 1 || title) {
				return next
			}
			return 0
		}
		m := headerLine.FindStringSubmatch(line)
		if m == nil && (keys == 0 || !isSpace(line[0])) {
			return 0
		}
		if m != nil {
			keys++
			known = known || headerKeys[strings.ToLower(m[1])]
			title = title || strings.EqualFold(m[1], "title")
		}
		at = next
	}
}

// headerRecord makes a Record of a header's lines; an indented line goes on
// with the value above it.
func headerRecord(src *Source, start, end int) *Block {
	record := &Block{Kind: Record}
	for at := start; at < end; {
		line, next := lineAt(src.Text, at)
		m := headerLine.FindStringSubmatchIndex(line)
		if m == nil {
			at = next
			continue
		}
		from, to := at+len(line), at+len(line)
		if m[4] >= 0 {
			from = at + m[4]
		}
		for next < end && isSpace(src.Text[next]) && src.Text[next] != '\n' {
			to = next + len(strings.TrimRight(src.Text[next:lineEndAt(src.Text, next)], " \t"))
			next = min(lineEndAt(src.Text, next)+1, end)
		}
		value := strings.TrimRight(src.Text[from:to], " \t")
		record.Fields = append(record.Fields, Field{
			Key: line[m[2]:m[3]], KeyStart: at + m[2], Value: dataText(src, value, from, from+len(value)),
		})
		at = next
	}
	return record
}

func lineEndAt(text string, at int) int {
	if n := strings.IndexByte(text[at:], '\n'); n >= 0 {
		return at + n
	}
	return len(text)
}
