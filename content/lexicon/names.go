package lexicon

import "strings"

// EventWords are parts of the names of events and hosts, whatever their case.
var EventWords = Words(
	`conference conf con summit meetup meet-up meetups congress symposium workshop workshops seminar seminars colloquium unconference unconf
	barcamp podcast podcasts webinar university hackathon roadshow devroom meeting meetings usergroup user_group`,
	`konferenz tagung kolloquium kongress treffen universität hochschule stammtisch workshopreihe messe`,
	`congrès journées colloque rencontres université conférence séminaire`,
	`congreso jornadas universidad encuentro jornada seminario semana`,
	`конференция митап подкаст университет форум встреча`,
	`convegno incontro università`,
	Spoken(func(l *Language) string { return l.event }),
)

// EventNouns are parts of such names only with a capital letter: "Database Week",
// not "a week of databases".
var EventNouns = Words(
	`days day camp fest festival forum college institute school academy group groups society association expo week tour club night nights series
	ug event events fair assembly retreat gathering course lab labs radio show hangout track connect guild chapter talks session sessions
	department faculty centre center foundation lecture lectures tutorial team live bootcamp`,
	Spoken(func(l *Language) string { return l.noun }),
)

// HostWords are parts of the names of institutions.
var HostWords = Words(`university college institute institut institution academy faculty universität hochschule université universidad università universidade
	universiteit universitet uniwersytet univerzita eth mit polytechnic centre center convention hotel museum library bibliothek museum hall campus
	университет 大学 대학교 학교 school`,
	Spoken(func(l *Language) string { return l.host }),
)

// EventEndings end the names of events that are one word: EuroPython's kin.
var EventEndings = []string{"conf", "con", "fest", "camp", "days", "day", "meetup", "summit", "talks", "python", "cast", "bar", "hack", "school", "week", "kon", "forum"}

// DayNouns end as names of events do, and are words for days of any kind.
var DayNouns = Words(`monday tuesday wednesday thursday friday saturday sunday today yesterday everyday someday birthday holiday holidays mondays fridays sundays weekdays weekday workday nowadays silicon icon lexicon`)

// EventSuffixes end the names of events in languages that write compounds as one word.
var EventSuffixes = strings.Fields(Spoken(func(l *Language) string { return l.suffix }) + `tagung konferenz kongress workshop treffen митап
	研究会 大会 学会 年会 セミナー 勉強会 カンファレンス シンポジウム ワークショップ ミートアップ フォーラム サミット
	年會 讀書會 研讨会 研討會 会议 會議 峰会 峰會 论坛 論壇 沙龙 沙龍
	포럼 워크숍 워크샵 강좌 컨퍼런스 세미나 학술대회 심포지엄`)

// PlaceWords name places that are no towns.
var PlaceWords = Words(`online remote virtual virtually virtuell remoto virtuale distanciel hybrid en_ligne zoom онлайн オンライン 線上 线上 온라인 web worldwide usa uk us u.k. u.s. u.s.a. nyc uae`)
