package content

import (
	"strings"
)

// parts are what the text of an entry was told apart into.
type parts struct {
	title, event, location string
	titleURL, eventURL     string
	// noTitle is set where the text names only an event or host, whose name then
	// serves as the title.
	noTitle bool
}

// reading is one entry's chunks, ready to be told apart. headed says that the
// first line is a heading, which mostly is the title.
type reading struct {
	chunks []chunk
	headed bool
	// needsTitle is unset where the title is known from elsewhere (a delivery
	// under its talk).
	needsTitle bool
	// hasEvent says that the event is known from elsewhere (a talk under its event).
	hasEvent bool
}

// texts are the chunks that may be title, event or place.
func (r *reading) texts() []int {
	var list []int
	for i, c := range r.chunks {
		if c.kind == textChunk {
			list = append(list, i)
		}
	}
	return list
}

// signature tells which readings have the same layout: the same kinds of
// chunks with the same marks in the same order.
func (r *reading) signature() string {
	var b strings.Builder
	for _, c := range r.chunks {
		switch c.kind {
		case dateChunk:
			b.WriteByte('D')
		case textChunk:
			b.WriteByte('T')
			b.WriteByte('0' + byte(c.marks&strong))
			b.WriteByte('a' + byte(c.hint))
			if c.quoted {
				b.WriteByte('q')
			}
			if c.bracketed {
				b.WriteByte('b')
			}
			b.WriteString(c.sep)
			b.WriteByte('0' + byte(min(c.line, 9)))
		}
	}
	return b.String()
}

// scores gives how much more each text chunk looks like a title than like the
// name of an event or place.
func (r *reading) scores() []float64 {
	texts := r.texts()
	scores := make([]float64, len(texts))
	for n, i := range texts {
		scores[n] = r.score(i, n)
	}
	return scores
}

func (r *reading) score(i, n int) float64 {
	c := r.chunks[i]
	s := titleLike(c.text)
	switch {
	case !c.quoted:
	case len(strings.Fields(c.text)) > 2 || n == 0:
		s += 4
	default:
		s += 1.5
	}
	switch c.hint {
	case titleMeaning:
		s += 4
	case eventMeaning, venueMeaning:
		s -= 3
	case locationMeaning, dateMeaning:
		s -= 6
	}
	if c.sentence {
		s -= 3
	}
	if c.labels {
		s -= 2.2
	}
	if c.marks&strong != 0 {
		s += 1.8
	}
	if c.marks&linked != 0 {
		switch kindOfLink("", c.url) {
		case Slides, Video, Audio, Code, Paper:
			s += 1.5
		case EventLink:
			s--
		default:
			s += 0.2
		}
	}
	if c.marks&emphasis != 0 {
		s -= 0.8
	}
	if n == 0 {
		s += 0.6
	}
	if r.headed && c.line == 0 {
		s += 2
	}
	switch c.sep {
	case "@", "at":
		s -= 4
	case ":":
		s += 1.2
	}
	if c.bracketed {
		s -= 2
	}
	switch e := eventLike(c.text); {
	case e >= 2:
		s -= 3.5
	case e == 1:
		s -= 1.6
	}
	if placeLike(c.text) {
		s -= 4
	}
	if !capital(c.text) {
		s -= 0.8
	}
	return s
}

// votes are what sister readings say together: the scores of each layout's
// chunks, place by place; how title-like each line of the heads is; and how many
// that are one chunk are of the form "Event, Town".
type votes struct {
	places map[string]*tally
	lines  map[int]*tally
	// single counts the readings of one chunk, pairs those of two short names.
	single, pairs int
}

// tally adds up scores place by place.
type tally struct {
	sum []float64
	n   float64
}

// add adds the scores of one reading.
func (t *tally) add(scores []float64) *tally {
	if t == nil {
		t = &tally{sum: make([]float64, len(scores))}
	}
	for i, s := range scores {
		t.sum[i] += s
	}
	t.n++
	return t
}

// mean gives the mean score of each place.
func (t *tally) mean() []float64 {
	if t == nil {
		return nil
	}
	mean := make([]float64, len(t.sum))
	for i, s := range t.sum {
		mean[i] = s / t.n
	}
	return mean
}

func newVotes() *votes {
	return &votes{places: map[string]*tally{}, lines: map[int]*tally{}}
}

func (v *votes) add(r *reading) {
	scores := r.scores()
	sig := r.signature()
	v.places[sig] = v.places[sig].add(scores)
	texts := r.texts()
	if len(texts) == 1 {
		v.single++
		v.pairs += count(namePair(r.chunks[texts[0]].text))
	}
	v.addLines(r, texts, scores)
}

// addLines adds the best score of each line to the votes for readings of as many
// lines.
func (v *votes) addLines(r *reading, texts []int, scores []float64) {
	n := r.lineCount()
	if n < 2 {
		return
	}
	best := make([]float64, n)
	for i, t := range texts {
		l := r.chunks[t].line
		best[l] = max(best[l], scores[i])
	}
	v.lines[n] = v.lines[n].add(best)
}

func (r *reading) lineCount() int {
	if len(r.chunks) == 0 {
		return 0
	}
	return r.chunks[len(r.chunks)-1].line + 1
}

// titleLine gives the line that holds the titles of the readings of n lines, -1
// where nothing tells for certain.
func (v *votes) titleLine(n int) int {
	best, second := -1, -1
	mean := v.lines[n].mean()
	for i := range mean {
		switch {
		case best < 0 || mean[i] > mean[best]:
			best, second = i, best
		case second < 0 || mean[i] > mean[second]:
			second = i
		}
	}
	if second < 0 || mean[best]-mean[second] < 0.7 {
		return -1
	}
	return best
}

// namePair says whether a text is of the form "Event, Town": two short names.
func namePair(text string) bool {
	a, b, ok := strings.Cut(text, ", ")
	return ok && len(strings.Fields(a)) <= 5 && placePart(b) && capital(a)
}

// read tells a reading's chunks apart, with the votes of its siblings.
func (r *reading) read(v *votes) parts {
	r.leadToEvents()
	texts := r.texts()
	var p parts
	if len(texts) == 0 {
		return p
	}
	if len(texts) == 1 {
		if r.needsTitle && !r.hasEvent && !r.headed && v.single > 2 && v.pairs*10 >= v.single*7 && namePair(r.chunks[texts[0]].text) {
			r.readRest(texts, -1, &p)
			p.title, p.titleURL, p.noTitle = p.event, p.eventURL, true
			return p
		}
		texts = r.splitOnly(texts[0])
	}
	title := r.titleIndex(texts, v)
	if title >= 0 {
		texts, title = r.rejoin(texts, title)
		c := r.chunks[texts[title]]
		p.title, p.titleURL = c.text, c.url
	}
	r.readRest(texts, title, &p)
	if r.needsTitle && p.title == "" {
		p.title, p.titleURL, p.noTitle = p.event, p.eventURL, true
	}
	return p
}

// leadToEvents takes the preposition off a chunk that ends in one, as in "KI
// beim [Harbour Days](...)": what follows is the event.
func (r *reading) leadToEvents() {
	for i := 0; i+1 < len(r.chunks); i++ {
		c, next := &r.chunks[i], &r.chunks[i+1]
		if c.kind != textChunk || next.kind != textChunk || c.line != next.line || next.sep != "" && next.sep != "@" {
			continue
		}
		if next.sep == "" && (next.quoted || next.marks&emphasis != 0) && c.marks&(strong|linked|emphasis) == 0 && endsInKind(c.text) {
			next.sep, c.kind = "at", roleChunk
			continue
		}
		lower := strings.ToLower(c.text)
		if len(lower) != len(c.text) {
			continue
		}
		for _, w := range atWords {
			if before, ok := strings.CutSuffix(lower, strings.TrimRight(w, " ")); ok && before != "" {
				c.text, next.sep = strings.TrimRight(c.text[:len(before)], " ,"), "at"
				c.end = c.start + len(c.text)
				break
			}
		}
	}
}

// endsInKind says whether a text ends in a word for a kind of event, which the
// event's own name follows: "talk at the conference *Rivercon*".
func endsInKind(text string) bool {
	return eventWords.has(text[strings.LastIndexByte(text, ' ')+1:]) && !namedYear(text)
}

// rejoin puts a title together again that was cut at a dash which belongs to it:
// in a heading, and wherever the event is told by something else.
func (r *reading) rejoin(texts []int, title int) ([]int, int) {
	for {
		i := texts[title]
		switch {
		case title+1 < len(texts) && r.joins(i, texts[title+1], texts):
			r.merge(i, texts[title+1])
			texts = append(texts[:title+1:title+1], texts[title+2:]...)
		case title > 0 && r.joins(texts[title-1], i, texts):
			r.merge(texts[title-1], i)
			texts = append(texts[:title:title], texts[title+1:]...)
			title--
		default:
			return texts, title
		}
	}
}

// joins says whether the chunks i and j are two halves of one title.
func (r *reading) joins(i, j int, texts []int) bool {
	a, b := r.chunks[i], r.chunks[j]
	if j != i+1 || a.line != b.line || a.marks&(strong|linked) != b.marks&(strong|linked) || a.url != b.url || a.quoted || b.quoted || b.bracketed {
		return false
	}
	switch b.sep {
	case "-", "–", "—", "--", "---":
	default:
		return false
	}
	if eventLike(a.text) > 0 && len(strings.Fields(a.text)) <= 6 || eventLike(b.text) > 0 && len(strings.Fields(b.text)) <= 6 || placeLike(b.text) {
		return false
	}
	if r.headed && a.line == 0 {
		return true
	}
	for _, k := range texts {
		if c := r.chunks[k]; k != i && k != j && (eventLike(c.text) > 0 || c.sep == "at" || c.sep == "@" || c.bracketed || c.marks&linked != a.marks&linked) {
			return true
		}
	}
	return r.hasEvent
}

// merge makes one chunk of two that stand side by side.
func (r *reading) merge(i, j int) {
	a, b := &r.chunks[i], &r.chunks[j]
	a.text += " " + b.sep + " " + b.text
	a.end = b.end
	b.kind, b.text = roleChunk, ""
}

// titleIndex chooses the chunk that is the title: the place that won the vote of
// its layout. It is -1 where the reading needs no title.
func (r *reading) titleIndex(texts []int, v *votes) int {
	if !r.needsTitle {
		return -1
	}
	scores := v.places[r.signature()].mean()
	if len(scores) != len(texts) {
		scores = r.scores()
	}
	if line := v.titleLine(r.lineCount()); line >= 0 {
		for i, t := range texts {
			if r.chunks[t].line != line {
				scores[i] -= 2
			}
		}
	}
	best := 0
	for i, s := range scores {
		if s > scores[best] {
			best = i
		}
	}
	if c := r.chunks[texts[0]]; len(texts) == 1 && (c.hint == eventMeaning || c.hint == venueMeaning) {
		return -1
	}
	if len(texts) == 1 && !r.headed && !r.hasEvent && r.chunks[texts[0]].marks&strong == 0 && !r.chunks[texts[0]].quoted {
		c := r.chunks[texts[0]]
		if eventLike(c.text) >= 1 && len(strings.Fields(c.text)) <= 7 {
			return -1
		}
	}
	return best
}

// readRest finds event and location among the chunks that are not the title.
func (r *reading) readRest(texts []int, title int, p *parts) {
	event := r.eventIndex(texts, title)
	if event >= 0 {
		c := r.chunks[texts[event]]
		name, place := splitPlace(c.text)
		p.event, p.eventURL, p.location = name, c.url, place
	}
	for n, i := range texts {
		if n == title || n == event {
			continue
		}
		c := r.chunks[i]
		switch {
		case event >= 0 && n > event && p.location == "" && hostLike(c.text):
			p.location = c.text
		case c.hint == locationMeaning, c.hint == venueMeaning && event >= 0, placeLike(c.text) && eventLike(c.text) < 2:
			p.location = join(p.location, c.text)
		case event >= 0 && n > event && p.location == "" && shortName(c.text) && c.line == r.chunks[texts[event]].line:
			p.location = c.text
		}
	}
}

// eventIndex chooses the chunk that names the event, -1 where none does.
func (r *reading) eventIndex(texts []int, title int) int {
	best, most := -1, -1.0
	for n, i := range texts {
		if n == title {
			continue
		}
		if s := r.eventScore(n, title, r.chunks[i]); s > most {
			best, most = n, s
		}
	}
	return best
}

// eventScore says how much a chunk looks like the event's name: by the word that
// leads to it, by its own words, and the earlier the better.
func (r *reading) eventScore(n, title int, c chunk) float64 {
	s := float64(min(eventLike(c.text), 3)) - 0.1*float64(n)
	if c.sep == "at" || c.sep == "@" {
		s += 3
	}
	if c.bracketed {
		s += 0.5
	}
	if len(strings.Fields(c.text)) == 1 && eventWord(c.text) && eventWords[plain(c.text)] {
		s -= 1.5 // "conference" alone only says what follows
	}
	if hostLike(c.text) {
		s -= 0.8
	}
	if c.marks&linked != 0 {
		s += 0.3
	}
	if placeLike(c.text) && eventLike(c.text) < 2 {
		name, _ := splitPlace(c.text)
		if r.hasEvent || name == "" || name == c.text {
			s -= 3
		}
	}
	switch c.hint {
	case eventMeaning:
		s += 4
	case venueMeaning:
		s++
	case locationMeaning, dateMeaning:
		s -= 6
	}
	if r.narrates(n, title, c) {
		s -= 4
	}
	if c.sentence {
		s -= 2
	}
	return s
}

// narrates says whether a chunk behind the title is a sentence about the talk
// and not the name of an event.
func (r *reading) narrates(n, title int, c chunk) bool {
	return len(strings.Fields(c.text)) > 16 || title >= 0 && n > title && !capital(c.text) && eventLike(c.text) == 0
}

func join(a, b string) string {
	if a == "" || b == "" {
		return a + b
	}
	return a + ", " + b
}

// shortName says whether a text is short enough for a place's name and looks
// like one.
func shortName(text string) bool {
	return len(strings.Fields(text)) <= 5 && capital(text) && eventLike(text) == 0
}

// splitOnly parts a single text chunk at the weaker signs: "Title at Event
// 2018", "Event 2018: Title", and gives the indices of what it became.
func (r *reading) splitOnly(i int) []int {
	c := r.chunks[i]
	a, b, sep, ok := splitWeak(c, r.needsTitle)
	if !ok {
		return []int{i}
	}
	first, second := c, c
	first.text, second.text = a, b
	first.end = first.start + len(a)
	second.start = second.end - len(b)
	second.sep = sep
	if sep == "at" || sep == "@" {
		second.marks &^= strong
	}
	rest := append([]chunk{first, second}, r.chunks[i+1:]...)
	r.chunks = append(r.chunks[:i:i], rest...)
	return []int{i, i + 1}
}

// splitWeak parts a text at " at ", a colon or a comma where one side is an
// event's name.
func splitWeak(c chunk, needsTitle bool) (a, b, sep string, ok bool) {
	text := c.text
	lower := strings.ToLower(text)
	if len(lower) == len(text) && needsTitle {
		for _, w := range atWords {
			if i := strings.LastIndex(lower, w); i > 0 && len(strings.Fields(text[:i])) >= 1 {
				right := text[i+len(w):]
				if strings.HasSuffix(w, "@ ") || eventLike(right) > 0 && capital(right) {
					return strings.TrimSpace(text[:i]), strings.TrimSpace(right), "at", true
				}
			}
		}
	}
	if !needsTitle {
		return "", "", "", false
	}
	if i := strings.Index(text, ": "); i > 0 {
		left, right := text[:i], strings.TrimSpace(text[i+2:])
		if e := eventLike(left); (e >= 2 || e == 1 && len(strings.Fields(left)) <= 5) && right != "" && kinds[plain(left)] == "" {
			return left, right, ":", true
		}
	}
	return splitComma(text)
}

// splitComma parts "Title, Event 2018, Town" in front of the first part that is
// an event's name, and "Event 2018, Title" behind it.
func splitComma(text string) (a, b, sep string, ok bool) {
	at := 0
	for {
		n := strings.Index(text[at:], ", ")
		end := len(text)
		if n >= 0 {
			end = at + n
		}
		part := text[at:end]
		if at > 0 && eventLike(part) == 1 && titleLike(text[:at]) >= 0.7 && eventLike(text[:at-2]) == 0 && capital(part) {
			return text[:at-2], text[at:], ",", true
		}
		if eventLike(part) >= 2 && len(strings.Fields(part)) <= 8 {
			switch rest := strings.TrimSpace(strings.TrimPrefix(text[end:], ",")); {
			case at > 0:
				return text[:at-2], text[at:], ",", true
			case titleLike(rest) > 1.2 && !placeLike(rest):
				return part, rest, ",", true
			}
			return "", "", "", false
		}
		if n < 0 {
			return "", "", "", false
		}
		at = end + 2
	}
}

// splitPlace parts "Event, City, Country" into the event's name and the place.
// What stands before the first comma is the event; a part that looks like
// another event or host belongs to the name.
func splitPlace(text string) (name, place string) {
	sep := ", "
	list := strings.Split(text, sep)
	if len(list) == 1 && strings.ContainsRune(text, '、') {
		sep = "、"
		list = strings.Split(text, sep)
	}
	first := len(list)
	for first > 1 && placePart(list[first-1]) {
		first--
	}
	return strings.Join(list[:first], sep), strings.Join(list[first:], sep)
}

// placePart says whether a part behind a comma may be a town, region or country.
func placePart(text string) bool {
	n := len(strings.Fields(text))
	if hostLike(text) {
		return n <= 10
	}
	return n > 0 && n <= 5 && eventLike(text) == 0 && (capital(text) || placeLike(text))
}
