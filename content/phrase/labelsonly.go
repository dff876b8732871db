package phrase

import (
	"slices"
	"strings"
	"unicode"

	"talkfeed/content/lexicon"
)

// Texts that only name what a link leads to.

// LabelsOnly says whether a text is nothing but words that say what a link leads
// to: "Slides", "watch the video", "PDF, 1.2 MB".
func LabelsOnly(text string) bool {
	some, action := false, false
	first, behind, _ := strings.Cut(strings.TrimSpace(text), " ")
	if second, _, _ := strings.Cut(strings.TrimSpace(behind), " "); second != "" && notLabels.Has(first+" "+second) {
		return false
	}
	i, number := -1, false
	for w := range strings.FieldsFuncSeq(text, betweenLabels) {
		i++
		p := lexicon.Plain(w)
		amount := strings.TrimLeft(w, "0123456789.")
		switch {
		case number || !action && len(amount) < len(w) && sizeUnits.Has(amount):
			if some = sizeUnits.Has(amount); !some {
				return false
			}
			number = false
		case !action && amount == "":
			number = true
		case i == 0 && labelActions[p]:
			action = true
		case LabelOf(p) != "":
			some = true
			if action {
				return !namesEventBy(strings.FieldsFunc(text, betweenLabels)[1:])
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
	return some && !number
}

// sizeUnits are the units of a file's size.
var sizeUnits = lexicon.Words("b kb mb gb kib mib gib ko mo кб мб")

// betweenLabels says whether a character stands between labels.
func betweenLabels(r rune) bool { return unicode.IsSpace(r) || strings.ContainsRune("/|&+,()[]-:", r) }

// namesEventBy says whether the words behind one that may be an action make a name with
// it: all have capitals, and one for an event stands behind others: "Open Data
// Conference", "View Source Conference".
func namesEventBy(words []string) bool {
	own, named := false, false
	for _, w := range words {
		p := lexicon.Plain(w)
		switch kind := LabelOf(p); {
		case !Capital(w):
			return false
		case kind == lexicon.EventLink:
			named = named || own
		case !labelFillers[p] && !lexicon.RoleWords[p] && kind != lexicon.Video && kind != lexicon.Slides:
			own = true
		}
	}
	return named
}

// joinsLabels says whether a word written without spaces is made of words of labels:
// "スライドをダウンロード".
func joinsLabels(w string) bool {
	parts := LabelParts(w)
	return len(parts) > 1 && slices.ContainsFunc(parts, func(part string) bool { return LabelOf(part) != "" })
}

// LabelParts parts a text into words, those written without spaces into the ones that
// labels have.
func LabelParts(text string) []string {
	var all []string
	for w := range strings.FieldsSeq(text) {
		if spaceless(w) && LabelOf(w) == "" {
			all = append(all, joinedWords(w, func(part string) bool { return LabelOf(part) != "" || labelFillers[part] || labelActions[part] })...)
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
var labelFillers = lexicon.Words("the here my home with speaker annotated updated of on in to and a at for view see see_also download html 1 2 3 i ii en de fr es it pt nl pl cs sv ru uk ja jp jpn ko kr kor zh cn eng english german french language sprache mirror old version full original english, my available und la le les el vers de_la du des sur read full odp tba tbd na n/a only part jupyter google",
	lexicon.Spoken(func(l *lexicon.Language) string { return l.Label }),
)

// LabelOf gives the kind of link that a label names, "" where it names none.
func LabelOf(label string) lexicon.LinkKind {
	for _, kind := range []lexicon.LinkKind{lexicon.Slides, lexicon.Video, lexicon.Audio, lexicon.Code, lexicon.Paper, lexicon.EventLink, lexicon.OtherLink} {
		if lexicon.LinkLabels[kind][label] {
			return kind
		}
	}
	return ""
}
