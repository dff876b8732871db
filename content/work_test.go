package content_test

import (
	"fmt"
	"strconv"
	"strings"
	"testing"

	"talkfeed/content/outline"
)

// What extraction costs: its time is measured by a benchmark, the memory it asks for,
// which is the same on every machine, is held by a test.

// shapes are the pages that the cost is measured on, by what one talk of them is and
// how many allocations it may take.
var shapes = []struct {
	name, file, head, talk string
	allocations            float64
}{
	{"items", "talks.md", "# Talks\n\n", "- [Talk number %d on indexes](https://example.org/%d) – Rivercon, Bremen, 3 May 2018\n", 670},
	{"headings", "talks.md", "# Talks\n\n", "### Talk number %d on indexes\n\nRivercon, 3 May 2018\n\n[Slides](https://example.org/%d.pdf)\n\nAbout what people wait for, and why.\n\n", 1280},
	{"nested", "talks.md", "# Talks\n\n", "- Talk number %d on indexes\n  - Rivercon, Bremen (03.05.2018) [slides](https://example.org/%d.pdf)\n", 1150},
	{"paragraphs", "talks.md", "# Talks\n\n## 2018\n\n", "**Talk number %d on indexes**, Rivercon, Bremen, 3 May. [Slides](https://example.org/%d.pdf)\n\n", 1130},
	{"cards", "talks.html", "<h1>Talks</h1>\n", "<div class=\"talk\"><h3>Talk number %d on indexes</h3><p>Rivercon, Bremen</p><time>3 May 2018</time> <a href=\"/%d.pdf\">Slides</a></div>\n", 1040},
	{"records", "talks.yaml", "", "- title: Talk number %d on indexes\n  event: Rivercon\n  location: Bremen\n  date: 2018-05-03\n  slides: /%d.pdf\n", 170},
}

// shapedPage makes a page of n talks, and reads it.
func shapedPage(file, head, talk string, n int) *outline.Document {
	var page strings.Builder
	page.WriteString(head)
	for i := range n {
		fmt.Fprintf(&page, talk, i, i)
	}
	return read(file, []byte(page.String()))
}

// BenchmarkLongLine reads a page whose one line lists years without end: ten times as many
// take ten times as long.
func BenchmarkLongLine(b *testing.B) {
	for _, n := range []int{1000, 10000} {
		doc := read("talks.md", []byte("# Talks\n\n- *Slow queries*, Rivercon ("+strings.Repeat("2019, ", n)+")\n"))
		b.Run(strconv.Itoa(n), func(b *testing.B) {
			for b.Loop() {
				extractDoc(doc)
			}
			b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/float64(n), "ns/year")
		})
	}
}

// BenchmarkExtract shows that extraction is linear: ten times the talks cost ten
// times the time. Compare the ns/talk of one shape.
func BenchmarkExtract(b *testing.B) {
	for _, s := range shapes {
		for _, n := range []int{1000, 10000} {
			doc := shapedPage(s.file, s.head, s.talk, n)
			b.Run(fmt.Sprintf("%s/%d", s.name, n), func(b *testing.B) {
				for b.Loop() {
					if r := extractDoc(doc); len(r.Entries) != n {
						b.Fatalf("%d entries of %d", len(r.Entries), n)
					}
				}
				b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/float64(n), "ns/talk")
			})
		}
	}
}

// TestWork holds that extraction asks for memory in proportion to the talks, and for no
// more a talk than is noted. Work done twice, or for every talk where it is needed for
// few, shows here first. Note a higher figure only for something that is worth it.
func TestWork(t *testing.T) {
	if raceDetector {
		t.Skip("the race detector lets pools forget, and what they held is allocated anew")
	}
	for _, s := range shapes {
		few, many := allocations(t, s.file, s.head, s.talk, 50), allocations(t, s.file, s.head, s.talk, 500)
		t.Logf("%s: %.0f allocations a talk of 50, %.0f of 500", s.name, few, many)
		if many > 1.25*few {
			t.Errorf("%s: %.0f allocations for each of 500 talks, %.0f for each of 50: the work grows faster than the page", s.name, many, few)
		}
		if few > 1.2*s.allocations {
			t.Errorf("%s: %.0f allocations a talk, where %.0f are noted", s.name, few, s.allocations)
		}
	}
}

// allocations gives how many allocations extraction takes for each talk of a page.
func allocations(t *testing.T, file, head, talk string, n int) float64 {
	doc := shapedPage(file, head, talk, n)
	return testing.AllocsPerRun(1, func() {
		if r := extractDoc(doc); len(r.Entries) != n {
			t.Fatalf("%s: %d entries of %d", file, len(r.Entries), n)
		}
	}) / float64(n)
}
