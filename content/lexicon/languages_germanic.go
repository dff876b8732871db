package lexicon

var german = Language{
	name: "de",
	talks: `vortrag vorträge vorträgen vortraege konferenz konferenzen konferenzbeiträge tagung tagungen tagungsbeiträge präsentation präsentationen
		auftritt auftritte veranstaltung veranstaltungen termine seminar seminare workshops kolloquium kolloquien symposium symposien kongress kongresse
		podium podien podiumsdiskussion podiumsdiskussionen interviews schulung schulungen reden rede folien referate ansprachen lesungen expertengespräche gespräche`,
	other: `ausbildung bildung berufserfahrung werdegang lebenslauf veröffentlichung veröffentlichungen publikation publikationen aufsätze artikel beiträge bücher buch
		lehre lehrveranstaltungen lehrtätigkeit unterricht projekt projekte forschung forschungsprojekte auszeichnungen preise stipendien gutachtertätigkeit ehrenamt
		mitgliedschaften kenntnisse sprachen sprachkenntnisse abschlussarbeiten masterarbeiten bachelorarbeiten dissertation betreute betreuung kontakt impressum beiträge quelltexte`,
	guest: `organisiert organisierte organisierten organisation besucht besuchte besuchten teilnahme teilnahmen teilgenommen ausrichtung`,
	filler: `links verweise texte meine mein meiner und der die das den dem von vom vergangene vergangenen kommende frühere früheren letzte neueste neue aktuelle öffentliche bisherige nächste
		anstehende geplante zukünftige ausgewählte eingeladene zu zur zum auf bei in im an am mit für alle alte ältere andere weitere sonstige wissenschaftliche
		gehaltene eigene liste übersicht archiv einige wichtigste nationale internationale über sowie oder als`,
	event:    `konferenz tagung kolloquium kongress treffen jahrestagung fachtagung jahrestreffen workshop seminar hochschultag kirchentag symposium forum webinar`,
	noun:     `tag tage woche messe verein gesellschaft arbeitskreis stammtisch akademie abend nacht sommerschule herbstschule winterschule festival kreis verband kammer`,
	host:     `universität hochschule institut akademie gymnasium bibliothek museum volkshochschule stiftung verein gesellschaft max-planck-institut`,
	suffix:   `tagung konferenz kongress workshop treffen seminar kolloquium symposium stammtisch woche forum akademie`,
	slides:   `folien foliensatz präsentation vortragsfolien unterlagen handzettel handout`,
	video:    `video videos aufzeichnung aufzeichnungen mitschnitt videomitschnitt videoaufzeichnung aufnahme`,
	audio:    `audio tonaufnahme anhören audiomitschnitt tonmitschnitt`,
	code:     `quelltext quelltexte quellcode beispiele beispielcode beispiel-code codebeispiele beispielprojekt demoprojekt programmcode material materialien begleitmaterial`,
	paper:    `artikel aufsatz tagungsband beitrag veröffentlichung papier`,
	site:     `veranstaltung webseite website veranstaltungsseite konferenzseite tagungsseite homepage programm ankündigung einladung flyer`,
	more:     `zusammenfassung kurzfassung abstrakt beschreibung einzelheiten informationen infos transkript bericht nachbericht mitschrift verweis mehr skript niederschrift bilder fotos`,
	Action:   `lade`,
	Label:    `herunterladen ansehen anschauen lesen zum zur zu den dem hier als deutsch englisch alte neue weitere`,
	keynote:  `hauptvortrag festvortrag eröffnungsvortrag plenarvortrag`,
	talk:     `vortrag rede präsentation referat beitrag gastvortrag fachvortrag kurzvortrag impulsvortrag redebeitrag`,
	workshop: `schulung lehrgang`,
	panel:    `podiumsdiskussion podium podiumsgespräch diskussion diskussionsrunde streitgespräch expertengespräch`,
	role:     `eingeladener eingeladene eingeladen gespräch radiointerview videointerview fernsehinterview radio-interview video-interview lesung moderation moderator moderatorin teilnehmer teilnehmerin redner rednerin sprecher sprecherin gast auf deutsch englisch minuten impuls öffentlicher`,
	titleKey: `titel thema vortragstitel`, eventKey: `veranstaltung konferenz tagung anlass rahmen kongress`, placeKey: `ort stadt veranstaltungsort tagungsort`, dateKey: `datum wann tag termin zeitpunkt`, bodyKey: `beschreibung zusammenfassung inhalt kurzfassung`,
}

var dutch = Language{
	name: "nl",
	talks: `lezing lezingen voordracht voordrachten presentatie presentaties praatjes congres congressen conferentie conferenties seminar seminars seminars workshop workshops
		optredens optreden spreekbeurten sprekersbeurten bijeenkomsten evenementen webinars gastcolleges gastlezing`,
	other: `publicatie publicaties artikelen artikel boeken boek onderwijs opleiding opleidingen werkervaring loopbaan projecten prijzen onderscheidingen beurzen scripties
		proefschrift proefschriften begeleide begeleiding nevenfuncties vaardigheden contact onderzoek`,
	guest: `georganiseerd georganiseerde organisatie bezocht bezochte bijgewoond bijgewoonde deelname`,
	filler: `mijn geselecteerde selectie komende aankomende eerdere vorige afgelopen recente laatste alle andere overige uitgenodigde gegeven de het een van voor op bij in en
		of aan toekomstige gehouden nationale internationale wetenschappelijke overzicht lijst archief over`,
	event:    `congres conferentie bijeenkomst studiedag symposium jaarcongres jaarvergadering themadag seminar netwerkdag`,
	noun:     `dag dagen week vereniging genootschap organisatie stichting platform kring school`,
	host:     `universiteit hogeschool instituut academie stichting vereniging museum bibliotheek organisatie`,
	suffix:   `congres conferentie bijeenkomst studiedag dagen seminar`,
	slides:   `slides dia's presentatie powerpoint handouts`,
	video:    `video video's opname opnamen filmpje videoopname`,
	audio:    `geluidsopname luisteren`,
	code:     `broncode voorbeelden materiaal`,
	paper:    `artikel`,
	site:     `evenement website programma aankondiging congreswebsite`,
	more:     `samenvatting beschrijving verslag meer informatie foto's transcriptie toelichting`,
	Action:   `bekijk lees luister`,
	Label:    `downloaden bekijken lezen de het van naar hier nederlands engels`,
	keynote:  `openingslezing plenaire`,
	talk:     `lezing voordracht presentatie gastlezing gastcollege praatje`,
	panel:    `paneldiscussie panelgesprek debat rondetafel`,
	workshop: `werkgroep cursus`,
	role:     `uitgenodigd uitgenodigde spreker panellid deelnemer dagvoorzitter minuten plenaire voorzitter`,
	titleKey: `titel onderwerp`, eventKey: `evenement congres conferentie gelegenheid`, placeKey: `plaats locatie stad`, dateKey: `datum wanneer`, bodyKey: `samenvatting beschrijving`,
}

var swedish = Language{
	name: "sv",
	talks: `föredrag föreläsning föreläsningar presentation presentationer konferens konferenser seminarium seminarier workshop workshops anföranden framträdanden medverkan
		paneler paneldebatter tal evenemang konferensbidrag`,
	other: `publikation publikationer artiklar böcker undervisning utbildning arbetslivserfarenhet anställningar projekt priser utmärkelser stipendier uppsatser avhandlingar
		handledda handledning uppdrag forskning kontakt`,
	guest:  `organiserade organiserat arrangerade arrangemang besökta deltagande`,
	filler: `mina min mitt utvalda valda kommande tidigare senaste inbjudna inbjudan alla andra övriga och på i vid av för om en ett nationella internationella vetenskapliga lista populärvetenskapliga`,
	event:  `konferens konferensen konferenser seminarium seminariet kongress kongressen träff möte mötet årsmöte symposium mässan mässa`,
	noun:   `dag dagar dagen dagarna vecka veckan förening föreningen`,
	host:   `universitet universitetet högskola högskolan institut institutet akademi museum bibliotek`,
	suffix: `konferensen konferens seminariet seminarium kongressen kongress träffen dagarna mötet`,
	slides: `bilder bilderna presentation presentationen åhörarkopior ljusbilder`, video: `video inspelning film filmen inspelningen`, audio: `ljud ljudinspelning`, code: `källkod kod exempel material`,
	paper: `artikel uppsats`, site: `evenemang webbplats webbsida hemsida program inbjudan konferenssida`, more: `sammanfattning beskrivning detaljer utskrift länk mer information foton referat`,
	Action: `ladda se läs titta lyssna hämta`, Label: `ned ner videon inspelningen här på svenska engelska till och som`,
	keynote: `huvudföredrag`, talk: `föredrag föreläsning presentation gästföreläsning anförande`, panel: `paneldebatt panelsamtal paneldiskussion`, workshop: `verkstad`, podcast: `podd poddavsnitt`, interview: `intervju`,
	role:     `inbjudet inbjuden talare moderator minuter muntlig paneldeltagare plenarföredrag`,
	titleKey: `titel ämne`, eventKey: `evenemang konferens tillfälle`, placeKey: `plats stad ort`, dateKey: `datum`, bodyKey: `sammanfattning beskrivning`,
}

var danish = Language{
	name: "da",
	talks: `foredrag forelæsning forelæsninger præsentation præsentationer oplæg konference konferencer seminar seminarer workshop workshops indlæg optrædener taler
		paneldebatter arrangementer`,
	other: `publikation publikationer artikler bøger undervisning uddannelse erhvervserfaring ansættelser projekter priser hædersbevisninger stipendier specialer
		afhandlinger vejledte vejledning hverv forskning kontakt`,
	guest:   `organiserede arrangerede afholdte deltagelse deltaget besøgte`,
	filler:  `mine min mit udvalgte kommende tidligere seneste inviterede alle andre øvrige og på i ved af for om en et nationale internationale videnskabelige liste`,
	event:   `konference konferencen seminar seminaret kongres kongressen træf møde mødet årsmøde symposium messe`,
	noun:    `dag dage dagen uge forening selskab`,
	host:    `universitet universitetet højskole institut akademi museum bibliotek`,
	suffix:  `konferencen konference seminaret kongressen kongres træffet dagene mødet`,
	slides:  `slides præsentation præsentationen lysbilleder`,
	video:   `video optagelse optagelsen`,
	audio:   `lyd lydoptagelse`,
	code:    `kildekode eksempler materiale`,
	paper:   `artikel`,
	site:    `begivenhed arrangement hjemmeside webside program`,
	more:    `resumé sammenfatning beskrivelse detaljer udskrift link mere information billeder`,
	Action:  `hent se læs lyt`,
	Label:   `videoen her på dansk engelsk til og`,
	keynote: `hovedforedrag`, talk: `foredrag oplæg forelæsning gæsteforelæsning præsentation indlæg`, panel: `paneldebat`, workshop: `værksted`, poster: `plakat`, podcast: `podcastafsnit`,
	role:     `inviteret taler ordstyrer minutter mundtlig paneldeltager`,
	titleKey: `titel emne`, eventKey: `begivenhed arrangement konference anledning`, placeKey: `sted by`, dateKey: `dato`, bodyKey: `resumé beskrivelse`,
}

var norwegian = Language{
	name: "nb",
	talks: `foredrag forelesning forelesninger presentasjon presentasjoner innlegg konferanse konferanser seminar seminarer workshop workshops opptredener taler
		paneldebatter arrangementer`,
	other: `publikasjon publikasjoner artikler bøker undervisning utdanning utdannelse arbeidserfaring stillinger prosjekter priser utmerkelser stipender oppgaver
		masteroppgaver avhandlinger veiledede veiledning verv forskning kontakt`,
	guest:   `organiserte arrangerte deltakelse deltatt besøkte`,
	filler:  `mine min mitt utvalgte kommende tidligere siste inviterte alle andre øvrige og på i ved av for om en et nasjonale internasjonale vitenskapelige liste`,
	event:   `konferanse konferansen seminar seminaret kongress kongressen treff møte møtet årsmøte symposium messe`,
	noun:    `dag dager dagen dagene uke forening foreningen selskap`,
	host:    `universitet universitetet høgskole høgskolen høyskole institutt akademi museum bibliotek`,
	suffix:  `konferansen konferanse seminaret kongressen treffet dagene møtet`,
	slides:  `lysbilder lysbildene lysark presentasjon presentasjonen`,
	video:   `video opptak opptaket`,
	audio:   `lyd lydopptak`,
	code:    `kildekode kode eksempler materiale`,
	paper:   `artikkel`,
	site:    `arrangement nettside nettsted hjemmeside program`,
	more:    `sammendrag beskrivelse detaljer utskrift lenke mer informasjon bilder`,
	Action:  `last se les lytt`,
	Label:   `ned videoen her på norsk engelsk til og`,
	keynote: `hovedforedrag`, talk: `foredrag innlegg forelesning gjesteforelesning presentasjon`, panel: `paneldebatt panelsamtale`, workshop: `verksted`, poster: `plakat`, podcast: `podkast`, interview: `intervju`,
	role:     `invitert taler ordstyrer minutter muntlig paneldeltaker`,
	titleKey: `tittel emne`, eventKey: `arrangement konferanse anledning`, placeKey: `sted by`, dateKey: `dato`, bodyKey: `sammendrag beskrivelse`,
}
