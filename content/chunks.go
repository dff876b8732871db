package content

import (
	"slices"
	"sort"
	"strings"
	"talkfeed/content/lexicon"
	"unicode"
)

// chunks turns the cuts into the chunks between them.
func (c *cutter) chunks() []chunk {
	sort.SliceStable(c.cuts, func(i, j int) bool {
		a, b := c.cuts[i], c.cuts[j]
		return a.start < b.start || a.start == b.start && a.end < b.end
	})
	var list []chunk
	at, sep := 0, ""
	quote := rune(0)
	for _, k := range append(c.cuts, cut{start: len(c.l.text), end: len(c.l.text)}) {
		if k.start >= at {
			list = c.appendChunk(list, at, k.start, sep, quote)
			if len(list) > 0 && list[len(list)-1].end == k.start || k.sep != "" || k.date != nil {
				sep = ""
			}
		}
		if k.date != nil && k.end > at {
			list = append(list, chunk{text: c.l.text[k.start:k.end], start: k.start, end: k.end, line: c.line, of: c.l, kind: dateChunk, date: k.date, marks: c.marksOf(k.start, k.end), sep: sep})
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
func (c *cutter) appendChunk(list []chunk, start, end int, sep string, quote rune) []chunk {
	raw := c.l.text[start:end]
	text, lead := trimChunk(raw)
	if strings.IndexFunc(text, func(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }) < 0 {
		return list // punctuation, or a picture sign
	}
	text, lead = trimRoles(text, lead)
	k := chunk{text: text, start: start + lead, end: start + lead + len(text), line: c.line, of: c.l, sep: sep}
	if before := strings.TrimRight(c.l.text[:start], " "); sep == "" && (strings.HasPrefix(strings.TrimSpace(raw), ":") || strings.HasSuffix(before, ":")) {
		k.sep = ":"
	}
	k.labels = strings.HasPrefix(strings.TrimLeft(c.l.text[end:], " "), ":") || strings.HasSuffix(strings.TrimSpace(raw), ":")
	k.sentence = strings.HasPrefix(strings.TrimSpace(raw), ". ")
	k.hint = c.hintOf(k.start, k.end)
	k.marks, k.url = c.marksOf(k.start, k.end), c.linkOf(k.start, k.end)
	switch quote {
	case 0:
	case '(', '[', '（', '【':
		k.bracketed = true
	default:
		k.quoted = true
	}
	if k.hint == lexicon.KindMeaning && len(strings.Fields(text)) > 2 && !rolesOnly(text) {
		k.hint = lexicon.NoMeaning // more than a badge
	}
	switch {
	case lexicon.StatusWords.Has(text):
		k.kind = statusChunk
	case !k.quoted && k.url == "" && isClock(text):
		k.kind = roleChunk
	case k.hint == lexicon.TitleMeaning || k.hint == lexicon.EventMeaning:
	case k.hint == lexicon.KindMeaning:
		k.kind = roleChunk
	case k.hint == lexicon.SpeakersMeaning:
		k.kind = speakerChunk
	case (k.marks&linked != 0 || k.bracketed || sep == "|" || k.labels && c.addressAt(end)) && labelsOnly(text), k.url != "" && (isAddress(text) || labelsMaterial(text)):
		k.kind = labelChunk
	case !k.quoted && companyOf(text) != "":
		k.kind, k.text = speakerChunk, companyOf(text)
		k.start = k.end - len(k.text)
	case !k.quoted && k.start > 0 && k.marks&(linked|strong) == 0 && namesPersons(text):
		k.kind, k.text = speakerChunk, text[strings.IndexByte(text, ' ')+1:]
		k.start = k.end - len(k.text)
	case !k.quoted && k.marks&(linked|strong) == 0 && remarks(text) && (k.start > 0 || k.end < len(c.l.text)):
		k.kind = roleChunk
	case !k.quoted && sep != "" && sep != "@" && personNames(text):
		k.kind = speakerChunk
	case !k.quoted && k.start == 0 && k.marks&(linked|strong) == 0 && strings.TrimRight(c.l.text[k.end:], ". ") == "" && namesOthers(text):
		k.kind, k.text = speakerChunk, text[strings.IndexByte(text, ' ')+1:]
		k.start = k.end - len(k.text)
	case k.bracketed && besideNames(text) != "":
		k.kind, k.text = speakerChunk, besideNames(text)
		k.start += strings.Index(text, k.text)
	case k.bracketed && k.url == "" && honours(text), !k.quoted && notesMaterial(text):
		k.kind = roleChunk
	case k.bracketed && quote == '[' && k.start <= 1 && k.url == "" && isTag(text):
		k.kind = roleChunk
	case !k.quoted && k.marks&(linked|strong) == 0 && rolesOnly(text), k.bracketed && (rolesOnly(text) || heldAt(text) || withNames(text)):
		k.kind = roleChunk
		if part := k.text[strings.LastIndexByte(k.text, ' ')+1:]; lexicon.PlaceWords.Has(part) {
			k.kind, k.text, k.start = textChunk, part, k.end-len(part)
		}
	}
	return append(list, k)
}

// trimChunk cuts white space and stray punctuation off both ends, and says how
// many bytes it cut in front.
func trimChunk(s string) (string, int) {
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
	if strings.HasSuffix(t, ".") && !strings.HasSuffix(t, "..") && !abbreviated(t) {
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
		if !ok || !rolesOnly(part) || lexicon.PlaceWords.Has(part) || rolesOnly(rest) {
			break
		}
		lead += len(text) - len(rest)
		text = rest
	}
	for {
		i := strings.LastIndex(text, ", ")
		if i < 0 || !rolesOnly(text[i+2:]) || lexicon.PlaceWords.Has(text[i+2:]) || rolesOnly(text[:i]) || isCode(text[i+2:]) && placeLike(text[:i]) {
			return text, lead
		}
		text = text[:i]
	}
}

// addressAt says whether a colon and a web address follow: "Slides: https://...".
func (c *cutter) addressAt(end int) bool {
	rest := strings.TrimLeft(c.l.text[end:], ": )")
	address, _, _ := strings.Cut(rest, " ")
	return isAddress(address)
}

// isCode says whether a text is two capitals: behind a town the code of its
// country, as in "Turku, FI".
func isCode(text string) bool {
	return len(text) == 2 && text == strings.ToUpper(text) && text != strings.ToLower(text)
}

// abbreviated says whether a text's closing dot belongs to its last word, as in
// "et al." or "U.S.".
func abbreviated(t string) bool {
	last := t[strings.LastIndexByte(t, ' ')+1:]
	dotted := strings.Count(last, ".") > 1
	for part := range strings.SplitSeq(last, ".") {
		dotted = dotted && len(part) <= 4 // "U.S.", not "Harbour.Notes."
	}
	return dotted || len(last) <= 4 && last != strings.ToLower(last) && (len(last) < 3 || last != strings.ToUpper(last))
}

// marksOf gives the marks that all of text[start:end] carries.
func (c *cutter) marksOf(start, end int) mark {
	all := ^mark(0)
	for _, a := range c.l.atoms {
		if a.end > start && a.start < end && strings.TrimSpace(c.l.text[max(a.start, start):min(a.end, end)]) != "" {
			all &= a.marks
		}
	}
	if all == ^mark(0) {
		return 0
	}
	return all
}

// lexicon.HintOf gives what the class of the element around text[start:end] says.
func (c *cutter) hintOf(start, end int) lexicon.Meaning {
	for _, a := range c.l.atoms {
		if a.hint != lexicon.NoMeaning && a.end > start && a.start < end {
			return a.hint
		}
	}
	return lexicon.NoMeaning
}

// linkOf gives the address of the link that text[start:end] is in.
func (c *cutter) linkOf(start, end int) string {
	for _, a := range c.l.atoms {
		if a.marks&linked != 0 && a.end > start && a.start < end {
			return a.url
		}
	}
	return ""
}

// labelsOnly says whether a text is nothing but words that say what a link leads
// to: "Slides", "watch the video", "PDF".
func labelsOnly(text string) bool {
	some, action := false, false
	if fields := strings.Fields(text); len(fields) > 1 && notLabels.Has(fields[0]+" "+fields[1]) {
		return false
	}
	for i, w := range strings.FieldsFunc(text, func(r rune) bool { return unicode.IsSpace(r) || strings.ContainsRune("/|&+,()[]-:", r) }) {
		p := lexicon.Plain(w)
		switch {
		case i == 0 && labelActions[p]:
			action = true
		case labelOf(p) != "":
			some = true
			if action {
				return true
			}
		case p == "" || labelFillers[p]:
		case joinsLabels(p):
			some = true
		default:
			if !action {
				return false
			}
		}
	}
	return some
}

// joinsLabels says whether a word written without spaces is made of words of labels:
// "スライドをダウンロード".
func joinsLabels(w string) bool {
	parts := labelParts(w)
	return len(parts) > 1 && slices.ContainsFunc(parts, func(part string) bool { return labelOf(part) != "" })
}

// labelParts parts a text into words, those written without spaces into the ones that
// labels have.
func labelParts(text string) []string {
	var all []string
	for w := range strings.FieldsSeq(text) {
		if spaceless(w) && labelOf(w) == "" {
			all = append(all, joinedWords(w, func(part string) bool { return labelOf(part) != "" || labelFillers[part] || labelActions[part] })...)
			continue
		}
		all = append(all, w)
	}
	return all
}

// labelActions begin labels of several words: "Watch the recording on ...".
var labelActions = lexicon.Words("watch see view download listen read get check open ansehen anhören voir regarder ver zobrazit obejrzyj смотреть",
	lexicon.Spoken(func(l *lexicon.Language) string { return l.Action }),
)

// notLabels begin names, though their words are those of labels.
var notLabels = lexicon.Words("open_source")

// labelFillers stand beside labels.
var labelFillers = lexicon.Words("the here my of on in to and a at for view see see_also download html 1 2 3 i ii en de fr es english german french mirror old version full original english, my available und la le les el vers de_la du des sur read full odp tba tbd na n/a only part",
	lexicon.Spoken(func(l *lexicon.Language) string { return l.Label }),
)

// labelOf gives the kind of link that a label names, "" where it names none.
func labelOf(label string) lexicon.LinkKind {
	for _, kind := range []lexicon.LinkKind{lexicon.Slides, lexicon.Video, lexicon.Audio, lexicon.Code, lexicon.Paper, lexicon.EventLink, lexicon.OtherLink} {
		if lexicon.LinkLabels[kind][label] {
			return kind
		}
	}
	return ""
}

// isAddress says whether a text is itself a web address.
func isAddress(text string) bool {
	return strings.Contains(text, "://") || strings.HasPrefix(text, "www.")
}

// personNames says whether a text is a list of people: two or more names of two
// or three words, joined by commas, "&" or "and".
func personNames(text string) bool {
	if !strings.ContainsAny(text, ",&") && !strings.Contains(text, " and ") && !strings.Contains(text, " und ") && !strings.Contains(text, " et ") && !strings.Contains(text, " y ") {
		return false
	}
	text = strings.NewReplacer(" & ", ", ", " and ", ", ", " und ", ", ", " et ", ", ", " y ", ", ").Replace(text)
	names := strings.Split(text, ", ")
	if len(names) < 2 {
		return false
	}
	for _, n := range names {
		fields := strings.Fields(n)
		if len(fields) < 2 || len(fields) > 4 {
			return false
		}
		for _, w := range fields {
			if r := firstRune(w); !unicode.IsUpper(r) && w != "de" && w != "van" && w != "von" || eventWord(w) || strings.ContainsAny(w, "0123456789:?!()") {
				return false
			}
		}
		if isCountry(n) {
			return false
		}
	}
	return true
}

// withNames says whether a remark in brackets names other speakers: "with Ada",
// "Moderation, mit Ada".
func withNames(text string) bool {
	if besideNames(text) != "" {
		return true
	}
	for _, part := range strings.Split(text, ", ") {
		head, _, _ := strings.Cut(part, " ")
		if lexicon.WithWords.Has(head) {
			return true
		}
		if !rolesOnly(part) {
			return false
		}
	}
	return false
}

// rolesOnly says whether a text only tells how a talk was given: "45 min,
// keynote", "in French", "lightning talk".
func rolesOnly(text string) bool {
	some := false
	for _, w := range strings.FieldsFunc(strings.ReplaceAll(text, "n-line", "nline"), func(r rune) bool { return unicode.IsSpace(r) || strings.ContainsRune("/-,()[]&+~’'，、・：", r) }) {
		p := lexicon.Plain(w)
		p = strings.TrimLeft(p, "0123456789")
		switch {
		case p == "":
		case lexicon.WithWords[p] && len(p) > 1 && w == strings.ToUpper(w):
			return false // MIT
		case lexicon.RoleWords[p], lexicon.EndsInTalk(p):
			some = true
		default:
			return false
		}
	}
	return some
}
