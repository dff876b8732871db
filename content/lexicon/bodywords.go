package lexicon

import "strings"

// The words under which the body of a talk's page lists its deliveries.

// HeadsDeliveries says whether a heading or label says that what follows are
// deliveries of the talk. One whose first word names several talks, "Talks given at
// conferences", heads a list of them.
func HeadsDeliveries(text string) bool {
	first, _, _ := strings.Cut(strings.TrimSpace(text), " ")
	return OnlyOf(text, deliveryVerbs, deliveryFillers) && !talksWords.Has(first)
}

// talksWords name several talks.
var talksWords = Words("talks lectures presentations vorträge charlas conférences")

// MayHeadDeliveries says so of one that on a page of many talks would head a list
// of them.
func MayHeadDeliveries(text string) bool { return OnlyOf(text, deliveryNouns, deliveryFillers) }

// OnlyOf says whether a short text has a word of the one set and else none but of
// both.
func OnlyOf(text string, of, fillers Set) bool {
	some, n := false, 0
	for w := range strings.FieldsSeq(text) {
		p := Plain(w)
		if n++; n > 8 || p != "" && !of[p] && !fillers[p] {
			return false
		}
		some = some || of[p]
	}
	return some
}

// deliveryVerbs, beside deliveryFillers, make a heading under which a talk's
// deliveries stand: "Presented at", "Where I have given this talk".
var deliveryVerbs = Words(
	`given presented delivered performed shown gave held deliveries performances occasions outings renditions`,
	`gehalten vorgetragen präsentiert aufgeführt`,
	`présenté présentée donné donnée`,
	`presentada presentado dada impartida impartido`,
	`apresentada apresentado presentato presentata tenuto tenuta`,
	`gegeven gepresenteerd hållet holdt przedstawiony wygłoszony`,
)

// deliveryNouns do so in a file that is known to be one talk.
var deliveryNouns = Words(
	`event events conference conferences presentations talks appearances venues dates where when history sessions schedule`,
	`termine veranstaltungen konferenzen auftritte`,
	`événements conférences dates`,
	`eventos conferencias charlas palestras eventi conferenze date`,
	`evenementen konferencje мероприятия конференции выступления イベント 発表 登壇`,
)

// deliveryFillers stand in such headings beside those words.
var deliveryFillers = Words(
	`i i've have has this the talk talks it was been at in on to for also previously and of past upcoming future previous other far so where when
	before again events conferences`,
	`auf bei an am wo ich diesen vortrag habe bereits bisher wurde und vergangene kommende`,
	`à au aux lors de des où passés venir cette`,
	`en el la los esta charla em na no a al alla alle`,
	`op bij på na`,
)
