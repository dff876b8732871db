package dates

import "strings"

// name is a word for a month or weekday or both ("mar"), as fold gives it.
type name struct {
	word           string
	month, weekday uint8
}

//go:generate sh -c "cd internal/gen && go run . | gofmt > ../../months_gen.go"

// role is what a word does in or beside a date. A word may have several.
type role uint32

const (
	shyMonth    role = 1 << iota // in lower case mostly no month: "may 5 people"
	rareMonth                    // however written mostly no month: "Set 3 goals"
	shyWeekday                   // in lower case mostly no weekday: "so 3 people"
	weekdayTail                  // behind a weekday and a hyphen: terça-feira
	monthWord                    // before a month in figures: tháng 5
	ordinal                      // directly behind a day: 1st, 1er
	suffix                       // behind a day and a hyphen: 3-го
	dayMark                      // behind a day and a space, with a dot: 3 d.
	joiner                       // between day, month and year: 3rd of May, 3 de mayo
	preposition                  // before a date: on, am, le
	article                      // before a day, and little else: le 3 mai, den 3 maj
	until                        // between the ends of a range: to, bis
	through                      // twice, with a stroke between them: t/m
	and                          // between listed days
	openEnd                      // behind the hyphen of a span that goes on: 2021-present
	follower                     // behind a date, before a place: "May 3 - 5 in Bonn"
	yearMark                     // behind a year: 2021 г.
	season                       // a part of the year: Spring 2019
	qualifier                    // a vague part of it: early 2024, end of 2019
	quarter                      // before a figure from 1 to 4: Q3
	half                         // before 1 or 2: H1
	quarterWord                  // behind the number of a part of the year: 3. Quartal
	halfYear                     // half of an academic year, before two figures too: WS 19/20
	noYear                       // before four figures that are a number: port 2000
	counted                      // behind them: 2000 people
	clockWord                    // between a date and a time of day: at, um
	hourMark                     // behind an hour: 19 Uhr, 19h30
	am                           // 7 am
	pm                           // 7 pm
	zone                         // a time zone
)

// roles are the words of each role, by language.
var roles = []struct {
	role  role
	words string
}{
	{shyMonth, "may march mar mars set dec jun mai jan maj mart avg apr mac mag"},
	{rareMonth, "set out ago ene dic gen lug giu ott des dis" + // es it pt no
		" sie lut gru kwi sty cze led dub pro říj tra kol stu svi sij ruj vas bal kov geg" + // pl cs hr lt
		" oca ara eki kas tem haz nis sen sub yan noy dek" + // tr az
		" agu ogo peb hul hun nob tam liep spal saus medi кас сту"},
	{shyWeekday, "so do di mi mo sa fr ma wo man sat sun sex son sub sal pet"},
	{weekdayTail, "feira"},
	{monthWord, "tháng thang thg"}, // vi
	{ordinal, "st nd rd th" + " er re e" + " º ª" + " го ого" + " ste de" + " ú" + " ydd" + " a an"},
	{suffix, "го е ого" + " án én jén ján i ai ei" + " a an" + " ste de" + " м"}, // ru hu eo nl
	{dayMark, "d"}, // lt
	{joiner, "of the in" + " d de" + " del" + " do" + " năm" + " år" + " ng"},
	{preposition, "on at from since until the in of"},         // en
	{preposition, "am den dem vom bis ab im zum seit"},        // de
	{preposition, "le du au en les depuis"},                   // fr
	{preposition, "el del al desde hasta dia día"},            // es
	{preposition, "с до от в на"},                             // ru
	{preposition, "em no de a até às"},                        // pt
	{preposition, "il dal al dell da"},                        // it
	{preposition, "op vanaf tot sinds van"},                   // nl
	{preposition, "od do w dnia dniu"},                        // pl
	{preposition, "dne dnu v ve od do"},                       // cs sk
	{preposition, "den fra från til till på"},                 // sv da nb
	{preposition, "з до від у в"},                             // uk
	{preposition, "pada tanggal tgl ngày στις από pe din la"}, // id vi el ro
	{article, "le il el am den dem dnia dne dňa ngày tanggal op στις"},
	{until, "to till until through thru" + " bis" + " au à" + " al a" + " по до"},
	{until, "até" + " tot" + " till til" + " do" + " až" + " έως ως" + " hingga sampai" + " până"},
	{through, "t m"}, // nl
	{and, "and" + " und" + " et" + " y e" + " и"},
	{and, "en" + " och og" + " i oraz" + " ja" + " és" + " și si" + " ve" + " і та" + " και" + " dan" + " un" + " ir" + " và"},
	{openEnd, "present now today current ongoing" + " heute jetzt" + " présent" + " actualidad presente"},
	{openEnd, "oggi heden nu idag nå obecnie dziś dosud dnes"},
	{follower, "at in with by" + " im bei" + " à au en" + " в" + " em" + " te" + " i på" + " w"},
	{yearMark, "г год года году" + " р рік року році" + " r roku rok" + " m" + " gada gads gadā" + " ko" + " წლის" + " թ" + " ж жылғы" + " il yil"}, // ru uk pl/cs lt lv eu ka hy kk az
	{season, "spring summer autumn fall winter semester term"},                                                                                      // en
	{season, "frühling fruhling frühjahr fruhjahr sommer herbst wintersemester sommersemester ws ss wise sose"},                                     // de
	{season, "printemps été ete automne hiver"},                                                                                                     // fr
	{season, "primavera verano otoño otono invierno"},                                                                                               // es
	{season, "весна весной лето летом осень осенью зима зимой"},                                                                                     // ru
	{season, "primavera verão verao outono inverno"},                                                                                                // pt
	{season, "primavera estate autunno inverno"},                                                                                                    // it
	{season, "lente voorjaar zomer herfst najaar winter"},                                                                                           // nl
	{season, "våren sommaren hösten vintern vår sommar höst vinter"},                                                                                // sv
	{season, "forår foråret sommer sommeren efterår efteråret vinter vinteren høst høsten"},                                                         // da nb
	{season, "wiosna wiosną lato latem jesień jesienią zima zimą"},                                                                                  // pl
	{season, "jaro jaře léto létě podzim zima zimě"},                                                                                                // cs
	{qualifier, "early mid middle late beginning end"},                                                                                              // en
	{qualifier, "anfang mitte ende"},                                                                                                                // de
	{qualifier, "début debut fin"},                                                                                                                  // fr
	{qualifier, "principios mediados finales"},                                                                                                      // es
	{qualifier, "начало начале середина конец конце"},                                                                                               // ru
	{qualifier, "início inicio meados fim" + " inizio metà fine"},                                                                                   // pt it
	{qualifier, "begin midden medio eind einde"},                                                                                                    // nl
	{qualifier, "början mitten slutet" + " begyndelsen midten slutningen starten slutten"},                                                          // sv da nb
	{qualifier, "początek początku połowa połowie koniec końcu" + " začátek začátku polovina polovině konec konci"},                                 // pl cs
	{quarter, "q t"},
	{half, "h s"},
	{quarterWord, "quarter half semester term" + " quartal halbjahr semester" + " trimestre semestre" + " kvartal kwartał kwartal kwartaal čtvrtletí" + " квартал полугодие семестр"},
	{halfYear, "ws ss wise sose wintersemester sommersemester"},
	{noYear, "port room rfc iso page pages pp vol din ieee than nearly almost hall version tcp udp" + " raum fast"},
	{counted, "people attendees participants users developers members students engineers visitors words lines " +
		"bytes bits bit times hours miles km mb gb ms usd eur euro euros dollars"},
	{counted, "teilnehmer personen menschen" + " personnes" + " personas" + " pessoas persone mensen personer osób"},
	{clockWord, "at from" + " um ab von" + " à de" + " a las" + " в" + " às" + " alle ore" + " om" + " kl" + " godz" + " klo" + " saat" + " pukul" + " lúc"},
	{hourMark, "h" + " uhr" + " uur" + " hod"},
	{am, "am"},
	{pm, "pm"},
	{zone, "utc gmt z cet cest mez mesz wet west bst ist eet eest msk et est edt ct cst cdt mt mst mdt pt pst pdt " +
		"jst kst sgt hkt aest aedt acst awst nzst nzdt brt art"},
}

// Signs of Chinese, Japanese and Korean dates.
var (
	yearSign  = map[rune]bool{'年': true, '년': true}
	monthSign = map[rune]bool{'月': true, '월': true}
	// countSigns make a number of days, months or years of a figure and its sign: 3日間.
	countSigns = map[rune]bool{'間': true, '间': true, '目': true, '간': true}
	daySign    = map[rune]bool{'日': true, '号': true, '號': true, '일': true}
	// eras give the year before the first of an era: 令和元年 is 2019.
	eras = map[string]int{"令和": 2018, "平成": 1988, "昭和": 1925, "民國": 1911, "民国": 1911}
	// weekdaySigns stand in brackets behind a day: （木）.
	weekdaySigns = map[rune]int{
		'月': 1, '火': 2, '水': 3, '木': 4, '金': 5, '土': 6, '日': 7,
		'一': 1, '二': 2, '三': 3, '四': 4, '五': 5, '六': 6, '天': 7,
		'월': 1, '화': 2, '수': 3, '목': 4, '금': 5, '토': 6, '일': 7,
	}
	weekdayPrefixes = map[rune]bool{'周': true, '週': true, '星': true, '期': true, '禮': true, '拜': true}
	weekdaySuffixes = map[rune]bool{'曜': true, '日': true, '요': true, '일': true, '・': true, '祝': true, '休': true}
	// notYearSigns behind 年 make it a fiscal year, a decade or a span of years.
	notYearSigns = map[rune]bool{'度': true, '代': true, '間': true, '间': true, '도': true, '대': true, '간': true}
)

// romanMonths are the months in Roman figures, by their number.
var romanMonths = []string{"", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"}

// cjkParts are the words for parts of a month or year that stand behind it.
var cjkParts = strings.Fields(`上旬 中旬 下旬 初旬 初頭 初 末 中 頃 前半 後半 上半期 下半期 上半年 下半年 前期 後期 春学期 秋学期 春季 夏季 秋季 冬季 春 夏 秋 冬
	초순 상순 중순 하순 초 말 중 상반기 하반기 봄학기 가을학기 봄 여름 가을 겨울`)
