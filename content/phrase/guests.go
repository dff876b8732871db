package phrase

import (
	"slices"
	"strings"

	"talkfeed/content/lexicon"
)

// Headings that say what the author was at the events below them: a speaker, or a guest.

// AsListener says whether a sentence says that its author was at the events that it leads
// to as one who listened, and none who spoke: "Conferences at which I was as a listener."
func AsListener(text string) bool {
	words, listened := strings.Fields(elisions.Replace(strings.ToLower(text))), false
	for i, w := range words {
		p := lexicon.Plain(w)
		if lexicon.SpeakerWords[p] {
			return false
		}
		at := i
		for at > 0 && lexicon.RoleArticles[words[at-1]] {
			at--
		}
		listened = listened || lexicon.AttendeeWords[p] && slices.ContainsFunc([]int{1, 2, 3}, func(n int) bool {
			return at >= n && lexicon.AsWords[strings.Join(words[at-n:at], " ")]
		})
	}
	return listened
}

// AsRole tells from a heading that names the role in which its author was at the events
// below it what it lists, UnknownRole where the role may be any: "As a speaker", "Als
// Teilnehmerin". ok is false for other headings, and for roles that some speak in, as hosts.
func AsRole(text string) (r Role, ok bool) {
	words := strings.Fields(elisions.Replace(strings.ToLower(strings.TrimRight(text, " :："))))
	lead := 0
	for n := min(3, len(words)); n > 0 && lead == 0; n-- {
		if lexicon.AsWords[strings.Join(words[:n], " ")] {
			lead = n
		}
	}
	for lead > 0 && lead < len(words) && lexicon.RoleArticles[words[lead]] {
		lead++
	}
	if lead == 0 || lead == len(words) || len(words)-lead > 4 {
		return UnknownRole, false
	}
	for i, w := range words[lead:] {
		switch p := lexicon.Plain(w); {
		case lexicon.SpeakerWords[p]:
			return TalksRole, true
		case lexicon.GuestWords[p], lexicon.AttendeeWords[p], lexicon.OtherWords[p]:
			r = OtherRole
		case i == 0 && lexicon.RoleWords[p]:
			return UnknownRole, false
		}
	}
	return r, true
}

// elisions part a word from the next where a letter is left out between them: "qu'auditeur".
var elisions = strings.NewReplacer("'", "' ", "’", "' ")

// JoinsGuests says whether a heading sets words of guests beside those of talks, so that
// both are listed below it, and whether it speaks of talks for certain, "Communications &
// visits", or of occasions at which one need not have spoken, "Conferences & visits". Where
// the guests qualify the talks, as in "Conferences attended", joined is false.
func JoinsGuests(text string) (joined, spoken bool) {
	talks, guests, stays := false, false, false
	for _, part := range joinedParts(text) {
		talk, guest, stay, unknown := false, false, false, false
		for _, w := range part {
			p := lexicon.Plain(w)
			switch {
			case lexicon.StayWords[p]:
				stay = true
			case lexicon.GuestWords[p]:
				guest = true
			case lexicon.TalkWords[p], lexicon.EndsInTalk(p), SpeechWords[p]:
				talk, spoken = true, spoken || !lexicon.OccasionWords[p]
			default:
				unknown = unknown || !lexicon.FillerWords[p] && !lexicon.DutyWords[p] && !IsNumber(p)
			}
		}
		switch {
		case talk && (guest || stay):
			return false, false
		case talk:
			if stays && !spoken {
				return false, false
			}
			talks = true
		case stay:
			stays = true
		case guest && !unknown && talks:
			guests = true
		case guest:
			return false, false
		}
	}
	return talks && (stays || guests), spoken && !guests
}

// joinedParts parts a heading into the words of what it joins.
func joinedParts(text string) [][]string {
	var parts [][]string
	for _, piece := range strings.FieldsFunc(text, func(r rune) bool { return strings.ContainsRune("&+/,;|・、，", r) }) {
		var part []string
		for _, w := range HeadingWords(piece) {
			if lexicon.JoinWords[w] { // "i", but not "I"
				parts, part = append(parts, part), nil
				continue
			}
			part = append(part, w)
		}
		parts = append(parts, part)
	}
	return parts
}
