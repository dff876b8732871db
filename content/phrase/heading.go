package phrase

import (
	"slices"
	"strings"
	"unicode"

	"talkfeed/content/lexicon"
)

// What the words of a heading say of the list below it.

// Role says what a part of the page lists.
type Role uint8

// The roles of headings; UnknownRole for one that says nothing.
const (
	UnknownRole Role = iota
	TalksRole        // appearances of the author
	OtherRole        // jobs, papers, posts: anything but talks
	OfferRole        // talks on offer
)

// Says gives in words what a category holds.
func (r Role) Says() string {
	if r == TalksRole {
		return "it or the page speaks of talks"
	}
	return "its words name no talk and no event"
}

// HeadingRole tells from a heading's words what stands under it. A heading that
// has other words too is no category but a name, and tells nothing.
func HeadingRole(text string) (r Role, category bool) {
	talk, taught, other, offer, sorts, unknown := 0, 0, 0, 0, 0, 0
	guest, ours, speech, shown, own, able, duties := false, false, false, false, false, false, 0
	first, before := "", ""
	if r, _ := AsRole(text); r != UnknownRole {
		return r, true
	}
	words := HeadingWords(text)
	if headsStage(words) {
		return TalksRole, true
	}
	says := saysSpoken(words)
	for _, w := range words {
		p := lexicon.Plain(w)
		if first == "" {
			first = p
		}
		shown = shown || lexicon.ShownWords[p]
		ours = ours || lexicon.OurWords[p]
		own = own || tellers[p] || tellers[strings.ToLower(w)]
		able = able || own && lexicon.AbleWords[p]
		speech = speech || SpeechWords[p] && !lexicon.EventWords[p] && p != "conferences"
		switch {
		case lexicon.OfferWords[p]:
			offer++
		case lexicon.GuestWords[p], lexicon.AttendeeWords[p] && (talk == 0 || lexicon.OccasionWords[before]):
			guest = true
		case lexicon.TalkWords[p], lexicon.EndsInTalk(p):
			talk++
			taught += Count(lexicon.TaughtWords[p])
		case says && lexicon.SpeechVerbs[p]:
			talk, taught = talk+1, taught+1
		case says && (lexicon.WhereWords[p] || lexicon.HelpingVerbs[p] || tellers[p]):
		case lexicon.OtherWords[p]:
			other++
			if lexicon.EventWords[before] && lexicon.TalkWords[before] {
				talk-- // "conference papers"
			}
		case p == "" || lexicon.FillerWords[p] || lexicon.ShownWords[p] || IsNumber(p) || lexicon.LanguageNames[p]:
		case lexicon.SectionWords[p], lexicon.EndsInSection(p):
			other++
		case lexicon.SortWords[p]:
			sorts++
		case lexicon.DutyWords[p]:
			duties++
		default:
			unknown++
		}
		guest = guest || lexicon.GrowthWords[p] && lexicon.CareerWords[before]
		before = p
	}
	if !guest {
		unknown += duties
	}
	if talk+other+offer == 0 && !guest {
		unknown += sorts
	}
	if talk == taught && other > 0 {
		talk = 0 // "Education and training"
	}
	if shown && talk > 0 {
		offer = 0 // "talks available online"
	}
	switch {
	case able && talk > 0 && !shown && unknown <= 3:
		return OfferRole, true // "Talks I can give"
	case unknown > 0 && talk > 0 && own && tellsOfGiven(text):
		return TalksRole, true // "A selection of talks I gave"
	case own && talk == taught && lexicon.OfferWords.Has(first):
		return OfferRole, true // "Topics I speak about"
	case lexicon.AdviceWords.Has(first) && !own, lexicon.AdviceNouns[before] && talk > 0 && !own:
		return OtherRole, true // "Recommended talks on rivers"
	case unknown > 0:
		return UnknownRole, false
	case offer > 0 && other == 0:
		return OfferRole, true
	case (guest || ours && talk > 0) && !speech:
		if joined, spoken := JoinsGuests(text); joined && spoken {
			return TalksRole, true
		} else if joined {
			return UnknownRole, true
		}
		return OtherRole, true
	case talk > 0:
		return TalksRole, true
	case other > 0:
		return OtherRole, true
	}
	return UnknownRole, true
}

// headsStage says whether the words of a heading are one of those that say without a word
// for a talk that the author speaks: "On stage", "Catch me at".
func headsStage(words []string) bool {
	if len(words) > mostStageWords {
		return false
	}
	var plain []string
	for _, w := range words {
		if p := strings.ReplaceAll(lexicon.Plain(w), "’", "'"); p != "" {
			plain = append(plain, p)
		}
	}
	return lexicon.StageHeads[strings.Join(plain, " ")]
}

// mostStageWords is how many words such a heading has at most.
const mostStageWords = 8

// saysSpoken says whether a heading tells of its author, or of where it was, that talks were
// given: "Where I've spoken", "Venues I spoke at".
func saysSpoken(words []string) bool {
	who, spoke := false, false
	for _, w := range words {
		p := lexicon.Plain(w)
		who = who || tellers[p] || lexicon.WhereWords[p]
		spoke = spoke || lexicon.SpeechVerbs[p]
	}
	return who && spoke
}

// NamesSection says whether a heading is told from others but by words that name the parts of
// a CV, as topics of talks may be called, too: "Leadership".
func NamesSection(text string) bool {
	return !slices.ContainsFunc(HeadingWords(text), func(w string) bool {
		p := lexicon.Plain(w)
		return lexicon.OtherWords[p] || lexicon.GuestWords[p] || lexicon.TalkWords[p] || lexicon.OfferWords[p]
	})
}

// NamesEventPapers says whether a heading speaks of the papers of conferences, which some
// authors gave there and others had printed: "Conference papers".
func NamesEventPapers(text string) bool {
	before := ""
	for _, w := range HeadingWords(text) {
		p := lexicon.Plain(w)
		if lexicon.OtherWords[p] && lexicon.EventWords[before] && lexicon.TalkWords[before] {
			return true
		}
		before = p
	}
	return false
}

// tellsOfGiven says whether a sentence in which authors speak of themselves says that talks
// follow that they gave: "A selection of talks I gave", "Vorträge, die ich gehalten habe".
// One talk may be such a title.
func tellsOfGiven(text string) bool {
	gave, several, unknown := false, false, 0
	words := HeadingWords(text)
	for i, w := range words {
		p := lexicon.Plain(w)
		switch {
		case i == 0 && (lexicon.AskWords[p] || tellers[p]), lexicon.SpeechNouns[p]:
			return false
		case lexicon.GaveWords[p], OpenVerbs[p], tellVerbs[p]:
			gave = true
		case lexicon.TalkWords[p]:
			several = true
		case p != "" && !HeadingWord(p) && !LeadInWords[p] && !lexicon.ShownWords[p] && !IsNumber(p):
			unknown++
		}
	}
	return gave && several && unknown <= 2 && len(words) <= 10 && !strings.ContainsAny(text, ".\"“„«")
}

// HeadingWords parts a heading into words: what is written without spaces, as in
// Chinese and Japanese, into those that the vocabulary knows.
func HeadingWords(text string) []string {
	fields := strings.FieldsFunc(text, func(r rune) bool {
		return unicode.IsSpace(r) || strings.ContainsRune("/|+,()[]:-–—.・·、，（）", r)
	})
	var all []string
	for _, w := range fields {
		if spaceless(w) && !HeadingWord(w) {
			all = append(all, joinedWords(w, HeadingWord)...)
			continue
		}
		all = append(all, w)
	}
	return all
}

// HeadingWord says whether the vocabulary of headings knows a word.
func HeadingWord(w string) bool {
	return lexicon.TalkWords[w] || lexicon.OtherWords[w] || lexicon.GuestWords[w] || lexicon.OfferWords[w] || lexicon.FillerWords[w] ||
		lexicon.SectionWords[w] || lexicon.SortWords[w]
}

// SpeechWords are said in the first lines of a page that lists talks.
var SpeechWords = lexicon.Words(`talk talks speaking spoken speak conference conferences presentations presented keynotes vorträge vortrag konferenzen conférences charlas
	präsentationen présentations exposés presentaciones ponencias apresentações palestras presentazioni prezentacje wystąpienia presentaties lezingen föredrag foredrag доклады выступления`)
