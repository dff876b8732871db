package content

// The words of sentences that tell of talks, one table a language.

// sentenceWords are those words in one language. Words of more than one are joined by
// "_".
type sentenceWords struct {
	gave  wordSet // verbs of giving a talk, in the forms in which authors tell of themselves
	kind  wordSet // what was given
	frame wordSet // what stands beside both and says nothing more
	about wordSet // leads to what the talk was about
	at    wordSet // leads to the event
	weak  wordSet // leads to places and other things as well
}

// tellings holds the words of each language, in a fixed order.
var tellings = [...]sentenceWords{
	{
		gave:  words("gave give given giving spoke speak speaking talked presented delivered held"),
		kind:  words("talk talks lecture keynote presentation speech tutorial workshop session seminar poster paper panel"),
		frame: words("i i’ve i've we have had was also then there which that a an the my our this short brief long invited lightning online remote keynote plenary contributed opening closing with title to joint first_time and it"),
		about: words("about on titled entitled called named on_the_topic_of on_the_subject_of"),
		at:    words("at during for as_part_of to"), weak: words("for to"),
	},
	{
		gave:  words("hielt hielten gehalten sprach sprachen gesprochen gab gegeben vorgetragen präsentiert präsentierte erzählte erzählt vorgestellt referierte referiert"),
		kind:  words("vortrag vortrags keynote präsentation referat gastvortrag talk impulsvortrag workshop poster"),
		frame: words("ich wir habe haben hatte wurde den der das die einen eine ein mein meinen dieser kurzen eingeladenen mit dem titel zusammen durfte"),
		about: words("über zu zum_thema mit_dem_titel mit_dem_thema betitelt namens"),
		at:    words("auf_der auf_dem auf_den auf bei_der bei_dem bei_den bei beim an_der an_den am vor_der vor_dem im_rahmen_der im_rahmen_des im_rahmen_von"), weak: words("auf bei am im an_der vor_der"),
	},
	{
		gave:  words("parlé donné donnée présenté présentée présentais exposé animé animée prononcé prononcée parler intervenu intervenue"),
		kind:  words("conférence présentation exposé intervention communication talk atelier séminaire affiche poster"),
		frame: words("j'ai j’ai ai nous avons un une la le ma mon cette cet invité invitée à que qui été où courte"),
		about: words("de des du d' sur au_sujet_de intitulé intitulée à_propos_de"),
		at:    words("à_la à_l' au aux à lors_de lors_du lors_des pendant dans_le_cadre_de dans_le_cadre_du"), weak: words("à"),
	},
	{
		gave:  words("di he_dado dado dada dicté impartí impartida impartido hablé hablado hablar presenté presentado presentada expuse participé ofrecí ofrecida"),
		kind:  words("charla ponencia conferencia presentación taller comunicación póster seminario"),
		frame: words("he hemos una un la el mi que esta este fue invitado invitada a sobre_el_tema breve"),
		about: words("sobre de titulada titulado acerca_de llamada llamado"),
		at:    words("en_el en_la en_los en_las en durante"), weak: words("en"),
	},
	{
		gave:  words("dei dada dado ministrei ministrada ministrado falei falar falado apresentei apresentada apresentado proferi proferida palestrei"),
		kind:  words("palestra apresentação oficina minicurso comunicação seminário talk pôster poster"),
		frame: words("uma um a o minha meu que esta este foi convidado convidada para eu fiz"),
		about: words("sobre intitulada intitulado chamada chamado com_o_título"),
		at:    words("no na nos nas em durante"), weak: words("no na nos nas em"),
	},
	{
		gave:  words("parlato parlare presentato presentata tenuto tenuta dato raccontato parlai presentai esposto"),
		kind:  words("intervento talk presentazione relazione seminario conferenza workshop poster"),
		frame: words("ho abbiamo un una il la lo mio mia che questo questa è stato stata invitato invitata a"),
		about: words("di del della dei delle su sul sulla sui sulle intitolato intitolata dal_titolo"),
		at:    words("al allo alla ai alle all' all’ a durante nel nella presso"), weak: words("a ai alle al nel nella"),
	},
	{
		gave:  words("gaf gegeven sprak gesproken hield gehouden presenteerde gepresenteerd vertelde verteld"),
		kind:  words("lezing presentatie praatje talk workshop voordracht gastcollege poster"),
		frame: words("ik we wij heb hebben een de het mijn die dat deze korte"),
		about: words("over met_de_titel getiteld met_als_titel"),
		at:    words("op_de op_het op bij_de bij_het bij tijdens tijdens_de"), weak: words("op bij"),
	},
	{
		gave:  words("höll hållit hållet talade talat pratade pratat presenterade presenterat presenterad berättade holdt holdte talte snakket snakkede presenterte presentert præsenterede præsenteret fortalte foredrog"),
		kind:  words("föredrag föreläsning presentation foredrag presentasjon præsentation oplæg innlegg lyntale poster"),
		frame: words("jag jeg vi har ett en et mitt min mit som detta dette kort"),
		about: words("om med_titeln med_titlen med_tittelen kallad kaldet"),
		at:    words("på vid ved under"), weak: words("på under"),
	},
	{
		gave:  words("wygłosiłem wygłosiłam wygłoszona wygłoszony wygłoszone mówiłem mówiłam opowiadałem opowiadałam opowiedziałem opowiedziałam przedstawiłem przedstawiłam przedstawiona przedstawiony zaprezentowałem zaprezentowałam prowadziłem prowadziłam poprowadziłem poprowadziłam wystąpiłem wystąpiłam"),
		kind:  words("prezentacja prezentację prelekcja prelekcję wykład wystąpienie referat warsztaty"),
		frame: words("którą który które moja moją mój z prezentacją prelekcją wykładem referatem pt tytułem pod_tytułem"),
		about: words("o na_temat pt pod_tytułem zatytułowany zatytułowaną zatytułowana"),
		at:    words("na_konferencji na podczas w_ramach"), weak: words("na"),
	},
	{
		gave:  words("přednášel přednášela přednesl přednesla mluvil mluvila prezentoval prezentovala představil představila vystoupil vystoupila"),
		kind:  words("přednáška přednášku prezentace prezentaci přednáškou příspěvek"),
		frame: words("jsem jsme kterou který moje moji s na_konferenci"),
		about: words("o na_téma s_názvem nazvanou nazvaná"),
		at:    words("na_konferenci na během v_rámci"), weak: words("na"),
	},
	{
		gave:  words("выступил выступила выступал выступала рассказал рассказала рассказывал рассказывала представил представила прочитал прочитала прочитанный прочитанная сделал сделала говорил говорила"),
		kind:  words("доклад докладом лекция лекцию лекцией презентация презентацию презентацией выступление"),
		frame: words("я мы мой моя с который которую"),
		about: words("о об про на_тему под_названием"),
		at:    words("на_конференции на в_рамках во_время"), weak: words("на в"),
	},
	{
		gave:  words("μίλησα μιλήσαμε παρουσίασα παρουσιάσαμε έδωσα έκανα παρουσιάστηκε δόθηκε"),
		kind:  words("ομιλία διάλεξη παρουσίαση εισήγηση"),
		frame: words("μια μία την η που μου σύντομη με"),
		about: words("για_την για_το για_τις για_τα για_τους για_τον για με_θέμα με_τίτλο σχετικά_με"),
		at:    words("στο στη στην στον στα στις στους κατά_τη κατά_το"), weak: words("στο στη στην στον στα στις στους"),
	},
	{
		gave:  words("prezentat prezentată susținut susținută vorbit ținut ținută"),
		kind:  words("prezentare prezentarea prelegere prelegerea discurs atelier"),
		frame: words("am o un pe care a fost mea"),
		about: words("despre intitulată intitulat cu_titlul cu_tema"),
		at:    words("la în_cadrul"), weak: words("la"),
	},
	{
		gave:  words("vaig_donar donada donat vaig_parlar parlat vaig_presentar presentada presentat vaig_fer"),
		kind:  words("xerrada ponència conferència presentació taller"),
		frame: words("una un la el meva que he"),
		about: words("sobre titulada titulat anomenada"),
		at:    words("al a_la a_l' als a_les a durant"), weak: words("a al als"),
	},
}
