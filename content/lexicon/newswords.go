package lexicon

// The words of news: items that tell what happened, talks among other things.

// NewsWords name lists of news, in headings, titles and file names.
var NewsWords = Words(newsWords)

const newsWords = `news updates announcements happenings neuigkeiten aktuelles nachrichten actualités nouvelles noticias novedades notícias novidades
	notizie novità nieuws nyheter nyheder aktualności novinky aktuality новости новини noutăți notícies haberler duyurular
	新闻 动态 最新动态 近况 新聞 動態 ニュース お知らせ 最新情報 소식 새소식 뉴스`

// MovedWords stand in front of the telling, and say how it came about and how the author
// feels about it: "Honoured to be invited to give".
var MovedWords = Words(
	`am be been being was were will would have has had to by as very so really again also just recently today yesterday tomorrow soon
	ran run running taught teaching led leading moderated moderating joined joining did doing pleasure opportunity privilege honor honour of
	honored honoured excited thrilled delighted happy glad pleased proud grateful humbled looking_forward invited going about
	it this last next week month year summer winter spring autumn fall new our my the a an`,
	`war wurde werde durfte freue mich eingeladen gestern heute kürzlich`,
	`suis ai été invité invitée ravi ravie heureux heureuse hier`,
	`fui sido invitado invitada convidado convidada stato stata invitato invitata feliz contento contenta ieri ayer ontem`,
	`was ben uitgenodigd blij`,
)

// UngivenWords say of what they stand beside that it was not given by the author, or not
// yet: an organizer's or a listener's part, a paper's or a prize's news.
var UngivenWords = Words(
	`accepted accept acceptance selected submitted rejected awarded won wins winning award awards prize attended attend attending organized organised
	organizing organising organize organise organizer organiser co-organized co-organised co-organizing co-organising chaired chairing hosted hosting released release published available
	online call cfp deadline register registration nominated`,
	`angenommen akzeptiert ausgezeichnet gewonnen besucht teilgenommen organisiert veröffentlicht`,
	`accepté acceptée accepté·e publié publiée organisé organisée assisté remporté aceptado aceptada publicado publicada organizado organicé asistí asistido ganado premio
	aceito aceita publicada organizei assisti ganhou accettato accettata pubblicato organizzato assistito vinto premio geaccepteerd gepubliceerd bezocht gewonnen`,
)

// WorkWords are what was presented, where that is no title: "our two conference papers".
var WorkWords = Words("papers posters work works research results findings project projects study studies seminars sessions talks lectures workshops keynotes trainings presentations thesis travaux résultats ergebnisse arbeiten trabajos trabalhos lavori")

// StationWords end the names of broadcasts, which one appears on as at an event.
var StationWords = Words("podcast podcasts show radio tv television channel broadcast")

// HonorificWords stand before the name of a person of whom something is told.
var HonorificWords = Words("prof professor dr mr mrs ms miss sir dame herr frau m mme mlle monsieur madame señor señora dott dottoressa ing")
