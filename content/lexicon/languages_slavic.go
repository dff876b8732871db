package lexicon

var polish = Language{
	name: "pl",
	talks: `wystąpienie wystąpienia wystąpień prelekcja prelekcje prelekcji prezentacja prezentacje prezentacji wykład wykłady wykładów referat referaty referatów konferencja
		konferencje konferencji seminarium seminaria seminariów warsztat warsztaty warsztatów odczyty panele wydarzenia spotkania wywiady slajdy szkolenia plakaty`,
	other: `publikacja publikacje publikacji artykuły artykuł książki książka dydaktyka nauczanie edukacja wykształcenie doświadczenie praca zawodowe projekty projekt nagrody
		nagroda wyróżnienia stypendia granty prace dyplomowe rozprawy promotorstwo opieka badania języki umiejętności kontakt zajęcia kursy`,
	guest: `organizacja zorganizowane organizowane zorganizowana uczestnictwo udział`,
	filler: `linki odnośniki teksty nagrania moje mój moja i oraz w na z ze do dla o od wybrane nadchodzące nadchodząca przyszłe planowane minione przeszłe poprzednie wcześniejsze ostatnie najnowsze zaproszone
		zaproszony inne pozostałe wszystkie wygłoszone krajowe międzynarodowe naukowe publiczne popularnonaukowe lista archiwum konferencyjne ustne plenarne`,
	event:  `konferencja konferencji konferencję seminarium kongres kongresu zjazd sympozjum spotkanie warsztaty forum festiwal sesja szkoła`,
	noun:   `dzień dni tydzień noc stowarzyszenie towarzystwo koło grupa`,
	host:   `uniwersytet uniwersytetu politechnika politechniki instytut instytutu akademia szkoła muzeum biblioteka centrum`,
	slides: `slajdy slajd prezentacja prezentację prezentacji slajdów`, video: `wideo film nagranie nagrania filmik`, audio: `dźwięk posłuchaj`, code: `kod kod_źródłowy źródła przykłady materiały repozytorium`,
	paper: `artykuł referat praca`, site: `wydarzenie strona witryna program ogłoszenie`, more: `streszczenie abstrakt opis szczegóły transkrypcja link odnośnik więcej zdjęcia relacja tekst`,
	Action: `pobierz zobacz obejrzyj posłuchaj czytaj`, Label: `źródłowy internetowa wydarzenia konferencji do z na tutaj polski angielski po polsku angielsku`,
	keynote: `plenarny plenarna`, talk: `wykład prelekcja prezentacja referat wystąpienie odczyt`, panel: `debata dyskusja`, poster: `plakat`, workshop: `warsztaty warsztat szkolenie`, interview: `wywiad`,
	role:     `zaproszony zaproszona plenarny plenarna dyskusyjny ustny ustna prelegent prelegentka panelista uczestnik moderator minut komunikat`,
	titleKey: `tytuł temat`, eventKey: `wydarzenie konferencja impreza`, placeKey: `miejsce miasto`, dateKey: `data kiedy termin`, bodyKey: `streszczenie opis`,
}

var czech = Language{
	name: "cs",
	talks: `přednáška přednášky přednášek prezentace prezentací vystoupení konference konferencí konferenci seminář semináře seminářů workshopy příspěvky příspěvek referáty
		besedy beseda debaty rozhovory školení akce vystúpenia prednáška prednášky prednášok prezentácie konferencie semináre`,
	other: `publikace publikácie články článek knihy kniha výuka vzdělání vzdelanie praxe zkušenosti zaměstnání projekty projekt ocenění ceny granty stipendia práce vedené
		vedení diplomové bakalářské závěrečné výzkum jazyky dovednosti kontakt kurzy`,
	guest: `organizace organizované pořádané pořádání účast navštívené`,
	filler: `odkazy texty záznamy moje můj má mé a i v ve na z ze s se do pro o od k vybrané nadcházející budoucí plánované minulé předchozí poslední nedávné nové zvané zvaná vyzvané pozvané
		další ostatní jiné všechny přednesené národní mezinárodní odborné vědecké veřejné seznam archiv konferenční`,
	event:  `konference konferenci seminář sjezd sympozium setkání sraz festival fórum škola dny letní`,
	noun:   `den dny týden noc spolek společnost skupina dílna`,
	host:   `univerzita univerzity univerzitě ústav akademie vysoká škola fakulta muzeum knihovna centrum`,
	slides: `slajdy snímky prezentace prezentaci prezentácia`, video: `video záznam videozáznam nahrávka`, audio: `zvuk`, code: `kód zdrojový zdrojové ukázky materiály`,
	paper: `článek`, site: `akce web stránka stránky program pozvánka`, more: `abstrakt anotace popis podrobnosti přepis odkaz více fotky text`,
	Action: `stáhnout zobrazit přehrát sledovat číst poslechnout`, Label: `kód zdrojový ke stažení na z do zde česky anglicky akce konference`,
	keynote: `plenární`, talk: `přednáška prezentace příspěvek vystoupení beseda prednáška`, panel: `debata diskuse diskuze`, poster: `plakát`, workshop: `dílna školení`, interview: `rozhovor`,
	role:     `zvaná vyzvaná pozvaná plenární panelová ústní přednášející řečník moderátor účastník minut`,
	titleKey: `název téma titul`, eventKey: `akce událost konference příležitost`, placeKey: `místo město`, dateKey: `datum kdy termín`, bodyKey: `abstrakt anotace popis`,
}

var russian = Language{
	name: "ru",
	talks: `доклад доклады докладов докладах выступление выступления выступлений презентация презентации презентаций лекция лекции лекций конференция конференции конференций
		конференциях семинар семинары семинаров семинарах мероприятия вебинар вебинары воркшопы воркшоп мастер-классы мастер-класс тренинги подкаст подкасты интервью митапы
		постеры слайды дискуссии`,
	other: `публикация публикации публикаций статья статьи статей книга книги образование опыт работа работы проект проекты преподавание курсы награды премии гранты стипендии
		диссертация диссертации диплом дипломы руководство научное навыки языки контакты исследования патенты`,
	guest: `организация организация_конференций организованные участие посещённые посещенные`,
	filler: `ссылки тексты записи мои мой моя и в во на с со о об от по для избранные предстоящие будущие прошедшие прошлые последние недавние приглашённые приглашенные другие остальные прочие все
		сделанные научные научных публичные международные всероссийские устные пленарные стендовые список архив`,
	event:  `конференция конференции конференцию конференций митап митапе форум форуме семинар семинаре съезд симпозиум конгресс встреча чтения школа школа-конференция школа-семинар хакатон фестиваль сессия мастерская`,
	noun:   `день дни неделя ночь клуб общество`,
	host:   `университет университета институт института академия академии школа вуз ниу мгу вшэ музей библиотека центр`,
	slides: `слайды слайд презентация презентацию презентации слайдов`, video: `видео запись видеозапись записи`, audio: `аудио послушать аудиозапись подкаст`, code: `код исходники исходный примеры материалы репозиторий`,
	paper: `статья тезисы препринт`, site: `мероприятие сайт страница программа анонс`, more: `аннотация описание подробности подробнее расшифровка ссылка текст фото конспект отчёт отчет резюме`,
	Action: `скачать посмотреть смотреть читать слушать открыть`, Label: `на с со к доклада докладу мероприятия конференции выступления здесь русском английском скачать исходный код`,
	keynote: `кейнот пленарный пленарная`, talk: `доклад выступление презентация лекция сообщение`, panel: `дискуссия круглый`, poster: `постер`, workshop: `мастер-класс воркшоп тренинг`, podcast: `подкаст`, interview: `интервью`,
	role:     `приглашённый приглашенный приглашённая приглашенная пленарный пленарная стендовый устный устное секционный круглый стол панельная докладчик участник модератор минут лекция мастер класс семинар`,
	titleKey: `название тема заголовок`, eventKey: `мероприятие конференция событие`, placeKey: `место город площадка`, dateKey: `дата когда`, bodyKey: `аннотация описание тезисы`,
}

var ukrainian = Language{
	name: "uk",
	talks: `доповідь доповіді доповідей виступ виступи виступів презентація презентації презентацій лекція лекції лекцій конференція конференції конференцій семінар семінари
		семінарів заходи вебінари воркшопи майстер-класи тренінги подкасти інтерв'ю інтерв’ю слайди`,
	other: `публікація публікації стаття статті книга книги освіта досвід робота проєкт проєкти проекти викладання курси нагороди премії гранти дисертації керівництво наукове навички мови контакти дослідження`,
	guest: `організація організовані участь відвідані`,
	filler: `посилання тексти записи мої мій моя і й та у в на з зі із о про від для вибрані обрані майбутні минулі попередні останні нещодавні запрошені інші решта всі усі наукові публічні міжнародні
		всеукраїнські усні пленарні список архів`,
	event:  `конференція конференції конференцію мітап форум семінар з'їзд симпозіум конгрес зустріч читання школа хакатон фестиваль`,
	noun:   `день дні тиждень ніч клуб товариство`,
	host:   `університет університету інститут інституту академія академії школа музей бібліотека центр`,
	slides: `слайди слайд презентація презентацію слайдів`, video: `відео запис відеозапис`, audio: `аудіо`, code: `код вихідний приклади матеріали`,
	paper: `стаття тези`, site: `подія захід сайт сторінка програма анонс`, more: `анотація опис подробиці детальніше розшифровка посилання текст фото`,
	Action: `завантажити переглянути дивитися читати слухати`, Label: `на з до доповіді заходу конференції тут українською англійською`,
	keynote: `пленарна`, talk: `доповідь виступ презентація лекція`, panel: `дискусія`, poster: `постер`, workshop: `майстер-клас воркшоп тренінг`, podcast: `подкаст`, interview: `інтерв'ю інтерв’ю`,
	role:     `запрошена запрошений пленарна усна стендова панельна круглий стіл доповідач учасник модератор хвилин лекція майстер клас`,
	titleKey: `назва тема`, eventKey: `подія захід конференція`, placeKey: `місце місто`, dateKey: `дата коли`, bodyKey: `анотація опис`,
}
