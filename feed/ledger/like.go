package ledger

import "time"

// How alike two wordings are (wording.similarity).
const (
	exact  = 100
	nearly = 75 // a word more, a typing error
	alike  = 60 // the same words for the most part
)

// likeness is what a talk in the content and an item that was published have in
// common.
type likeness struct {
	title, event int // similarity
	vague        bool
	noEvent      bool // one of them names none
	date         dating
	isDay        bool // both dates are exact to the day
	isMonth      bool // both dates are exact to the month at least
	link         bool // they alone have a link
	only         bool // they are the only ones of that date
	alone        bool // they are the only ones at their event on that date
	crossed      bool // the only ones of that date, and one's title is the other's event
	told         bool // title, event and place have the same words, whichever is which
	place        bool // the same place
	text         bool // the same text
	live         bool // the item is not withdrawn
	replaced     bool // the only ones with a title that says much, and the item is to come still
}

// compare looks at a talk and an item.
func (c *census) compare(talk, item *subject, now time.Time) likeness {
	l := likeness{
		title:   talk.titleWords.similarity(&item.titleWords),
		event:   talk.eventWords.similarity(&item.eventWords),
		vague:   talk.isVague() || item.isVague(),
		noEvent: talk.eventWords.folded == "" || item.eventWords.folded == "",
		date:    talk.span.compare(item.span, now),
		isDay:   talk.span.isDay() && item.span.isDay(),
		isMonth: talk.span.within(maxMonth) && item.span.within(maxMonth),
		place:   talk.place == item.place && talk.place != "",
		text:    talk.hash == item.hash && talk.hash != "",
		live:    !item.withdrawn,
	}
	if l.noEvent {
		l.event = 0
	}
	l.link = c.shareLink(talk, item)
	l.replaced = l.title == exact && l.live && l.isDay && !item.span.last.Before(now) && c.onlyTitle(talk, item)
	if l.date == sameDate {
		l.only = c.onlyOnes(talk, item)
		l.alone = l.event >= alike && (l.only || c.aloneAt(talk, item))
		l.crossed = l.only && (talk.titleWords.similarity(&item.eventWords) >= nearly || talk.eventWords.similarity(&item.titleWords) >= nearly)
	}
	l.told = l.date >= sameTime && talk.tellsAs(item)
	return l
}

// recognised tells whether a careful reader would take the two for one delivery
// of one talk, of which something was mended. What they have in common must
// leave no room for two deliveries: a talk that is given again, at another event
// or at the next year's, is a talk of its own, and so is another talk at the
// same event. Where both event and day are others, that is a move only while the
// day is still to come, and of a title that names one talk: what was given and
// has left the page for another event's is a page that shows the latest talk.
func (l *likeness) recognised() bool {
	switch l.date {
	case sameDate, sameTime:
		return l.atSameTime()
	case nearDate:
		return l.title == exact && (l.event >= alike || l.noEvent || l.isDay && (l.link || l.place) || l.replaced) ||
			l.title >= nearly && (l.event >= alike || l.link) ||
			l.title >= alike && l.event >= alike && (l.place || l.text || l.link) ||
			l.vague && l.event >= alike && l.live
	case putOff:
		return l.event >= alike && (l.title == exact && !l.vague || l.live && (l.title >= nearly || l.vague)) || l.replaced && (l.link || l.place)
	case farDate: // it was far wrong
		return l.live && (l.title == exact && l.event == exact || l.title >= nearly && l.event >= alike && (l.link || l.text))
	}
	return false
}

// atSameTime is recognised for dates that are equal, or of which one is the more
// exact.
func (l *likeness) atSameTime() bool {
	borneOut := l.link || l.text || l.told || l.place && l.isDay
	sameDay := l.date == sameDate && l.isDay
	switch {
	case l.title == exact:
		return l.event >= alike || l.noEvent || l.date == sameDate || l.isMonth || borneOut
	case l.title >= nearly:
		return l.event >= alike || l.noEvent || sameDay || borneOut
	case l.title >= alike:
		return l.event >= alike || sameDay && (l.noEvent || l.only && !l.vague) || borneOut
	case l.vague:
		return l.event >= alike || l.told
	}
	return l.told || sameDay && (l.alone || l.crossed || l.link || l.text)
}

// dateWeights are what dates count for in a score: the same day more than the
// same event, since a talk's event is renamed oftener than it is moved to
// another's day; and the same text or link more than a day nearby.
var dateWeights = [...]int{nextTime: 0, farDate: 0, putOff: 75, nearDate: 120, sameTime: 220, sameDate: 300}

// score ranks pairs that are recognised: the greater, the likelier. Equal scores
// are a tie.
func (l *likeness) score() int {
	n := 4*l.title + 2*l.event + dateWeights[l.date]
	for _, more := range []struct {
		is bool
		n  int
	}{{l.link, 60}, {l.text, 50}, {l.place, 30}, {l.live, 20}, {l.told, 40}, {l.noEvent, 80}} {
		if more.is {
			n += more.n
		}
	}
	return n
}
