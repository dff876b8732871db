package dates

import (
	"strings"
	"unicode/utf8"
)

// ParseMonth reads a text that is nothing but a month: its name or
// abbreviation in any of the known languages, its number from 1 to 12, or its
// number with the sign of a native date (5月). ok is false for anything else.
func ParseMonth(text string) (month int, ok bool) {
	text = strings.TrimSpace(text)
	p := parser{text: text}
	if len(text) > maxWord {
		return 0, false
	}
	p.scan(0, len(text))
	m, end := p.month(0)
	if t := p.at(0); t.kind == figures && t.width <= 2 && t.value >= 1 && t.value <= 12 {
		m, end = t.value, 1
		if monthSign[p.at(1).r] {
			end = 2
		}
	}
	if end == 0 || end != len(p.tokens) {
		return 0, false
	}
	return m, true
}

// month reads a month's name with the dot of an abbreviation.
func (p *parser) month(i int) (m, end int) {
	t := p.at(i)
	if t.roles&monthWord != 0 { // tháng 5
		if n := p.at(i + 2); p.at(i+1).kind == space && n.kind == figures && n.width <= 2 && n.value >= 1 && n.value <= 12 {
			return n.value, i + 3
		}
	}
	if t.month == 0 {
		return 0, 0
	}
	if p.is(i+1, '.') && p.at(i+2).kind != word {
		return int(t.month), i + 2
	}
	return int(t.month), i + 1
}

// weekday reads a weekday's name, 1 (Monday) to 7, with the dot of an
// abbreviation.
func (p *parser) weekday(i int) (day, end int) {
	t := p.at(i)
	if t.weekday == 0 {
		return 0, 0
	}
	switch {
	case p.is(i+1, '.'):
		return int(t.weekday), i + 2
	case t.roles&shyWeekday != 0 && !p.is(i+1, ',') && p.isLower(i):
		return 0, 0
	case p.is(i+1, '-') && p.has(i+2, weekdayTail): // terça-feira
		return int(t.weekday), i + 3
	}
	return int(t.weekday), i + 1
}

// misspeltMonth reads a word that is nearly a month's long name: one slip, or
// two where the last letter is right and not both are letters added, as in
// Nodevember. The caller makes sure that it stands where a month would.
func (p *parser) misspeltMonth(i int) (m, end int) {
	if t := p.at(i); t.end-t.start < minMisspelt-1 || t.roles != 0 {
		return 0, 0
	}
	var buf [maxWord]byte
	word := string(fold(buf[:0], p.string(i)))
	if n := utf8.RuneCountInString(word); n < minMisspelt-1 || n > maxMisspelt {
		return 0, 0
	}
	last, _ := utf8.DecodeLastRuneInString(word)
	for _, known := range longMonths {
		if known.word[0] != word[0] {
			continue
		}
		if word == known.word+"s" { // three Octobers
			return 0, 0
		}
		end, _ := utf8.DecodeLastRuneInString(known.word)
		if d := slips(word, known.word); d == 1 || d == 2 && end == last && len(word) < len(known.word)+2 {
			return int(known.month), i + 1
		}
	}
	return 0, 0
}

// Names this long, in letters, are recognised with slips.
const minMisspelt, maxMisspelt = 7, 12

// slips counts the letters added, left out, changed or changed over between
// two words (optimal string alignment); 3 stands for 3 and more.
func slips(a, b string) int {
	s, t := []rune(a), []rune(b)
	if len(s) > maxMisspelt+2 || len(t) > maxMisspelt+2 || max(len(s), len(t))-min(len(s), len(t)) > 2 {
		return 3
	}
	var d [maxMisspelt + 3][maxMisspelt + 3]int
	for i := range len(s) + 1 {
		d[i][0] = i
	}
	for j := range len(t) + 1 {
		d[0][j] = j
	}
	for i := 1; i <= len(s); i++ {
		for j := 1; j <= len(t); j++ {
			change := 1
			if s[i-1] == t[j-1] {
				change = 0
			}
			d[i][j] = min(d[i-1][j]+1, d[i][j-1]+1, d[i-1][j-1]+change)
			if i > 1 && j > 1 && s[i-1] == t[j-2] && s[i-2] == t[j-1] {
				d[i][j] = min(d[i][j], d[i-2][j-2]+1)
			}
		}
	}
	return min(d[len(s)][len(t)], 3)
}
