package main

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"time"
)

// author is a speaker who edits a site at random. What talks there are is known,
// and so is which of them subscribers must never see twice.
type author struct {
	r      *rand.Rand
	now    time.Time
	talks  []*authorTalk
	gone   []*authorTalk
	format int
	page   int
	days   map[int]bool // that have a talk
	wrote  []string     // the files of the last page
}

// authorTalk is a talk as its author knows it.
type authorTalk struct {
	title, event, place, abstract, slides, video string
	day                                          time.Time
	precision                                    int    // 0: the year, 1: the month, 2: the day
	id                                           string // under which it was published, "" if it is new
	touched                                      bool   // since the last build
	moved                                        bool   // to another event or day since then
	exact                                        bool   // to the day at the last build
}

var (
	authorNouns  = strings.Fields("Queues Caches Compilers Backups Batteries Parsers Kernels Ledgers Packets Buffers Sockets Shells Tables Schemas Indexes Threads Locks Clocks Timers Feeds")
	authorVerbs  = strings.Fields("Forget Promise Remember Fail Wait Grow Shrink Leak Return Break Heal Drift")
	authorAdverb = strings.Fields("Slowly Quietly Twice Often Again Together Gracefully Silently Eventually Politely Backwards Overnight")
	authorEvents = []string{"GoDay", "Dataharbour", "Fjordkonf", "Rivertown Developers", "Small Machines Meetup", "Nordic Backend Days", "Lowland Systems Conference", "Quiet Web Camp"}
	authorPlaces = strings.Fields("Ghent Riga Ulm Aarhus Porto Bergen Lille Turin")
)

func pick[T any](r *rand.Rand, list []T) T { return list[r.IntN(len(list))] }

// newTalk makes a talk on a day that has none.
func (a *author) newTalk(from time.Time, days int) *authorTalk {
	t := &authorTalk{event: pick(a.r, authorEvents), precision: 2 - a.r.IntN(6)/4, abstract: a.sentence()}
	if a.r.IntN(3) > 0 {
		t.place = pick(a.r, authorPlaces)
	}
	t.title = a.freshTitle()
	t.day = a.freshDay(from, days)
	a.talks = append(a.talks, t)
	return t
}

func (a *author) freshDay(from time.Time, days int) time.Time {
	for {
		day := from.AddDate(0, 0, a.r.IntN(days))
		if n := int(day.Unix() / 86400); !a.days[n] {
			a.days[n] = true
			return day
		}
	}
}

// freshTitle gives a title that no other talk has. Many are like others.
func (a *author) freshTitle() string {
	for {
		title := fmt.Sprintf("%s %s %s", pick(a.r, authorNouns), pick(a.r, authorVerbs), pick(a.r, authorAdverb))
		if !slices.ContainsFunc(slices.Concat(a.talks, a.gone), func(t *authorTalk) bool { return t.title == title }) {
			return title
		}
	}
}

func (a *author) sentence() string {
	return fmt.Sprintf("What %s and %s have in common, and why they %s.",
		strings.ToLower(pick(a.r, authorNouns)), strings.ToLower(pick(a.r, authorNouns)), strings.ToLower(pick(a.r, authorVerbs)))
}

// authorEdit is a thing that authors do to a talk, or to the page.
type authorEdit struct {
	name string
	do   func(a *author, t *authorTalk) bool // false where it can't be done
	// moves is set where it leaves the talk at another event or on another day:
	// with both at once it would be another delivery.
	moves bool
}

var authorEdits = []authorEdit{
	{"mend the title", func(a *author, t *authorTalk) bool {
		t.title = strings.Replace(t.title, "s ", " ", 1)
		return true
	}, false},
	{"explain the title", func(a *author, t *authorTalk) bool {
		t.title += pick(a.r, []string{", Explained", " in Practice", ": A Story"})
		return len(t.title) < 60
	}, false},
	{"name the event in full", func(a *author, t *authorTalk) bool {
		t.event += pick(a.r, []string{" Europe", " North"})
		return len(t.event) < 40
	}, false},
	{"rename the event", func(a *author, t *authorTalk) bool { t.event = pick(a.r, authorEvents); return t.exact }, true},
	{"make the date exact", func(a *author, t *authorTalk) bool { t.precision++; return t.precision <= 2 }, false},
	{"mend the day", func(a *author, t *authorTalk) bool {
		wasPast := t.day.Before(a.now)
		t.day = a.freshDay(t.day.AddDate(0, 0, -5), 10)
		return t.precision == 2 && t.day.Before(a.now) == wasPast
	}, true},
	{"put it off", func(a *author, t *authorTalk) bool {
		if t.precision < 2 || t.day.Before(a.now) {
			return false
		}
		t.day = a.freshDay(t.day.AddDate(0, 0, 40), 300)
		return true
	}, true},
	{"add slides", func(a *author, t *authorTalk) bool {
		t.slides = fmt.Sprintf("https://slides.example.org/%d", a.r.IntN(1e6))
		return true
	}, false},
	{"add a video", func(a *author, t *authorTalk) bool {
		t.video = fmt.Sprintf("https://video.example.net/%d", a.r.IntN(1e6))
		return true
	}, false},
	{"write an abstract", func(a *author, t *authorTalk) bool { t.abstract = a.sentence(); return true }, false},
	{"name the place", func(a *author, t *authorTalk) bool { t.place = pick(a.r, authorPlaces); return true }, false},
	{"delete it", func(a *author, t *authorTalk) bool {
		if len(a.talks) < 6 || a.leaving() == 2 || slices.ContainsFunc(a.talks, t.again) {
			return false // a third talk would have to be confirmed
		}
		a.talks = slices.DeleteFunc(a.talks, func(o *authorTalk) bool { return o == t })
		a.gone = append(a.gone, t)
		return true
	}, false},
	{"bring one back", func(a *author, t *authorTalk) bool {
		if len(a.gone) == 0 || a.gone[0].touched {
			return false
		}
		a.talks, a.gone = append(a.talks, a.gone[0]), a.gone[1:]
		return true
	}, false},
	{"announce a new one", func(a *author, t *authorTalk) bool { a.newTalk(a.now.AddDate(0, 0, 1), 200); return true }, false},
	{"remember an old one", func(a *author, t *authorTalk) bool { a.newTalk(a.now.AddDate(-9, 0, 0), 3000); return true }, false},
	{"give it again", func(a *author, t *authorTalk) bool {
		if slices.ContainsFunc(a.gone, func(o *authorTalk) bool { return o.touched && o.title == t.title }) {
			return false
		}
		event := pick(a.r, authorEvents)
		if slices.ContainsFunc(slices.Concat(a.talks, a.gone), func(o *authorTalk) bool { return o.title == t.title && strings.HasPrefix(o.event, event) }) {
			return false // there it could be the other one, moved
		}
		again := a.newTalk(a.now.AddDate(0, 0, 1), 200)
		again.title, again.precision, again.event = t.title, 2, event
		return true
	}, false},
	{"reverse the order", func(a *author, t *authorTalk) bool { slices.Reverse(a.talks); return true }, false},
	{"sort by day", func(a *author, t *authorTalk) bool {
		slices.SortFunc(a.talks, func(x, y *authorTalk) int { return y.day.Compare(x.day) })
		return true
	}, false},
	{"rename the page", func(a *author, t *authorTalk) bool { a.page++; return true }, false},
	{"change the format", func(a *author, t *authorTalk) bool { a.format = a.r.IntN(len(authorFormats)); return true }, false},
}

// leaving counts the talks that have left the page since the last build.
func (a *author) leaving() (n int) {
	for _, t := range a.gone {
		if t.touched {
			n++
		}
	}
	return n
}

// again tells whether another talk is this one given again, which was never
// published: where this one leaves the page in the same edit, it was moved.
func (t *authorTalk) again(o *authorTalk) bool { return o != t && o.id == "" && o.title == t.title }

// edit does some things at random and says which.
func (a *author) edit() []string {
	for _, t := range slices.Concat(a.talks, a.gone) {
		t.touched, t.moved, t.exact = false, false, t.precision == 2
	}
	var did []string
	for range 1 + a.r.IntN(6) {
		t, e := pick(a.r, a.talks), pick(a.r, authorEdits)
		if e.moves && t.moved || t.id == "" {
			continue
		}
		before := *t
		if !e.do(a, t) {
			*t = before
			continue
		}
		t.touched, t.moved = true, t.moved || e.moves
		did = append(did, fmt.Sprintf("%s: %s", e.name, before.title))
	}
	return did
}
