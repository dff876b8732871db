package publish

import (
	"strconv"
	"strings"
)

// calendar is how a language writes dates.
type calendar struct {
	// day and month are the patterns of a date with and without a day: D is the
	// day or days, M the month's name, Y the year.
	day, month string
	// ordinal is written behind the number of a day, first instead of 1.
	ordinal, first string
	// months are the names in a date with a day; alone those in one without,
	// where they differ.
	months, alone [12]string
}

// number writes the day of a month.
func (c *calendar) number(day int) string {
	if day == 1 && c.first != "" {
		return c.first
	}
	return strconv.Itoa(day) + c.ordinal
}

// calendarOf gives the calendar of a BCP 47 tag, English where the language is
// not known and nil where there are no words for it.
func calendarOf(language string) *calendar {
	base, _, _ := strings.Cut(strings.ToLower(language), "-")
	if base == "" || base == "und" {
		base = "en"
	}
	return calendars[base]
}

// calendars are after the long date formats of CLDR.
var calendars = map[string]*calendar{
	"en": {day: "D M Y", month: "M Y", months: [12]string{"January", "February", "March", "April", "May", "June",
		"July", "August", "September", "October", "November", "December"}},
	"de": {day: "D M Y", month: "M Y", ordinal: ".", months: [12]string{"Januar", "Februar", "März", "April", "Mai", "Juni",
		"Juli", "August", "September", "Oktober", "November", "Dezember"}},
	"fr": {day: "D M Y", month: "M Y", first: "1er", months: [12]string{"janvier", "février", "mars", "avril", "mai", "juin",
		"juillet", "août", "septembre", "octobre", "novembre", "décembre"}},
	"es": {day: "D de M de Y", month: "M de Y", months: [12]string{"enero", "febrero", "marzo", "abril", "mayo", "junio",
		"julio", "agosto", "septiembre", "octubre", "noviembre", "diciembre"}},
	"ru": {day: "D M Y", month: "M Y", months: [12]string{"января", "февраля", "марта", "апреля", "мая", "июня",
		"июля", "августа", "сентября", "октября", "ноября", "декабря"},
		alone: [12]string{"январь", "февраль", "март", "апрель", "май", "июнь",
			"июль", "август", "сентябрь", "октябрь", "ноябрь", "декабрь"}},
	"pt": {day: "D de M de Y", month: "M de Y", months: [12]string{"janeiro", "fevereiro", "março", "abril", "maio", "junho",
		"julho", "agosto", "setembro", "outubro", "novembro", "dezembro"}},
	"it": {day: "D M Y", month: "M Y", first: "1º", months: [12]string{"gennaio", "febbraio", "marzo", "aprile", "maggio", "giugno",
		"luglio", "agosto", "settembre", "ottobre", "novembre", "dicembre"}},
	"nl": {day: "D M Y", month: "M Y", months: [12]string{"januari", "februari", "maart", "april", "mei", "juni",
		"juli", "augustus", "september", "oktober", "november", "december"}},
	"pl": {day: "D M Y", month: "M Y", months: [12]string{"stycznia", "lutego", "marca", "kwietnia", "maja", "czerwca",
		"lipca", "sierpnia", "września", "października", "listopada", "grudnia"},
		alone: [12]string{"styczeń", "luty", "marzec", "kwiecień", "maj", "czerwiec",
			"lipiec", "sierpień", "wrzesień", "październik", "listopad", "grudzień"}},
	"ja": {day: "Y年M月D日", month: "Y年M月", months: numbers},
	"zh": {day: "Y年M月D日", month: "Y年M月", months: numbers},
}

// numbers are the months' names where they have none.
var numbers = [12]string{"1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12"}

// mediaTypes are the media types of direct media files by their ending. What is
// not audio or video is no enclosure: a podcast player would offer to play it.
var mediaTypes = map[string]string{
	".aac":  "audio/aac",
	".flac": "audio/flac",
	".m4a":  "audio/mp4",
	".mp3":  "audio/mpeg",
	".oga":  "audio/ogg",
	".ogg":  "audio/ogg",
	".opus": "audio/ogg", // RFC 7845, section 9
	".wav":  "audio/wav",
	".m4v":  "video/mp4",
	".mov":  "video/quicktime",
	".mp4":  "video/mp4",
	".ogv":  "video/ogg",
	".webm": "video/webm",
}
