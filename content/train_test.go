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
	"talkfeed/content/phrase"
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
			if fieldsOf(l.r.Tell(alone, sister, l.v, nil)) == fieldsOf(l.gold) {
				right[p.made]++
			}
		}
	}
	fmt.Printf("right of the lessons: %.3f, of the made ones: %.3f\n", right[false]/all[false], right[true]/all[true])
	writeWeights(t, alone, sister)
}

// fitWeights begins anew where the evidence has changed.
func fitWeights() {
	if len(phrase.AloneWeights) != phrase.WeightCount {
		phrase.AloneWeights, phrase.SisterWeights = make(phrase.Weights, phrase.WeightCount), make(phrase.Weights, phrase.WeightCount)
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
	r    *phrase.Reading
	v    *phrase.Votes
	gold []phrase.Telling
}

type trainPage struct {
	name    string
	groups  [][]*phrase.Reading
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
		var rs []*phrase.Reading
		var ds []*draft
		for _, d := range group {
			if done[d] || d.reading == nil || len(d.reading.Chunks) == 0 {
				continue
			}
			done[d] = true
			rs = append(rs, d.reading)
			ds = append(ds, d)
		}
		if len(rs) == 0 {
			continue
		}
		v := phrase.NewVotes()
		for _, r := range rs {
			v.Note(r)
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

func (p *trainPage) lesson(d *draft, r *phrase.Reading, want []pageLabel, used []bool) (lesson, bool) {
	pieces := r.Pieces()
	if len(pieces) == 0 {
		return lesson{}, false
	}
	date := d.entry.Date.String()
	best, bestScore, bestT, bestE, bestL := -1, 0, phrase.Telling{}, phrase.Telling{}, phrase.Telling{}
	for i, w := range want {
		if used[i] || w.Date != date {
			continue
		}
		var tt, te, tl phrase.Telling
		score := 0
		if r.NeedsTitle {
			var ok bool
			if tt, ok = find(r, pieces, w.Title, nil); !ok {
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
			if te, ok = find(r, pieces, w.Event, []phrase.Telling{tt}); ok {
				score += 2
				te.Role = phrase.EventText
			}
			if !ok && r.NeedsTitle && strings.HasPrefix(foldText(w.Event), foldText(w.Title)) {
				// No title of its own: the event serves as one.
				if te, ok = find(r, pieces, w.Event, nil); ok {
					te.Role = phrase.EventText
					tt = phrase.Telling{}
					score += 2
				}
			}
		}
		if w.Location != "" {
			if s, ok := find(r, pieces, w.Location, []phrase.Telling{tt, te}); ok {
				tl = s
				tl.Role = phrase.PlaceText
				score++
			}
		}
		if tt.Span.Text != "" {
			tt.Role = phrase.TitleText
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
	if w.Event != "" && bestE.Role == 0 && !r.HasEvent {
		p.misses[1]++
		p.show("event", w.Event, pieces)
		return lesson{}, false
	}
	if w.Location != "" && bestL.Role == 0 {
		p.misses[2]++
		p.show("place", w.Location, pieces)
		return lesson{}, false
	}
	l := lesson{r: r}
	var spans []phrase.Telling
	for _, t := range []phrase.Telling{bestT, bestE, bestL} {
		if t.Role != phrase.OtherText {
			spans = append(spans, t)
		}
	}
	for i := range pieces {
		in := false
		for _, t := range spans {
			in = in || i >= t.Span.From && i <= t.Span.To
		}
		if !in {
			s, _ := r.Span(pieces, i, i)
			spans = append(spans, phrase.Telling{Span: s})
		}
	}
	sort.Slice(spans, func(i, j int) bool { return spans[i].Span.From < spans[j].Span.From })
	l.gold = spans
	return l, true
}

// show says which value of a label no span of its entry is.
func (p *trainPage) show(field, value string, pieces []phrase.Piece) {
	if !*trainShow {
		return
	}
	var texts []string
	for i := range pieces {
		texts = append(texts, pieces[i].Text)
	}
	fmt.Printf("%s: %s %q in %q\n", p.name, field, value, texts)
}

// find finds the span whose text is want, off the spans taken.
func find(r *phrase.Reading, pieces []phrase.Piece, want string, taken []phrase.Telling) (phrase.Telling, bool) {
	w := foldText(want)
	if w == "" {
		return phrase.Telling{}, false
	}
	for i := range pieces {
	next:
		for j := i; j < len(pieces) && j-i < phrase.MaxSpan; j++ {
			s, ok := r.Span(pieces, i, j)
			if !ok {
				break
			}
			if foldText(s.Text) != w && foldText(phrase.TrimEvent(s.Text)) != w {
				continue
			}
			for _, t := range taken {
				if t.Role+phrase.FieldRole(phrase.Count(t.Span.Text != "")) > 0 && i <= t.Span.To && j >= t.Span.From {
					continue next
				}
			}
			return phrase.Telling{Span: s}, true
		}
	}
	return phrase.Telling{}, false
}

// vector adds a telling's features to w, times by.
func vector(r *phrase.Reading, w map[int]float64, tells []phrase.Telling, v *phrase.Votes, by float64) {
	d := &phrase.Decoder{Reading: r, Lattice: r.Spans(v)}
	d.Said = v.Say(r, d.Pieces)
	last, have := phrase.OtherText, uint8(0)
	for i := range tells {
		t := &tells[i]
		s := t.Span
		for i := range d.List {
			k := &d.List[i]
			if int(k.From) != s.From || int(k.To) != s.To {
				continue
			}
			for _, e := range d.Evidence(i) {
				w[int(e)*int(phrase.FieldRoles)+int(t.Role)] += by
			}
			if d.Said != nil {
				said := d.SpanVote(k)
				w[phrase.VotesAt+int(t.Role)*2] += by * said.Exact[t.Role]
				w[phrase.VotesAt+int(t.Role)*2+1] += by * said.Alike[t.Role]
			}
		}
		if t.Role != phrase.OtherText {
			w[phrase.FollowAt(last, t.Role, s.Before)] += by
			last = t.Role
			have |= phrase.Bit(t.Role)
		}
	}
	for role := phrase.TitleText; role < phrase.FieldRoles; role++ {
		if have&phrase.Bit(role) == 0 && (role != phrase.TitleText || r.NeedsTitle) {
			w[r.AbsentIndex(role, len(d.Pieces))] += by
		}
	}
}

func same(a, b []phrase.Telling) bool {
	x, y := fieldsOf(a), fieldsOf(b)
	return x == y
}

func fieldsOf(a []phrase.Telling) (f [phrase.FieldRoles][2]int) {
	for i := range f {
		f[i] = [2]int{-1, -1}
	}
	for _, t := range a {
		if t.Role != phrase.OtherText {
			f[t.Role] = [2]int{t.Span.From, t.Span.To}
		}
	}
	return f
}

// cost is what a piece that was told wrongly costs: a title is what an entry is
// known by.
func cost(want, got phrase.FieldRole) float64 {
	switch {
	case want == got:
		return 0
	case want == phrase.TitleText || got == phrase.TitleText:
		return *trainTitle
	}
	return 1
}

const perPage = 25

// trainRuns is how many times weights are found, each with the lessons in another order:
// their mean hangs less on chance.
const trainRuns = 4

// train finds weights, the mean of several runs.
func train(pages []*trainPage) phrase.Weights {
	mean := make(phrase.Weights, phrase.WeightCount)
	for run := range uint64(trainRuns) {
		for i, x := range trainOnce(pages, rand.New(rand.NewPCG(1, 2+run))) {
			mean[i] += x / trainRuns
		}
	}
	return mean
}

// trainOnce finds weights by going over the lessons again and again (an averaged
// perceptron that must be right by a margin).
func trainOnce(pages []*trainPage, rng *rand.Rand) phrase.Weights {
	w, sum := make(phrase.Weights, phrase.WeightCount), make(phrase.Weights, phrase.WeightCount)
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
				for range 1 + 8*phrase.Count(p.ours) { // what our cases promise has to hold
					all = append(all, &p.lessons[i])
				}
			}
		}
		rng.Shuffle(len(all), func(i, j int) { all[i], all[j] = all[j], all[i] })
		for _, l := range all {
			roles := make([]phrase.FieldRole, len(l.r.Pieces()))
			for _, t := range l.gold {
				for i := t.Span.From; i <= t.Span.To; i++ {
					roles[i] = t.Role
				}
			}
			got := l.r.Tell(w, nil, l.v, func(s *phrase.Span, role phrase.FieldRole) float64 {
				wrong := 0.0
				for i := s.From; i <= s.To; i++ {
					wrong += cost(roles[i], role)
				}
				return wrong
			})
			if !same(got, l.gold) {
				delta := map[int]float64{}
				vector(l.r, delta, l.gold, l.v, 1)
				vector(l.r, delta, got, l.v, -1)
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
						for i := t.Span.From; i <= t.Span.To; i++ {
							loss += cost(roles[i], t.Role)
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
func letVote(pages []*trainPage, w phrase.Weights) {
	for _, p := range pages {
		byReading := map[*phrase.Reading]*phrase.Votes{}
		for _, g := range p.groups {
			v := phrase.NewVotes()
			for _, r := range g {
				v.Note(r)
			}
			for _, r := range g {
				v.Add(r, w)
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
			v := phrase.NewVotes()
			for _, r := range g {
				v.Note(r)
				r.Alone = nil
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
func trainBoth(pages []*trainPage) (alone, sister phrase.Weights) {
	unvote(pages)
	alone = train(pages)
	const parts = 4
	var ws [parts]phrase.Weights
	for k := range parts {
		in, _ := partPages(pages, k, parts)
		ws[k] = train(in)
	}
	for k := range parts {
		_, out := partPages(pages, k, parts)
		letVote(out, ws[k])
	}
	sister = train(pages)
	return alone, sister
}

func crossValidate(t *testing.T, pages []*trainPage) {
	var score [2][phrase.FieldRoles][3]float64 // alone, sisters: right, told, wanted
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
		for stage, w := range []phrase.Weights{alone, sister} {
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
					got, want := fieldsOf(l.r.Tell(alone, w, l.v, nil)), fieldsOf(l.gold)
					for role := phrase.TitleText; role < phrase.FieldRoles; role++ {
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
								s, _ := l.r.Span(l.r.Pieces(), f[0], f[1])
								return s.Text
							}
							fmt.Printf("%s: %v want %q got %q of", p.name, role, text(want[role]), text(got[role]))
							for _, c := range l.r.Chunks {
								fmt.Printf(" [%s%s]", c.Sep, c.Text)
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

func writeWeights(t *testing.T, alone, sister phrase.Weights) {
	var b strings.Builder
	b.WriteString("// Code generated by `make weights` from labelled pages, our own cases and made pages (train_test.go). DO NOT EDIT.\n\npackage phrase\n\n")
	for _, s := range []struct {
		name, doc string
		w         phrase.Weights
	}{
		{"AloneWeights", "AloneWeights tell a reading apart by itself.", alone},
		{"SisterWeights", "SisterWeights tell a reading apart with the word of its sisters.", sister},
	} {
		fmt.Fprintf(&b, "// %s\nvar %s = Weights{\n", s.doc, s.name)
		line := func(at int, says string) {
			b.WriteString("\t")
			for role := phrase.OtherText; role < phrase.FieldRoles; role++ {
				fmt.Fprintf(&b, "%.3g, ", s.w[at+int(role)])
			}
			fmt.Fprintf(&b, "// %s\n", says)
		}
		for e := range phrase.Evidences {
			line(e*int(phrase.FieldRoles), phrase.Evidences[e].Says)
		}
		at := phrase.FamiliesAt
		for _, f := range phrase.Families {
			for i := range f.Size {
				line(at, fmt.Sprintf("%s %d", f.Says, i))
				at += int(phrase.FieldRoles)
			}
		}
		for i := phrase.FollowsAt; i < phrase.AbsentAt; i += int(phrase.Gaps) {
			b.WriteString("\t")
			for j := i; j < i+int(phrase.Gaps); j++ {
				fmt.Fprintf(&b, "%.3g, ", s.w[j])
			}
			b.WriteString("\n")
		}
		for i := phrase.AbsentAt; i < phrase.WeightCount; i += 8 {
			b.WriteString("\t")
			for j := i; j < i+8; j++ {
				fmt.Fprintf(&b, "%.3g, ", s.w[j])
			}
			b.WriteString("\n")
		}
		b.WriteString("}\n\n")
	}
	if err := os.WriteFile("phrase/weights_gen.go", []byte(strings.TrimRight(b.String(), "\n")+"\n"), 0o644); err != nil {
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
			if !ok || date == "undated" || !phrase.IsFigure(date[0]) {
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
