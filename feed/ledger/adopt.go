package ledger

import (
	"cmp"
	"fmt"
	"net/url"
	"slices"
	"strings"
	"time"
	"unicode"

	"golang.org/x/text/unicode/norm"

	"talkfeed/feed"
)

// Adoption: where there is no ledger, talks that a former feed held keep the id
// and the moments they had there, so that no reader takes them for new. The
// other items of that feed, posts for instance, are left alone.
//
// A talk and an item are the same where two of three things agree: the link, the
// title, the day. An equal title alone will do where it names as many talks as
// items, since a post's day need not be the talk's.

// The weight of what agrees. Of two pairs that both stand, the heavier is taken.
const (
	sameLink   = 8
	sameDay    = 4
	sameTitle  = 3 // the same words
	namesTalk  = 2 // the title, with the event, the place or a year about it
	alikeTitle = 1 // most words of the shorter title
)

// sureEnough is the least weight by which a pair stands.
const sureEnough = sameDay + alikeTitle

// Limits that keep adoption linear: how many of a title's words are looked up,
// and how many items may share a word or link for it to tell anything.
const (
	rareWords = 3
	rareItems = 64
)

// adopt gives talks the items of the former feed that they were.
func (u *update) adopt(ids *ids) {
	if u.o.Former == nil {
		return
	}
	a := newAdoption(u.o.Former, u.o.Host)
	onPage := make(map[string]int)
	for i := range u.talks {
		onPage[u.talks[i].Page]++
	}
	var pairs []adoptedPair
	for i := range u.talks {
		t := &u.talks[i]
		if t.old != nil {
			continue
		}
		links := []string{a.link(t.Item.URL)}
		if onPage[t.Page] == 1 {
			links = append(links, a.link(t.Page))
		}
		pairs = append(pairs, a.pairs(i, t, links)...)
	}
	pairs = append(pairs, a.byTitle(u.talks)...)
	slices.SortStableFunc(pairs, func(x, y adoptedPair) int {
		return cmp.Or(cmp.Compare(y.weight, x.weight), cmp.Compare(x.talk, y.talk), cmp.Compare(x.item, y.item))
	})
	taken := make([]bool, len(a.items))
	for _, p := range pairs {
		t, item := &u.talks[p.talk], &a.items[p.item]
		if taken[p.item] || t.adopted != nil || !ids.take(item.ID) {
			continue
		}
		taken[p.item] = true
		t.adopted, t.item.ID = item.FormerItem, item.ID
	}
	u.sayAdopted()
}

// adoptMoments gives a talk the moments it had in the former feed, which are as
// final as ours. They were perhaps no two different ones; that is so for good.
func (t *talk) adoptMoments(now time.Time, free *moments) {
	published, updated := t.adopted.Published, t.adopted.Updated
	switch {
	case published.IsZero() && updated.IsZero():
		published = free.take(t.ownMoment(now)) // readers took the moment they first saw it
	case published.IsZero():
		published = updated
	}
	t.item.Published = earlier(published, now)
	t.item.Updated = t.item.Published
	if updated = earlier(updated, now); updated.After(t.item.Published) {
		t.item.Updated = updated
	}
}

// wireID gives an item's id as feeds have it: an adopted one that is no URI with
// a URI that stands for it where only a URI may. No other id has a colon there.
func (u *update) wireID(id string) (uri, former string) {
	if feed.IsURI(id) {
		return id, ""
	}
	return tag(u.next.Host, u.o.Year, "former:"+encode(id, "", 3*len(id))), id
}

// holdAdopted sees to it that no talk gets a moment that another brings along.
func (u *update) holdAdopted(free *moments) {
	for i := range u.talks {
		if a := u.talks[i].adopted; a != nil {
			free.taken[a.Published.Unix()], free.taken[a.Updated.Unix()] = true, true
		}
	}
}

// earlier keeps a moment from lying in the future, where readers hide an entry.
func earlier(t, now time.Time) time.Time {
	if t.After(now) {
		return now
	}
	return t
}

// sayAdopted says what became of the former feed.
func (u *update) sayAdopted() {
	adopted, opaque := 0, 0
	for i := range u.talks {
		if a := u.talks[i].adopted; a != nil {
			adopted++
			if !feed.IsURI(a.ID) {
				opaque++
			}
		}
	}
	all := len(u.o.Former.Items)
	message := fmt.Sprintf("of the %d entries of the former feed, %d are talks that were found, which keep their ids and dates; left alone: %d; talks new to the feed: %d",
		all, adopted, all-adopted, len(u.talks)-adopted)
	if opaque > 0 {
		message += fmt.Sprintf("; the ids of %d are no URIs, which Atom wants, so that only readers of RSS and JSON Feed know those talks again", opaque)
	}
	u.notices = append(u.notices, placed{Notice{Message: message}, -1})
}

// adoptedPair is a talk and an item that may be the same.
type adoptedPair struct{ talk, item, weight int }

// adoption finds, for talks, the items of a former feed.
type adoption struct {
	hosts  []string // the site's, under which the same path is the same page
	items  []formerSubject
	byLink map[string][]int
	byWord map[string][]int
}

// formerSubject is an item as it is compared.
type formerSubject struct {
	*FormerItem
	words []string
}

func newAdoption(f *Former, host string) *adoption {
	a := &adoption{hosts: []string{bareHost(host)}, byLink: make(map[string][]int), byWord: make(map[string][]int)}
	if f.Home != nil {
		a.hosts = append(a.hosts, bareHost(f.Home.Hostname()))
	}
	for i := range f.Items {
		it := formerSubject{&f.Items[i], titleWords(f.Items[i].Title)}
		a.items = append(a.items, it)
		if link := a.link(it.URL); link != "" {
			a.byLink[link] = append(a.byLink[link], i)
		}
		for _, w := range distinct(it.words) {
			a.byWord[w] = append(a.byWord[w], i)
		}
	}
	return a
}

// pairs gives the items that a talk may be.
func (a *adoption) pairs(index int, t *talk, links []string) (pairs []adoptedPair) {
	words := titleWords(t.item.Facts.Title)
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
			if w := a.weight(t, words, links, i); w >= sureEnough {
				pairs = append(pairs, adoptedPair{index, i, w})
			}
		}
	}
	for _, l := range links {
		weigh(a.byLink[l])
	}
	rare := distinct(words)
	slices.SortStableFunc(rare, func(x, y string) int { return cmp.Compare(len(a.byWord[x]), len(a.byWord[y])) })
	for _, w := range rare[:min(len(rare), rareWords)] {
		weigh(a.byWord[w])
	}
	return pairs
}

// weight tells how much of a talk and an item agrees.
func (a *adoption) weight(t *talk, words, links []string, i int) int {
	it := &a.items[i]
	w := titleWeight(words, it.words, t)
	if link := a.link(it.URL); link != "" && slices.Contains(links, link) {
		w += sameLink
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
		if key := strings.Join(a.items[i].words, " "); key != "" {
			items[key] = append(items[key], i)
		}
	}
	named := make(map[string][]int)
	var order []string
	for i := range talks {
		key := strings.Join(titleWords(talks[i].item.Facts.Title), " ")
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

// isAround tells whether a moment is one of the talk's days. A period longer
// than a month says too little.
func (c *Candidate) isAround(t time.Time) bool {
	if t.IsZero() || c.Day.IsZero() || c.LastDay.Sub(c.Day) > 31*24*time.Hour {
		return false
	}
	return t.After(c.Day.Add(-aboutDay)) && t.Before(c.LastDay.Add(aboutDay))
}

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

// titleWeight compares the words of a talk's title with those of an item's.
func titleWeight(talk, item []string, t *talk) int {
	switch {
	case len(talk) == 0 || len(item) == 0:
		return 0
	case slices.Equal(talk, item):
		return sameTitle
	}
	mine, theirs := distinct(talk), distinct(item)
	common := 0
	for _, w := range mine {
		if slices.Contains(theirs, w) {
			common++
		}
	}
	if common == len(mine) && common < len(theirs) && t.explains(theirs) {
		return namesTalk
	}
	// Of the shorter title most words, and of the longer not too few.
	if 3*common >= 2*min(len(mine), len(theirs)) && 3*common >= max(len(mine), len(theirs)) {
		return alikeTitle
	}
	return 0
}

// explains tells whether every word is one of the talk's title, event, place or
// year, or one that feeds put before titles.
func (t *talk) explains(words []string) bool {
	f := &t.item.Facts
	own := slices.Concat(titleWords(f.Title), titleWords(f.Event), titleWords(f.Location), titleWords(f.Date))
	for _, w := range words {
		if !slices.Contains(own, w) && !slices.Contains(titleLabels, w) {
			return false
		}
	}
	return true
}

// titleLabels are the words that feeds put about a talk's title.
var titleLabels = strings.Fields(`talk talks keynote workshop tutorial panel lightning slides video recording podcast
	new upcoming speaking presentation presenting my at in on the a from with for
	vortrag vorträge folien aufzeichnung auf bei beim im in der die das
	conférence exposé diapositives vidéo à au aux en sur la le les
	charla charlas ponencia diapositivas vídeo en el los las
	palestra palestras em no na
	talk intervento diapositive al alla
	lezing op bij het de`)

// maxTitleWords bounds what is compared of a title.
const maxTitleWords = 40

// titleWords gives the words of a title without case, marks and signs.
func titleWords(title string) []string {
	words := strings.FieldsFunc(strings.ToLower(norm.NFKC.String(title)), func(r rune) bool {
		return !unicode.In(r, unicode.L, unicode.M, unicode.N)
	})
	return words[:min(len(words), maxTitleWords)]
}

// distinct gives each word once, in order.
func distinct(words []string) []string {
	out := make([]string, 0, len(words))
	for _, w := range words {
		if !slices.Contains(out, w) {
			out = append(out, w)
		}
	}
	return out
}
