package lexicon

// The words of sentences that tell of talks, one table a language.

// SentenceWords are those words in one language. Words of more than one are joined by
// "_".
type SentenceWords struct {
	Self  Set  // what authors call themselves as a subject, or verbs that say it by themselves
	Gave  Set  // verbs of giving a talk, in the forms in which authors tell of themselves
	Kind  Set  // what was given
	Frame Set  // what stands beside both and says nothing more
	About Set  // leads to what the talk was about
	At    Set  // leads to the event
	Weak  Set  // leads to places and other things as well
	Late  bool // the verb may stand at the sentence's end
}

// Tellings holds the words of each language, in a fixed order.
var Tellings = [...]SentenceWords{
	{
		Self:  Words("i we i’ve i've i’m i'm i’ll i'll we’ve we've we’ll we'll we’re we're"),
		Gave:  Words("gave give given giving spoke speak speaking talked present presented presenting deliver delivered delivering held featured interviewed"),
		Kind:  Words("talk talks lecture keynote presentation speech tutorial workshop session seminar poster paper panel interview in_an_interview on_an_interview in_interview podcast webinar demo speaker keynote_speaker invited_speaker guest_speaker guest panelist panellist panelists"),
		Frame: Words("i i’ve i've we am are be been will have had was were also then there which that a an the my our this short brief long invited lightning online remote virtual oral public highlight spotlight keynote plenary contributed opening closing slides_of recording_of with title to joint first_time and it he she they team where of number"),
		About: Words("about talking_about on titled entitled called named on_the_topic_of on_the_subject_of"),
		At:    Words("at during for as_part_of to in_the back_from returned_from"), Weak: Words("for to in_the"),
	},
	{
		Self: Words("ich wir"), Late: true,
		Gave:  Words("hielt hielten gehalten sprach sprachen gesprochen gab gegeben vorgetragen präsentiert präsentierte erzählte erzählt vorgestellt referierte referiert"),
		Kind:  Words("vortrag vortrags keynote präsentation referat gastvortrag talk impulsvortrag workshop poster"),
		Frame: Words("ich wir habe haben hatte wurde den der das die einen eine ein mein meinen dieser kurzen eingeladenen folien_meines folien_zu folien_zum folien_des mit dem titel zusammen durfte"),
		About: Words("über zu zum_thema mit_dem_titel mit_dem_thema betitelt namens"),
		At:    Words("auf_der auf_dem auf_den auf bei_der bei_dem bei_den bei beim an_der an_den am vor_der vor_dem im_rahmen_der im_rahmen_des im_rahmen_von"), Weak: Words("auf bei am im an_der vor_der"),
	},
	{
		Self:  Words("j'ai j’ai je nous"),
		Gave:  Words("parlé donné donnée présenté présentée présentais exposé animé animée prononcé prononcée parler intervenu intervenue"),
		Kind:  Words("conférence présentation exposé intervention communication talk atelier séminaire affiche poster"),
		Frame: Words("j'ai j’ai ai nous avons un une la le ma mon nos notre mes cette cet invité invitée à que qui été où courte diapositives_de diapos_de transparents_de"),
		About: Words("de des du d' sur au_sujet_de intitulé intitulée à_propos_de"),
		At:    Words("à_la à_l' au aux à lors_de lors_du lors_des pendant dans_le_cadre_de dans_le_cadre_du"), Weak: Words("à"),
	},
	{
		Self:  Words("he hemos di dimos impartí impartimos hablé hablamos presenté presentamos expuse participé ofrecí"),
		Gave:  Words("di he_dado dado dada dictada dictado realizada realizado brindada brindado dicté impartí impartida impartido hablé hablado hablar presenté presentado presentada expuse participé ofrecí ofrecida"),
		Kind:  Words("charla ponencia conferencia presentación taller comunicación póster seminario"),
		Frame: Words("he hemos una un la el mi que esta este fue invitado invitada a sobre_el_tema breve diapositivas_de diapositivas_de_la transparencias_de"),
		About: Words("sobre de titulada titulado acerca_de llamada llamado"),
		At:    Words("en_el en_la en_los en_las en durante"), Weak: Words("en"),
	},
	{
		Self:  Words("dei demos ministrei falei apresentei apresentamos proferi palestrei fiz eu"),
		Gave:  Words("dei dada dado ministrei ministrada ministrado falei falar falado apresentei apresentada apresentado proferi proferida proferido palestrei realizada realizado feita feito"),
		Kind:  Words("palestra apresentação oficina minicurso comunicação seminário talk pôster poster"),
		Frame: Words("uma um a o minha meu que esta este nesta neste nessa nesse foi convidado convidada para eu fiz esses estes são os slides_da slides_de slides_do rápida breve"),
		About: Words("sobre intitulada intitulado chamada chamado com_o_título"),
		At:    Words("no na nos nas em durante"), Weak: Words("no na nos nas em"),
	},
	{
		Self:  Words("ho abbiamo parlai presentai"),
		Gave:  Words("parlato parlare presentato presentata tenuto tenuta dato raccontato parlai presentai esposto"),
		Kind:  Words("intervento talk presentazione relazione seminario conferenza workshop poster"),
		Frame: Words("ho abbiamo un una il la lo mio mia che questo questa è stato stata invitato invitata a slide_del slide_della slide_di"),
		About: Words("di del della dei delle su sul sulla sui sulle intitolato intitolata dal_titolo"),
		At:    Words("al allo alla ai alle all' all’ a durante nel nella presso"), Weak: Words("a ai alle al nel nella"),
	},
	{
		Self: Words("ik we wij"), Late: true,
		Gave:  Words("gaf gegeven sprak gesproken hield gehouden presenteerde gepresenteerd vertelde verteld"),
		Kind:  Words("lezing presentatie praatje talk workshop voordracht gastcollege poster"),
		Frame: Words("ik we wij heb hebben een de het mijn die dat deze korte slides_van dia's_van"),
		About: Words("over met_de_titel getiteld met_als_titel"),
		At:    Words("op_de op_het op bij_de bij_het bij tijdens tijdens_de"), Weak: Words("op bij"),
	},
	{
		Self: Words("jag jeg vi"), Late: true,
		Gave:  Words("höll hållit hållet talade talat pratade pratat presenterade presenterat presenterad berättade holdt holdte talte snakket snakkede presenterte presentert præsenterede præsenteret fortalte foredrog"),
		Kind:  Words("föredrag föreläsning presentation foredrag presentasjon præsentation oplæg innlegg lyntale poster"),
		Frame: Words("jag jeg vi har ett en et mitt min mit som detta dette kort"),
		About: Words("om med_titeln med_titlen med_tittelen kallad kaldet"),
		At:    Words("på vid ved under"), Weak: Words("på under"),
	},
	{
		Self:  Words("wygłosiłem wygłosiłam mówiłem mówiłam opowiadałem opowiadałam opowiedziałem opowiedziałam przedstawiłem przedstawiłam zaprezentowałem zaprezentowałam poprowadziłem poprowadziłam wystąpiłem wystąpiłam"),
		Gave:  Words("wygłosiłem wygłosiłam wygłoszona wygłoszony wygłoszone mówiłem mówiłam opowiadałem opowiadałam opowiedziałem opowiedziałam przedstawiłem przedstawiłam przedstawiona przedstawiony zaprezentowałem zaprezentowałam prowadziłem prowadziłam poprowadziłem poprowadziłam wystąpiłem wystąpiłam"),
		Kind:  Words("prezentacja prezentację prelekcja prelekcję wykład wystąpienie referat warsztaty"),
		Frame: Words("którą który które moja moją mój z prezentacją prelekcją wykładem referatem pt tytułem pod_tytułem"),
		About: Words("o na_temat pt pod_tytułem zatytułowany zatytułowaną zatytułowana"),
		At:    Words("na_konferencji na podczas w_ramach"), Weak: Words("na"),
	},
	{
		Self: Words("jsem jsme"), Late: true,
		Gave:  Words("přednášel přednášela přednesl přednesla mluvil mluvila prezentoval prezentovala představil představila vystoupil vystoupila"),
		Kind:  Words("přednáška přednášku prezentace prezentaci přednáškou příspěvek"),
		Frame: Words("jsem jsme kterou který moje moji s na_konferenci"),
		About: Words("o na_téma s_názvem nazvanou nazvaná"),
		At:    Words("na_konferenci na během v_rámci"), Weak: Words("na"),
	},
	{
		Self: Words("я мы"), Late: true,
		Gave:  Words("выступил выступила выступал выступала рассказал рассказала рассказывал рассказывала представил представила прочитал прочитала прочитанный прочитанная сделал сделала говорил говорила"),
		Kind:  Words("доклад докладом лекция лекцию лекцией презентация презентацию презентацией выступление"),
		Frame: Words("я мы мой моя с который которую"),
		About: Words("о об про на_тему под_названием"),
		At:    Words("на_конференции на в_рамках во_время"), Weak: Words("на в"),
	},
	{
		Self:  Words("μίλησα μιλήσαμε παρουσίασα παρουσιάσαμε έδωσα έκανα"),
		Gave:  Words("μίλησα μιλήσαμε παρουσίασα παρουσιάσαμε έδωσα έκανα παρουσιάστηκε δόθηκε"),
		Kind:  Words("ομιλία διάλεξη παρουσίαση εισήγηση"),
		Frame: Words("μια μία την η που μου σύντομη με"),
		About: Words("για_την για_το για_τις για_τα για_τους για_τον για με_θέμα με_τίτλο σχετικά_με"),
		At:    Words("στο στη στην στον στα στις στους κατά_τη κατά_το"), Weak: Words("στο στη στην στον στα στις στους"),
	},
	{
		Self:  Words("am"),
		Gave:  Words("prezentat prezentată susținut susținută vorbit ținut ținută"),
		Kind:  Words("prezentare prezentarea prelegere prelegerea discurs atelier"),
		Frame: Words("am o un pe care a fost mea"),
		About: Words("despre intitulată intitulat cu_titlul cu_tema"),
		At:    Words("la în_cadrul"), Weak: Words("la"),
	},
	{
		Self:  Words("vaig vaig_donar vaig_parlar vaig_presentar vaig_fer he"),
		Gave:  Words("vaig_donar donada donat vaig_parlar parlat vaig_presentar presentada presentat vaig_fer"),
		Kind:  Words("xerrada ponència conferència presentació taller"),
		Frame: Words("una un la el meva que he"),
		About: Words("sobre titulada titulat anomenada"),
		At:    Words("al a_la a_l' als a_les a durant"), Weak: Words("a al als"),
	},
}
