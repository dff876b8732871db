package content

import (
	"strings"

	"talkfeed/content/lexicon"
	"talkfeed/content/phrase"
)

// What stands below the heading of an event or a talk.

// over goes on below a heading that names an event, with its name and, where it
// states one of its own, its date.
func (x *extractor) over(u *unit, c context, own bool) {
	name := u.head[0].Text
	if own {
		day, _ := u.date()
		m := day
		if m.First.Year == 0 && c.date.Year == 0 {
			m = withYear(m, u.head)
		}
		if m.First.Month != 0 || !m.First.Contradicts(c.date) {
			c = c.at(*m) // a bare year may be what the event is called
		}
		if u.head[0].Holds(day) {
			name = phrase.TrimDate(&u.head[0], day)
		}
	}
	event, place := u.eventHead(name)
	c = u.datedBelow(c)
	if place == "" {
		place = u.placeBelow()
	} else if !phrase.PlaceLike(place) && !phrase.EndsInPlace(place) {
		if below := u.placeBelow(); below != "" { // what the event is called
			event, place = phrase.OccasionName(name), below
		}
	}
	c.event, c.location, c.weak = event, place, !own && !u.each
	c.links = u.links
	u.takeLinkItems()
	before := len(x.drafts)
	x.walk(u.kids, c)
	if own && len(x.drafts) == before {
		x.told(u, c)
	}
}

// datedBelow adds to a context the date that the lines below a heading state, where it is
// more exact than what the heading and those above say.
func (u *unit) datedBelow(c context) context {
	if m := u.facts().Date; m != nil && m.First.Month != 0 && c.date.Month == 0 && !m.First.Contradicts(c.date) && u.datedKids() == 0 {
		return c.at(*m)
	}
	return c
}

// placeBelow gives the place that a label, or the dated line below a heading names, or one
// that is nothing but a place.
func (u *unit) placeBelow() string {
	f, alone := u.facts(), ""
	for _, m := range []lexicon.Meaning{lexicon.LocationMeaning, lexicon.VenueMeaning} {
		if where := f.Value(m); where != nil {
			return where.Text
		}
	}
	for i := range f.Lines {
		if f.Lines[i].BestDate() != nil {
			r := &phrase.Reading{Chunks: f.Lines[i].Chunks(i + 1), HasEvent: true}
			if place := r.Read(phrase.NewVotes()).Location; place != "" {
				return place
			}
		} else if alone == "" && (phrase.PlaceLike(f.Lines[i].Text) || u.overTitles && endsInTown(f.Lines[i].Text)) {
			alone = f.Lines[i].Text
		}
	}
	return alone
}

// eventHead tells the event of a heading over talks from its place.
func (u *unit) eventHead(name string) (event, place string) {
	if i := strings.LastIndex(name, " ("); i > 0 && strings.HasSuffix(name, ")") && phrase.RolesOnly(name[i+2:]) && !phrase.PlaceLike(strings.Trim(name[i+2:], ")")) {
		name = name[:i] // (keynote)
	}
	r := &phrase.Reading{Chunks: u.head[0].Chunks(0)}
	if p := r.Read(phrase.NewVotes()); len(r.Texts()) > 1 && p.Event != "" && p.Location != "" && strings.Count(p.Event, "(") == strings.Count(p.Event, ")") {
		return p.Event, p.Location
	}
	event, place = phrase.SplitPlace(phrase.OccasionName(name))
	if e, p, ok := phrase.PlaceInBrackets(event); ok {
		event, place = e, phrase.Join(p, place)
	}
	return event, place
}

// told takes an event under which no talk is named as one: its sentences may
// say what the talk was about.
func (x *extractor) told(u *unit, c context) {
	d := x.draft(u, c, true)
	if title := phrase.AboutTitle(u.body); title != "" {
		d.entry.Title, d.told = title, true
		d.from(phrase.TitleField, u.start, "a sentence below that says what the talk was about")
	}
	x.add(d)
}

// deliveries takes a talk whose kids are the occasions it was given at.
func (x *extractor) deliveries(u *unit, c context) {
	u.facts().Quoted = nil // the head is the title: what is quoted below it is a summary
	u.takeLinksOfAll()
	talk := x.draft(u, c, true)
	talk.own, talk.reading.HasEvent = nil, true // the occasions name the events
	talk.read(phrase.NewVotes())
	if talk.parts.Title != "" && u.kidsNameEvents() {
		talk.parts.Title = phrase.UncutTitle(u.head[0].Text, talk.parts.Title)
	}
	c.under = talk
	for i := 0; i < len(u.kids); i++ {
		kid := u.kids[i]
		if n := rowsOf(u.kids[i:]); n > 0 {
			x.table(u.kids[i:i+n], c)
			i += n - 1
			continue
		}
		if len(kid.head) == 0 {
			x.weighingUnit(c, kid).why.is(IsLeftOut, "it stands among the deliveries of a talk, and has no text of its own")
			continue
		}
		kid.takeFactItems()
		x.add(x.delivery(kid, x.weighingUnit(c, kid)))
	}
}

// kidsNameEvents says whether half or more of what stands below a unit names an event.
func (u *unit) kidsNameEvents() bool {
	named := 0
	for _, k := range u.kids {
		if len(k.head) > 0 {
			p := k.reading(false).Read(phrase.NewVotes())
			named += phrase.Count(p.Event != "")
		}
	}
	return named*2 >= len(u.kids)
}
