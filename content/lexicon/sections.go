package lexicon

import "strings"

// The words of the headings of a CV: what stands below them is no appearance. Those of
// them that tell as much in the name of a page are among OtherWords.

// SectionWords name the parts of a CV other than appearances.
var SectionWords = Words(
	`research background backgrounds mentoring mentorship mentees mentored advising advisees internship internships appointment appointments leadership coverage
	coursework fieldwork consulting consultancy extracurricular extracurriculars translations datasets residencies performances affiliation affiliations
	licenses licensure assistantship assistantships fellow interests referees manuscripts volumes contributions engineering occupation occupations
	trainee traineeships apprenticeship apprenticeships tenure residences secondments placements expertise competencies competences proficiencies strengths
	credentials recognition recognitions residency societies position reviews works`,
	`erfahrung erfahrungen berufspraxis beruf studium schulbildung schule praktika praktikum praktisches tätigkeit tätigkeiten stationen aufenthalte interessen drittmittel
	förderungen ehrungen ehrenämter engagement selbstverwaltung weiterbildung weiterbildungen fortbildung fortbildungen zertifikate zertifizierungen kompetenzen
	fähigkeiten fertigkeiten arbeiten presse medienecho pressespiegel daten monographien monografien sammelbände herausgeberschaft herausgeberschaften rezensionen patente
	hobbys stellen anstellungen funktionen ämter anstellung berufsweg qualifikationen übersetzungen`,
	`werk stages certificaten talen cursussen hobby's interesses pers lidmaatschap lidmaatschappen vrijwilligerswerk nevenactiviteiten ervaring functies studie diploma's competenties`,
	`erfarenhet erfarenheter språk kunskaper medlemskap meriter intressen certifikat kurser arbete arbejde arbeid färdigheter kompetenser studier
	erfaring sprog kompetencer medlemskaber interesser certifikater erhverv ferdigheter kompetanse sertifiseringer frivillighet praksis studier`,
	`cursus études poste postes thèmes axes activités financement financements compétence savoir-faire intérêt intérêts chapitres presse séjours séjour bénévolat certifications
	affiliations sociétés situation langues carrière qualifications fonctions traductions récompenses revues loisirs stage alternance apprentissage`,
	`experiencias trayectoria líneas línea estancias estancia reconocimientos competencias cargos cargo gestión membresías membresía certificaciones certificados voluntariado
	prensa intereses aptitudes carrera pasantías prácticas actividades titulación titulaciones títulos distinciones afiliaciones traducciones acreditaciones`,
	`experiências trajetória trajetórias atuação competências certificações certificados voluntariado imprensa produção bancas banca estágios estágio reconhecimentos cargos
	gestão interesses carreira títulos atividades titulação aptidões filiações distinções linhas`,
	`titoli studi competenza abilità certificazioni volontariato incarichi incarico interessi rassegna attività carriera riconoscimenti borsa tirocini tirocinio
	affiliazioni appartenenze soggiorni qualifiche`,
	`competențe certificări voluntariat interese limbi stagii carieră abilități trajectòria idiomes habilitats competències beques voluntariat estades interessos`,
	`staże staż praktyki certyfikaty certyfikat kariera zainteresowania działalność członkostwo członkostwa wolontariat kompetencje stanowiska kwalifikacje
	osiągnięcia szkolenia`,
	`stáže stáž certifikáty členství zájmy kariéra granty úspěchy pracovní dobrovolnictví kvalifikace pozice školení`,
	`стажировка стажировки сертификаты карьера членство интересы достижения деятельность квалификация волонтёрство волонтерство должности умения хобби
	роботи стажування сертифікати кар'єра членство інтереси досягнення діяльність кваліфікація волонтерство вміння`,
	`sertifikalar sertifika stajlar staj üyelikler üyelik beceriler deneyimi deneyimler hobiler kariyer ilgi gönüllülük başarılar`,
	`luottamustoimet sertifikaatit harrastukset jäsenyydet työpaikat osaaminen opinnot
	tapasztalatok készségek érdeklődés tagságok nyelvek hobbi önkéntesség munkák képzettség szakmai`,
	`δεξιότητες πιστοποιήσεις ενδιαφέροντα εθελοντισμός σταδιοδρομία γλωσσες διακρίσεις καριέρα`,
	`職務経歴 研究歴 研究経歴 研究費 免許 スキル 言語 インターン インターンシップ 所属 学位 留学 経験 興味 研究テーマ 研究分野 研究内容 社会貢献 委員歴 趣味 特技 職務 業務`,
	`经验 經驗 背景 兴趣 興趣 研究方向 研究领域 研究領域 语言 語言 兼职 兼職 职业 職業 自我评价 实习 實習 证书 證書 爱好 研究经历 研究經歷 职位 职务 任职 資歷 履历 履歷`,
	`자격 이력사항 경력사항 학력사항 자격사항 수상경력 수상내역 인턴 인턴십 어학 외국어 병역 취미 대외활동 봉사활동 경험 스택 학위 장학 관심분야 연구분야 자기소개 스킬 언어`,
)

// SortWords say of which sort it is what a heading names with another word, and name
// nothing alone: "Research experience", "Clinical presentations".
var SortWords = Words(
	`research scientific clinical industrial industry relevant postdoctoral postdoc doctoral graduate undergraduate phd ph.d msc bsc master masters master's bachelor bachelor's
	bachelors educational university campus college school secondary personal side open source open-source student editorial administrative administration managerial management military field
	book computer programming physical core key notable major minor significant creative technical visiting abroad exchange extracurricular taken completed edited working
	coding entrepreneurial entrepreneurship corporate business commercial freelance legal medical laboratory lab hands-on practical primary previous adjunct temporary permanent
	external national civic social charity language soft hard digital outreach dissemination training life early organizational leadership development activities activity information details
	years detailed brief published accepted submitted forthcoming review progress`,
	`berufliche beruflicher beruflichen berufliches akademische akademischer akademisches wissenschaftlicher wissenschaftliches praktische schulische schulischer ehrenamtliche ehrenamtliches
	persönliche laufende abgeschlossene betreuter technische fachliche zeitschriften universitäre edv it`,
	`professionele academische relevante technische persoonlijke maatschappelijke ideellt frivilligt frivillig frivillig akademiska akademisk professionel faglig relevant`,
	`professionnel professionnelle professionnelles professionnels académique académiques universitaire universitaires scientifiques scientifique administratives pédagogiques pédagogique collectives doctoral doctorale doctorales occupés
	techniques informatiques actuelle actuel revue centres savantes scolaire linguistiques recherche d'enseignement d'intérêt d'ouvrages d'études`,
	`profesional profesionales laboral docente docentes investigadora académica académico académicas académicos universitaria universitario técnicas técnica científicas científica libro tesis personales
	profissional profissionais acadêmica acadêmico acadêmicas académicas bibliográfica técnica pesquisa docente voluntário voluntária`,
	`professionale professionali lavorative lavorativa studio accademica accademiche accademico didattica didattiche tecniche linguistiche stampa scientifica
	profesională profesionale academică academice tehnice străine professional acadèmica acadèmic`,
	`zawodowa zawodowy badawcze badawcza naukowa naukowy naukowe dydaktyczna akademicka akademickie pracovní výzkumné pedagogická pedagogické odborná akademické vedecké`,
	`профессиональный профессиональные профессиональная педагогический педагогическая научная научный учебная трудовой трудовая личные академическая
	професійний професійна наукова педагогічний трудова`,
	`akademik profesyonel mesleki yabancı alanları szakmai akadémiai tudományos επαγγελματική επαγγελματικές επαγγελματικά ακαδημαϊκή ερευνητικά ερευνητική ερευνητικές διδακτική ξένες`,
	`個人 開発 社会 専門 兴趣 专业 專業 科研 研究 校园 社会 实践 工作 项目 研究 사항 내역 기술 보유 관심 관련 분야 연구 개발 직무 외부 개인 상세`,
)

// sectionCompounds end such words in languages that write them as one.
var sectionCompounds = [...]string{
	"erfahrung", "erfahrungen", "tätigkeit", "tätigkeiten", "projekte", "aufenthalt", "aufenthalte", "kenntnisse", "mitgliedschaften", "interessen", "kompetenzen", "stipendien",
	"ervaring", "projecten", "activiteiten", "erfarenhet", "erfarenheter", "erfaring", "projekter", "prosjekter", "projekt", "prosjekt",
	"kokemus", "hankkeet", "tapasztalat", "projektek",
}

// EndsInSection says whether a word is a compound that such a word ends.
func EndsInSection(w string) bool {
	for _, end := range sectionCompounds {
		if len(w) > len(end)+2 && strings.HasSuffix(w, end) {
			return true
		}
	}
	return false
}

// CareerWords stand before GrowthWords for what one went through to learn, whatever it is
// called besides: "Workshops and professional development".
var (
	CareerWords = Words("professional career staff faculty personal continuing")
	GrowthWords = Words("development education")
)

// TaughtWords name lists of appearances, but beside what a CV names what one went through:
// "Education and training".
var TaughtWords = Words("training trainings schulung schulungen")

// SubjectPhrases name what talks are about with words that name parts of a CV elsewhere.
var SubjectPhrases = Words(`programming_languages natural_languages query_languages software_engineering software_architecture software_design software_testing
	software_development research_software scientific_software free_software computer_science_education science_education math_education higher_education
	academic_writing technical_writing scientific_writing career_development`)
