package content

import (
	"encoding/json"
	"flag"
	"fmt"
	"math"
	"os"
	"path/filepath"
	"slices"
	"sort"
	"strings"
	"testing"

	"talkfeed/content/phrase"
)

var (
	rolesOn   = flag.String("roles", "", "folders of labelled pages, parted by commas, from which TestTrainRoles finds the weights of roleweights_gen.go")
	roleDecay = flag.Float64("decay", 0.06, "how strongly weights are held small")
)

// TestTrainRoles finds the weights of the evidence for what a unit is that others
// stand below, on labelled pages (a corpus in the format that `make weights` names),
// and writes roleweights_gen.go. What is right is found by trying: each role in turn is
// given to the sisters of a shape, and the page read is held against its label.
func TestTrainRoles(t *testing.T) {
	if *rolesOn == "" {
		t.Skip("trains only where -roles names labelled pages")
	}
	fitWeights()
	pages := rolePages(t, strings.Split(*rolesOn, ","))
	read, best := 0.0, 0.0
	for _, p := range pages {
		p.try()
		read, best = read+p.read, best+p.best
	}
	n := float64(len(pages))
	fmt.Printf("%d pages: read %.3f, with the best roles %.3f\n", len(pages), read/n, best/n)
	if *trainFolds > 0 {
		crossValidateRoles(pages)
		return
	}
	writeRoleWeights(t, trainRoles(pages))
}

// rolePage is a labelled page with what was tried on it.
type rolePage struct {
	dir, name         string
	file              string
	data              []byte
	entries, optional []pageLabel
	lessons           []*roleLesson
	ours              bool    // a case of our own
	read, best        float64 // its scores, as it is read now and with the best roles
}

// roleLesson is what was tried on the sisters of a shape: the evidence, and the page's
// score with each role.
type roleLesson struct {
	at     roleChoice
	sum    *roleSum
	scores [unitRoles]float64
	ours   bool
}

// roleChoice names the sisters of a shape on a page, by the place of the first.
type roleChoice struct {
	start int
	at    shape
}

// rolePages reads the labelled pages of folders, and the cases of our own.
func rolePages(t *testing.T, dirs []string) []*rolePage {
	skip := map[string]bool{}
	if b, err := os.ReadFile(*trainWithout); err == nil {
		for _, n := range strings.Fields(string(b)) {
			skip[n] = true
		}
	} else {
		t.Fatal("-without must name the cases that are kept for measuring: ", err)
	}
	var pages []*rolePage
	for _, dir := range dirs {
		cases, _ := filepath.Glob(filepath.Join(dir, "*.txtar"))
		for _, c := range cases {
			pages = append(pages, ownRolePages(t, dir, c)...)
		}
		labels, _ := filepath.Glob(filepath.Join(dir, "*", "expected.json"))
		for _, label := range labels {
			if folder := filepath.Dir(label); !skip[filepath.Base(folder)] {
				if p := labelledRolePage(t, folder); p != nil {
					pages = append(pages, p)
				}
			}
		}
	}
	return pages
}

// labelledRolePage reads a case of a corpus, nil where it has several files.
func labelledRolePage(t *testing.T, folder string) *rolePage {
	p := &rolePage{dir: filepath.Dir(folder), name: filepath.Base(folder)}
	files := 0
	err := filepath.WalkDir(filepath.Join(folder, "input"), func(f string, e os.DirEntry, err error) error {
		if err == nil && !e.IsDir() {
			files++
			p.file = f
		}
		return err
	})
	if err != nil || files != 1 {
		return nil
	}
	var label struct{ Entries, Optional []pageLabel }
	data, err := os.ReadFile(filepath.Join(folder, "expected.json"))
	if err == nil {
		err = json.Unmarshal(data, &label)
	}
	if err == nil {
		p.data, err = os.ReadFile(p.file)
	}
	if err != nil {
		t.Fatal(err)
	}
	p.entries, p.optional = label.Entries, label.Optional
	return p
}

// ownRolePages makes pages of a case of our own.
func ownRolePages(t *testing.T, dir, file string) []*rolePage {
	var pages []*rolePage
	ownPages(t, file, func(name string, data []byte, want []pageLabel) {
		if len(want) > 0 {
			pages = append(pages, &rolePage{dir: dir, name: filepath.Base(file) + "/" + name, file: name, data: data, entries: want, ours: isOurs(file)})
		}
	})
	return pages
}

// try tries each role for each choice on a page in turn, from above, and keeps the
// best.
func (p *rolePage) try() {
	forced := map[roleChoice]unitRole{}
	var found []*roleLesson
	taken := map[roleChoice]unitRole{}
	teach := func(s *sisters, at shape, sum *roleSum, r unitRole) unitRole {
		c := roleChoice{s.units[0].start, at}
		if _, ok := taken[c]; !ok {
			taken[c] = r
			found = append(found, &roleLesson{at: c, sum: sum, ours: p.ours})
		}
		if f, ok := forced[c]; ok {
			return f
		}
		return taken[c]
	}
	p.read = p.score(teach)
	p.best = p.read
	for i := 0; i < len(found) && i < 40; i++ {
		l := found[i]
		best := taken[l.at]
		for r := range unitRoles {
			forced[l.at] = r
			l.scores[r] = p.score(teach)
			if l.scores[r] > p.best+0.001 {
				best, p.best = r, l.scores[r]
			}
		}
		forced[l.at] = best
		p.lessons = append(p.lessons, l)
	}
}

// score reads the page and says how well it is read: the F1 of its entries, as far as
// date and title go, and up to 0.2 for fields that are right to the letter.
func (p *rolePage) score(teach func(*sisters, shape, *roleSum, unitRole) unitRole) float64 {
	doc := trainDoc(p.file, p.data)
	if doc == nil {
		return 0
	}
	survey := &Survey{}
	survey.Add(doc)
	x := &extractor{doc: survey.References.resolve(doc), survey: survey, order: survey.Order(doc), teach: teach}
	x.run(nil)
	used := make([]bool, len(p.entries))
	found, fine, extra := 0, 0.0, 0
	for _, e := range x.result().Entries {
		i, right := p.match(&e, used)
		switch {
		case i >= 0:
			used[i] = true
			found++
			fine += right
		case !slices.ContainsFunc(p.optional, func(o pageLabel) bool { return alikeTitles(e.Title, o.Title) }):
			extra++
		}
	}
	switch n := len(p.entries); {
	case n > 0:
		return 2*float64(found)/float64(found+extra+n) + 0.2*fine/float64(n)
	case extra == 0:
		return 1.2
	}
	return 0
}

// match gives the label that an entry is best the one of, -1 for none, and how much of
// its fields is right.
func (p *rolePage) match(e *Entry, used []bool) (best int, right float64) {
	best = -1
	for i, w := range p.entries {
		if used[i] || w.Date != e.Date.String() || !alikeTitles(e.Title, w.Title) {
			continue
		}
		r := 0.6*float64(phrase.Count(foldText(e.Title) == foldText(w.Title))) + 0.3*float64(phrase.Count(foldText(e.Event) == foldText(w.Event))) +
			0.1*float64(phrase.Count(foldText(e.Location) == foldText(w.Location)))
		if best < 0 || r > right {
			best, right = i, r
		}
	}
	return best, right
}

// alikeTitles says whether one title holds the other, or they share three words of
// five.
func alikeTitles(a, b string) bool {
	a, b = foldText(a), foldText(b)
	if a == "" || b == "" {
		return a == b
	}
	if strings.Contains(a, b) || strings.Contains(b, a) {
		return true
	}
	x, y := strings.Fields(a), strings.Fields(b)
	n := 0
	for _, w := range y {
		n += phrase.Count(slices.Contains(x, w))
	}
	return float64(2*n) >= 0.6*float64(len(x)+len(y))
}

// trainRoles finds weights by logistic regression: the roles with which a page is read
// best are to be the likely ones, the more the more depends on it.
func trainRoles(pages []*rolePage) []float64 {
	var lessons []*roleLesson
	for _, p := range pages {
		lessons = append(lessons, p.lessons...)
	}
	w := make([]float64, roleEvidenceN()*int(unitRoles))
	slope, squares := make([]float64, len(w)), make([]float64, len(w))
	for range 300 {
		for i := range slope {
			slope[i] = *roleDecay * w[i] * float64(len(lessons))
		}
		for _, l := range lessons {
			l.pull(w, slope)
		}
		for i, s := range slope {
			if squares[i] += s * s; squares[i] > 0 {
				w[i] -= 0.1 * s / math.Sqrt(squares[i])
			}
		}
	}
	return w
}

// pull adds to the slope what a lesson says of the weights.
func (l *roleLesson) pull(w, slope []float64) {
	least, most := slices.Min(l.scores[:]), slices.Max(l.scores[:])
	score := l.sum.scores(w)
	top := slices.Max(score[:])
	var likely [unitRoles]float64
	all, right := 0.0, 0.0
	for r, s := range score {
		likely[r] = math.Exp(s - top)
		all += likely[r]
		if l.scores[r] >= most-0.004 {
			right += likely[r]
		}
	}
	for r, p := range likely {
		d := p / all
		if l.scores[r] >= most-0.004 {
			d -= p / right
		}
		d *= (2.5*(most-least) + 0.02) * float64(1+2*phrase.Count(l.ours)) // what our cases promise has to hold
		for i, n := range l.sum.holds {
			if n > 0 {
				slope[i*int(unitRoles)+r] += d * n / l.sum.units
			}
		}
	}
}

// crossValidateRoles measures the training on pages that it did not see.
func crossValidateRoles(pages []*rolePage) {
	type sum struct{ read, learnt, best, n float64 }
	sums := map[string]*sum{}
	var dirs, wrong []string
	for k := range *trainFolds {
		var in, out []*rolePage
		for i, p := range pages {
			if i%*trainFolds == k {
				out = append(out, p)
			} else {
				in = append(in, p)
			}
		}
		roleWeights = trainRoles(in)
		for _, p := range out {
			s := sums[p.dir]
			if s == nil {
				s = &sum{}
				sums[p.dir], dirs = s, append(dirs, p.dir)
			}
			learnt := p.score(nil)
			s.read, s.learnt, s.best, s.n = s.read+p.read, s.learnt+learnt, s.best+p.best, s.n+1
			if learnt < p.best-0.05 {
				wrong = append(wrong, fmt.Sprintf("%s: %.2f, could be %.2f", p.name, learnt, p.best))
				for _, l := range p.lessons {
					if r := l.sum.best(roleWeights); l.scores[r] < slices.Max(l.scores[:])-0.05 {
						wrong = append(wrong, fmt.Sprintf("%s: at %v role %d, scores %.2f: %s", p.name, l.at, r, l.scores, strings.Join(l.sum.strongest(r, unitRole(slices.Index(l.scores[:], slices.Max(l.scores[:])))), ", ")))
					}
				}
			}
		}
	}
	sort.Strings(dirs)
	all := sum{}
	for _, d := range dirs {
		s := sums[d]
		fmt.Printf("%s: read %.3f, learnt %.3f, best %.3f\n", d, s.read/s.n, s.learnt/s.n, s.best/s.n)
		all.learnt, all.n = all.learnt+s.learnt, all.n+s.n
	}
	fmt.Printf("learnt %.3f\n", all.learnt/all.n)
	sort.Strings(wrong)
	fmt.Println(strings.Join(wrong, "\n"))
}

// writeRoleWeights writes the weights with the evidence they are for.
func writeRoleWeights(t *testing.T, w []float64) {
	var b strings.Builder
	b.WriteString("// Code generated by `make weights` from labelled pages and our own cases (train_roles_test.go). DO NOT EDIT.\n\npackage content\n\n")
	b.WriteString("// roleWeights weigh the evidence for each role: in all cases, then in each case of its own.\nvar roleWeights = []float64{\n")
	for i := 0; i < len(w); i += int(unitRoles) {
		b.WriteString("\t")
		for r := range int(unitRoles) {
			fmt.Fprintf(&b, "%.3g, ", w[i+r])
		}
		fmt.Fprintf(&b, "// %s\n", roleEvidenceAt(i/int(unitRoles)%(roleEvidenceN()/(1+roleCases))))
	}
	b.WriteString("}\n")
	if err := os.WriteFile("roleweights_gen.go", []byte(b.String()), 0o644); err != nil {
		t.Fatal(err)
	}
}
