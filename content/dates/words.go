package dates

import (
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"
)

// name is a word for a month or weekday, as fold gives it.
type name struct {
	word  string
	value uint8
}

//go:generate sh -c "cd internal/gen && go run . | gofmt > ../../months_gen.go"

// moreMonths are month names that the CLDR has not: nominative forms, and
// abbreviations that people use.
var moreMonths = []name{
	{"sept", 9}, {"jul", 7}, {"jun", 6}, // en
	{"jän", 1}, {"jänner", 1}, {"feber", 2}, {"mrz", 3}, {"mär", 3}, {"okt", 10}, // de
	{"fev", 2}, {"fév", 2}, // fr
	{"set", 9}, {"setiembre", 9}, // es
	{"январь", 1}, {"февраль", 2}, {"март", 3}, {"апрель", 4}, {"май", 5}, {"июнь", 6}, {"июль", 7},
	{"август", 8}, {"сентябрь", 9}, {"октябрь", 10}, {"ноябрь", 11}, {"декабрь", 12}, // ru, nominative
	{"январе", 1}, {"феврале", 2}, {"марте", 3}, {"апреле", 4}, {"мае", 5}, {"июне", 6}, {"июле", 7},
	{"августе", 8}, {"сентябре", 9}, {"октябре", 10}, {"ноябре", 11}, {"декабре", 12}, // ru, locative
	{"фев", 2}, {"сен", 9}, {"ноя", 11}, // ru
}

// moreWeekdays are weekday names that the CLDR has not.
var moreWeekdays = []name{
	{"tues", 2}, {"weds", 3}, {"thur", 4}, {"thurs", 4}, // en
	{"sonnabend", 6}, // de
}

// role is what a word does in or beside a date. A word may have several.
type role uint32

const (
	shyMonth    role = 1 << iota // in lower case mostly no month: "may 5 people"
	ordinal                      // directly behind a day: 1st, 1er
	joiner                       // between day, month and year: 3rd of May, 3 de mayo
	preposition                  // before a date: on, am, le
	until                        // between the ends of a range: to, bis
	and                          // between listed days
	openEnd                      // behind the hyphen of a span that goes on: 2021-present
	follower                     // behind a date, before a place: "May 3 - 5 in Bonn"
	yearMark                     // behind a year: 2021 г.
	season                       // a part of the year: Spring 2019
	qualifier                    // a vague part of it: early 2024, end of 2019
	quarter                      // before a figure from 1 to 4: Q3
	half                         // before 1 or 2: H1
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
	{shyMonth, "may march mar mars set dec jun mai jan"},
	{ordinal, "st nd rd th" + " er re e" + " º ª" + " го ого"},
	{joiner, "of the in" + " d de" + " del"},
	{preposition, "on at from since until the in of"},  // en
	{preposition, "am den dem vom bis ab im zum seit"}, // de
	{preposition, "le du au en les depuis"},            // fr
	{preposition, "el del al desde hasta dia día"},     // es
	{preposition, "с до от в на"},                      // ru
	{until, "to till until through thru" + " bis" + " au à" + " al a" + " по до"},
	{and, "and" + " und" + " et" + " y e" + " и"},
	{openEnd, "present now today current ongoing" + " heute jetzt" + " présent" + " actualidad presente"},
	{follower, "at in with by" + " im bei" + " à au en" + " в"},
	{yearMark, "г год года году"},
	{season, "spring summer autumn fall winter semester term"},                                                  // en
	{season, "frühling fruhling frühjahr fruhjahr sommer herbst wintersemester sommersemester ws ss wise sose"}, // de
	{season, "printemps été ete automne hiver"},                                                                 // fr
	{season, "primavera verano otoño otono invierno"},                                                           // es
	{season, "весна весной лето летом осень осенью зима зимой"},                                                 // ru
	{qualifier, "early mid middle late beginning end"},                                                          // en
	{qualifier, "anfang mitte ende"},                                                                            // de
	{qualifier, "début debut fin"},                                                                              // fr
	{qualifier, "principios mediados finales"},                                                                  // es
	{qualifier, "начало начале середина конец конце"},                                                           // ru
	{quarter, "q t"},
	{half, "h s"},
	{noYear, "port room rfc iso page pages pp vol din ieee than nearly almost hall version tcp udp" + " raum fast"},
	{counted, "people attendees participants users developers members students engineers visitors words lines " +
		"bytes bits bit times hours miles km mb gb ms usd eur euro euros dollars"},
	{counted, "teilnehmer personen menschen" + " personnes" + " personas"},
	{clockWord, "at from" + " um ab von" + " à de" + " a las" + " в"},
	{hourMark, "h" + " uhr"},
	{am, "am"},
	{pm, "pm"},
	{zone, "utc gmt z cet cest mez mesz wet west bst ist eet eest msk et est edt ct cst cdt mt mst mdt pt pst pdt " +
		"jst kst sgt hkt aest aedt acst awst nzst nzdt brt art"},
}

// sense is all that a word can stand for.
type sense struct {
	month, weekday uint8
	roles          role
}

// vocabulary is every known word, in the form that fold gives.
var vocabulary = sync.OnceValue(func() map[string]sense {
	v := make(map[string]sense, 512)
	for _, table := range [][]name{cldrMonths, moreMonths} {
		for _, n := range table {
			s := v[n.word]
			s.month = n.value
			v[n.word] = s
		}
	}
	for _, table := range [][]name{cldrWeekdays, moreWeekdays} {
		for _, n := range table {
			s := v[n.word]
			s.weekday = n.value
			v[n.word] = s
		}
	}
	for _, r := range roles {
		for _, w := range strings.Fields(r.words) {
			s := v[w]
			s.roles |= r.role
			v[w] = s
		}
	}
	return v
})

// maxWord is the length in bytes of the longest word that is looked up.
const maxWord = 40

// fold appends a word to b in lower case and without combining accents. It is
// nil for a word too long to be known.
func fold(b []byte, word string) []byte {
	if len(word) > maxWord {
		return nil
	}
	for _, r := range word {
		switch {
		case r < utf8.RuneSelf:
			if r >= 'A' && r <= 'Z' {
				r += 'a' - 'A'
			}
			b = append(b, byte(r))
		case r >= 0x300 && r <= 0x36F:
		default:
			b = utf8.AppendRune(b, unicode.ToLower(r))
		}
	}
	return b
}

// Signs of Chinese, Japanese and Korean dates.
var (
	yearSign  = map[rune]bool{'年': true, '년': true}
	monthSign = map[rune]bool{'月': true, '월': true}
	daySign   = map[rune]bool{'日': true, '号': true, '號': true, '일': true}
	// weekdaySigns stand in brackets behind a day: （木）.
	weekdaySigns = map[rune]int{
		'月': 1, '火': 2, '水': 3, '木': 4, '金': 5, '土': 6, '日': 7,
		'一': 1, '二': 2, '三': 3, '四': 4, '五': 5, '六': 6, '天': 7,
		'월': 1, '화': 2, '수': 3, '목': 4, '금': 5, '토': 6, '일': 7,
	}
	weekdayPrefixes = map[rune]bool{'周': true, '週': true, '星': true, '期': true, '禮': true, '拜': true}
	weekdaySuffixes = map[rune]bool{'曜': true, '日': true, '요': true, '일': true}
	// notYearSigns behind 年 make it a fiscal year, a decade or a span of years.
	notYearSigns = map[rune]bool{'度': true, '代': true, '間': true, '间': true, '도': true, '대': true, '간': true}
)
