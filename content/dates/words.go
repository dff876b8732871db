package dates

import (
	"unicode"
	"unicode/utf8"
)

// name is a word for a month or weekday, as fold gives it.
type name struct {
	word  string
	value int
}

// maxWord is the length in bytes of the longest word that is looked up.
const maxWord = 40

//go:generate sh -c "cd internal/gen && go run . | gofmt > ../../months_gen.go"

// moreMonths are month names that the CLDR has not: nominative forms, and
// abbreviations that people use.
var moreMonths = map[string]int{
	"sept": 9, "jul": 7, "jun": 6, // en
	"jän": 1, "jan": 1, "jänner": 1, "feber": 2, "mrz": 3, "mär": 3, "okt": 10, // de
	"fev": 2, "fév": 2, "avr": 4, "jui": 6, "aou": 8, // fr
	"set": 9, "setiembre": 9, "sep": 9, // es
	"январь": 1, "февраль": 2, "март": 3, "апрель": 4, "май": 5, "июнь": 6, "июль": 7,
	"август": 8, "сентябрь": 9, "октябрь": 10, "ноябрь": 11, "декабрь": 12, // ru, nominative
	"январе": 1, "феврале": 2, "марте": 3, "апреле": 4, "мае": 5, "июне": 6, "июле": 7,
	"августе": 8, "сентябре": 9, "октябре": 10, "ноябре": 11, "декабре": 12, // ru, locative
	"фев": 2, "сен": 9, "ноя": 11, // ru
}

// moreWeekdays are weekday names that the CLDR has not.
var moreWeekdays = map[string]int{
	"tues": 2, "weds": 3, "thur": 4, "thurs": 4, // en
	"sonnabend": 6, // de
}

// shyMonths are words that mostly are not months when in lower case without a
// year: "may 5 people".
var shyMonths = set("may", "march", "mar", "mars", "set", "dec", "jun", "mai", "jan")

// ordinals stand directly behind a day: 1st, 1er, 3-го.
var ordinals = set("st", "nd", "rd", "th", "er", "re", "e", "º", "ª", "го", "ого")

// joiners stand between day, month and year: 3rd of May, 3 de mayo del 2018.
var joiners = set("of", "de", "del", "the", "in", "d")

// prepositions stand before a date.
var prepositions = set("on", "at", "from", "since", "until", "the", "in", "of", // en
	"am", "den", "dem", "vom", "bis", "ab", "im", "zum", "seit", // de
	"le", "du", "au", "en", "les", "depuis", // fr
	"el", "del", "al", "desde", "hasta", "dia", "día", // es
	"с", "до", "от", "в", "на") // ru

// untils stand between the ends of a range.
var untils = set("to", "till", "until", "through", "thru", // en
	"bis",     // de
	"au", "à", // fr
	"al", "a", // es
	"по", "до", // ru
)

// ands join listed days.
var ands = set("and", "und", "et", "y", "e", "и")

// followers are words behind a place such as "May 3 - 5" at which 5 is still a
// day and not the beginning of a title ("May 3 - 5 ways to test").
var followers = set("at", "in", "with", "by", "im", "in", "bei", "à", "au", "en", "в")

// yearSigns stand directly behind a year: 2021 г.
var yearSigns = set("г", "год", "года", "году")

// seasons are parts of a year; only the year is read.
var seasons = set("spring", "summer", "autumn", "fall", "winter", "semester", "term", // en
	"frühling", "fruhling", "frühjahr", "fruhjahr", "sommer", "herbst", // de
	"wintersemester", "sommersemester", "ws", "ss", "wise", "sose",
	"printemps", "été", "ete", "automne", "hiver", // fr
	"primavera", "verano", "otoño", "otono", "invierno", // es
	"весна", "весной", "лето", "летом", "осень", "осенью", "зима", "зимой") // ru

// qualifiers are seasons of another kind: early 2024, end of 2019.
var qualifiers = set("early", "mid", "middle", "late", "beginning", "end", // en
	"anfang", "mitte", "ende", // de
	"début", "debut", "fin", // fr
	"principios", "mediados", "finales", // es
	"начало", "начале", "середина", "конец", "конце") // ru

// quarters stand directly before a figure: Q3, H1.
var quarters = map[string]int{"q": 4, "h": 2, "t": 4, "s": 2}

// nativeSeasons are seasons in signs, directly behind a year or its sign.
var nativeSeasons = map[rune]bool{'春': true, '夏': true, '秋': true, '冬': true}

// notYears are words directly before four figures that make them a number.
var notYears = set("port", "room", "rfc", "iso", "page", "pages", "pp", "p", "vol", "no", "nr", "din", "ieee",
	"over", "about", "than", "nearly", "almost", "raum", "über", "fast", "hall", "version", "v", "tcp", "udp")

// counted are words directly behind four figures that make them a number.
var counted = set("people", "attendees", "participants", "users", "developers", "members", "students",
	"engineers", "visitors", "words", "lines", "bytes", "bits", "bit", "times", "hours", "miles", "km", "m", "mb", "gb",
	"ms", "usd", "eur", "euro", "euros", "dollars", "teilnehmer", "personen", "menschen", "personnes", "personas")

// clockWords stand between a date and a time of day.
var clockWords = set("at", "from", "um", "ab", "von", "à", "de", "a", "las", "в")

// zones are names of time zones.
var zones = set("utc", "gmt", "z", "cet", "cest", "mez", "mesz", "wet", "west", "bst", "ist", "eet", "eest", "msk",
	"et", "est", "edt", "ct", "cst", "cdt", "mt", "mst", "mdt", "pt", "pst", "pdt", "jst", "kst", "sgt", "hkt",
	"aest", "aedt", "acst", "awst", "nzst", "nzdt", "brt", "art", "uhr")

// signs of Chinese, Japanese and Korean dates.
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
	// notYearSigns behind 年 make it a fiscal year, a decade or a span of years.
	notYearSigns = map[rune]bool{'度': true, '代': true, '間': true, '间': true, '도': true, '대': true, '간': true}
)

func set(words ...string) map[string]bool {
	m := make(map[string]bool, len(words))
	for _, w := range words {
		m[w] = true
	}
	return m
}

// fold gives the word at i in lower case and without combining accents, nil
// where it is no word or too long to be looked up. It is valid until the next
// call.
func (p *parser) fold(i int) []byte {
	t := p.at(i)
	if t.kind != word || t.end-t.start > maxWord-utf8.UTFMax {
		return nil
	}
	b := p.buf[:0]
	for _, r := range p.text[t.start:t.end] {
		switch {
		case r < utf8.RuneSelf:
			if r >= 'A' && r <= 'Z' {
				r += 'a' - 'A'
			}
			b = append(b, byte(r))
		case r >= 0x300 && r <= 0x36F:
		case len(b) > maxWord-utf8.UTFMax:
			return nil
		default:
			b = utf8.AppendRune(b, unicode.ToLower(r))
		}
	}
	return b
}

// lookup finds a word in a sorted table.
func lookup(table []name, w []byte) int {
	lo, hi := 0, len(table)
	for lo < hi {
		mid := int(uint(lo+hi) >> 1)
		switch {
		case table[mid].word == string(w):
			return table[mid].value
		case table[mid].word < string(w):
			lo = mid + 1
		default:
			hi = mid
		}
	}
	return 0
}
