package ledger

import (
	"slices"
	"strings"
	"testing"
	"time"
)

// Of one talk that a page held and one that it holds now, a careful reader
// knows whether they are the same. The build is of 2026-05-08.
func TestRecognised(t *testing.T) {
	for _, c := range []struct{ old, now, why string }{
		{"2018-05-03 | Slow Go | GoCon | Jena", "2018-05-03 | Slow Go, Explained | GoCon | Jena", "a longer title"},
		{"2018-05-03 | Conucrrency in Go | GoCon", "2018-05-03 | Concurrency in Go | GoCon", "a typing error"},
		{"2018-05-03 | Slow Go | GoCon", "2018-05-03 | Slow Go (cancelled) | GoCon", "cancelled"},
		{"2018-05-03 | Slow Go | GoCon", "2018-05-03 | The Art of Patience | GoCon", "another title, where the event has no other talk"},
		{"2026-06-03 | TBA | GoCon", "2026-06-03 | The Art of Patience | GoCon", "a title after TBA"},
		{"2026-06 | To be announced | GoCon", "2026-06-03/2026-06-04 | The Art of Patience | GoCon 2026", "a title and a day after TBA"},
		{"2026-06-03 | GoCon | GoCon", "2026-06-03 | The Art of Patience | GoCon", "a title in place of the event's name"},
		{"2018 | Slow Go | GoCon", "2018-05-03 | Slow Go | GoCon", "an exact day"},
		{"2018-05-03 | Slow Go | GoCon", "2018-05-03/2018-05-04 | Slow Go | GoCon", "the event's days"},
		{"2018-05-03 | Slow Go | GoCon", "2018-05-04 | Slow Go | GoCon", "another day"},
		{"2018-03-05 | Slow Go | GoCon", "2018-05-03 | Slow Go | GoCon", "day and month exchanged"},
		{"2018-05-03 | Slow Go | GoCon", "2019-05-03 | Slow Go | GoCon", "a wrong year"},
		{"2026-06-03 | Slow Go | GoCon", "2026-11-20 | Slow Go | GoCon", "an event put off"},
		{"2026-06-03 | Slow Go | GoCon | Jena", "2027-06-01 | Slow Go | GoCon | Jena", "an event put off for a year"},
		{"2026-06-03 | Slow Queues | GoCon", "2027-06-01 | Slow Queue | GoCon 2027", "an event put off, title and event mended"},
		{"2026-06-03 | TBA | GoCon", "2026-09-01 | Slow Queues | GoCon", "an event put off, and a title after TBA"},
		{"2018-05-03 | Slow Go | GoCon", "2018-05-03 | Slow Go | GoCon Jena 2018", "an event's full name"},
		{"2018-05-03 | Slow Go | GoCon", "2018-05-03 | Slow Go | The Jena Meeting on Programming", "an event renamed"},
		{"2018 | Slow Go | GoCon", "2018 | Slow Go | The Jena Meeting on Programming", "an event renamed, only the year known"},
		{"2018-05 | Slow Go | GoCon", "2018-05-03 | Slow Go | The Jena Meeting on Programming", "an event renamed that gets its day"},
		{"2018-05-03 | Slow Go | ", "2018-05-03 | Slow Go | GoCon", "an event that was not named"},
		{"2018-05-03 | Slow Go | ", "2018-05-10 | Slow Go | GoCon", "an event that was not named, and another day"},
		{"2018-05-03 | Slow Go | GoCon", "2018-05-03 | Slow Go, Explained | ", "a longer title, and the event not named any more"},
		{"2026-06-03 | Slow Go in Practice | GoCon", "2026-06-05 | Slow Go in Practice | The Jena Meeting on Programming", "an event to come renamed, on another day"},
		{"2026-06-03 | Slow Go in Practice | GoCon | Jena", "2026-10-05 | Slow Go in Practice | RustConf | Jena", "given at another event instead, in the same place"},
		{"2018-05-03 | Slow Go | GoCon", "2018-05-03 | Slow Go, Explained | GoCon Jena", "title and event mended"},
		{"2018-05-03 | Conucrrency in Go | GoCon", "2019-05-03 | Concurrency in Go | GoCon", "a title mended and a wrong year"},
		{"2018-03-05 | Conucrrency in Go | GoCon", "2018-05-03 | Concurrency in Go | GoCon", "a title mended, day and month exchanged"},
		{"2018-05-03 | Conucrrency in Go | GoCon", "2018-05-05 | Concurrency in Go | GoCon 2018", "title, event and day mended"},
		{"2018-05-03 | Slow Go | GoCon | Jena", "2018-05-04 | Slow Go, Explained | GoCon | Jena", "a longer title and another day"},
		{"2018-05-03 | Slow Go | GoCon | | video=https://v.example.org/1", "2018-05-03 | Patience | Jena Meeting | | video=https://v.example.org/1", "the same video"},
		{"2018-05-03 | Slow Queues | GoCon | | video=https://v.example.org/1", "2018-05-10 | Slow Queue | Jena Meeting | | video=https://v.example.org/1", "the same video, title, event and day mended"},
		{"2018-05-03 | Slow Go | GoCon | Jena", "2018-05-10 | Slow Go | RustConf | Jena", "an event renamed, on another day, in the same place"},
		{"2018-05-03 | Slow Queues | GoCon", "2018-05-03 | Slow Queue | RustConf", "a title mended and an event renamed, on the same day"},
		{"2018-05-03 | Slow Go | GoCon", "2018-05-03 | Slow Go, Explained | RustConf", "a longer title and an event renamed, on a day of no other talk"},
		{"2018-05-03 | Slow Go | GoCon", "2017-10-20 | Slow Go | GoCon", "a day far wrong"},
		{"2018-05-03 | Slow Queues | GoCon | | video=https://v.example.org/1", "2017-10-20 | Slow Queue | GoCon | | video=https://v.example.org/1", "a day far wrong, the title mended, the same video"},
		{"2018-05-03 | Slow Go | GoCon | | text=On patience.", "2018-05-03 | Patience | Jena Meeting | | text=On patience.", "the same text on the same day"},
		{"2018-05-03 | Быстрый Go | Конференция", "2018-05-03 | Быстрый Go и память | Конференция", "a longer title in Russian"},
		{"2018-05-03 | 遅いGoの話 | 東京Go", "2018-05-03 | 遅いGoの長い話 | 東京Go 2018", "a longer title in Japanese"},
		{"2018-05 | Slow Go | Jena | Germany", "2018-05-03 | Slow Go | Slow Go | Jena, Germany", "an event that was the place"},
		{"2018 | Go Meeting | Slow Queues in Practice | Jena", "2018 | Slow Queues in Practice | Go Meeting | Jena", "title and event exchanged"},
		{"2018-05-03 | Lightning talk | Slow Queues in Practice", "2018-05-03 | Slow Queues in Practice | Jena Meeting", "a title that was the event"},
		{"2018-05-03 | Crème brûlée | GoCon", "2018-05-03 | CREME BRULEE! | Jena", "case, accents and signs"},
	} {
		recognised(t, c.old, c.now, c.why, true)
	}
	for _, c := range []struct{ old, now, why string }{
		{"2018-05-03 | Slow Go | GoCon", "2018-10-03 | Slow Go | RustConf", "given again at another event"},
		{"2018 | Slow Go | GoCon", "2018-10-03 | Slow Go | RustConf", "given again in that year"},
		{"2018-05-03 | Slow Go | GoCon", "2018-05-10 | Slow Go | RustConf", "given again the week after, elsewhere"},
		{"2018-05-03 | Slow Go | GoCon", "2018-05-03 | Fast Rust | RustConf", "another talk on the same day"},
		{"2018 | Slow Go | GoCon", "2018 | Fast Rust | GoCon", "another talk in the same year"},
		{"2018 | Slow Go | Nordic Backend Days | Aarhus", "2018 | Fast Go | Nordic Backend Days | Aarhus", "another talk with the same words about it"},
		{"2018-05-03 | Slow Go | GoCon", "2019-10-05 | Fast Rust | GoCon", "another talk at the same event"},
		{"2026-06-03 | Slow Go | GoCon", "2026-10-05 | Fast Rust | GoCon", "another talk to come at the same event"},
		{"2026-06-03 | Slow Go in Practice | GoCon", "2026-10-05 | Slow Go in Practice | RustConf", "given elsewhere instead"},
		{"2026-06-03 | Opening Keynote | GoCon | Jena", "2026-06-05 | Opening Keynote | RustConf", "a title of many talks, at another event"},
		{"2026-04-03 | Slow Go in Practice | GoCon | Jena", "2026-04-28 | Slow Go in Practice | RustConf", "given again, on a page that shows the latest talk"},
		{"2026-05-05 | Slow Go in Practice | GoCon", "2026-05-28 | Slow Go in Practice | RustConf", "given again, on a page that shows the next talk"},
		{"2025-05-20 | The State of Go | GoCon 2025", "2026-05-20 | The State of Go | GoCon 2026", "the same title the next year, on a page that shows the next talk"},
		{"2025-05-03 | State of Go | GoCon", "2026-09-02 | State of Go | GoCon", "the same title the next year"},
		{"2018-05-03 | State of Go 2018 | GoCon", "2018-05-03 | State of Go 2019 | Jena", "another number"},
		{"2018-05-03 | Go, part 1 | GoCon", "2018-05-10 | Go, part 2 | GoCon", "another part"},
		{"2018-05-03 | Slow Go | GoCon | | event=https://gocon.org", "2019-10-03 | Fast Rust | GoCon | | event=https://gocon.org", "the same event's page"},
		{"2018-05-03 | TBA | GoCon", "2019-10-03 | TBA | RustConf", "two titles not known"},
		{"2018-05-03 | Slow Go | GoCon | | key=a", "2018-05-03 | Slow Go! | GoCon | | key=b", "two keys"},
		{"2018-05-03 | Slow Go | GoCon", "2026-05-03 | Fast Rust | RustConf | | key=gocon/slow-go", "a key that happens to be another talk's name"},
		{"2018-05-03 | Slow Go | GoCon | | guid=urn:x:1", "2018-05-03 | Slow Go! | GoCon | | guid=urn:x:2", "two guids"},
	} {
		recognised(t, c.old, c.now, c.why, false)
	}
}

// A talk that has left the page is known again where it is much the same; what
// else comes, when it may be long forgotten, is not taken for it.
func TestRecognisedAgain(t *testing.T) {
	for _, c := range []struct{ old, now, why string }{
		{"2018-05-03 | Slow Go | GoCon", "2018-05-03 | Slow Go, Explained | GoCon Jena", "title and event mended"},
		{"2018-05-03 | Slow Go | GoCon", "2018-05-04 | Slow Go | GoCon", "another day"},
		{"2026-06-03 | Slow Go | GoCon", "2026-11-20 | Slow Go | GoCon", "put off before it was given"},
	} {
		recognised(t, c.old, c.now, c.why, true, "")
	}
	for _, c := range []struct{ old, now, why string }{
		{"2018-05-03 | Slow Go | GoCon", "2017-10-20 | Slow Go | GoCon", "a day far off"},
		{"2018-05-03 | Slow Go | GoCon", "2018-05-03 | The Art of Patience | GoCon", "another title at that event"},
		{"2026-06-03 | TBA | GoCon", "2026-11-20 | TBA | GoCon", "a title after which nothing is known, on another day to come"},
		{"2026-06-03 | Slow Go | GoCon", "2026-11-20 | Slow Go, Explained | GoCon", "a longer title, on another day to come"},
		{"2026-06-03 | TBA | GoCon", "2026-06-05 | The Art of Patience | GoCon", "a title after TBA"},
		{"2026-06-03 | Slow Go in Practice | GoCon", "2026-06-05 | Slow Go in Practice | RustConf", "another event on another day"},
	} {
		recognised(t, c.old, c.now, c.why, false, "")
	}
}

// On a day of two talks, one that is like a former talk but at another event is
// another one.
func TestNotRecognisedAmongOthers(t *testing.T) {
	may := time.Date(2026, 5, 1, 20, 0, 0, 0, time.UTC)
	_, l, _, err := new(Ledger).Update(parseTalks(t, "2018-05-03 | Slow Go | GoCon"), Options{Host: "example.org", Now: may, First: true})
	if err != nil {
		t.Fatal(err)
	}
	page := parseTalks(t, "2018-05-03 | Slow Go, Explained | RustConf\n2018-05-03 | Fast Rust | RustConf")
	if _, l, _, err = l.Update(page, Options{Host: "example.org", Now: may.AddDate(0, 0, 7)}); err != nil || len(l.Items) != 3 {
		t.Errorf("%d items, error %v", len(l.Items), err)
	}
}

// recognised holds a talk against one of the build before, between which there
// may be other builds.
func recognised(t *testing.T, old, now, why string, want bool, between ...string) {
	t.Helper()
	may := time.Date(2026, 5, 1, 20, 0, 0, 0, time.UTC)
	_, l, _, err := new(Ledger).Update(parseTalks(t, old), Options{Host: "example.org", Now: may, First: true})
	if err != nil {
		t.Fatal(err)
	}
	for _, page := range between {
		if _, l, _, err = l.Update(parseTalks(t, page), Options{Host: "example.org", Now: may.AddDate(0, 0, 1)}); err != nil {
			t.Fatal(err)
		}
	}
	_, next, notices, err := l.Update(parseTalks(t, now), Options{Host: "example.org", Now: may.AddDate(0, 0, 7)})
	if err != nil {
		t.Fatal(err)
	}
	if got := len(next.Items) == 1; got != want {
		t.Errorf("%s: the same: %v\n%s\n%s", why, got, old, now)
	}
	if len(notices) > 0 {
		t.Errorf("%s: said %v", why, notices)
	}
}

// Where two talks may be the same item, or two items the same talk, that is it
// which has more in common, and nothing is asked. The likelier stands last.
func TestLikelier(t *testing.T) {
	for _, c := range []struct{ old, now, why string }{
		{"2018-05-03 | Slow Queues | GoCon | | video=https://v.example.org/1",
			"2018-05-03 | Slow Queues A | GoCon\n2018-05-03 | Slow Queues B | GoCon | | video=https://v.example.org/1", "the link"},
		{"2018-05-03 | Slow Queues | GoCon | | text=On patience.",
			"2018-05-03 | Slow Queues A | GoCon\n2018-05-03 | Slow Queues B | GoCon | | text=On patience.", "the text"},
		{"2018-05-03 | Slow Queues | GoCon | Ulm",
			"2018-05-03 | Slow Queues A | GoCon\n2018-05-03 | Slow Queues B | GoCon | Ulm", "the place"},
		{"2018-05-03 | Slow Queues | GoCon Ulm",
			"2018-05-03 | Slow Queues | GoCon | Jena, Germany\n2018-05-03 | Slow Queues | GoCon | Ulm", "the words of event and place"},
		{"2018-05-03 | Slow Queues | RustConf\n2018-05-03 | Slow Queues", "2018-05-03 | Slow Queues | GoCon", "an event that was not named"},
		{"2018-05-02 | Slow Queues | GoCon\n2018-05-03 | Slow Queues | GoCon", "2018-05-03 | Slow Queues A | GoCon", "the day"},
		{"2026-06-03 | Slow Queues | GoCon | | text=On patience.",
			"2026-06-20 | Slow Queues | GoCon | | text=On haste.\n2027-02-03 | Slow Queues | GoCon | | text=On patience.", "the text, though it is put off"},
	} {
		likelier(t, c.old, c.now, c.why)
	}
}

// likelier holds that of two pages' talks the last ones are the same.
func likelier(t *testing.T, old, now, why string) {
	t.Helper()
	before := Options{Host: "example.org", Now: time.Date(2026, 5, 1, 20, 0, 0, 0, time.UTC), First: true}
	talks := parseTalks(t, old)
	published, l, _, err := new(Ledger).Update(talks, before)
	if err != nil {
		t.Fatal(err)
	}
	last := slices.IndexFunc(published, func(p Published) bool { return p.Candidate == len(talks)-1 })
	id := published[last].Item.ID
	talks = parseTalks(t, now)
	published, _, notices, err := l.Update(talks, Options{Host: "example.org", Now: before.Now.AddDate(0, 0, 7)})
	if err != nil || len(notices) > 0 {
		t.Errorf("%s: said %v, error %v", why, notices, err)
	}
	for _, p := range published {
		if same, want := p.Item.ID == id, p.Candidate == len(talks)-1; same != want {
			t.Errorf("%s: line %d is the last one: %v\n%s\n%s", why, p.Candidate+1, same, old, now)
		}
	}
}

// A link tells two talks from all others where these alone have it; what left the
// page counts only for itself.
func TestShareLink(t *testing.T) {
	with := func(withdrawn bool) *subject { return &subject{links: []string{"a"}, withdrawn: withdrawn} }
	for _, c := range []struct {
		name        string
		talk, item  *subject
		other, gone bool // another live item, or another that left, has it too
		want        bool
	}{
		{"a live item", with(false), with(false), false, false, true},
		{"an item that left", with(false), with(true), false, false, true},
		{"a live item, and one that left", with(false), with(false), false, true, true},
		{"two live items", with(false), with(false), true, false, false},
		{"an item that left, and a live one", with(false), with(true), true, false, false},
	} {
		items := []*subject{c.item}
		if c.other {
			items = append(items, with(false))
		}
		if c.gone {
			items = append(items, with(true))
		}
		census := newCensus([]*subject{c.talk}, items, []int{0})
		if got := census.shareLink(c.talk, c.item); got != c.want {
			t.Errorf("%s: %v", c.name, got)
		}
	}
}

// A word for a title that is not known is written as titles are folded.
func TestVagueFolded(t *testing.T) {
	for word := range vague {
		if folded := fold(word); folded != word {
			t.Errorf("%q is folded to %q", word, folded)
		}
	}
}

// Wordings of any length and script are compared both ways alike.
func FuzzSimilarity(f *testing.F) {
	for _, s := range []string{"Slow Go", "Быстрый Go", "遅い", "!", "Part 2", "e\u0301", strings.Repeat("ab ", 500)} {
		f.Add(s, "Slow Go, part 1")
	}
	f.Fuzz(func(t *testing.T, a, b string) {
		x, y := wording{folded: fold(a)}, wording{folded: fold(b)}
		got, back := x.similarity(&y), y.similarity(&x)
		if got != back || got < 0 || got > exact || x.similarity(&x) != exact {
			t.Errorf("%q and %q: %d, %d", a, b, got, back)
		}
		if again := fold(x.folded); again != x.folded {
			t.Errorf("%q is folded to %q, that to %q", a, x.folded, again)
		}
	})
}
