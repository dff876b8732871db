package phrase

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"talkfeed/content/lexicon"
)

// Quotes and brackets.

// pairs are the quotes and brackets that set a chunk apart.
var pairs = map[rune]rune{'“': '”', '"': '"', '«': '»', '„': '“', '「': '」', '『': '』', '(': ')', '[': ']', '（': '）', '‘': '’', '”': '”', '《': '》', '【': '】', '»': '«', '›': '‹', '‹': '›', '‚': '‘', '\'': '\''}

// otherShuts close a quotation too that most close in another way: „X” as in Polish, and
// “X“.
var otherShuts = map[rune]rune{'„': '”', '“': '“', '‚': '’'}

// cutPairs cuts at quotes and brackets.
func (c *cutter) cutPairs() {
	text := c.l.Text
	for i := 0; i < len(text); {
		open, size := utf8.DecodeRuneInString(text[i:])
		shut, ok := pairs[open]
		if !ok || i > 0 && !cornered(open) && !opens(text[:i]) || c.inDate(i) || c.inTitle(i) {
			i += size
			continue
		}
		n := matching(text[i+size:], open, shut)
		if open == '\'' {
			n = straightShut(text[i+size:])
		}
		if other := otherShuts[open]; other != 0 {
			if m := matching(text[i+size:], open, other); m >= 0 && (n < 0 || m < n) {
				n, shut = m, other
			}
		}
		if n < 0 {
			i += size
			continue
		}
		end := i + size + n + utf8.RuneLen(shut)
		inside := text[i+size : i+size+n]
		if c.setsApart(open, inside, i, end) {
			c.cuts = append(c.cuts, cut{start: i, end: i + size, open: open}, cut{start: i + size + n, end: end, shut: true})
			if open != '(' && open != '[' && open != '（' && open != '【' {
				i = end
				continue
			}
		}
		i += size
	}
}

// opens says whether an opening sign can stand after before.
func opens(before string) bool {
	r := LastRune(before)
	return unicode.IsSpace(r) || isPunct(r) || r > 0x2E7F
}

// cornered says whether a sign opens a quotation of a script that writes no spaces.
func cornered(open rune) bool { return open == '「' || open == '『' || open == '《' }

// matching gives the offset of the closing sign, -1 where there is none.
func matching(text string, open, shut rune) int {
	depth := 0
	for i, r := range text {
		switch {
		case r == shut && depth == 0:
			if (shut == '"' || shut == '’') && i+utf8.RuneLen(shut) < len(text) && unicode.IsLetter(FirstRune(text[i+utf8.RuneLen(shut):])) {
				continue
			}
			return i
		case r == shut:
			depth--
		case r == open && open != shut:
			depth++
		}
	}
	return -1
}

// straightShut gives the offset of the straight single quote that closes a quotation, -1
// where there is none: one that no letter follows. The same sign is an apostrophe, so
// that one behind which a word follows ("users' guide") only counts where none closes
// the quotation before a sign.
func straightShut(text string) int {
	if r := FirstRune(text); !unicode.IsUpper(r) && pairs[r] == 0 {
		return -1
	}
	first := -1
	for i, r := range text {
		if r != '\'' || i == 0 {
			continue
		}
		before, after := LastRune(text[:i]), FirstRune(text[i+1:])
		switch {
		case unicode.IsSpace(before) || isPunct(before) && !strings.ContainsRune(".?!)…\"”", before):
			return first // another quotation begins
		case unicode.IsLetter(after) || unicode.IsDigit(after):
		case unicode.IsSpace(after) && !isPunct(FirstRune(text[i+2:])):
			if first < 0 {
				first = i
			}
		default:
			return i
		}
	}
	return first
}

// setsApart says whether the text in quotes or brackets is a part of its own
// rather than a word of the title: a quotation of several words that is not
// inside a longer marked title, a bracket that holds an event, role, link or
// place.
func (c *cutter) setsApart(open rune, inside string, start, end int) bool {
	n := len(strings.Fields(inside))
	switch open {
	case '(', '[', '（', '【':
		if open != '（' && c.leading(start) && RolesOnly(inside) && !namesKind(inside) {
			return true
		}
		if open == '【' {
			return RolesOnly(inside)
		}
		if open == '[' && isTag(inside) && start == len(c.l.Text)-len(strings.TrimLeft(c.l.Text, " ")) {
			return true
		}
		if isShortName(inside) && endsInEvent(c.l.Text[:start]) {
			return false
		}
		if heldAt(inside) || c.holdsLink(start, end) || c.holdsCut(start, end) {
			return true
		}
		rest := strings.TrimSpace(c.l.Text[end:])
		trailing := rest == "" || isPunct(FirstRune(rest)) || c.atEdge(end)
		return trailing && (lexicon.StatusWords.Has(inside) || RolesOnly(inside) || n > 1 && LabelsOnly(inside) || withNames(inside) || honours(inside) || EventLike(inside) > 0 || PlaceLike(inside) && !endsInName(c.l.Text[:start]))
	case '「', '『', '《':
		next := FirstRune(c.l.Text[end:])
		return c.leading(start) || end == len(c.l.Text) || unicode.IsSpace(next) || isPunct(next)
	case '‘', '\'':
		return n >= 3 || open == '\'' && n == 2 && c.leading(start)
	}
	if c.titleLabel > 0 && strings.TrimSpace(c.l.Text[c.titleLabel:max(c.titleLabel, start)]) == "" {
		return true
	}
	if subtitle, ok := strings.CutPrefix(c.l.Text[end:], ": "); ok && (open == '»' || open == '„' || open == '“') && c.leading(start) && n < 8 && !PairBegins(subtitle) {
		return false
	}
	if a, ok := c.markedAt(start); ok && (a.Start < start || a.End > end) && n < 4 {
		return false
	}
	before, after := strings.TrimSpace(c.l.Text[:start]), strings.TrimSpace(c.l.Text[end:])
	return n >= 2 || before == "" || after == "" || partsRune(LastRune(before)) && partsRune(FirstRune(after))
}

// partsRune says whether a sign parts what stands on both sides of it.
func partsRune(r rune) bool { return strings.ContainsRune(",;:.|–—-·•，。", r) }

// namesKind says whether a text names a kind of appearance: such a prefix belongs to
// the title it stands before, "[Workshop] Slow queries".
func namesKind(text string) bool {
	for w := range strings.FieldsSeq(text) {
		if lexicon.Kinds[lexicon.Plain(w)] != "" {
			return true
		}
	}
	return false
}

// leading says whether nothing but a date stands before an offset.
func (c *cutter) leading(at int) bool {
	text := c.l.Text[:at]
	for _, k := range c.cuts {
		if k.date != nil && k.end <= at {
			text = c.l.Text[k.end:at]
		}
	}
	return strings.IndexFunc(text, func(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }) < 0
}

// PairBegins says whether a text begins with a quotation.
func PairBegins(text string) bool { return pairs[FirstRune(text)] != 0 }

// heldAt says whether the text in brackets says how a talk was held at the place
// behind it: "(virtually at) Rivertown".
func heldAt(inside string) bool {
	how, ok := strings.CutSuffix(inside, " at")
	return ok && RolesOnly(how)
}

// isShortName says whether the text in brackets is the short form of a name, with its
// year perhaps: "ICDB 2023", "RiverCon".
func isShortName(inside string) bool {
	name, year, _ := strings.Cut(inside, " ")
	capitals := strings.IndexFunc(name[min(1, len(name)):], unicode.IsUpper) >= 0
	return capitals && !strings.Contains(name, ",") && (year == "" || IsNumber(year)) && !lexicon.StatusWords.Has(name)
}

// endsInEvent says whether a text ends, behind the last comma or other sign, in the
// full name of an event, of four words or more.
func endsInEvent(text string) bool {
	if i := strings.LastIndexAny(text, ",;|–—.:"); i >= 0 {
		_, size := utf8.DecodeRuneInString(text[i:])
		text = text[i+size:]
	}
	return len(strings.Fields(text)) >= 4 && EventLike(text) > 0
}

// isTag says whether the text in brackets at the beginning of a line is a tag of
// the author's, such as "[EN]" or "[Q/AC]".
func isTag(inside string) bool {
	return len(inside) <= 8 && inside == strings.ToUpper(inside) && inside != strings.ToLower(inside) && !strings.ContainsAny(inside, " 0123456789")
}

// endsInName says whether a text is, or ends behind a comma in, a short name that a
// place in brackets belongs to: "Lyon (France)".
func endsInName(text string) bool {
	if i := strings.LastIndexAny(text, ",;|–—"); i >= 0 {
		_, size := utf8.DecodeRuneInString(text[i:])
		text = text[i+size:]
	}
	name := strings.Fields(text)
	return len(name) > 0 && len(name) <= 3 && Capital(text) && EventLike(text) == 0
}

func (c *cutter) atEdge(at int) bool {
	for _, k := range c.cuts {
		if k.start == at || k.start == at+1 {
			return true
		}
	}
	return false
}

func (c *cutter) holdsLink(start, end int) bool {
	for _, a := range c.l.Atoms {
		if a.Marks&Linked != 0 && a.Start >= start && a.End <= end {
			return true
		}
	}
	return false
}

func (c *cutter) holdsCut(start, end int) bool {
	for _, k := range c.cuts {
		if k.date != nil && k.start >= start && k.end <= end {
			return true
		}
	}
	return false
}
