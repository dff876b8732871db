package lexicon

import (
	"maps"
	"strings"
)

// Kinds name kinds of appearance.
var Kinds = func() map[string]string {
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

// SeminarWords name kinds of appearance behind a word that says how it was given, and the
// occasion elsewhere: "Invited seminar". OfficeNouns name what one did at it besides.
var (
	SeminarWords = Words("seminar colloquium kolloquium séminaire seminario seminário seminarium")
	OfficeNouns  = Words("chair co-chair moderator moderation host panelist panellist")
)

// OwnAppearances are the kinds that are given on their own, at no event.
var OwnAppearances = Words(`interview podcast webinar webcast article`)

// RoleWords stand beside a title and say how, how long or in which language it
// was given.
var RoleWords = Words(
	`keynote talk talks workshop panel panelist panellist podcast interview webinar webcast tutorial training invited contributed opening closing lightning ignite poster
	min mins minute minutes hour hours h m full-day half-day day half short online remote remotely virtual virtually hybrid on-site onsite in-person inperson with and a an the in of & hands-on project demos session live
	english french german spanish italian portuguese russian japanese en de fr es it ru interactive co-presented co-speaker moderator moderation
	speech speeches host mc minisymposium minisymposia mini-symposium lecture lectures lecturer lecturers discussion condensed demonstration guest oral highlight seminar colloquium kolloquium joint presentation version featured plenary spotlight flash
	speaker speakers x outreach dissemination public presented chair co-chair
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
	Spoken(func(l *Language) string {
		return l.role + " " + l.keynote + " " + l.talk + " " + l.workshop + " " + l.panel + " " + l.poster + " " + l.podcast + " " + l.interview
	}),
)
