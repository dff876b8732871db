package phrase

import (
	"sort"
	"strings"
	"unicode"

	"talkfeed/content/lexicon"
	"talkfeed/content/places"
)

// chunks turns the cuts into the chunks between them.
func (c *cutter) chunks() []Chunk {
	sort.SliceStable(c.cuts, func(i, j int) bool {
		a, b := c.cuts[i], c.cuts[j]
		return a.start < b.start || a.start == b.start && a.end < b.end
	})
	var list []Chunk
	at, sep := 0, ""
	quote := rune(0)
	for _, k := range append(c.cuts, cut{start: len(c.l.Text), end: len(c.l.Text)}) {
		if k.start >= at {
			list = c.appendChunk(list, at, k.start, sep, quote)
			if len(list) > 0 && list[len(list)-1].End == k.start || k.sep != "" || k.date != nil {
				sep = ""
			}
		}
		if k.date != nil && k.end > at {
			list = append(list, Chunk{Text: c.l.Text[k.start:k.end], Start: k.start, End: k.end, Line: c.line, Of: c.l, Kind: DateChunk, date: k.date, Marks: c.marksOf(k.start, k.end), Sep: sep})
		}
		switch {
		case k.sep != "":
			sep = k.sep
		case k.open != 0:
			quote = k.open
		case k.shut:
			quote = 0
		}
		at = max(at, k.end)
	}
	return list
}

// appendChunk adds text[start:end], less the punctuation at its ends, where any
// is left.
func (c *cutter) appendChunk(list []Chunk, start, end int, sep string, quote rune) []Chunk {
	raw := c.l.Text[start:end]
	text, lead := TrimChunk(raw)
	if strings.IndexFunc(text, func(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }) < 0 {
		return list // punctuation, or a picture sign
	}
	text, lead = trimRoles(text, lead)
	k := Chunk{Text: text, Start: start + lead, End: start + lead + len(text), Line: c.line, Of: c.l, Sep: sep}
	if before := strings.TrimRight(c.l.Text[:start], " "); sep == "" && (strings.HasPrefix(strings.TrimSpace(raw), ":") || strings.HasSuffix(before, ":")) {
		k.Sep = ":"
	}
	k.labels = strings.HasPrefix(strings.TrimLeft(c.l.Text[end:], " "), ":") || strings.HasSuffix(strings.TrimSpace(raw), ":")
	k.sentence = strings.HasPrefix(strings.TrimSpace(raw), ". ")
	k.Hint = c.hintOf(k.Start, k.End)
	k.Marks, k.URL = c.marksOf(k.Start, k.End), c.linkOf(k.Start, k.End)
	switch quote {
	case 0:
	case '(', '[', '（', '【':
		k.Bracketed = true
	default:
		k.Quoted = true
	}
	if k.Hint == lexicon.KindMeaning && len(strings.Fields(text)) > 2 && !RolesOnly(text) {
		k.Hint = lexicon.NoMeaning // more than a badge
	}
	switch {
	case lexicon.StatusWords.Has(text):
		k.Kind = StatusChunk
	case c.inOriginal(start), !k.Quoted && k.Marks&(Linked|Strong) == 0 && namesHost(text) && (k.Start > 0 || EventLike(c.l.Text[end:]) > 1):
		k.Kind = labelChunk
	case !k.Quoted && k.URL == "" && isClock(text):
		k.Kind = roleChunk
	case k.Hint == lexicon.TitleMeaning || k.Hint == lexicon.EventMeaning:
	case k.Hint == lexicon.KindMeaning:
		k.Kind = roleChunk
	case k.Hint == lexicon.SpeakersMeaning:
		k.Kind = SpeakerChunk
	case (k.Marks&Linked != 0 || k.Bracketed || sep == "|" || k.labels && c.addressAt(end)) && LabelsOnly(text), k.URL != "" && (IsAddress(text) || labelsMaterial(text)):
		k.Kind = labelChunk
	case !k.Quoted && companyOf(text) != "":
		k.Kind, k.Text = SpeakerChunk, companyOf(text)
		k.Start = k.End - len(k.Text)
	case !k.Quoted && k.Start > 0 && k.Marks&(Linked|Strong) == 0 && (namesPersons(text) || c.namesBehindComma(text, k.Start)):
		k.Kind, k.Text = SpeakerChunk, text[strings.IndexByte(text, ' ')+1:]
		k.Start = k.End - len(k.Text)
	case !k.Quoted && k.Marks&(Linked|Strong) == 0 && remarks(text) && (k.Start > 0 || k.End < len(c.l.Text)):
		k.Kind = roleChunk
	case !k.Quoted && sep != "" && sep != "@" && personNames(text):
		k.Kind = SpeakerChunk
	case !k.Quoted && k.Start == 0 && k.Marks&(Linked|Strong) == 0 && strings.TrimRight(c.l.Text[k.End:], ". ") == "" && namesOthers(text):
		k.Kind, k.Text = SpeakerChunk, text[strings.IndexByte(text, ' ')+1:]
		k.Start = k.End - len(k.Text)
	case k.Bracketed && besideNames(text) != "":
		k.Kind, k.Text = SpeakerChunk, besideNames(text)
		k.Start += strings.Index(text, k.Text)
	case k.Bracketed && k.URL == "" && honours(text), !k.Quoted && notesMaterial(text), !k.Quoted && k.URL == "" && c.badge(k.Start):
		k.Kind = roleChunk
	case k.Bracketed && quote == '[' && k.Start <= 1 && k.URL == "" && isTag(text):
		k.Kind = roleChunk
	case !k.Quoted && k.Marks&(Linked|Strong) == 0 && RolesOnly(text), k.Bracketed && (RolesOnly(text) || heldAt(text) || withNames(text)):
		k.Kind = roleChunk
		if part := k.Text[strings.LastIndexByte(k.Text, ' ')+1:]; lexicon.PlaceWords.Has(part) && !kindFollows(c.l.Text[k.End:]) {
			k.Kind, k.Text, k.Start = TextChunk, part, k.End-len(part)
		}
	}
	return append(list, k)
}

// kindFollows says whether a text goes on with a kind of appearance: "Online" is no place in
// "Online talk at Rivercon".
func kindFollows(text string) bool {
	behind, ok := strings.CutPrefix(text, " ")
	word, _, _ := strings.Cut(behind, " ")
	return ok && lexicon.Kinds[word] != ""
}

// TrimChunk cuts white space and stray punctuation off both ends, and says how
// many bytes it cut in front.
func TrimChunk(s string) (string, int) {
	t := strings.TrimLeftFunc(s, func(r rune) bool {
		return unicode.IsSpace(r) || strings.ContainsRune(",;:–.—-|·•)]/~、→", r) && r != '.'
	})
	if rest, ok := strings.CutPrefix(t+" ", ". "); ok {
		t = strings.TrimSpace(rest)
	}
	t = strings.TrimRightFunc(t, func(r rune) bool { return unicode.IsSpace(r) || strings.ContainsRune(",;:–—-|·•([/~、→@", r) })
	for _, pair := range [...]string{"()", "[]"} {
		if n := strings.Count(t, pair[1:]) - strings.Count(t, pair[:1]); n > 0 && strings.HasSuffix(t, pair[1:]) {
			t = t[:len(t)-1]
		} else if n < 0 && strings.HasPrefix(t, pair[:1]) {
			t = t[1:]
		}
	}
	if strings.HasSuffix(t, ".") && !strings.HasSuffix(t, "..") && !Abbreviated(t) {
		t = strings.TrimSuffix(t, ".")
	}
	t = strings.TrimSpace(t)
	return t, strings.Index(s, t)
}

// trimRoles takes off a chunk the parts at its ends, between commas, that only
// tell how a talk was given: "45 min, Fr, Lyon" is a place.
func trimRoles(text string, lead int) (string, int) {
	for {
		part, rest, ok := strings.Cut(text, ", ")
		if first, behind, wide := strings.Cut(text, "，"); wide && (!ok || len(first) < len(part)) {
			part, rest, ok = first, behind, true
		}
		if !ok || !RolesOnly(part) || lexicon.PlaceWords.Has(part) || RolesOnly(rest) {
			break
		}
		lead += len(text) - len(rest)
		text = rest
	}
	for {
		i := strings.LastIndex(text, ", ")
		if i < 0 || !RolesOnly(text[i+2:]) || lexicon.PlaceWords.Has(text[i+2:]) || RolesOnly(text[:i]) || isCode(text[i+2:]) && (PlaceLike(text[:i]) || places.Of(text[:i]) != 0) {
			return text, lead
		}
		text = text[:i]
	}
}

// addressAt says whether a colon and a web address follow: "Slides: https://...".
func (c *cutter) addressAt(end int) bool {
	rest := strings.TrimLeft(c.l.Text[end:], ": )")
	address, _, _ := strings.Cut(rest, " ")
	return IsAddress(address)
}

// isCode says whether a text is two capitals: behind a town the code of its
// country, as in "Turku, FI".
func isCode(text string) bool {
	return len(text) == 2 && text == strings.ToUpper(text) && text != strings.ToLower(text)
}

// Abbreviated says whether a text's closing dot belongs to its last word, as in
// "et al." or "U.S.".
func Abbreviated(t string) bool {
	last := t[strings.LastIndexByte(t, ' ')+1:]
	dotted := strings.Count(last, ".") > 1
	for part := range strings.SplitSeq(last, ".") {
		dotted = dotted && len(part) <= 4 // "U.S.", not "Harbour.Notes."
	}
	return dotted || shortened.Has(last) || len(last) <= 4 && last != strings.ToLower(last) && (len(last) < 3 || last != strings.ToUpper(last))
}

// shortened are longer words that end in the full stop of a short form.
var shortened = lexicon.Words("univ dept inst prof conf assoc techn hochsch")

// marksOf gives the marks that all of text[start:end] carries.
func (c *cutter) marksOf(start, end int) Mark {
	all := ^Mark(0)
	for _, a := range c.l.Atoms {
		if a.End > start && a.Start < end && strings.TrimSpace(c.l.Text[max(a.Start, start):min(a.End, end)]) != "" {
			all &= a.Marks
		}
	}
	if all == ^Mark(0) {
		return 0
	}
	return all
}

// lexicon.HintOf gives what the class of the element around text[start:end] says.
func (c *cutter) hintOf(start, end int) lexicon.Meaning {
	for _, a := range c.l.Atoms {
		if a.Hint != lexicon.NoMeaning && a.End > start && a.Start < end {
			return a.Hint
		}
	}
	return lexicon.NoMeaning
}

// linkOf gives the address of the link that text[start:end] is in.
func (c *cutter) linkOf(start, end int) string {
	for _, a := range c.l.Atoms {
		if a.Marks&Linked != 0 && a.End > start && a.Start < end {
			return a.URL
		}
	}
	return ""
}

// IsAddress says whether a text is itself a web address.
func IsAddress(text string) bool {
	return strings.Contains(text, "://") || strings.HasPrefix(text, "www.")
}
