package lexicon

// AskPhrases ask the reader to come, or to sign up.
var AskPhrases = Words(`join_us joining_us sign_up register_here registration rsvp tickets sold_out everyone_is_welcome everybody_is_welcome
	all_are_welcome all_welcome open_to_all free_entry free_admission bring_your bring_the_kids invite_your come_along come_over
	we_meet_every we_meet_on meetings_are_held meets_every meets_on mailing_list see_you_there
	herzliche_einladung herzlich_eingeladen sind_eingeladen sind_willkommen ist_willkommen anmeldung eintritt_frei eintritt_ist_frei ausverkauft karten findet_jeden findet_jede wir_treffen_uns wir_freuen_uns_auf
	inscription inscriptions entrée_libre venez rejoignez-nous complet
	inscríbete inscripción entrada_libre únete te_esperamos os_esperamos
	inscrição inscrições participe entrada_gratuita iscrizione iscrizioni ingresso_libero vi_aspettiamo
	aanmelden inschrijven toegang_gratis anmälan fri_entré tilmelding påmelding zapisy wstęp_wolny регистрация вход_свободный`)

// FreePhrases say that a meeting is none.
var FreePhrases = Words(`no_meeting no_class no_classes no_lecture no_seminar no_session no_talk holiday break spring_break recess midterm exam final_exam cancelled canceled tbd tba
	feiertag fällt_aus entfällt kein_seminar keine_vorlesung klausur klausurvorbereitung vorbesprechung ferien
	férié vacances pas_de_séance pas_de_séminaire festivo vacaciones feriado pausa sin_clase não_haverá vacanza 休み 休講 なし geen_college выходной`)

// HeldPhrases say in a sentence when an event is held, and TellerWords are the authors who
// speak of themselves in one.
var (
	HeldPhrases = Words(`will_be_held is_held was_held be_held takes_place take_place taking_place took_place statt stattfinden stattgefunden
		aura_lieu auront_lieu a_lieu se_tiendra se_tiendront se_celebrará se_celebra se_celebró tendrá_lugar se_realizará acontecerá será_realizado será_realizada
		si_terrà si_svolgerà vindt_plaats äger_rum afholdes odbędzie_się состоится пройдёт`)
	TellerWords = Words("i i've i’ve i'll i’ll we my our ich wir mein meine je j'ai j’ai nous mon ma he mi yo eu meu minha io mio mia ik mijn jag min я мой")
)

// CallWords are what columns and labels are called after that tell what it costs to come
// and until when to send something in.
var CallWords = Words(`fee fees price cost costs deadline deadlines submission submissions notification cfp acceptance rebuttal
	gebühr gebühren anmeldeschluss frist fristen einreichung einreichungsfrist frais échéance soumission tarif
	tarifa plazo fecha_límite envío quota scadenza prazo submissão 截稿 截止日期 締切 참가비`)

// PlayWords are what columns are called after that tell who plays.
var PlayWords = Words("band bands artist artists lineup line-up ensemble orchestra künstler musiker artiste artistes groupe artista artistas grupo")

// SampleWords are what values are written with that are there to be filled in: "Name of the
// event", "Your talk title".
var SampleWords = Words(`title titles name names event events venue location place city country town state talk conference speaker speaker's date description position
	brief short example sample placeholder your my the a an of to for here goes lorem ipsum dolor sit amet link url path todo tbd institution organizer
	titel name vortrag vortrags veranstaltung ort stadt land beispiel ihr dein des der die das titre nom exposé événement lieu ville pays exemple votre du de la le l'événement
	título nombre charla evento lugar ciudad país ejemplo tu del nome palestra local cidade exemplo titolo luogo città paese esempio`)
