package lexicon

// TalkWords name lists of appearances, in headings, titles and file names.
var TalkWords = Words(
	`talk talks speaking speaker speech speeches presentation presentations presenting presented conference
	conferences keynote keynotes lecture lectures workshop workshops tutorial tutorials panel panels podcast podcasts
	interview interviews webinar webinars webcast appearance appearances event events meetup meetups session sessions seminar
	seminars poster posters slides slide deck decks slidedeck slidedecks engagement engagements gig gigs colloquium colloquia symposium
	training trainings lightning videos recordings livestream livestreams fireside chat chats ama amas`,
	`vortrag vorträge vortraege talks konferenz konferenzen termine veranstaltungen präsentationen auftritte workshops tagungen tagung`,
	`conférences conference présentations exposés interventions ateliers causeries`,
	`charla charlas ponencia ponencias conferencias presentaciones talleres eventos`,
	`eventi interventi presentazioni conferenze seminari palestra palestras apresentações`,
	`доклад доклады выступления выступление конференции`,
	`foredrag lezingen lezing presentaties föredrag wystąpienia prelekcje přednášky`,
	`発表 講演 登壇 スライド 演講 演讲 分享 报告 報告 会议 會議 研讨会 研討會 讲座 講座 学会 研究会 発表 발표 강연 초청강연`,
	`predavanja predavanje nastopi הרצאות הרצאה محاضرات محاضرة`,
	Spoken(func(l *Language) string { return l.talks }),
)

// OccasionWords are those of TalkWords that name occasions, at which one need not have
// spoken.
var OccasionWords = Words(
	`conference conferences event events meetup meetups session sessions seminar seminars colloquium colloquia symposium gig gigs
	training trainings workshop workshops podcast podcasts videos recordings`,
	`konferenz konferenzen termine veranstaltungen tagungen tagung conférences eventos eventi conferenze seminari конференции
	会议 會議 研讨会 研討會 学会 研究会`,
)

// OtherWords name lists of anything but appearances.
var OtherWords = Words(
	`work job jobs experience employment career education degree degrees teaching courses course lecturing publications
	publication papers paper preprints journal journals articles article book books chapters chapter blog blogs blogging
	post posts writing writings essays software projects project code awards award honors honours grants grant funding patents
	skills volunteering volunteer service reviewing reviewer certifications certificates biography bio about contact
	qualifications thesis theses languages hobbies supervision students memberships membership positions academic professional
	exhibition exhibitions hackathon hackathons jam jams game fair fairs expo expos concert concerts competition competitions contest contests
	scholarship scholarships achievement achievements fellowship fellowships prize prizes distinctions accomplishments honor
	newsletter reading references testimonials press license licence changelog releases deadlines roles duties jury juries juror proceedings
	members alumni advisees mentees collaborators minutes syllabus assignments homework recipes films movies trips races`,
	`ämter rollen`,
	`mitglieder ehemalige protokolle filme membres miembros membros`,
	`ausbildung berufserfahrung werdegang veröffentlichungen publikationen lehre lehrveranstaltungen projekte auszeichnungen artikel bücher`,
	`formation expérience enseignement livres publications emploi diplômes projets projet encadrement encadrements thèses subventions`,
	`formación experiencia docencia publicaciones artículos libros empleo educación proyectos premios`,
	`публикации статьи образование опыт работа книги проекты преподавание`,
	`ausstellung ausstellungen konzerte wettbewerbe stipendien preise exposition expositions concerts concours bourses prix
	exposición exposiciones conciertos becas mostra mostre concerti concorsi exposições concertos bolsas`,
	`職歴 学歴 経歴 略歴 資格 書籍 著書 執筆 論文 受賞 业绩 業績 论文 教育 教学 学歴 学历 獲獎 获奖 경력 학력 논문 저서 수상`,
	newsWords,
	Spoken(func(l *Language) string { return l.other }),
)

// HonourWords name several of what is awarded, at the end of a heading.
var HonourWords = Words(`awards grants prizes honors honours scholarships fellowships bursaries auszeichnungen preise stipendien
	bourses subventions premios becas prêmios bolsas premi`)

// OtherFolders hold files that are one course, paper, job or the like each.
var OtherFolders = Words(`teaching courses publications publication papers preprints jobs experience education books projects awards grants
	students theses patents lehre veröffentlichungen publikationen enseignement docencia publicaciones pubblicazioni`)

// GuestWords say that the events in a heading are those at which the author did
// anything but speak: "Conferences attended", "Organisation of workshops".
var GuestWords = Words(
	`organized organised organizing organising organize organise organization organisation supervised organizer organiser organizers organisers
	coorganized coorganised coorganizing coorganising coorganizer coorganiser coorganizers coorganisers
	attended attendance attending hosted hosting committee committees program_committee visit visits visited visiting reports recaps deadlines`,
	`organisiert organisierte besucht besuchte organisateur organización organizzazione organisatie организация 访问`,
	Spoken(func(l *Language) string { return l.guest }),
)

// OurWords say that the events in a heading are those of a group, to which it invites:
// "Our events".
var OurWords = Words("our unsere nos nuestros nuestras nossos nossas nostri nostre onze våra vores våre nasze naše наши")

// AttendWords begin a description that says that the author was there.
var AttendWords = Words("attending attended attend visited visiting organized organised organizing organising besucht asistí asistente participé assisté")

// DutyWords stand beside GuestWords and name nothing by themselves: "Scientific advisory
// committees", "Conferences I have attended".
var DutyWords = Words("program programme steering scientific advisory board boards chair chairs member members membership have has i've period periods stay stays scholar researcher research")

// OfferWords name talks that are on offer, not given.
var OfferWords = Words(
	`available abstract abstracts topics topic offer offered offerings book request bookable headshot headshots biography bio
	angebot themen sujets temas темы`,
)

// AdviceWords begin the headings of what the author recommends to others.
var AdviceWords = Words(`recommended recommendations useful interesting empfohlen empfohlene empfehlungen recommandé recommandés recommandées
	recomendado recomendados recomendadas recomendaciones consigliati consigliate aanbevolen rekommenderade polecane рекомендуемые 推荐 おすすめ`)

// AdviceNouns end such headings: "Talk ideas", "Speaker mentors".
var AdviceNouns = Words(`ideas proposals examples tips mentors mentoring resources templates guidelines advice ideen tipps vorlagen idées conseils modèles ideas consejos plantillas
	ideias dicas modelos idee consigli modelli ideeën adviezen idéer råd советы идеи`)

// AbleWords say in a heading, of its author, that talks are on offer: "Talks I can give".
var AbleWords = Words("can could offer kann biete peux propose puedo posso kan")

// ShownWords say of talks that they can be watched, so that they were given, whatever is
// said to be available.
var ShownWords = Words("online videos video recordings recorded youtube")

// FillerWords stand in headings beside those words and name nothing.
var FillerWords = Words(
	`a an the my our me i i've i'm was am been co of and or in at on for to from with by so far as all other others more some selected recent latest past previous
	older old upcoming forthcoming future next current coming now soon given held done public featured invited contributed guest online remote virtual
	archive archives archived list lists here where history complete full international regional domestic departmental institutional overseas abroad discussion discussions national local podium oral short long
	click expand prior before after until since & + / tba scheduled planned only first author main section also yearly
	additional previously include includes including included etc delivered partial incomplete schedule calendar most few many i'll person retired
	conference-related refereed peer reviewed non technical tech community internal external industry media video audio various misc miscellaneous favorite favourite funded participation participations participação participações participación participaciones partecipazione partecipazioni`,
	`meine mein und der die das von vergangene kommende frühere aktuelle öffentliche bisherige nächste anstehende ausgewählte auswahl eingeladene zu auf bei`,
	`mes et les des en cours financé financés recherche à venir passées passés prochaines prochains précédentes invitées`,
	`mis mi y las los de próximas próximos pasadas pasados anteriores e`,
	`мои и на предстоящие прошедшие`,
	`国内会議 国際会議 招待 口頭 ポスター 与 和 及 と の 等 一覧 受邀 邀请 情報 対外 対外的 学术 最近 公开 近 两年 三年 近年 主要 部分 历年 过往 以往 社内 社外 过去 過去`,
	Spoken(func(l *Language) string { return l.filler }),
)
