package phrase

import (
	"slices"
	"strings"

	"talkfeed/content/lexicon"
)

// Brackets behind a title that give it in another language: "(from Portuguese: Dados para
// Todos)", "(Originaltitel: „Daten für alle“)". What stands in them is never the title.

// mostLeading is how many words lead to the title in such a bracket.
const mostLeading = 6

// givesOriginal says whether what stands in a bracket gives a title in another language:
// words that say so, and the title behind them.
func givesOriginal(inside string) bool {
	lead, title, colon := strings.Cut(inside, ":")
	if !colon {
		at := strings.IndexAny(inside, "\"“„«「*_")
		if at < 0 {
			lead, title = inside, ""
		} else {
			lead, title = inside[:at], inside[at:]
		}
	}
	says, n := false, 0
	for w := range strings.FieldsSeq(lead) {
		p := lexicon.Plain(w)
		known := lexicon.LanguageNames[p] || lexicon.OriginalWords[p]
		if n++; n > mostLeading || !known && p != "" && !lexicon.TranslationFillers[p] {
			return !colon && says && n <= mostLeading && lexicon.OriginalWords.Has(strings.Fields(lead)[0])
		}
		says = says || known
	}
	return says && strings.TrimSpace(title) != ""
}

// cutOriginals cuts at the brackets that give a title in another language, right behind a
// text of their own, and keeps where they stand.
func (c *cutter) cutOriginals() {
	text := c.l.Text
	for at := 0; ; {
		i := strings.IndexAny(text[at:], "([（")
		if i < 0 {
			return
		}
		i += at
		open := FirstRune(text[i:])
		size := len(string(open))
		n := matching(text[i+size:], open, pairs[open])
		if n < 0 {
			at = i + size
			continue
		}
		end := i + size + n + len(string(pairs[open]))
		if strings.TrimSpace(text[:i]) != "" && givesOriginal(text[i+size:i+size+n]) {
			c.cuts = append(c.cuts, cut{start: i, end: i + size, open: open}, cut{start: i + size + n, end: end, shut: true})
			c.originals = append(c.originals, extent{i, end})
		}
		at = end
	}
}

// inOriginal says whether an offset stands in such a bracket.
func (c *cutter) inOriginal(at int) bool {
	return slices.ContainsFunc(c.originals, func(e extent) bool { return e.has(at) })
}
