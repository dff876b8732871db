package ledger

import (
	"cmp"
	"net/url"
	"slices"
	"strings"
	"time"
)

// The weight of what agrees. Of two pairs that both stand, the heavier is taken.
const (
	sameID     = 100 // the one we would give, of a feed of ours whose ledger is lost
	sameLink   = 8
	sameDay    = 4
	sameTitle  = 4 // the same words
	namesTalk  = 3 // the title, with the event, the place or a year about it
	closeTitle = 2 // a word more, or a typing error
	sharedPage = 2 // the page of several talks, where the title agrees too
	alikeTitle = 1 // the same words for the most part
)

// sureEnough is the least weight by which a pair stands.
const sureEnough = sameDay + closeTitle

// Limits that keep adoption linear: how many of a title's words are looked up,
// and how many items may share a word or link for it to tell anything.
const (
	rareWords = 3
	rareItems = 64
)

// adoptedPair is a talk and an item that may be the same.
type adoptedPair struct{ talk, item, weight int }

// adoption finds, for talks, the items of a former feed.
type adoption struct {
	byID   map[string]int
	hosts  []string // the site's, under which the same path is the same page
	items  []formerSubject
	byLink map[string][]int
	byWord map[string][]int
	byDay  map[int64][]int
}

// formerSubject is an item as it is compared.
type formerSubject struct {
	*FormerItem
	title wording
}

func newAdoption(f *Former, host string) *adoption {
	a := &adoption{
		hosts: []string{bareHost(host)},
		byID:  make(map[string]int), byLink: make(map[string][]int), byWord: make(map[string][]int), byDay: make(map[int64][]int),
	}
	if f.Home != nil {
		a.hosts = append(a.hosts, bareHost(f.Home.Hostname()))
	}
	for i := range f.Items {
		it := formerSubject{&f.Items[i], wording{folded: fold(f.Items[i].Title)}}
		a.items = append(a.items, it)
		a.byID[it.ID] = i
		if link := a.link(it.URL); link != "" {
			a.byLink[link] = append(a.byLink[link], i)
		}
		for _, w := range it.title.distinct() {
			a.byWord[w] = append(a.byWord[w], i)
		}
		if !it.Published.IsZero() {
			a.byDay[dayNumber(it.Published)] = append(a.byDay[dayNumber(it.Published)], i)
		}
	}
	return a
}

// talkLinks are the links of a talk: its own, by which no other is meant, and
// that of the page that it shares with others.
type talkLinks struct {
	own    []string
	shared string
}

func (a *adoption) linksOf(t *talk, shares bool) talkLinks {
	own, page := a.link(t.Item.URL), a.link(t.Page)
	switch {
	case !shares:
		return talkLinks{own: []string{own, page}}
	case own == page:
		return talkLinks{shared: page}
	}
	return talkLinks{own: []string{own}, shared: page}
}

// pairs gives the items that a talk may be.
func (a *adoption) pairs(index int, t *talk, links talkLinks) (pairs []adoptedPair) {
	title := wording{folded: fold(t.item.Facts.Title)}
	seen := make(map[int]bool)
	weigh := func(items []int) {
		if len(items) > rareItems {
			return
		}
		for _, i := range items {
			if seen[i] {
				continue
			}
			seen[i] = true
			if w := a.weight(t, &title, links, i); w >= sureEnough {
				pairs = append(pairs, adoptedPair{index, i, w})
			}
		}
	}
	for _, l := range links.own {
		weigh(a.byLink[l])
	}
	weigh(a.byLink[links.shared])
	rare := title.distinct()
	slices.SortStableFunc(rare, func(x, y string) int { return cmp.Compare(len(a.byWord[x]), len(a.byWord[y])) })
	for _, w := range rare[:min(len(rare), rareWords)] {
		weigh(a.byWord[w])
	}
	if t.hasDays() {
		for day := dayNumber(t.Day.Add(-aboutDay)); day <= dayNumber(t.LastDay.Add(aboutDay)); day++ {
			weigh(a.byDay[day])
		}
	}
	return pairs
}

// ofID pairs a talk with the items that have an id which it could be given now,
// the likeliest first.
func (a *adoption) ofID(index int, t *talk, ids *ids) (pairs []adoptedPair) {
	for n, id := range append([]string{t.subject.id}, ids.of(t.subject)...) {
		if i, ok := a.byID[id]; ok && id != "" {
			pairs = append(pairs, adoptedPair{index, i, sameID - n})
		}
	}
	return pairs
}

// weight tells how much of a talk and an item agrees.
func (a *adoption) weight(t *talk, title *wording, links talkLinks, i int) int {
	it := &a.items[i]
	w := titleWeight(t, title, &it.title)
	switch link := a.link(it.URL); {
	case link == "":
	case slices.Contains(links.own, link):
		w += sameLink
	case link == links.shared && w > 0:
		w += sharedPage
	}
	if t.isAround(it.Published) {
		w += sameDay
	}
	if w == sameLink {
		return 0 // a page that lists talks, or is about something else by now
	}
	return w
}

// byTitle pairs talks and items of the same title, where there are as many of
// the one as of the other, in the order of their days.
func (a *adoption) byTitle(talks []talk) (pairs []adoptedPair) {
	items := make(map[string][]int)
	for i := range a.items {
		if key := a.items[i].title.folded; key != "" {
			items[key] = append(items[key], i)
		}
	}
	named := make(map[string][]int)
	var order []string
	for i := range talks {
		key := fold(talks[i].item.Facts.Title)
		if talks[i].old != nil || items[key] == nil {
			continue
		}
		if named[key] == nil {
			order = append(order, key)
		}
		named[key] = append(named[key], i)
	}
	for _, key := range order {
		mine, theirs := named[key], items[key]
		if len(mine) != len(theirs) {
			continue
		}
		slices.SortStableFunc(mine, func(x, y int) int { return talks[x].Day.Compare(talks[y].Day) })
		slices.SortStableFunc(theirs, func(x, y int) int { return a.items[x].Published.Compare(a.items[y].Published) })
		for n := range mine {
			pairs = append(pairs, adoptedPair{mine[n], theirs[n], sameTitle})
		}
	}
	return pairs
}

// aboutDay is how far a feed's moment may lie from the talk's day and still be
// of that day, wherever on Earth it was written down.
const aboutDay = 36 * time.Hour

// hasDays tells whether the talk's days are known well enough to compare a
// moment with them. A period longer than a month says too little.
func (c *Candidate) hasDays() bool {
	return !c.Day.IsZero() && c.LastDay.Sub(c.Day) <= 31*24*time.Hour
}

// isAround tells whether a moment is one of the talk's days.
func (c *Candidate) isAround(t time.Time) bool {
	return c.hasDays() && !t.IsZero() && t.After(c.Day.Add(-aboutDay)) && t.Before(c.LastDay.Add(aboutDay))
}

func dayNumber(t time.Time) int64 { return t.Unix() / (24 * 60 * 60) }

// link gives what is equal for addresses of the same page: without scheme, the
// site's own host and what servers add to a page's name.
func (a *adoption) link(address string) string {
	u, err := url.Parse(address)
	if err != nil || u.Host == "" {
		return ""
	}
	host := bareHost(u.Hostname())
	if slices.Contains(a.hosts, host) {
		host = ""
	}
	path := u.EscapedPath()
	for _, ending := range pageEndings {
		path = strings.TrimSuffix(path, ending)
	}
	link := host + path
	if u.RawQuery != "" {
		link += "?" + u.RawQuery
	}
	if u.Fragment != "" {
		link += "#" + u.Fragment
	}
	return link
}

// pageEndings are what may be missing at the end of a page's path, in the order
// in which it is taken off.
var pageEndings = []string{".html", ".htm", "/index", "/"}

func bareHost(host string) string { return strings.TrimPrefix(authority(host), "www.") }
