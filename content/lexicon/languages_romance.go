package lexicon

var french = Language{
	name: "fr",
	talks: `conférence conférences exposé exposés présentation présentations intervention interventions communication communications séminaire séminaires colloque
		colloques atelier ateliers congrès causeries causerie tables journées affiches posters webinaires débats débat événements évènements entretiens podcasts prises orales
		conf confs formations_données`,
	other: `publication publications article articles livre livres ouvrage ouvrages enseignement enseignements formation formations expérience expériences emploi emplois
		diplômes diplôme prix distinctions bourses projets projet encadrement encadrements encadrées encadrés thèse thèses mémoires stages vulgarisation_écrite brevets
		rapports logiciels compétences langues contact parcours recherche jury jurys responsabilités`,
	guest: `organisé organisés organisée organisées organisateur organisation participé assisté suivi suivies suivis`,
	filler: `mes mon ma et ou liens textes les des le la de du à venir au aux en dans sur par pour passés passées passé prochaines prochains prochaine futures précédentes précédents
		invitées invitée invité invités choisies choisis sélection sélectionnées quelques dernières derniers récentes récents toutes tous autres autre orales orale rondes ronde
		avec sans actes internationales internationaux nationales nationaux scientifiques données donnée publiques publique grand public liste archives l d un une parole`,
	event:   `congrès journées journée colloque rencontres conférence séminaire forum salon assises université_d'été festival`,
	noun:    `semaine fête association société groupe nuit camping club cercle`,
	host:    `université école institut académie faculté lycée musée bibliothèque laboratoire centre cnrs inria`,
	slides:  `diapositives diapositive diapos diapo transparents présentation support supports planches`,
	video:   `vidéo vidéos captation enregistrement enregistrements rediffusion replay`,
	audio:   `son écouter balado`,
	code:    `code_source sources exemples matériel`,
	paper:   `article actes`,
	site:    `événement évènement site programme annonce page_de_l'événement`,
	more:    `résumé résumés description détails transcription transcript affiche compte_rendu compte-rendu texte lien liens photos informations infos plus vidéo`,
	Action:  `télécharger regarder lire écouter visionner voir consulter`,
	Label:   `télécharger web le la les des du de au l'événement ici version française anglaise en français anglais pour`,
	keynote: `plénière`, talk: `exposé conférence présentation communication intervention séminaire causerie`, panel: `table débat table_ronde`, poster: `affiche`, podcast: `balado`, interview: `entretien`, workshop: `formation`,
	role: `conférencier conférencière invité invitée invités plénière plénier ronde orale oral affichée contribuée participation participant participante modérateur modératrice
		animateur animatrice animation discutant discutante intervenant intervenante d'ouverture ouverture clôture éclair minutes grand public`,
	titleKey: `titre sujet intitulé`, eventKey: `événement évènement conférence colloque congrès occasion`, placeKey: `lieu ville localité emplacement`, dateKey: `date quand`, bodyKey: `résumé description`,
}

var spanish = Language{
	name: "es",
	talks: `charla charlas ponencia ponencias conferencia conferencias presentación presentaciones taller talleres evento eventos seminario seminarios congreso congresos
		jornadas intervenciones intervención comunicaciones comunicación coloquio coloquios simposio simposios simposios mesas mesa exposiciones exposición entrevistas
		webinars pósters carteles podcasts disertaciones disertación`,
	other: `publicación publicaciones artículo artículos libro libros capítulos docencia enseñanza formación educación experiencia empleo trabajo trabajos proyecto proyectos premio premios
		becas tesis dirigidas dirigida dirección investigación idiomas habilidades contacto patentes cursos estudios`,
	guest: `organizado organizados organizada organizadas organización asistencia asistidos asistencias`,
	filler: `mis mi enlaces textos y e o las los la el de del en a al con por para próximas próximos próxima futuras pasadas pasados anteriores últimas últimos recientes seleccionadas seleccionados
		destacadas invitadas invitados invitada invitado redondas redonda otras otros todas todos algunas impartidas impartidos dictadas dadas realizadas orales oral
		nacionales internacionales científicos científicas públicas divulgación lista archivo magistrales`,
	event:   `congreso jornadas encuentro encuentros jornada seminario semana simposio coloquio foro taller reunión conferencia feria`,
	noun:    `día días noche asociación sociedad grupo festival curso ciclo`,
	host:    `universidad instituto academia facultad escuela museo biblioteca centro politécnica`,
	slides:  `diapositivas presentación transparencias láminas slides`,
	video:   `vídeo vídeos video grabación grabaciones`,
	audio:   `audio escuchar`,
	code:    `código código_fuente ejemplos materiales material repositorio`,
	paper:   `artículo ponencia`,
	site:    `evento sitio programa anuncio página`,
	more:    `resumen descripción detalles transcripción enlace enlaces texto fotos información más póster cartel`,
	Action:  `descargar descarga ver leer escuchar mirar click clic haz pincha`,
	Label:   `web la las los el del de formato aquí descargar en español inglés pdf fuente online para charla`,
	keynote: `magistral`, talk: `charla ponencia conferencia presentación comunicación disertación`, panel: `mesa coloquio`, poster: `cartel póster`, workshop: `taller curso`, interview: `entrevista`,
	role:     `invitada invitado invitados magistral plenaria plenario redonda oral ponente ponentes panelista moderador moderadora participante conferenciante conferencista expositor seminario inaugural clausura relámpago minutos`,
	titleKey: `título tema`, eventKey: `evento congreso conferencia jornada jornadas ocasión`, placeKey: `lugar ciudad sede ubicación localización localidad`, dateKey: `fecha cuándo día`, bodyKey: `resumen descripción`,
}

var portuguese = Language{
	name: "pt",
	talks: `palestra palestras apresentação apresentações comunicação comunicações conferência conferências oficina oficinas minicurso minicursos seminário seminários
		congresso congressos evento eventos mesas mesa workshops simpósio simpósios colóquio colóquios encontros entrevistas participações painéis painel pôsteres exposições`,
	other: `publicação publicações artigo artigos livro livros capítulos ensino docência formação educação experiência emprego trabalho projeto projetos prêmio prêmios prémios
		bolsas tese teses dissertações orientadas orientações orientação pesquisa investigação idiomas contato contacto cursos patentes`,
	guest: `organizado organizados organizada organizadas organização assistidos assistidas`,
	filler: `ligações links textos minhas meus minha meu e ou as os a o de da do das dos em na no nas nos com por para próximas próximos próxima futuras passadas passados anteriores últimas recentes
		selecionadas selecionados convidadas convidada convidado redondas redonda outras outros todas todos ministradas ministrados proferidas dadas realizadas orais oral
		nacionais internacionais científicos científicas públicas lista arquivo algumas`,
	event:  `congresso encontro encontros jornada jornadas seminário simpósio colóquio fórum conferência oficina semana reunião feira`,
	noun:   `dia dias noite associação sociedade grupo festival ciclo`,
	host:   `universidade instituto academia faculdade escola museu biblioteca centro politécnico`,
	slides: `apresentação slides diapositivos transparências lâminas`,
	video:  `vídeo vídeos video gravação gravações`, audio: `áudio ouvir`, code: `código código-fonte exemplos materiais material repositório`,
	paper: `artigo`, site: `evento site sítio página programa anúncio`, more: `resumo descrição detalhes transcrição ligação texto fotos informações mais pôster cartaz`,
	Action: `baixar baixe descarregar ver veja assistir assista ler ouvir`, Label: `web a as os o do da dos de em formato aqui baixar português inglês para`,
	keynote: `abertura`, talk: `palestra apresentação comunicação conferência`, panel: `mesa painel mesa-redonda`, poster: `pôster póster cartaz`, workshop: `oficina minicurso curso`, interview: `entrevista`,
	role:     `convidada convidado convidados de abertura encerramento plenária redonda oral palestrante painelista moderador moderadora participante relâmpago minutos`,
	titleKey: `título tema assunto`, eventKey: `evento congresso conferência encontro ocasião`, placeKey: `local lugar cidade localização localidade sede`, dateKey: `data quando`, bodyKey: `resumo descrição`,
}

var italian = Language{
	name: "it",
	talks: `intervento interventi presentazione presentazioni conferenza conferenze seminario seminari relazione relazioni convegno convegni congresso congressi eventi
		workshop laboratori incontri comunicazioni comunicazione tavole poster interviste colloqui simposi discorsi lezioni_su_invito`,
	other: `pubblicazione pubblicazioni articolo articoli libro libri capitoli didattica insegnamento insegnamenti formazione istruzione esperienza esperienze lavoro progetto progetti
		premio premi borse tesi seguite ricerca lingue competenze contatti brevetti corsi`,
	guest: `organizzazione organizzato organizzati organizzate organizzata partecipazione frequentati`,
	filler: `i il link collegamenti testi la le gli lo miei mie mio mia e o di del della dei delle a al ai alla su in per con da prossimi prossime prossimo futuri passati passate precedenti ultimi ultime recenti
		scelti scelte selezionati selezionate invitati invito rotonde rotonda altri altre tutti tutte alcuni tenuti tenute orali nazionali internazionali scientifici scientifiche pubblici lista archivio
		divulgativi divulgative`,
	event:  `convegno incontro incontri congresso seminario giornata giornate conferenza festival forum simposio laboratorio`,
	noun:   `giorno giorni settimana notte associazione società gruppo ciclo fiera`,
	host:   `università istituto accademia facoltà scuola museo biblioteca centro politecnico`,
	slides: `diapositive slide lucidi presentazione`,
	video:  `video registrazione registrazioni filmato`, audio: `audio ascolta ascoltare`, code: `codice sorgente sorgenti esempi materiali materiale`,
	paper: `articolo`, site: `evento sito programma annuncio pagina locandina`, more: `riassunto sommario descrizione dettagli trascrizione collegamento testo foto informazioni altro`,
	Action: `scarica guarda leggi ascolta vedi`, Label: `web la le il lo del della dei di in formato qui italiano inglese`,
	keynote: `plenaria`, talk: `intervento relazione presentazione comunicazione conferenza`, panel: `tavola dibattito`, poster: `poster`, workshop: `laboratorio corso`, interview: `intervista`,
	role: `relatore relatrice relatori su invito invitata invitato plenaria rotonda orale moderatore moderatrice discussant chair partecipante e minuti
		organizzatore coordinatore coordinatrice seminario`,
	titleKey: `titolo tema argomento`, eventKey: `evento convegno congresso conferenza occasione`, placeKey: `luogo città sede località`, dateKey: `data quando`, bodyKey: `riassunto descrizione sommario`,
}

var romanian = Language{
	name: "ro",
	talks: `prezentare prezentări prezentările prelegere prelegeri prelegerile conferință conferințe conferințele seminar seminarii comunicări comunicare ateliere evenimente
		discursuri simpozioane mese`,
	other: `publicație publicații articole cărți predare educație studii experiență proiecte premii distincții burse teze lucrări coordonate coordonare cercetare contact cursuri`,
	guest: `organizate organizat organizare participare participări`,
	filler: `legături mele meu mea și sau de la în din pe cu ale ai a al selectate viitoare următoarele anterioare trecute recente ultimele invitate invitat invitată alte toate
		susținute naționale internaționale științifice rotunde listă arhivă`,
	event:  `conferință conferința congres congresul seminar seminarul simpozion simpozionul întâlnire atelier atelierul zilele festivalul forumul`,
	noun:   `ziua zilele școala săptămâna asociația societatea grupul târgul`,
	host:   `universitatea universitate institutul institut academia facultatea școala muzeul biblioteca centrul`,
	slides: `diapozitive slide-uri prezentare prezentarea`, video: `video înregistrare înregistrarea filmare`, audio: `audio`, code: `cod cod_sursă exemple materiale`,
	paper: `articol articolul lucrare`, site: `eveniment site pagina program anunț`, more: `rezumat descriere detalii transcriere legătură text poze mai`,
	Action: `descarcă vezi citește ascultă`, Label: `web de la în pe aici română engleză sursă`,
	keynote: `plenară`, talk: `prezentare prelegere conferință comunicare`, panel: `masă dezbatere`, poster: `afiș`, workshop: `atelier curs`, interview: `interviu`,
	role:     `invitat invitată plenară rotundă orală moderator participant minute`,
	titleKey: `titlu titlul temă tema`, eventKey: `eveniment evenimentul conferință conferința`, placeKey: `loc locul locație oraș`, dateKey: `data dată`, bodyKey: `rezumat descriere`,
}

var catalan = Language{
	name:   "ca",
	talks:  `xerrada xerrades ponència ponències conferència conferències presentació presentacions taller tallers seminaris congressos comunicacions`,
	other:  `publicacions articles llibres docència formació experiència projectes premis tesis recerca`,
	guest:  `organitzades organitzats organització`,
	filler: `les els meves meus i de del a en properes pròximes passades anteriors convidades altres`,
	event:  `congrés jornades jornada trobada seminari simposi`,
	noun:   `dia dies setmana`,
	host:   `universitat institut escola acadèmia`,
	slides: `diapositives presentació transparències`, video: `vídeo enregistrament`, code: `codi`, paper: `article`, site: `esdeveniment lloc programa`, more: `resum descripció detalls enllaç`,
	talk: `xerrada ponència conferència presentació`, workshop: `taller`, interview: `entrevista`, role: `convidada convidat`,
	titleKey: `títol`, eventKey: `esdeveniment congrés`, placeKey: `lloc ciutat`,
}
