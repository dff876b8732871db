package lexicon

// The words of headings that say in which role the author was at the events below them.

// AsWords stand before a role, as in "As a speaker"; RoleArticles between them.
var (
	AsWords = Words(`as als comme en_tant_que en_tant_qu' en_qualité_de en_qualité_d' como en_calidad_de na_qualidade_de come in_qualità_di in_veste_di
		som jako mint ως как в_качестве як`)
	RoleArticles = Words("a an the ein eine einer un une una uno um uma en ett et")
)

// SpeakerWords name those who speak.
var SpeakerWords = Words(`speaker co-speaker presenter co-presenter panelist panellist lecturer keynoter tutor instructor trainer
	sprecher sprecherin redner rednerin referent referentin vortragender vortragende dozent dozentin
	orateur oratrice conférencier conférencière intervenant intervenante présentateur présentatrice
	ponente orador oradora conferenciante conferencista expositor expositora tallerista palestrante apresentador apresentadora
	relatore relatrice oratore spreker spreekster talare föreläsare taler foredragsholder oplægsholder foredragsholdar
	prelegent prelegentka mówca přednášející řečník докладчик докладчица спикер доповідач előadó előadóként konuşmacı puhuja ομιλητής ομιλήτρια vorbitor ponent 登壇者 講演者 발표자 연사`)

// AttendeeWords name those who listen to others.
var AttendeeWords = Words(`attendee attendees delegate visitor participant listener
	teilnehmer teilnehmerin besucher besucherin zuhörer zuhörerin teilnehmende participante auditeur auditrice spectateur spectatrice
	asistente oyente participante ouvinte partecipante uditore deelnemer deelneemster bezoeker deltagare besökare deltager deltaker
	uczestnik uczestniczka słuchacz hallgató résztvevő látogató katılımcı dinleyici kuulija osallistuja ακροατής účastník účastnice posluchač участник участница слушатель учасник 参加者 聴講者 聴講 听众 聽眾 参会者 与会者 참가자 참석자 청중`)

// StayWords name stays with colleagues, who let their guests give talks.
var StayWords = Words(`visit visits stay stays séjour séjours aufenthalt aufenthalte forschungsaufenthalt forschungsaufenthalte gastaufenthalte
	estancia estancias estadia estadias estadía estadías soggiorno soggiorni verblijf verblijven vistelse vistelser gästvistelser opphold ophold forskningsophold
	pobyt pobyty визиты стажировки 訪問 滞在 访问 방문 체류`)

// VisitVerbs begin what is said of such a stay.
var VisitVerbs = Words("visiting visited visiter visite besuch gast invitado invité hosted guest research forschungsaufenthalt visita visitando besuchte")

// JoinWords set one part of a heading beside another.
var JoinWords = Words("& + and et und y e i och og en и та ja és ve と 及び および 和 与 與 及 및")
