package ledger

import (
	"cmp"
	"strings"
	"time"
)

// subject is what matching looks at, of a talk in the content or of an item of
// the ledger.
type subject struct {
	// id is an item's id, or a talk's guid.
	id string
	// key is the author's key.
	key string
	// event and title make the computed key, which is made on first use.
	event, title string
	made         string
	// facts are the Facts as one string, hash the digest of the text.
	facts, hash string
	// where is the file.
	where            string
	date, end, place string
	withdrawn        bool
	// links are the addresses of the Facts, as site.address gives them.
	links []string
	// index is the item's in the ledger.
	index int

	// What follows is for likeness, and is made by look.
	looked                 bool
	titleWords, eventWords wording
	allWords               []string
	span                   span
}

// newSubject looks at an item as the ledger has it or is to have it.
func newSubject(it *Item, hosts hosts) *subject {
	f := &it.Facts
	s := &subject{
		id: it.ID, key: it.Key, event: f.Event, title: f.Title,
		facts: hosts.factsKey(f), hash: it.Hash, where: it.Where, date: f.Date, end: f.End, place: f.Location,
		withdrawn: it.Withdrawn,
	}
	for _, l := range f.Links {
		s.links = append(s.links, hosts.address(l.URL))
	}
	return s
}

// look makes what likeness looks at.
func (s *subject) look() {
	if s.looked {
		return
	}
	s.looked = true
	s.titleWords.folded, s.eventWords.folded = fold(s.title), fold(s.event)
	s.span = newSpan(s.date, s.end)
}

// computed is the computed key.
func (s *subject) computed() string {
	if s.made == "" {
		s.made = computedKey(s.event, s.title)
	}
	return s.made
}

// compareItems orders items for matching: live ones first, then as numbers
// behind equal keys were given.
func compareItems(a, b *subject) int {
	if a.withdrawn != b.withdrawn {
		if b.withdrawn {
			return -1
		}
		return 1
	}
	return cmp.Or(cmp.Compare(len(a.id), len(b.id)), strings.Compare(a.id, b.id))
}

// stage is one way to recognise a talk by something that is equal. Stages are
// tried in order, each on what the ones before it left unmatched.
type stage struct {
	// by gives what has to be equal, "" where the stage does not apply.
	by func(*subject) string
	// unique asks that one talk and one item alone have it.
	unique bool
	// keys leaves out pairs whose author told them apart by key.
	keys bool
}

// stages are the ways to recognise a talk by what its author calls it or by all
// that it states, the surest first.
var stages = []stage{
	{by: func(s *subject) string { return with(s.id, s.facts) }},
	{by: func(s *subject) string { return s.id }},
	// What did not change at all comes before anything cleverer, so that a second
	// build finds what the first one wrote.
	{by: func(s *subject) string { return join(s.facts, s.key, s.hash, s.where) }},
	{by: func(s *subject) string { return with(s.key, s.facts, s.hash) }},
	{by: func(s *subject) string { return with(s.key, s.facts) }},
	{by: func(s *subject) string { return with(s.key, s.computed(), s.date) }},
	{by: func(s *subject) string { return with(s.key, s.date) }},
	{by: func(s *subject) string { return s.key }, unique: true},
	{by: func(s *subject) string { return join(s.facts, s.hash) }},
	{by: func(s *subject) string { return s.facts }},
}

// crowds are for talks of the same event, title and date that are so many that
// likeness does not hold them against each other.
var crowds = []stage{
	{by: func(s *subject) string { return s.unlessGUID(s.computed(), s.date, s.place) }, keys: true},
	{by: func(s *subject) string { return s.unlessGUID(s.computed(), s.date) }, keys: true},
}

// unlessGUID joins the parts to what tells a talk without a guid.
func (s *subject) unlessGUID(parts ...string) string {
	if s.hasGUID() {
		return ""
	}
	return join(parts...)
}

// hasGUID tells whether a talk or an item has an id that its author gave it.
func (s *subject) hasGUID() bool { return s.id != "" && !strings.HasPrefix(s.id, "tag:") }

func join(parts ...string) string { return strings.Join(parts, "\x00") }

// with joins the parts to what the author wrote, "" where there is nothing.
func with(written string, parts ...string) string {
	if written == "" {
		return ""
	}
	return join(written, join(parts...))
}

// match pairs talks and items, over all of them at once, one to one and the
// surest first: what an author's key names, what is equal, what is like. Talks
// and items are taken in the order given, so that order must not be the
// document's.
func match(talks, items []*subject, now time.Time) *matching {
	m := &matching{talks: talks, items: items, of: make([]int, len(talks)), used: make([]bool, len(items))}
	for i := range m.of {
		m.of[i] = -1
	}
	if len(items) == 0 {
		return m
	}
	m.claims(now)
	m.runAll(stages)
	m.alike(now)
	m.runAll(crowds)
	return m
}

func keyless(s *subject) bool { return s.key == "" }

// matching is match at work and its result.
type matching struct {
	talks, items []*subject
	of           []int  // the item of each talk, -1 for none
	used         []bool // whether an item has its talk
	ties         []tie
}

func (m *matching) runAll(stages []stage) {
	for _, s := range stages {
		if !s.keys {
			m.run(s, nil, nil)
			continue
		}
		// Two different keys never meet, and no pair is looked at to see that.
		m.run(s, keyless, nil)
		m.run(s, nil, keyless)
	}
}

// run pairs what a stage finds equal, in linear time. The filters say which
// talks and items take part, nil for all.
func (m *matching) run(s stage, talk, item func(*subject) bool) {
	wanted := make(map[string][]int)
	var order []string
	for t := range m.talks {
		if m.of[t] >= 0 || talk != nil && !talk(m.talks[t]) {
			continue
		}
		k := s.by(m.talks[t])
		if k == "" {
			continue
		}
		if wanted[k] == nil {
			order = append(order, k)
		}
		wanted[k] = append(wanted[k], t)
	}
	if len(wanted) == 0 {
		return
	}
	free := make(map[string][]int)
	for i := range m.items {
		it := m.items[i]
		if m.used[i] || item != nil && !item(it) {
			continue
		}
		if k := s.by(it); wanted[k] != nil {
			free[k] = append(free[k], i)
		}
	}
	for _, k := range order {
		m.pair(s, wanted[k], free[k])
	}
}

// pair puts talks and items that are equal to a stage together.
func (m *matching) pair(s stage, talks, items []int) {
	if s.unique && (len(talks) > 1 || len(items) > 1) {
		return
	}
	for n := range min(len(talks), len(items)) {
		m.of[talks[n]] = items[n]
		m.used[items[n]] = true
	}
}
