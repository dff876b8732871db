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

// PartHeads are the headings, beside those that are keys of a description or labels of
// links, of what is said of one talk below it: "What to expect", "Target audience".
var PartHeads = Words(
	`about about_the_talk about_this_talk about_the_session about_the_event about_it overview synopsis outline background what_to_expect what_you_will_learn what_you'll_learn
	what_is_it_about what_it_was_about takeaways key_takeaways key_points highlights learning_objectives learning_outcomes target_audience prerequisites resources further_reading
	additional_resources additional_links additional_materials additional_information other_resources more_resources further_resources further_links downloads see_also
	related_links useful_links more_information references bibliography feedback impressions questions q&a acknowledgements transcript`,
	`über_den_vortrag zum_vortrag zur_veranstaltung inhalte überblick hintergrund zielgruppe voraussetzungen lernziele ressourcen weiterführende_links quellen literatur eindrücke rückmeldungen material materialien links`,
	`à_propos présentation_du_talk contenu aperçu contexte public_visé public_cible prérequis objectifs ressources supports support pour_aller_plus_loin bibliographie références en_savoir_plus retours`,
	`acerca_de sobre_la_charla contenido contexto público_objetivo requisitos objetivos recursos materiales material más_información referencias bibliografía enlaces`,
	`sobre a_palestra sobre_a_palestra conteúdo público-alvo recursos materiais mais_informações referências`,
	`informazioni contenuto contesto obiettivi risorse materiali riferimenti`,
	`over_de_lezing inhoud achtergrond doelgroep bronnen materiaal innehåll bakgrund resurser målgrupp om_foredraget indhold innhold`,
	`treść materiały zasoby obsah materiály zdroje содержание материалы ресурсы ссылки зміст матеріали`,
	`発表内容 講演内容 講演概要 発表概要 発表要旨 講演要旨 はじめに 関連資料 関連リンク 参考資料 参考文献 参考リンク 対象者 感想 配布資料`,
	`演讲内容 内容简介 内容概要 相关链接 相关资料 参考资料 参考文献 演讲摘要 目标听众 내용 발표_내용 참고자료 참고_링크 관련_링크 참고문헌`,
)
