package content

import (
	"slices"
	"strings"

	"talkfeed/content/lexicon"
	"talkfeed/content/outline"
	"talkfeed/content/phrase"
)

// Appearances without a talk: people list the events they went to or organised
// beside those they spoke at, and say so in brackets.

// postWords lead to who posted something and when, as below what a page shows of another.
var postWords = lexicon.Words("posted posted_by posted_on published_by published_on veröffentlicht_am publié_le publicado_el")

// deadlineKeys hold the day until which an event takes what is sent to it.
var deadlineKeys = lexicon.Words("deadline deadlines submission_deadline abstract_deadline paper_deadline cfp_deadline einreichung einreichungsfrist date_limite")

// leaveAbsent drops the entries that say in brackets that the author was there, but
// not to speak: "Rivercon, Bremen, May 2018 (participant)"; and posts, or how many there were.
func (x *extractor) leaveAbsent() {
	kept := x.drafts[:0]
	for _, d := range x.drafts {
		if d.said == nil && d.saysAbsent() {
			d.context.why.is(IsLeftOut, "it says that the author didn't speak, but was there or wrote")
			continue
		}
		kept = append(kept, d)
	}
	x.drafts = kept
}

func (d *draft) saysAbsent() bool {
	if d.record != nil && d.record.Block != nil && slices.ContainsFunc(d.record.Block.Fields, func(f outline.Field) bool { return deadlineKeys[lexicon.KeyForm(f.Key)] }) {
		return true // in a calendar of events to send something to
	}
	if onlyPresent(d.entry.Title) || onlyDuty(d.entry.Title) || d.wasWritten() {
		return true
	}
	if d.reading == nil {
		return false
	}
	if d.onlyCounts() {
		return true
	}
	if postWords.Has(d.entry.Title) || d.context.stays && d.wasStay() {
		return true
	}
	for _, c := range d.reading.Chunks {
		remark := c.Text
		if !c.Bracketed {
			open := strings.LastIndexByte(c.Text, '(')
			if open < 0 || !strings.HasSuffix(c.Text, ")") {
				continue
			}
			remark = c.Text[open+1:]
		}
		if first, _, _ := strings.Cut(remark, " "); onlyPresent(remark) || lexicon.SuperviseWords.Has(first) {
			return true
		}
	}
	return false
}

// onlyCounts says whether nothing stands beside a date but how many posts it had, in
// brackets: "March 2021 (2)".
func (d *draft) onlyCounts() bool {
	return phrase.IsNumber(d.entry.Title) && d.unit != nil && len(d.unit.head) == 1 && strings.HasSuffix(d.unit.head[0].Text, "("+d.entry.Title+")")
}

// namesStays says whether a name says that stays with colleagues are listed: "Talks and
// visits".
func namesStays(name string) bool { return hasWord(name, lexicon.StayWords) }

// wasStay says whether one of an entry's texts begins as that of a stay does, "Visiting the
// River Lab", and nothing says what was given there.
func (d *draft) wasStay() bool {
	return d.entry.Kind == "" && slices.ContainsFunc(d.reading.Pieces(), func(piece phrase.Piece) bool {
		for w := range strings.FieldsSeq(piece.Text) {
			if p := lexicon.Plain(w); !lexicon.DutyWords[p] || lexicon.StayWords[p] {
				return lexicon.StayWords[p] || lexicon.VisitVerbs[p]
			}
		}
		return false
	})
}

// wasWritten says whether what follows the title on its line says that it is something
// written: "**Slow queries** Article in the River Weekly".
func (d *draft) wasWritten() bool {
	if d.unit == nil || len(d.unit.head) == 0 || d.entry.Title == "" {
		return false
	}
	_, behind, ok := strings.Cut(d.unit.head[0].Text, d.entry.Title)
	fields := strings.Fields(strings.TrimLeft(behind, " ,.:;–—-\"”’»'([*"))
	return ok && len(fields) > 2 && lexicon.ArticleWords[fields[0]] && lexicon.ArticleLeads[fields[1]]
}

// onlyDuty says whether a text names nothing but an office at an event: "Track chair",
// "Programme committee".
func onlyDuty(text string) bool {
	some := false
	for w := range strings.FieldsSeq(text) {
		p := lexicon.Plain(w)
		some = some || lexicon.OfficeWords[p]
		if p != "" && !lexicon.OfficeWords[p] && !lexicon.OfficeFillers[p] && !lexicon.PresentWords[p] && !lexicon.PresentFillers[p] {
			return false
		}
	}
	return some
}

// onlyPresent says whether a text names nothing but parts that people take in events
// other than a speaker's.
func onlyPresent(text string) bool {
	some := false
	for w := range strings.FieldsSeq(text) {
		switch p := lexicon.Plain(w); {
		case lexicon.PresentWords[p]:
			some = true
		case p != "" && !lexicon.PresentFillers[p]:
			return false
		}
	}
	return some
}

// ofThingsDue says whether a list is a calendar of events to go to: several of its
// entries are the days until which something is to be sent in, "Papers Due", and none has
// what talks have.
func (x *extractor) ofThingsDue(list []*draft) bool {
	due := 0
	for _, d := range list {
		if d.entry.Kind != "" || d.evident() {
			return false
		}
		due += phrase.Count(isDue(d.entry.Title) || isDue(d.entry.Event))
	}
	return due > 1 || due > 0 && len(list) < 4
}

// isDue says whether a text ends in a word for a day until which something is due.
func isDue(text string) bool {
	fields := strings.Fields(text)
	return len(fields) > 1 && dueWords.Has(fields[len(fields)-1])
}

// dueWords are those words.
var dueWords = lexicon.Words("due deadline deadlines cfp einreichungsfrist anmeldeschluss notification")
