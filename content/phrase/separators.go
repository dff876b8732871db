package phrase

import (
	"strings"
	"unicode/utf8"

	"talkfeed/content/lexicon"
)

// The signs that part a line.

// Separators part what stands on a line. A comma or colon is weaker: those are
// looked at only inside a chunk.
var Separators = []string{" - ", " – ", " — ", "—", " | ", " · ", " • ", " @ ", " // ", " :: ", " ~ ", " |", "| ", " \\ ", " » ", " → ", "、", "・・", " ⋅ ", " @", " – ", " 🎤 ", " 🎙 ", " 🎙️ ", " 📍 ", " 📌 ", " 📅 ", " 🗓 ", " 🗓️ ", " 🏢 ", " 🏛 ", " 🏛️ ", " 🎟 ", " 🎟️ ", " 🎪 ", " 🌍 ", " 🌎 ", " 🌏 ", " 🎥 ", " 📹 ", " 📺 ", " 🎬 ", " ⏰ ", " 🏷️ ", " 🏷 ", " 📢 ", " 📝 ", " 🗣️ ", " 🗣 ", " 💬 ", " 🕐 ", " ▪ ", " ◦ ", " ● ", " ▸ ", " › ", " ❘ ", " ︱ ", " ¦ "}

// cutSeparators cuts at dashes and bars. Inside a bold or linked title they are
// left alone where the line has words outside of it.
func (c *cutter) cutSeparators() {
	text := c.l.Text
	depth := 0
	for i := 0; i < len(text); {
		sep := separatorAt(text[i:])
		if sep == "" {
			r, size := utf8.DecodeRuneInString(text[i:])
			switch {
			case r == '(' || r == '[':
				depth++
			case (r == ')' || r == ']') && depth > 0:
				depth--
			}
			i += size
			continue
		}
		if c.parts(i, i+len(sep)) && (depth == 0 || c.opened(i) || !strings.ContainsAny(text[i:], ")]")) {
			c.cuts = append(c.cuts, cut{start: i, end: i + len(sep), sep: strings.TrimSpace(sep)})
		}
		i += len(sep)
	}
}

// parts says whether a separator parts the line: it is not inside a date, a
// title, or a marked text that has words beside it.
func (c *cutter) parts(start, end int) bool {
	if c.inDate(start) || c.inTitle(start) || c.titleSaid.has(start) || c.eventSaid.has(start) || c.inQuotes(start) {
		return false
	}
	a, ok := c.markedAt(start)
	return !ok || a.Start == start || a.End == end || !c.wordsOutside(&a)
}

// inQuotes says whether an offset stands in a quotation that is set apart.
func (c *cutter) inQuotes(at int) bool {
	quoted := false
	for _, k := range c.cuts {
		switch {
		case k.open != 0 && k.start < at:
			quoted = quoted || !strings.ContainsRune("([（【", k.open)
		case k.shut && k.end <= at:
			quoted = false
		}
	}
	return quoted
}

// opened says whether the innermost bracket around an offset was set apart.
func (c *cutter) opened(at int) bool {
	open := false
	for _, k := range c.cuts {
		if k.open == '(' || k.open == '[' {
			open = open || k.start < at
		}
		if k.shut && k.end <= at {
			open = false
		}
	}
	return open
}

func separatorAt(text string) string {
	if text[0] != ' ' && text[0] != '|' && text[0] < 0x80 {
		return ""
	}
	longest := longDash(text)
	for _, s := range Separators {
		if len(s) > len(longest) && strings.HasPrefix(text, s) {
			longest = s
		}
	}
	return longest
}

// longDash gives the dashes that a text begins with, two or more with a space at
// either end, "" where there are none.
func longDash(text string) string {
	behind := strings.TrimLeft(text[1:], "-–—")
	end := len(text) - len(behind)
	if text[0] == ' ' && strings.HasPrefix(behind, " ") && utf8.RuneCountInString(text[:end]) > 2 {
		return text[:end+1]
	}
	return ""
}

// wordsOutside says whether the line has words beside a marked atom that are
// neither date nor label.
func (c *cutter) wordsOutside(a *Atom) bool {
	for _, part := range [][2]int{{0, a.Start}, {a.End, len(c.l.Text)}} {
		text := c.l.Text[part[0]:part[1]]
		for _, k := range c.cuts {
			if k.date != nil && k.start >= part[0] && k.end <= part[1] {
				text = strings.Replace(text, c.l.Text[k.start:k.end], "", 1)
			}
		}
		if lexicon.Plain(text) != "" && !LabelsOnly(text) && !RolesOnly(text) {
			return true
		}
	}
	return false
}
