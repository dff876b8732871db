package phrase

import (
	"strings"

	"talkfeed/content/dates"
	"talkfeed/content/lexicon"
)

// What a line says of the page or the hour, which is neither talk nor event: when the
// page was changed, and a time of day.

// dropStamp takes the dates from a line that says when the page was changed: "Last
// updated: 3 May 2024", "(Stand: 3. Mai 2024)".
func (l *Line) dropStamp() {
	if stamps(l.Text, l.Dates) {
		l.Dates = nil
	}
}

// IsStamp says whether a text says when the page was changed, and begins with it.
func IsStamp(text string) bool { return stamps(text, dates.Find(text, dates.Options{})) }

// stamps says whether what stands before the first date of a text says that a page was
// changed.
func stamps(text string, found []dates.Match) bool {
	return len(found) > 0 && found[0].Start <= maxStamp &&
		lexicon.OnlyOf(strings.Trim(text[:found[0].Start], " :([*_—–-"), stampVerbs, stampFillers)
}

// maxStamp is how long the words of a stamp are at most, in bytes.
const maxStamp = 60

// stampVerbs, beside stampFillers, say that a page was changed.
var stampVerbs = lexicon.Words(
	`updated modified edited revised changed update modification edit revision`,
	`aktualisiert stand geändert bearbeitet aktualisierung änderung bearbeitung`,
	`modifiée modifié actualisation modification mise mis`,
	`actualización modificación actualizado modificado atualização modificação atualizado aggiornamento aggiornato modifica modificato`,
	`wijziging gewijzigd bijgewerkt update uppdaterad uppdaterades ändrad opdateret oppdatert päivitetty`,
	`aktualizacja zaktualizowano aktualizace aktualizováno обновлено обновление изменено`,
)

// stampFillers stand beside those words.
var stampFillers = lexicon.Words(
	`last latest this page was on at of website site list document file the date most recently`,
	`zuletzt letzte letzter letztes diese seite wurde am der`,
	`dernière dernier à jour de la page le cette été a`,
	`última último ultima ultimo fecha data de da del la el em il pagina página`,
	`laatste laatst op van deze pagina senast sist sidst viimeksi`,
	`ostatnia ostatnio poslední naposledy последнее последний`,
)

// isClock says whether a text is a time of day or a span of them: "10:30", "14h00-15h30",
// "9 am to 10 am", "um 19 Uhr".
func isClock(text string) bool {
	timed := false
	for w := range strings.FieldsFuncSeq(strings.ToLower(text), func(r rune) bool { return strings.ContainsRune(" -–—,()", r) }) {
		figures := len(w) - len(strings.TrimLeft(w, "0123456789"))
		switch unit := w[figures:]; {
		case figures == 0 && clockUnits.Has(w):
			timed = true
		case figures == 0 && clockFillers.Has(w):
		case figures == 0 || figures > 2:
			return false
		case unit == "":
		case clockUnits.Has(unit):
			timed = true
		case (unit[0] == ':' || unit[0] == 'h') && len(unit) >= 3 && len(strings.TrimLeft(unit[1:3], "0123456789")) == 0 && (len(unit) == 3 || clockUnits.Has(unit[3:])):
			timed = true
		default:
			return false
		}
	}
	return timed
}

// clockUnits follow the figures of a time, clockFillers stand before and between.
var (
	clockUnits   = lexicon.Words(`am pm a.m. p.m. h uhr hrs o'clock`)
	clockFillers = lexicon.Words(`at from to until um von bis à de a alle las om kl`)
)
