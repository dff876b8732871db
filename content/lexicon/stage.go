package lexicon

// Headings that say without a word for a talk that the author speaks below.

// SpeechVerbs say in a heading of its author that talks follow: "Where I've spoken". Of
// languages they say something else.
var SpeechVerbs = Words(`spoken spoke speak speaking talked presented lectured appeared
	gesprochen sprach vorgetragen vortrage aufgetreten auftrete parlé présenté intervenu interviens hablado hablé presentado expuesto falei palestrei apresentei
	parlato presentato gesproken sprak talat föreläst talt talte выступал выступала выступаю występowałem występowałam`)

// WhereWords lead to them where the author isn't named: "Places spoken at".
var WhereWords = Words(`where places venues stages wo où dónde donde onde dove waar var hvor где gdzie`)

// HelpingVerbs stand beside those verbs.
var HelpingVerbs = Words("have had will be am is are do about habe haben bin worüber ai avons suis he hemos ho abbiamo heb hebben ben har")

// StageHeads are such headings, whole.
var StageHeads = Words(
	`on_stage on_the_stage live_on_stage me_on_stage stage_time on_tour on_the_road on_air out_and_about
	catch_me catch_me_at catch_me_live see_me see_me_at see_me_live see_me_speak meet_me meet_me_at find_me_at hear_me hear_me_at hear_me_speak watch_me
	where_to_find_me where_to_see_me where_to_meet_me where_to_catch_me where_you_can_find_me where_you_can_see_me where_you_can_meet_me where_i'll_be where_i_will_be
	where_to_see_me_next where_to_find_me_next where_you_can_find_me_next where_you_can_see_me_next where_you_can_hear_me catch_me_next see_me_next meet_me_next
	come_see_me_speak as_seen_at as_heard_on next_stops
	where_i_am where_i'm where_i've_been things_i've_said_in_public`,
	`auf_der_bühne auf_bühnen unterwegs hier_treffen_sie_mich wo_man_mich_trifft sur_scène sur_les_planches prises_de_parole prise_de_parole où_me_trouver où_me_voir
	en_el_escenario sobre_el_escenario en_escena dónde_verme dónde_encontrarme no_palco em_palco onde_me_encontrar sul_palco dal_vivo dove_trovarmi
	op_het_podium op_de_planken på_scen på_scenen på_scene lavalla na_scenie на_сцене na_pódiu`,
)
