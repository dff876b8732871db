package lexicon

// OnlineWords say of a name that it is no place one could go to.
var OnlineWords = Words(`online remote virtual virtually virtuell remoto virtuale distanciel hybrid онлайн オンライン 線上 线上 온라인`)

// StatusWords say that a talk will not be given as announced.
var StatusWords = Words("cancelled canceled postponed abgesagt verschoben annulé annulée reporté reportée cancelada cancelado aplazada aplazado annullato rinviato geannuleerd uitgesteld отменено отменён перенесено 中止 延期 취소 연기")

// CalledOffWords say at the end of a heading that what stands below was not held.
var CalledOffWords = Words("cancelled canceled abgesagt annulé annulée cancelada cancelado annullato geannuleerd отменено отменён 中止 취소")

// ArticleWords name what was written where ArticleLeads, the words for where it appeared,
// follow them.
var (
	ArticleWords = Words("Article article Essay essay Column column Chapter chapter Post post Artikel Beitrag Kapitel Aufsatz Artículo artículo Artigo artigo Articolo articolo")
	ArticleLeads = Words("in on for im auf dans en em no na su")
)

// AbsentWords say, as the kind or state of an appearance, that no talk was given.
var AbsentWords = Words("rejected declined denied pending withdrawn booth attendee attending attended organizer organiser volunteer")

// PresentWords name the parts that people take in an event without speaking, and
// PresentFillers stand beside them.
var (
	PresentWords = Words(`attendee attended attending attendant participant organizer organiser co-organizer co-organiser organizing organising volunteer
		teilnehmer teilnehmerin teilnahme besucher organisator organisatorin participant participante participation organisateur organisatrice auditeur
		asistente participante organizador organizadora coorganizador ouvinte partecipante organizzatore deltager deelnemer участник организатор 参加 参加者
		leave sabbatical vacation holiday holidays elternzeit urlaub`)
	PresentFillers = Words("member committee only team local as of the in a an mitglied im membre du comité miembro del membro als como en de nur parental maternity paternity sick career")
)

// OfficeWords name the offices that people hold at events or in groups, and
// OfficeFillers stand beside them.
var (
	OfficeWords   = Words("chair co-chair chairs committee reviewer maintainer ambassador coordinator curator pc board steering_committee chairperson")
	OfficeFillers = Words("track program programme session general scientific advisory steering technical publicity & / lead")
)

// PauseWords name what stands between the talks of a day's programme.
var PauseWords = Words(`break breaks lunch coffee tea dinner reception registration welcome opening closing breakfast
	pause kaffeepause mittagspause mittagessen begrüßung eröffnung anmeldung ausklang déjeuner café accueil ouverture clôture
	almuerzo descanso apertura inauguración clausura pausa pranzo almoço intervalo abertura lunchpauze koffiepauze fika 休憩 昼食 обед перерыв`)

// SuperviseWords begin the remark that a thesis was supervised, and with whom.
var SuperviseWords = Words("codirection co-direction codirigée coencadrement co-encadrement encadrement encadrante encadrant cosupervised co-supervised supervised co-supervision supervision supervisor betreut betreuung codirigida codirección dirigida")
