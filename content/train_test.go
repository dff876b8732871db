package content

import (
	"encoding/json"
	"flag"
	"fmt"
	"math"
	"math/rand/v2"
	"os"
	"path/filepath"
	"sort"
	"strings"
	"testing"
	"unicode"

	"github.com/rogpeppe/go-internal/txtar"
	"golang.org/x/text/unicode/norm"

	"talkfeed/content/outline"
)

var (
	trainOn      = flag.String("train", "", "folders of labelled pages, parted by commas, from which TestTrain finds the weights of weights_gen.go")
	trainFolds   = flag.Int("folds", 0, "only measure the training, on as many parts of the pages")
	trainStep    = flag.Float64("step", 0.01, "the longest step of the training")
	trainTitle   = flag.Float64("title", 2, "what a piece wrongly told to be the title's costs")
	trainShow    = flag.Bool("show", false, "show the labels that no part of the page's text gives")
	trainWithout = flag.String("without", "", "file with the names of cases that are not trained on")
)

// TestTrain finds the weights of the evidence on labelled pages (a corpus in the
// format that `make weights` names) and writes weights_gen.go.
func TestTrain(t *testing.T) {
	if *trainOn == "" {
		t.Skip("trains only where -train names labelled pages")
	}
	fitWeights()
	if *trainWithout == "" && strings.Contains(*trainOn, "corpus") {
		t.Fatal("-without must name the cases that are kept for measuring")
	}
	pages := labelledPages(t, strings.Split(*trainOn, ","))
	pages = append(pages, madePages()...)
	if *trainFolds > 0 {
		crossValidate(t, pages)
		return
	}
	alone, sister := trainBoth(pages)
	right, all := map[bool]float64{}, map[bool]float64{}
	unvote(pages)
	letVote(pages, alone)
	for _, p := range pages {
		for _, l := range p.lessons {
			all[p.made]++
			if fieldsOf(l.r.tell(alone, sister, l.v, nil)) == fieldsOf(l.gold) {
				right[p.made]++
			}
		}
	}
	fmt.Printf("right of the lessons: %.3f, of the made ones: %.3f\n", right[false]/all[false], right[true]/all[true])
	writeWeights(t, alone, sister)
}

// fitWeights begins anew where the evidence has changed.
func fitWeights() {
	if len(aloneWeights) != weightsN {
		aloneWeights, sisterWeights = make(weights, weightsN), make(weights, weightsN)
	}
	if n := roleEvidenceN() * int(unitRoles); len(roleWeights) != n {
		roleWeights = make([]float64, n)
	}
}

// labelled is what a page's label says of one entry.
type pageLabel struct {
	Title, Date, Event, Location string
}

// lesson is a reading with what it should be told to be.
type lesson struct {
	r    *reading
	v    *votes
	gold []telling
}

type trainPage struct {
	name    string
	groups  [][]*reading
	lessons []lesson
	misses  [3]int
	made    bool
	ours    bool // a case of our own
}

func labelledPages(t *testing.T, dirs []string) []*trainPage {
	skip := map[string]bool{}
	if *trainWithout != "" {
		b, err := os.ReadFile(*trainWithout)
		if err != nil {
			t.Fatal(err)
		}
		for _, n := range strings.Fields(string(b)) {
			skip[n] = true
		}
	}
	var pages []*trainPage
	for _, dir := range dirs {
		if cases, err := filepath.Glob(filepath.Join(dir, "*.txtar")); err == nil && len(cases) > 0 {
			sort.Strings(cases)
			for _, c := range cases {
				pages = append(pages, casePages(t, c)...)
			}
			continue
		}
		found, err := filepath.Glob(filepath.Join(dir, "*", "expected.json"))
		if err != nil {
			t.Fatal(err)
		}
		sort.Strings(found)
		for _, c := range found {
			name := filepath.Base(filepath.Dir(c))
			if skip[name] {
				continue
			}
			if p := labelledPage(t, filepath.Dir(c)); p != nil {
				pages = append(pages, p)
			}
		}
	}
	return pages
}

func labelledPage(t *testing.T, dir string) *trainPage {
	inputs := []string{}
	filepath.WalkDir(filepath.Join(dir, "input"), func(p string, e os.DirEntry, err error) error {
		if err == nil && !e.IsDir() {
			inputs = append(inputs, p)
		}
		return err
	})
	b, err := os.ReadFile(filepath.Join(dir, "expected.json"))
	if err != nil {
		t.Fatal(err)
	}
	var label struct{ Entries []pageLabel }
	if err := json.Unmarshal(b, &label); err != nil {
		t.Fatal(err)
	}
	p := &trainPage{name: filepath.Base(dir)}
	survey := &Survey{}
	var docs []*outline.Document
	for _, in := range inputs {
		b, err := os.ReadFile(in)
		if err != nil {
			continue
		}
		doc := trainDoc(in, b)
		if doc == nil {
			continue
		}
		survey.Add(doc)
		docs = append(docs, doc)
	}
	for _, doc := range docs {
		p.learn(extract(doc, survey, nil), label.Entries)
	}
	if len(p.lessons) == 0 {
		return nil
	}
	return p
}

func foldText(s string) string {
	s = strings.ToLower(norm.NFKC.String(s))
	s = strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) || unicode.IsNumber(r) {
			return r
		}
		return ' '
	}, s)
	return strings.Join(strings.Fields(s), " ")
}

// learn makes lessons of a page's drafts.
func (p *trainPage) learn(x *extractor, want []pageLabel) {
	used := make([]bool, len(want))
	done := map[*draft]bool{}
	for _, group := range x.sisterDrafts {
		var rs []*reading
		var ds []*draft
		for _, d := range group {
			if done[d] || d.reading == nil || len(d.reading.chunks) == 0 {
				continue
			}
			done[d] = true
			rs = append(rs, d.reading)
			ds = append(ds, d)
		}
		if len(rs) == 0 {
			continue
		}
		v := newVotes()
		for _, r := range rs {
			v.note(r)
		}
		p.groups = append(p.groups, rs)
		for i, d := range ds {
			if l, ok := p.lesson(d, rs[i], want, used); ok {
				l.v = v
				p.lessons = append(p.lessons, l)
			}
		}
	}
}

func (p *trainPage) lesson(d *draft, r *reading, want []pageLabel, used []bool) (lesson, bool) {
	pieces := r.pieces()
	if len(pieces) == 0 {
		return lesson{}, false
	}
	date := d.entry.Date.String()
	best, bestScore, bestT, bestE, bestL := -1, 0, telling{}, telling{}, telling{}
	for i, w := range want {
		if used[i] || w.Date != date {
			continue
		}
		var tt, te, tl telling
		score := 0
		if r.needsTitle {
			var ok bool
			if tt, ok = r.find(pieces, w.Title, nil); !ok {
				continue
			}
			score += 2
		} else if foldText(d.entry.Title) != foldText(w.Title) {
			continue
		} else {
			score++
		}
		if w.Event != "" {
			var ok bool
			if te, ok = r.find(pieces, w.Event, []telling{tt}); ok {
				score += 2
				te.role = eventText
			}
			if !ok && r.needsTitle && strings.HasPrefix(foldText(w.Event), foldText(w.Title)) {
				// No title of its own: the event serves as one.
				if te, ok = r.find(pieces, w.Event, nil); ok {
					te.role = eventText
					tt = telling{}
					score += 2
				}
			}
		}
		if w.Location != "" {
			if s, ok := r.find(pieces, w.Location, []telling{tt, te}); ok {
				tl = s
				tl.role = placeText
				score++
			}
		}
		if tt.span.text != "" {
			tt.role = titleText
		}
		if score > bestScore {
			best, bestScore, bestT, bestE, bestL = i, score, tt, te, tl
		}
	}
	if best < 0 {
		p.misses[0]++
		p.show("entry", date, pieces)
		return lesson{}, false
	}
	used[best] = true
	w := want[best]
	if w.Event != "" && bestE.role == 0 && !r.hasEvent {
		p.misses[1]++
		p.show("event", w.Event, pieces)
		return lesson{}, false
	}
	if w.Location != "" && bestL.role == 0 {
		p.misses[2]++
		p.show("place", w.Location, pieces)
		return lesson{}, false
	}
	l := lesson{r: r}
	var spans []telling
	for _, t := range []telling{bestT, bestE, bestL} {
		if t.role != otherText {
			spans = append(spans, t)
		}
	}
	for i := range pieces {
		in := false
		for _, t := range spans {
			in = in || i >= t.span.from && i <= t.span.to
		}
		if !in {
			s, _ := r.span(pieces, i, i)
			spans = append(spans, telling{span: s})
		}
	}
	sort.Slice(spans, func(i, j int) bool { return spans[i].span.from < spans[j].span.from })
	l.gold = spans
	return l, true
}

// show says which value of a label no span of its entry is.
func (p *trainPage) show(field, value string, pieces []piece) {
	if !*trainShow {
		return
	}
	var texts []string
	for i := range pieces {
		texts = append(texts, pieces[i].text)
	}
	fmt.Printf("%s: %s %q in %q\n", p.name, field, value, texts)
}

// find finds the span whose text is want, off the spans taken.
func (r *reading) find(pieces []piece, want string, taken []telling) (telling, bool) {
	w := foldText(want)
	if w == "" {
		return telling{}, false
	}
	for i := range pieces {
	next:
		for j := i; j < len(pieces) && j-i < maxSpan; j++ {
			s, ok := r.span(pieces, i, j)
			if !ok {
				break
			}
			if foldText(s.text) != w && foldText(trimEvent(s.text)) != w {
				continue
			}
			for _, t := range taken {
				if t.role+fieldRole(count(t.span.text != "")) > 0 && i <= t.span.to && j >= t.span.from {
					continue next
				}
			}
			return telling{span: s}, true
		}
	}
	return telling{}, false
}

// vector adds a telling's features to w, times by.
func (r *reading) vector(w map[int]float64, tells []telling, v *votes, by float64) {
	d := &decoder{r: r, lattice: r.spans(v)}
	d.said = v.say(r, d.pieces)
	last, have := otherText, uint8(0)
	for i := range tells {
		t := &tells[i]
		s := t.span
		for i := range d.list {
			k := &d.list[i]
			if int(k.from) != s.from || int(k.to) != s.to {
				continue
			}
			for _, e := range d.evidence(i) {
				w[int(e)*int(fieldRoles)+int(t.role)] += by
			}
			if d.said != nil {
				said := d.spanVote(k)
				w[votesAt+int(t.role)*2] += by * said.exact[t.role]
				w[votesAt+int(t.role)*2+1] += by * said.alike[t.role]
			}
		}
		if t.role != otherText {
			w[followAt(last, t.role, s.before)] += by
			last = t.role
			have |= bit(t.role)
		}
	}
	for role := titleText; role < fieldRoles; role++ {
		if have&bit(role) == 0 && (role != titleText || r.needsTitle) {
			w[r.absentIndex(role, len(d.pieces))] += by
		}
	}
}

func same(a, b []telling) bool {
	x, y := fieldsOf(a), fieldsOf(b)
	return x == y
}

func fieldsOf(a []telling) (f [fieldRoles][2]int) {
	for i := range f {
		f[i] = [2]int{-1, -1}
	}
	for _, t := range a {
		if t.role != otherText {
			f[t.role] = [2]int{t.span.from, t.span.to}
		}
	}
	return f
}

// cost is what a piece that was told wrongly costs: a title is what an entry is
// known by.
func cost(want, got fieldRole) float64 {
	switch {
	case want == got:
		return 0
	case want == titleText || got == titleText:
		return *trainTitle
	}
	return 1
}

const perPage = 25

// train finds weights by going over the lessons again and again (an averaged
// perceptron that must be right by a margin).
func train(pages []*trainPage, sisters func(p *trainPage) *map[*reading]*votes) weights {
	w, sum := make(weights, weightsN), make(weights, weightsN)
	rng := rand.New(rand.NewPCG(1, 2))
	n := 0.0
	for epoch := 0; epoch < 16; epoch++ {
		var all []*lesson
		for _, p := range pages {
			order := rng.Perm(len(p.lessons))
			most := perPage
			if p.made {
				most = 3
			}
			for _, i := range order[:min(most, len(order))] {
				for range 1 + 3*count(p.ours) { // what our cases promise has to hold
					all = append(all, &p.lessons[i])
				}
			}
		}
		rng.Shuffle(len(all), func(i, j int) { all[i], all[j] = all[j], all[i] })
		for _, l := range all {
			roles := make([]fieldRole, len(l.r.pieces()))
			for _, t := range l.gold {
				for i := t.span.from; i <= t.span.to; i++ {
					roles[i] = t.role
				}
			}
			got := l.r.tell(w, nil, l.v, func(s *span, role fieldRole) float64 {
				wrong := 0.0
				for i := s.from; i <= s.to; i++ {
					wrong += cost(roles[i], role)
				}
				return wrong
			})
			if !same(got, l.gold) {
				delta := map[int]float64{}
				l.r.vector(delta, l.gold, l.v, 1)
				l.r.vector(delta, got, l.v, -1)
				norm2 := 0.0
				for _, x := range delta {
					norm2 += x * x
				}
				if norm2 > 0 {
					// Passive-aggressive: as far as needed, at most by a step.
					loss := 0.0
					for i, x := range delta {
						loss -= w[i] * x
					}
					for _, t := range got {
						for i := t.span.from; i <= t.span.to; i++ {
							loss += cost(roles[i], t.role)
						}
					}
					step := math.Min(*trainStep, math.Max(0, loss)/norm2)
					keys := make([]int, 0, len(delta))
					for i := range delta {
						keys = append(keys, i)
					}
					sort.Ints(keys)
					for _, i := range keys {
						w[i] += step * delta[i]
					}
				}
			}
			for i := range w {
				sum[i] += w[i]
			}
			n++
		}
	}
	for i := range sum {
		sum[i] /= n
	}
	return sum
}

// vote lets the readings of pages vote with weights.
func letVote(pages []*trainPage, w weights) {
	for _, p := range pages {
		byReading := map[*reading]*votes{}
		for _, g := range p.groups {
			v := newVotes()
			for _, r := range g {
				v.note(r)
			}
			for _, r := range g {
				v.add(r, w)
			}
			for _, r := range g {
				byReading[r] = v
			}
		}
		for i := range p.lessons {
			p.lessons[i].v = byReading[p.lessons[i].r]
		}
	}
}

func unvote(pages []*trainPage) {
	for _, p := range pages {
		for _, g := range p.groups {
			v := newVotes()
			for _, r := range g {
				v.note(r)
				r.alone = nil
			}
			for i := range p.lessons {
				for _, r := range g {
					if p.lessons[i].r == r {
						p.lessons[i].v = v
					}
				}
			}
		}
	}
}

func partPages(pages []*trainPage, k, n int) (in, out []*trainPage) {
	for i, p := range pages {
		if i%n == k {
			out = append(out, p)
		} else {
			in = append(in, p)
		}
	}
	return in, out
}

// trainBoth trains the weights for readings alone, and with those the ones for
// readings among sisters, on votes of weights that did not see the page.
func trainBoth(pages []*trainPage) (alone, sister weights) {
	unvote(pages)
	alone = train(pages, nil)
	const parts = 4
	var ws [parts]weights
	for k := range parts {
		in, _ := partPages(pages, k, parts)
		ws[k] = train(in, nil)
	}
	for k := range parts {
		_, out := partPages(pages, k, parts)
		letVote(out, ws[k])
	}
	sister = train(pages, nil)
	return alone, sister
}

func crossValidate(t *testing.T, pages []*trainPage) {
	var score [2][fieldRoles][3]float64 // alone, sisters: right, told, wanted
	type pageScore struct {
		name        string
		right, want float64
	}
	var per []pageScore
	lessons := 0
	var misses [3]int
	for _, p := range pages {
		lessons += len(p.lessons)
		for i, m := range p.misses {
			misses[i] += m
		}
	}
	for k := range *trainFolds {
		in, out := partPages(pages, k, *trainFolds)
		alone, sister := trainBoth(in)
		for stage, w := range []weights{alone, sister} {
			unvote(out)
			if stage == 1 {
				letVote(out, alone)
			}
			for _, p := range out {
				if p.made {
					continue
				}
				ps := pageScore{name: p.name}
				weight := 1 / math.Sqrt(float64(len(p.lessons)))
				for _, l := range p.lessons {
					got, want := fieldsOf(l.r.tell(alone, w, l.v, nil)), fieldsOf(l.gold)
					for role := titleText; role < fieldRoles; role++ {
						s := &score[stage][role]
						if got[role][0] >= 0 {
							s[1] += weight
						}
						if want[role][0] >= 0 {
							s[2] += weight
						}
						if want[role][0] >= 0 && got[role] == want[role] {
							s[0] += weight
						}
						ps.want++
						if stage == 1 && *trainShow && got[role] != want[role] {
							text := func(f [2]int) string {
								if f[0] < 0 {
									return "-"
								}
								s, _ := l.r.span(l.r.pieces(), f[0], f[1])
								return s.text
							}
							fmt.Printf("%s: %v want %q got %q of", p.name, role, text(want[role]), text(got[role]))
							for _, c := range l.r.chunks {
								fmt.Printf(" [%s%s]", c.sep, c.text)
							}
							fmt.Println()
						}
						if got[role] == want[role] {
							ps.right++
						}
					}
				}
				if stage == 1 {
					per = append(per, ps)
				}
			}
		}
	}
	fmt.Printf("pages %d lessons %d unmatched %d events not found %d places not found %d\n", len(pages), lessons, misses[0], misses[1], misses[2])
	for stage, name := range []string{"alone", "sisters"} {
		for role, field := range []string{"", "title", "event", "place"} {
			if role > 0 {
				s := score[stage][role]
				fmt.Printf("%s %s F1 %.3f  ", name, field, 2*s[0]/(s[1]+s[2]))
			}
		}
		fmt.Println()
	}
	sort.Slice(per, func(i, j int) bool { return per[i].right/per[i].want < per[j].right/per[j].want })
	for _, p := range per[:min(25, len(per))] {
		fmt.Printf("   %.2f %s\n", p.right/p.want, p.name)
	}
}

func writeWeights(t *testing.T, alone, sister weights) {
	var b strings.Builder
	b.WriteString("// Code generated by `make weights` from labelled pages, our own cases and made pages (train_test.go). DO NOT EDIT.\n\npackage content\n\n")
	for _, s := range []struct {
		name, doc string
		w         weights
	}{
		{"aloneWeights", "aloneWeights tell a reading apart by itself.", alone},
		{"sisterWeights", "sisterWeights tell a reading apart with the word of its sisters.", sister},
	} {
		fmt.Fprintf(&b, "// %s\nvar %s = weights{\n", s.doc, s.name)
		line := func(at int, says string) {
			b.WriteString("\t")
			for role := otherText; role < fieldRoles; role++ {
				fmt.Fprintf(&b, "%.3g, ", s.w[at+int(role)])
			}
			fmt.Fprintf(&b, "// %s\n", says)
		}
		for e := range evidences {
			line(e*int(fieldRoles), evidences[e].says)
		}
		at := familiesAt
		for _, f := range families {
			for i := range f.size {
				line(at, fmt.Sprintf("%s %d", f.says, i))
				at += int(fieldRoles)
			}
		}
		for i := followsAt; i < absentAt; i += int(gaps) {
			b.WriteString("\t")
			for j := i; j < i+int(gaps); j++ {
				fmt.Fprintf(&b, "%.3g, ", s.w[j])
			}
			b.WriteString("\n")
		}
		for i := absentAt; i < weightsN; i += 8 {
			b.WriteString("\t")
			for j := i; j < i+8; j++ {
				fmt.Fprintf(&b, "%.3g, ", s.w[j])
			}
			b.WriteString("\n")
		}
		b.WriteString("}\n\n")
	}
	if err := os.WriteFile("weights_gen.go", []byte(strings.TrimRight(b.String(), "\n")+"\n"), 0o644); err != nil {
		t.Fatal(err)
	}
}

// trainDoc reads a page; nil where it can't be read.
func trainDoc(name string, data []byte) *outline.Document {
	src, err := outline.Decode(name, data)
	if err != nil {
		return nil
	}
	doc, err := outline.Read(src, outline.Detect(src, name))
	if err != nil {
		return nil
	}
	return doc
}

// casePages makes pages of a case of our own.
func casePages(t *testing.T, file string) []*trainPage {
	var pages []*trainPage
	ownPages(t, file, func(name string, data []byte, want []pageLabel) {
		doc := trainDoc(name, data)
		if doc == nil {
			return
		}
		survey := &Survey{}
		survey.Add(doc)
		p := &trainPage{name: filepath.Base(file) + "/" + name, ours: isOurs(file)}
		p.learn(extract(doc, survey, nil), want)
		if len(p.lessons) > 0 {
			pages = append(pages, p)
		}
	})
	return pages
}

// isOurs says whether a case is one of testdata, whose promises have to hold.
func isOurs(file string) bool { return strings.HasPrefix(file, "testdata") }

// ownPages goes through the pages of a case of our own: its file "want" is the label.
func ownPages(t *testing.T, file string, each func(name string, data []byte, want []pageLabel)) {
	archive, err := txtar.ParseFile(file)
	if err != nil {
		t.Fatal(err)
	}
	wants := caseWants(archive)
	for _, f := range archive.Files {
		if strings.HasPrefix(f.Name, "want") {
			continue
		}
		want, ok := wants[f.Name]
		if !ok {
			want = wants[""]
		}
		each(f.Name, f.Data, want)
	}
}

// caseWants gives the labels that a case of our own has for each of its files.
func caseWants(archive *txtar.Archive) map[string][]pageLabel {
	wants := map[string][]pageLabel{}
	for _, f := range archive.Files {
		rest, ok := strings.CutPrefix(f.Name, "want")
		if !ok {
			continue
		}
		var all []pageLabel
		for _, line := range strings.Split(string(f.Data), "\n") {
			head, facts, _ := strings.Cut(line, " | ")
			date, title, ok := strings.Cut(head, " ")
			if !ok || date == "undated" || !isFigure(date[0]) {
				continue
			}
			date, _, _ = strings.Cut(date, "/")
			l := pageLabel{Title: title, Date: date}
			for _, fact := range strings.Split(facts, " | ") {
				if v, ok := strings.CutPrefix(fact, "event: "); ok && !strings.Contains(v, "://") {
					l.Event = v
				}
				if v, ok := strings.CutPrefix(fact, "at: "); ok {
					l.Location = v
				}
			}
			all = append(all, l)
		}
		wants[strings.TrimSpace(rest)] = all
	}
	return wants
}
