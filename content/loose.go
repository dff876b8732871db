package content

import (
	"slices"
	"strings"
	"unicode"

	"talkfeed/content/dates"
	"talkfeed/content/outline"
)

// Headings that are not marked as headings: a bare or bold line over a list, or
// every heading of a page that was saved as plain text.

// looseHeads finds among sister blocks the paragraphs that head what follows.
// For such a block it gives how many blocks its section has, itself included;
// for a paragraph that is an entry of its own, -1; for what holds no entries,
// asideBlock; else 0.
func (r *unitReader) looseHeads(blocks []*outline.Block) []int {
	n := make([]int, len(blocks))
	if r.text {
		r.textHeads(blocks, n)
		return n
	}
	if r.paragraphGroups(blocks, n) || r.datedParagraphs(blocks, n) || r.toldParagraphs(blocks, n) {
		return n
	}
	r.periodHeads(blocks, n)
	for i, b := range blocks {
		switch {
		case n[i] > 0:
		case i+1 == len(blocks) || blocks[i+1].Kind != outline.List:
		case leadsToWritten(b):
			n[i], n[i+1] = asideBlock, asideBlock
		case goesOnInList(b) && !r.listsTalks(blocks[i+1]):
			n[i], n[i+1] = asideBlock, asideBlock
		case !headLike(b):
		case dayBehind(b, blocks[i+2:]):
			n[i], n[i+1] = asideBlock, asideBlock
		case leadsIn(b) && leadsToOthers(b):
			n[i], n[i+1] = asideBlock, asideBlock
		case !leadsIn(b):
			n[i] = 1 + looseEnd(blocks[i+1:])
		case !r.listsTalks(blocks[i+1]):
			n[i], n[i+1] = asideBlock, asideBlock
		}
	}
	return n
}

// periodHeads marks the paragraphs that are nothing but a year or a month with its year,
// and stand over paragraphs that each name a talk; where there are none, as below a
// year, those that are nothing but a month.
func (r *unitReader) periodHeads(blocks []*outline.Block, n []int) {
	isPeriod := r.isPeriod
	if !slices.ContainsFunc(blocks, isPeriod) {
		isPeriod = isMonth
	}
	head := -1
	for i, b := range blocks {
		switch {
		case b.Kind == outline.Section || b.Kind == outline.Rule:
			head = -1
		case isPeriod(b) && i+1 < len(blocks) && blocks[i+1].Kind == outline.Paragraph && hasText(blocks[i+1]) && !isPeriod(blocks[i+1]):
			head = i
		}
		if head >= 0 {
			n[head] = i + 1 - head
		}
	}
}

// isPeriod says whether a paragraph is nothing but a year, or a month with its year.
func (r *unitReader) isPeriod(b *outline.Block) bool {
	if b.Kind != outline.Paragraph {
		return false
	}
	lines, links := readLines(b, breaksOnly, r.order)
	if len(lines) != 1 || len(links) > 0 {
		return false
	}
	m, ok := periodOf(&lines[0])
	return ok && m.First.Year != 0 && m.First.Day == 0
}

// dayBehind says whether a line that leads to a list is a part of what it stands in:
// a day alone stands right behind the list, the date of all.
func dayBehind(b *outline.Block, behind []*outline.Block) bool {
	if len(behind) == 0 || behind[0].Kind != outline.Paragraph || !strings.HasSuffix(outline.RunsText(b.Runs), ":") {
		return false
	}
	text := outline.RunsText(behind[0].Runs)
	m := dates.Find(text, dates.Options{})
	return len(m) == 1 && m[0].First.Day != 0 && m[0].Start == 0 && m[0].End == len(text)
}

// asideBlock marks a block without units.
const asideBlock = -3

// looseEnd counts the blocks that belong to a loose heading over a list: up to
// the next heading, loose or marked.
func looseEnd(blocks []*outline.Block) int {
	for i, b := range blocks {
		if i == 0 {
			continue
		}
		switch b.Kind {
		case outline.Section, outline.Rule, outline.Table, outline.Group:
			return i
		case outline.Paragraph:
			if i+1 < len(blocks) && headLike(b) && blocks[i+1].Kind == outline.List {
				return i
			}
		}
	}
	return len(blocks)
}

// datedParagraphs marks the paragraphs that are entries: two or more of one class,
// and most of those with text, which state a date of their own. A year in an event's
// name is enough where another paragraph states more. Among those that are one link
// each, the undated ones are entries, too.
func (r *unitReader) datedParagraphs(blocks []*outline.Block, n []int) bool {
	dated, named, texts := map[string]int{}, map[string]int{}, map[string]int{}
	leading := map[string]int{} // that begin with a link that ends in a year
	shapes := make([]string, len(blocks))
	for i, b := range blocks {
		if b.Kind != outline.Paragraph || !hasText(b) || i+1 < len(blocks) && blocks[i+1].Kind == outline.List && leadsIn(b) {
			continue
		}
		shapes[i] = b.Class
		if isOneLink(b) {
			shapes[i] += linkShape
		}
		texts[shapes[i]]++
		switch {
		case linesStateDay(b.Runs), i+1 < len(blocks) && isMedia(blocks[i+1]) && isCaption(b) && r.namesYear(b):
			dated[shapes[i]]++
			n[i] = -1
		case r.namesYear(b):
			named[shapes[i]]++
			leading[shapes[i]] += count(beginsWithEvent(b))
			n[i] = -2
		}
	}
	some := false
	for i, shape := range shapes {
		all := dated[shape] + named[shape]
		switch {
		case n[i] == 0 && !strings.HasSuffix(shape, linkShape):
		case leading[shape] > 2 && leading[shape]+dated[shape] == texts[shape]:
			n[i], some = -1, true
		case dated[shape] < 2 || dated[shape] < named[shape] || all*2 < texts[shape]:
			n[i] = 0
		default:
			n[i], some = -1, true
		}
	}
	return some
}

// toldParagraphs marks the paragraphs that are entries as each begins with the kind of an
// appearance and its event, and has a link or shows a recording below: two or more.
func (r *unitReader) toldParagraphs(blocks []*outline.Block, n []int) bool {
	var told []int
	for i, b := range blocks {
		if b.Kind != outline.Paragraph {
			continue
		}
		lines, links := readLines(b, breaksOnly, r.order)
		if len(lines) > 0 && lines[0].tellsKind() && (len(links) > 0 || i+1 < len(blocks) && isMedia(blocks[i+1])) {
			told = append(told, i)
		}
	}
	if len(told) < 2 {
		return false
	}
	for _, i := range told {
		n[i] = -1
	}
	return true
}

// linkShape ends the shape of paragraphs that are one link each.
const linkShape = " <a>"

// isOneLink says whether a paragraph is a link with words and nothing else.
func isOneLink(b *outline.Block) bool {
	lines, links := readLines(b, breaksOnly, dates.UnknownOrder)
	return len(lines) == 1 && len(links) == 1 && links[0].Text == lines[0].text && !labelsOnly(lines[0].text)
}

// beginsWithEvent says whether a paragraph begins with a link that ends in a year, and
// goes on.
func beginsWithEvent(b *outline.Block) bool {
	if len(b.Runs) < 2 || b.Runs[0].Kind != outline.Link {
		return false
	}
	text := strings.TrimRight(outline.RunsText(b.Runs[0].Runs), "0123456789")
	return len(outline.RunsText(b.Runs[0].Runs))-len(text) == 4 && namedYear(outline.RunsText(b.Runs[0].Runs))
}

// namesYear says whether a paragraph is no prose and holds an event's name with its
// year.
func (r *unitReader) namesYear(b *outline.Block) bool {
	lines, _ := readLines(b, breaksOnly, r.order)
	for i := range lines {
		if l := &lines[i]; len(strings.Fields(l.text)) <= 40 && !narrative(l.text) && l.bestDate() != nil {
			return true
		}
	}
	return false
}

// linesStateDay says whether one of the lines of a paragraph holds a date that
// looks like an entry's. Where there are several, one may be an event's name.
func linesStateDay(runs []outline.Run) bool {
	if statesDay(outline.RunsText(runs)) {
		return true
	}
	lines, _ := readLines(&outline.Block{Runs: runs}, breaksOnly, dates.UnknownOrder)
	for i := range lines {
		l := &lines[i]
		if len(lines) > 1 && (statesDay(l.text) || len(strings.Fields(l.text)) <= 8 && l.bestDate() != nil) {
			return true
		}
	}
	return false
}

// statesDay says whether a text holds a date that looks like an entry's: any but
// a bare year in the middle of a sentence.
func statesDay(text string) bool {
	for _, m := range dates.Find(text, dates.Options{}) {
		switch m.Form {
		case dates.NumericPartial:
		case dates.Year:
			if m.Last.IsZero() && (m.Start == 0 && len(text) < 200 || enclosed(text, m.Start, m.End) || standsAlone(text, &m) && m.Start*4 > len(text)*3) {
				return true
			}
		default:
			return true
		}
	}
	return false
}

// enclosed says whether text[start:end] stands alone in brackets.
func enclosed(text string, start, end int) bool {
	return start > 0 && end < len(text) && (text[start-1] == '(' || text[start-1] == '[') && (text[end] == ')' || text[end] == ']')
}

// headLike says whether a paragraph could be a heading: one line or two, not a
// sentence and not mere links.
func headLike(b *outline.Block) bool {
	if b.Kind != outline.Paragraph {
		return false
	}
	text := outline.RunsText(b.Runs)
	if text == "" || len(text) > 160 || len(strings.Fields(text)) > 20 {
		return false
	}
	lines, _ := readLines(b, breaksOnly, dates.UnknownOrder)
	for i := range lines {
		if !lines[i].linksOnly() {
			return !strings.ContainsRune(".,;。，；", lastRune(text)) && (!strings.HasSuffix(text, ":") || !strings.Contains(text, ". "))
		}
	}
	return false
}

// textHeads marks the headings of plain text: lines that stand alone and are no
// sentences. Where some are named with a year, those are the upper level.
func (r *unitReader) textHeads(blocks []*outline.Block, n []int) {
	level := make([]int, len(blocks))
	if r.textDays(blocks, level) {
		markSections(blocks, level, 1, n)
		return
	}
	for i, b := range blocks {
		if headLike(b) && !strings.Contains(breaks(b.Runs), "\n") && !narrative(outline.RunsText(b.Runs)) {
			level[i] = 2
			if eventYear(outline.RunsText(b.Runs)) {
				level[i] = 1
			} else if ownAppearance(outline.RunsText(b.Runs)) {
				level[i] = 1
			}
		}
	}
	markSections(blocks, level, 1, n)
}

// textDays finds the heads of a page of plain text whose paragraphs are entries, however
// long and whatever they end in: three quarters of them, and two or more, state a day of
// their own. Above them are periods and categories.
func (r *unitReader) textDays(blocks []*outline.Block, level []int) bool {
	days, texts := 0, 0
	for i, b := range blocks {
		if b.Kind != outline.Paragraph || !hasText(b) {
			continue
		}
		text := outline.RunsText(b.Runs)
		if _, category := headingRole(text); category && headLike(b) || r.isPeriod(b) {
			level[i] = 1
			continue
		}
		texts++
		if linesStateDay(b.Runs) && !narrative(text) {
			level[i] = 2
			days++
		}
	}
	if days < 2 || days*4 < texts*3 {
		clear(level)
		return false
	}
	return true
}

// markSections turns levels into section lengths for the topmost level; the
// lower one is found when the section's content is read.
func markSections(blocks []*outline.Block, level []int, top int, n []int) {
	if !contains(level, top) {
		top = 2
	}
	for i := range blocks {
		if level[i] != top {
			continue
		}
		end := i + 1
		for end < len(blocks) && level[end] != top && blocks[end].Kind != outline.Section {
			end++
		}
		n[i] = end - i
	}
}

func contains(list []int, v int) bool {
	for _, x := range list {
		if x == v {
			return true
		}
	}
	return false
}

// breaks gives the text of runs with their line ends.
func breaks(runs []outline.Run) string {
	var b strings.Builder
	for _, r := range runs {
		switch r.Kind {
		case outline.Newline, outline.LineEnd, outline.Break:
			b.WriteByte('\n')
		default:
			b.WriteString(r.Text)
		}
	}
	return b.String()
}

// eventYear says whether a text is the name of an event with its year, as in
// "PyConFR 2018".
func eventYear(text string) bool {
	m := dates.Find(text, dates.Options{})
	return len(m) == 1 && m[0].Form == dates.Year && m[0].End == len(text) && m[0].Start > 0 && len(strings.Fields(text)) <= 8
}

// ownAppearance says whether a title ends in a note such as "(interview)": an
// appearance of its own, which ends the scope of the event heading above it.
func ownAppearance(title string) bool {
	open := strings.LastIndexByte(title, '(')
	if open < 0 || !strings.HasSuffix(title, ")") {
		return false
	}
	for _, w := range strings.Fields(title[open:]) {
		if ownAppearances.has(w) {
			return true
		}
	}
	return false
}

// narrativeWords begin sentences in which authors speak of themselves.
var narrativeWords = words("i i've i'm i’m i’ve we we've we’ve we’ll then while since this these the_following if there you it's")

// narrative says whether a line tells something rather than names it. "I" before a
// capital is no pronoun but the number of an event, as in "I Congreso".
func narrative(text string) bool {
	first, rest, _ := strings.Cut(text, " ")
	if first == "I" && unicode.IsUpper(firstRune(rest)) {
		return false
	}
	return narrativeWords.has(first) || strings.HasSuffix(text, "!") && len(strings.Fields(text)) > 12
}

// tellingWords are verbs of sentences that tell, and who tells.
var tellingWords = words("i we was were will is are has have had")

// tells says whether a line is a sentence about a talk, which stands below its name:
// "I was invited to speak to the new students."
func (l *line) tells() bool {
	fields := strings.Fields(l.text)
	if len(fields) < 7 || !strings.HasSuffix(l.text, ".") {
		return false
	}
	for _, a := range l.atoms {
		if a.marks&(strong|emphasis) != 0 {
			return false
		}
	}
	for _, w := range fields {
		if tellingWords[strings.ToLower(w)] {
			return true
		}
	}
	return false
}
