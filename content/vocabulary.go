package content

import (
	"maps"
	"strings"
	"unicode"
)

// The words by which people tell what a part of a page is. They are data: a
// word or a language more is a line here and nothing elsewhere. All are in
// lower case; matching folds case.

// wordSet is a set of words.
type wordSet map[string]bool

func words(lists ...string) wordSet {
	set := wordSet{}
	for _, list := range lists {
		for _, w := range strings.Fields(list) {
			set[strings.ReplaceAll(w, "_", " ")] = true
		}
	}
	return set
}

// talkWords name lists of appearances, in headings, titles and file names.
var talkWords = words(
	`talk talks speaking speaker speech speeches presentation presentations presenting presented conference
	conferences keynote keynotes lecture lectures workshop workshops tutorial tutorials panel panels podcast podcasts
	interview interviews webinar webinars webcast appearance appearances event events meetup meetups session sessions seminar
	seminars poster posters slides slide deck decks slidedeck slidedecks engagement engagements gig gigs colloquium colloquia symposium
	training trainings lightning videos recordings`,
	`vortrag vorträge vortraege talks konferenz konferenzen termine veranstaltungen präsentationen auftritte workshops tagungen tagung`,
	`conférences conference présentations exposés interventions ateliers causeries`,
	`charla charlas ponencia ponencias conferencias presentaciones talleres eventos`,
	`eventi interventi presentazioni conferenze seminari palestra palestras apresentações`,
	`доклад доклады выступления выступление конференции`,
	`foredrag lezingen lezing presentaties föredrag wystąpienia prelekcje přednášky`,
	`発表 講演 登壇 スライド 演講 演讲 分享 报告 報告 会议 會議 研讨会 研討會 讲座 講座 学会 研究会 発表 발표 강연 초청강연`,
	spoken(func(l *tongue) string { return l.talks }),
)

// otherWords name lists of anything but appearances.
var otherWords = words(
	`work job jobs experience employment career education degree degrees teaching courses course lecturing publications
	publication papers paper preprints journal journals articles article book books chapters chapter blog blogs blogging
	post posts writing writings essays software projects project code awards award honors honours grants grant funding patents
	skills volunteering volunteer service reviewing reviewer certifications certificates biography bio about contact
	qualifications thesis theses languages hobbies supervision students memberships membership positions academic professional
	newsletter reading references testimonials press license licence news changelog releases deadlines roles duties`,
	`neuigkeiten nachrichten actualités noticias notizie ämter rollen`,
	`ausbildung berufserfahrung werdegang veröffentlichungen publikationen lehre lehrveranstaltungen projekte auszeichnungen artikel bücher`,
	`formation expérience enseignement livres publications emploi diplômes projets projet encadrement encadrements thèses subventions`,
	`formación experiencia docencia publicaciones artículos libros empleo educación proyectos premios`,
	`публикации статьи образование опыт работа книги проекты преподавание`,
	`職歴 学歴 経歴 略歴 資格 書籍 著書 執筆 論文 受賞 业绩 業績 论文 教育 教学 学歴 学历 獲獎 获奖 경력 학력 논문 저서 수상`,
	spoken(func(l *tongue) string { return l.other }),
)

// otherFolders hold files that are one course, paper, job or the like each.
var otherFolders = words(`teaching courses publications publication papers preprints jobs experience education books projects awards grants
	students theses patents lehre veröffentlichungen publikationen enseignement docencia publicaciones pubblicazioni`)

// guestWords say that the events in a heading are those at which the author did
// anything but speak: "Conferences attended", "Organisation of workshops".
var guestWords = words(
	`organized organised organizing organising organization organisation supervised organizer organiser organizers organisers
	coorganized coorganised coorganizing coorganising coorganizer coorganiser coorganizers coorganisers
	attended attendance attending committee committees program_committee visit visits visited visiting reports recaps deadlines`,
	`organisiert organisierte besucht besuchte organisateur organización organizzazione organisatie организация 访问`,
	spoken(func(l *tongue) string { return l.guest }),
)

// ourWords say that the events in a heading are those of a group, to which it invites:
// "Our events".
var ourWords = words("our unsere nos nuestros nuestras nossos nossas nostri nostre onze våra vores våre nasze naše наши")

// attendWords begin a description that says that the author was there.
var attendWords = words("attending attended attend visited visiting organized organised organizing organising besucht asistí asistente participé assisté")

// dutyWords stand beside guestWords and name nothing by themselves: "Scientific advisory
// committees", "Conferences I have attended".
var dutyWords = words("program programme steering scientific advisory board boards chair chairs member members membership have has i've period periods stay stays scholar researcher research")

// offerWords name talks that are on offer, not given.
var offerWords = words(
	`available abstract abstracts topics topic offer offered offerings book request bookable headshot headshots biography bio
	angebot themen sujets temas темы`,
)

// shownWords say of talks that they can be watched, so that they were given, whatever is
// said to be available.
var shownWords = words("online videos video recordings recorded youtube")

// fillerWords stand in headings beside those words and name nothing.
var fillerWords = words(
	`a an the my our me i i've i'm was am been co of and or in at on for to from with by so far as all other others more some selected recent latest past previous
	older old upcoming future next current coming now soon given held done public featured invited contributed guest online remote virtual
	archive archives archived list lists here where history complete full international regional domestic departmental institutional overseas abroad discussion discussions national local podium oral short long
	click expand prior before after until since & + / tba scheduled planned only first author main section also yearly
	conference-related refereed peer-reviewed reviewed technical tech community internal external industry media video audio various misc miscellaneous favorite favourite funded`,
	`meine mein und der die das von vergangene kommende frühere aktuelle öffentliche bisherige nächste anstehende ausgewählte eingeladene zu auf bei`,
	`mes et les des en cours financé financés recherche à venir passées passés prochaines prochains précédentes invitées`,
	`mis mi y las los de próximas próximos pasadas pasados anteriores e`,
	`мои и на предстоящие прошедшие`,
	`国内会議 国際会議 招待 口頭 ポスター 与 和 及 と の 等 一覧 受邀 邀请 学术 最近 公开 近 两年 三年 近年 主要 部分 历年 过往 以往 社内 社外 过去 過去`,
	spoken(func(l *tongue) string { return l.filler }),
)

// eventWords are parts of the names of events and hosts, whatever their case.
var eventWords = words(
	`conference conf con summit meetup meet-up meetups congress symposium workshop workshops seminar seminars colloquium unconference unconf
	barcamp podcast podcasts webinar university hackathon roadshow devroom meeting meetings usergroup user_group`,
	`konferenz tagung kolloquium kongress treffen universität hochschule stammtisch workshopreihe messe`,
	`congrès journées colloque rencontres université conférence séminaire`,
	`congreso jornadas universidad encuentro jornada seminario semana`,
	`конференция митап подкаст университет форум встреча`,
	`convegno incontro università`,
	spoken(func(l *tongue) string { return l.event }),
)

// eventNouns are parts of such names only with a capital letter: "Database Week",
// not "a week of databases".
var eventNouns = words(
	`days day camp fest festival forum college institute school academy group groups society association expo week tour club night nights series
	ug event events fair assembly retreat gathering course lab labs radio show hangout track connect guild chapter talks session sessions
	department faculty centre center foundation lecture lectures tutorial team live bootcamp`,
	spoken(func(l *tongue) string { return l.noun }),
)

// hostWords are parts of the names of institutions.
var hostWords = words(`university college institute institut institution academy faculty universität hochschule université universidad università universidade
	universiteit universitet uniwersytet univerzita eth mit polytechnic centre center convention hotel museum library bibliothek museum hall campus
	университет 大学 대학교 학교 school`,
	spoken(func(l *tongue) string { return l.host }),
)

// eventEndings end the names of events that are one word: EuroPython's kin.
var eventEndings = []string{"conf", "con", "fest", "camp", "days", "day", "meetup", "summit", "talks", "python", "cast", "bar", "hack", "school", "week", "kon", "forum"}

// dayNouns end as names of events do, and are words for days of any kind.
var dayNouns = words(`monday tuesday wednesday thursday friday saturday sunday today yesterday everyday someday birthday holiday holidays mondays fridays sundays weekdays weekday workday nowadays silicon icon lexicon`)

// eventSuffixes end the names of events in languages that write compounds as one word.
var eventSuffixes = strings.Fields(spoken(func(l *tongue) string { return l.suffix }) + `tagung konferenz kongress workshop treffen митап
	研究会 大会 学会 年会 セミナー 勉強会 カンファレンス シンポジウム ワークショップ ミートアップ フォーラム サミット
	年會 讀書會 研讨会 研討會 会议 會議 峰会 峰會 论坛 論壇 沙龙 沙龍
	포럼 워크숍 워크샵 강좌 컨퍼런스 세미나 학술대회 심포지엄`)

// placeWords name places that are no towns.
var placeWords = words(`online remote virtual virtuell remoto virtuale distanciel hybrid en_ligne zoom онлайн オンライン 線上 线上 온라인 web worldwide usa uk us u.k. u.s. u.s.a. nyc uae`)

// speechNouns are what a sentence calls a talk that was given.
var speechNouns = words(`talk keynote presentation workshop tutorial lecture demo poster session panel webinar speech`)

// gaveWords stand between a talk and the event it was given at.
var gaveWords = words(`gave given give presented present delivered deliver held did spoke`)

// calledWords lead to a talk's title.
var calledWords = words(`called titled entitled named talk namens titel intitulé intitulée titulada titulado llamada intitolato`)

// clauseWords begin what a sentence goes on with behind the name of an event.
var clauseWords = []string{", I ", ", we ", " I ", " we ", " which ", " where ", " when ", " who ", " about ", " on how "}

// onlineWords say of a name that it is no place one could go to.
var onlineWords = words(`online remote virtual virtuell remoto virtuale distanciel hybrid онлайн オンライン 線上 线上 온라인`)

// labels say what a link leads to, as its text, the label before it, or the key
// or column that holds it.
var labels = map[LinkKind]wordSet{
	Slides: words(`slides slide slidedeck deck folien slide-deck slideshow slideshare speakerdeck presentation präsentation diapositives diapos diapositivas fichier fichiers
		presentación unterlagen vortragsfolien handzettel pdf pptx ppt odp keynote_file handout notes slidesurl slides_url presentazione слайды презентация スライド 投影片 資料 x`, spoken(func(l *tongue) string { return l.slides })),
	Video: words(`video videos vid recording recordings record youtube vimeo watch stream livestream replay aufzeichnung mitschnitt vidéo captation
		enregistrement grabación vídeo видео запись 動画 録画 影片 lecture_video trailer`, spoken(func(l *tongue) string { return l.video })),
	Audio: words(`audio listen mp3 podcast episode soundcloud spotify anhören écouter escuchar`, spoken(func(l *tongue) string { return l.audio })),
	Code:  words(`code repo repository github gitlab source sources demo demos materials material notebook notebooks examples example code_samples quellcode código`, spoken(func(l *tongue) string { return l.code })),
	Paper: words(`paper preprint arxiv article dissertation thesis publication extended_abstract doi proceedings`, spoken(func(l *tongue) string { return l.paper })),
	EventLink: words(`event events website site web conference program programme schedule agenda meetup registration veranstaltung webseite programm
		ankündigung site_web programa anuncio event_page announcement homepage sessionize`, spoken(func(l *tongue) string { return l.site })),
	OtherLink: words(`page info details more link lien liens enlace enlaces url abstract description talk words text transcript blog post writeup write-up tweet interview photo
		photos summary report mitschrift bericht nachlesen
		lien liens externe éditeur enlace enlaces collegamento verweis länk lenke ссылка odkaz リンク 链接 連結 링크`, spoken(func(l *tongue) string { return l.more })),
}

// hosts say what a link leads to by the site it is on.
var hosts = map[string]LinkKind{
	"youtube.com": Video, "youtu.be": Video, "vimeo.com": Video, "media.ccc.de": Video, "twitch.tv": Video, "pyvideo.org": Video, "infoq.com": Video, "channel9.msdn.com": Video,
	"speakerdeck.com": Slides, "slideshare.net": Slides, "slides.com": Slides, "slid.es": Slides, "noti.st": Slides, "docs.google.com": Slides, "prezi.com": Slides,
	"github.com": Code, "gitlab.com": Code, "gist.github.com": Code, "codeberg.org": Code,
	"soundcloud.com": Audio, "anchor.fm": Audio, "spotify.com": Audio, "podcasts.apple.com": Audio,
	"arxiv.org": Paper, "doi.org": Paper,
	"meetup.com": EventLink, "eventbrite.com": EventLink, "lanyrd.com": EventLink, "sched.com": EventLink, "sched.co": EventLink, "confengine.com": EventLink,
}

// kinds name kinds of appearance.
var kinds = func() map[string]string {
	all := map[string]string{}
	for i := range languages {
		l := &languages[i]
		for _, of := range [...]struct{ words, kind string }{
			{l.talk, "talk"}, {l.keynote, "keynote"}, {l.workshop, "workshop"}, {l.panel, "panel"}, {l.poster, "poster"}, {l.podcast, "podcast"}, {l.interview, "interview"},
		} {
			for _, w := range strings.Fields(of.words) {
				all[w] = of.kind
			}
		}
	}
	maps.Copy(all, englishKinds)
	return all
}()

var englishKinds = map[string]string{
	"keynote": "keynote", "talk": "talk", "vortrag": "talk", "charla": "talk", "доклад": "talk", "presentation": "talk", "lecture": "talk",
	"workshop": "workshop", "tutorial": "workshop", "training": "workshop", "schulung": "workshop", "taller": "workshop", "atelier": "workshop",
	"panel": "panel", "panelist": "panel", "panellist": "panel", "fishbowl": "panel", "podiumsdiskussion": "panel", "paneldiscussie": "panel",
	"podcast": "podcast", "подкаст": "podcast", "interview": "interview", "webinar": "webinar", "webcast": "webinar", "poster": "poster",
	"lightning": "lightning talk", "ignite": "lightning talk",
}

// ownAppearances are the kinds that are given on their own, at no event.
var ownAppearances = words(`interview podcast webinar webcast article`)

// roleWords stand beside a title and say how, how long or in which language it
// was given.
var roleWords = words(
	`keynote talk talks workshop panel panelist panellist podcast interview webinar webcast tutorial training invited contributed opening closing lightning ignite poster
	min mins minute minutes hour hours h m full-day half-day day half short online remote virtual virtually with and a an the in of & hands-on project demos session live
	english french german spanish italian portuguese russian japanese en de fr es it ru interactive co-presented co-speaker moderator moderation
	host mc lecture lectures lecturer lecturers discussion condensed demonstration guest oral seminar colloquium kolloquium joint presentation version featured plenary
	speaker speakers x outreach public presented
	deutsch englisch französisch auf mit vortrag eingeladener gastvortrag referent referentin
	présentation communication orale oral affichée exposé conférencier conférencière invité invitée
	ponente ponencia comunicación oral póster invitado invitada conferencista exposición expositor
	comunicação pôster convidado convidada palestrante relatore relazione invitato invitata invito su`,
	`festvortrag impulsvortrag plenarvortrag hauptvortrag fachvortrag kurzvortrag impuls eingeladene podiumsdiskussion moderator
	affiche plénière plénier table_ronde intervention conférencières
	intervención magistral ponentes tipo cartel carteles modalidad virtual presencial relatrice relatori moderatrice minicurso mesa-redonda mesa redonda
	lezing gastlezing gastcollege paneldiscussie panelgesprek uitgenodigd uitgenodigde spreker föredrag gästföreläsning inbjuden inbjudet talare gæsteforelæsning oplæg foredrag inviteret invitert innlegg
	wykład prelekcja prezentacja plakat zaproszony zaproszona warsztaty přednáška zvaná vyzvaná prezentace
	доклад приглашённый приглашенный пленарный стендовый устный пленарная
	davetli çağrılı konuşma konuşması konuşmacı sunum bildiri sözlü`,
	`受邀 受邀报告 应邀 邀请 邀請 邀请报告 邀請報告 特邀报告 特邀 主题报告 大会报告 分会报告 分组报告 口头报告 口頭報告 海报 海報 主旨演讲 主題演講 邀請演講 分钟报告 分钟 分鐘
	招待 登壇 招待講演 基調講演 依頼講演 特別講演 一般講演 口頭発表 口頭 ポスター発表 ポスター lt 発表 講演 パネリスト パネルディスカッション
	발표 초청강연 초청 강연 기조강연 기조연설 키노트 구두발표 구두 포스터 포스터발표 초청발표`,
	spoken(func(l *tongue) string {
		return l.role + " " + l.keynote + " " + l.talk + " " + l.workshop + " " + l.panel + " " + l.poster + " " + l.podcast + " " + l.interview
	}),
)

// statusWords say that a talk will not be given as announced.
var statusWords = words("cancelled canceled postponed abgesagt verschoben annulé annulée reporté reportée cancelada cancelado aplazada aplazado annullato rinviato geannuleerd uitgesteld отменено отменён перенесено 中止 延期 취소 연기")

// calledOffWords say at the end of a heading that what stands below was not held.
var calledOffWords = words("cancelled canceled abgesagt annulé annulée cancelada cancelado annullato geannuleerd отменено отменён 中止 취소")

// articleWords name what was written where articleLeads, the words for where it appeared,
// follow them.
var (
	articleWords = words("Article article Essay essay Column column Chapter chapter Post post Artikel Beitrag Kapitel Aufsatz Artículo artículo Artigo artigo Articolo articolo")
	articleLeads = words("in on for im auf dans en em no na su")
)

// absentWords say, as the kind or state of an appearance, that no talk was given.
var absentWords = words("rejected declined denied pending withdrawn booth attendee attending attended organizer organiser volunteer")

// presentWords name the parts that people take in an event without speaking, and
// presentFillers stand beside them.
var (
	presentWords = words(`attendee attended attending attendant participant organizer organiser co-organizer co-organiser organizing organising volunteer
		teilnehmer teilnehmerin teilnahme besucher organisator organisatorin participant participante participation organisateur organisatrice auditeur
		asistente participante organizador organizadora coorganizador ouvinte partecipante organizzatore deltager deelnemer участник организатор 参加 参加者
		leave sabbatical vacation holiday holidays elternzeit urlaub`)
	presentFillers = words("member committee only team local as of the in a an mitglied im membre du comité miembro del membro als como en de nur parental maternity paternity sick career")
)

// officeWords name the offices that people hold at events or in groups, and
// officeFillers stand beside them.
var (
	officeWords   = words("chair co-chair chairs committee reviewer maintainer ambassador coordinator curator pc board steering_committee chairperson")
	officeFillers = words("track program programme session general scientific advisory steering technical publicity & / lead")
)

// pauseWords name what stands between the talks of a day's programme.
var pauseWords = words(`break breaks lunch coffee tea dinner reception registration welcome opening closing breakfast
	pause kaffeepause mittagspause mittagessen begrüßung eröffnung anmeldung ausklang déjeuner café accueil ouverture clôture
	almuerzo descanso apertura inauguración clausura pausa pranzo almoço intervalo abertura lunchpauze koffiepauze fika 休憩 昼食 обед перерыв`)

// superviseWords begin the remark that a thesis was supervised, and with whom.
var superviseWords = words("codirection co-direction codirigée coencadrement co-encadrement encadrement encadrante encadrant cosupervised co-supervised supervised co-supervision supervision supervisor betreut betreuung codirigida codirección dirigida")

// withWords lead to the names of other speakers.
var withWords = words("with w. w/ feat feat. ft. mit avec con joint jointly together co-presented authored gemeinsam together_with и с")

// atWords part a title from the event behind it.
var atWords = []string{" @ ", " at the ", " at ", " beim ", " bei der ", " bei ", " auf der ", " auf dem ", " an der ", " vor der ", " vor dem ", " im rahmen ", " tijdens ", " durante ", " pendant ", " während ", " lors de ", " lors du ", " en el ", " en la ", " на "}

// alsoWords head the further deliveries of a talk.
var alsoWords = words("also again elsewhere previously given presented held delivered auch außerdem gehalten aussi également también anche também również också")

// aboutWords stand before what a talk was about, in a sentence.
var aboutWords = []string{"talk about ", "spoke about ", "talked about ", "presentation about ", "talk on ", "workshop on ", "gesprochen über ", "vortrag über "}

// plain folds a word for looking it up: lower case, without the punctuation and
// signs around it.
func plain(w string) string {
	for w != "" && isPlainMark(w[0]) {
		w = w[1:]
	}
	for w != "" && isPlainMark(w[len(w)-1]) {
		w = w[:len(w)-1]
	}
	if isPlainKey(w) {
		return w // most words
	}
	return strings.ToLower(strings.TrimFunc(w, func(r rune) bool {
		return !unicode.IsLetter(r) && !unicode.IsDigit(r) && !unicode.IsMark(r) && r != '&' && r != '+'
	}))
}

// isPlainMark says whether a byte is a mark of ASCII that stands around words.
func isPlainMark(c byte) bool {
	return c > ' ' && c < '0' && c != '&' && c != '+' || c >= ':' && c <= '@' || c >= '[' && c <= '`' || c >= '{' && c < 0x7F
}

// has says whether a word, or its plain form, is in the set.
func (s wordSet) has(w string) bool { return s[plain(w)] }

// functionLanguages are the languages that functionWords knows, in a fixed order.
var functionLanguages = []string{"en", "de", "fr", "es", "it", "pt", "nl", "sv", "da", "nb", "pl", "cs", "ru"}

// functionWords are the words without a meaning of their own by which a text
// tells its language.
var functionWords = func() map[string][]string {
	lists := map[string]string{
		"en": "the and of to for with how this that is are at your from what about",
		"de": "der die das und mit für von zum zur ein eine im auf wie ist nicht bei",
		"fr": "le la les des et une pour dans avec sur au du est aux pas qui",
		"es": "el los las y en una para con por del al cómo que es un",
		"it": "il gli della di e per con un una nel alla dei sono che come",
		"pt": "o os as e em uma para com por do da no na dos das não",
		"nl": "de het een en van voor met op hoe is niet door aan naar",
		"sv": "och att en ett för med på av som är till om hur det",
		"da": "og at en et for med på af som er til om hvordan det",
		"nb": "og å en et for med på av som er til om hvordan det",
		"pl": "i w na z do się jak dla o czy nie od przez",
		"cs": "a v na se z do jak pro o je ve od při",
		"ru": "и в на с для как по из о не что к",
	}
	m := map[string][]string{}
	for _, lang := range functionLanguages {
		for _, w := range strings.Fields(lists[lang]) {
			m[w] = append(m[w], lang)
		}
	}
	return m
}()
