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
