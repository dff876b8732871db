package content

import (
	"strings"
)

// Cuts that went too far, or not far enough.

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
