package content

import (
	"strings"

	"talkfeed/content/dates"
	"talkfeed/content/lexicon"
	"talkfeed/content/phrase"
)

// What speaks for a unit's being an entry, a talk, an event or a topic: what its own
// head says, what those below it are like, and what its sisters are like.

// roleView is a unit that others stand below, with what several pieces of evidence
// ask for.
type roleView struct {
	u     *unit
	s     *sisters
	c     context
	kids  []kidView
	n     kidsOf
	date  *dates.Match // that it states, nil where none
	text  string       // of the head, less its date
	words int
	// longer is how much more the head reads like a title than those below.
	longer float64
	event  int
	texts  int          // parts of the head
	told   phrase.Parts // what the head is told to be by itself
	media  bool         // the head links to slides or a recording
}

// kidView is a unit below one.
type kidView struct {
	u      *unit
	head   *phrase.Line
	over   *roleView
	date   *dates.Match
	words  int
	parts  int
	detail bool
	told   phrase.Parts
}

// mostKids is how many units below one are looked at.
const mostKids = 12

// view looks at a unit among its sisters.
func (s *sisters) view(u *unit, c context) *roleView {
	v := &roleView{u: u, s: s, c: c, n: u.kidCounts(), text: u.head[0].Text}
	head := &u.head[0]
	if m, ok := u.date(); ok {
		if v.date = m; head.Holds(m) {
			v.text = phrase.TrimDate(head, m)
		}
	}
	v.words, v.event = phrase.WordsIn(v.text), phrase.EventLike(v.text)
	v.longer = phrase.TitleLike(v.text) - u.kidTitles()
	for _, c := range head.Chunks(0) {
		v.texts += phrase.Count(c.Kind == phrase.TextChunk)
	}
	v.told = u.reading(true).Read(phrase.NewVotes())
	for _, l := range u.links {
		switch phrase.KindOfLink(l.Text, l.URL) {
		case lexicon.Slides, lexicon.Video, lexicon.Audio:
			v.media = true
		}
	}
	v.viewKids()
	return v
}

// viewKids looks at the units below, told apart together.
func (v *roleView) viewKids() {
	var readings []*phrase.Reading
	for _, k := range v.u.kids {
		if len(k.head) == 0 || len(v.kids) >= mostKids {
			continue
		}
		kid := kidView{u: k, head: &k.head[0], over: v, detail: k.isDetail()}
		kid.date, _ = k.date()
		kid.words = phrase.WordsIn(kid.head.Text)
		r := k.reading(true)
		kid.parts = len(r.Pieces())
		v.kids = append(v.kids, kid)
		readings = append(readings, r)
	}
	var told []*phrase.Reading
	for i, r := range readings {
		if !v.kids[i].detail {
			told = append(told, r)
		}
	}
	votes := phrase.Ballot(told)
	for i, r := range readings {
		if !v.kids[i].detail {
			v.kids[i].told = r.Read(votes)
		}
	}
}

// roleCases is how many cases are told apart in which evidence can mean something
// else: whether a unit states a date, and whether those below do.
const roleCases = 4

func (v *roleView) roleCase() int {
	return phrase.Count(v.date != nil) + 2*phrase.Count(v.u.overDated())
}

// shares is how many shares of units are told apart: some, at least half, all.
const shares = 3

// roleEvidenceN is how many pieces of evidence there are, in all cases and in each.
func roleEvidenceN() int {
	return (len(roleEvidences) + len(kidTraits)*shares + len(sisterTraits)*shares) * (1 + roleCases)
}

// evidence gives the numbers of the evidence that holds.
func (v *roleView) evidence() []int {
	var held []int
	for i := range roleEvidences {
		if roleEvidences[i].holds(v) {
			held = append(held, i)
		}
	}
	at := len(roleEvidences)
	for i := range kidTraits {
		n := 0
		for k := range v.kids {
			n += phrase.Count(kidTraits[i].holds(&v.kids[k]))
		}
		held = appendShare(held, at+i*shares, n, len(v.kids))
	}
	at += len(kidTraits) * shares
	for i := range sisterTraits {
		n, of := v.s.having(i)
		own := phrase.Count(sisterTraits[i].holds(v.u))
		held = appendShare(held, at+i*shares, n-own, of-1)
	}
	return held
}

// appendShare appends the numbers of the shares that so many of all reach.
func appendShare(held []int, at, n, of int) []int {
	if n > 0 {
		held = append(held, at)
		if n*2 >= of {
			held = append(held, at+1)
		}
		if n == of {
			held = append(held, at+2)
		}
	}
	return held
}

// having counts the sisters with text that have a trait, and all of them.
func (s *sisters) having(trait int) (n, of int) {
	if s.traits == nil {
		s.traits = make([]int, len(sisterTraits)+1)
		for _, u := range s.units {
			if len(u.head) == 0 {
				continue
			}
			s.traits[len(sisterTraits)]++
			for i := range sisterTraits {
				s.traits[i] += phrase.Count(sisterTraits[i].holds(u))
			}
		}
	}
	return s.traits[trait], s.traits[len(sisterTraits)]
}

// recurs says whether a text stands below several sisters, or several times below one.
func (s *sisters) recurs(text string) bool {
	if s.texts == nil {
		s.texts = map[string]int{}
		for _, u := range s.units[:min(len(s.units), 4*mostAlike)] {
			for _, k := range u.kids[:min(len(u.kids), mostKids)] {
				if len(k.head) > 0 {
					s.texts[strings.ToLower(k.head[0].Text)]++
				}
			}
		}
	}
	return s.texts[strings.ToLower(text)] > 1
}

// titled says whether a text is the page's title, or a part of it.
func (s *sisters) titled(text string) bool {
	return text != "" && strings.Contains(strings.ToLower(s.page), strings.ToLower(text))
}
