package content

import (
	"fmt"
	"math/rand/v2"
	"strings"
)

// Made pages: layouts that people use, filled with talks of our own invention, so
// that the weights are right where a page is plain, whatever the length of its
// titles and names.

// madeLayouts are lines of an entry: T title, E event, L place, D date.
var madeLayouts = []string{
	"- D: T, E, L", "- D: *T*, E, L", "- D: **T**, E, L", "- D: T, E", "- D: T", "- D T", "- T (D)", "- D: [T](u), E",
	"- D – T – E, L", "- D - T - E", "- **T** – E, L (D)", "- **T**, E, L, D", "- [T](u) at E, D", "- T at E, L (D)", "- T @ E (D)",
	"- E: T (D)", "- E, L: “T” (D)", "- “T”, E, L, D", "- \"T\" E, D", "- D | T | E | L", "- T | E | D",
	"- **T**  \n  E, L, D", "- **T**\\\n  E, D", "- T. E, L, D.", "- *T*. E. L, D.", "- *E*, L, D: T", "- D: E (L) - T", "- D: E, T",
	"### T\n\nE, L · D\n\nSome words on what it was.\n", "### T\n\n*E – L – D*\n", "### T\n\nE, D\n", "### T\n\n**E**, L (D)\n", "### [T](u)\n\nD, E\n",
	"- D [E](u), L — *T*", "- D, L: E, “T”", "- **E** (L, D): T", "- T (E, D)", "- T (E, L, D)", "- T, D, E, L", "- D: “T” at E in L",
	"- [T](u) (E, L, D)", "- **E** — [T](u) — D", "- **E**, L, D  \n  T", "- E, D  \n  *T*", "- D  \n  **T**  \n  E, L",
	"- D: E, L. T.", "- [T](u), E, L, D. [Slides](s) | [Video](v)", "- D, **T** ([slides](s)), E", "- D: [E](u): T", "- D **E** T",
	"- T – E – L – D", "- T, E (L), D", "- *T*, E, L. D.", "- D. “T”. E, L.", "D: **T**, E, L\n", "**T**, E, D\n", "- D – E – “T”",
	"- T, [E](u), L, D", "- T, [E](u), D", "- [E](u), L, D: T", "- D: T ([E](u), L)", "- D, [T](u), [E](e), L", "- T – *E*, D", "- T · E · L · D", "- *E* (D)  \n  [T](u)", "- D: *T*, E\n", "- **D**: *T*, E", "- *T*, E, D", "- D *T* E",
}

var madeTitles = [4][]string{
	{"Cron", "Slow Go", "Planners", "Queues", "On locks", "Slow queries", "Indexes", "Why trees?", "Blue birds", "The log", "Caches", "Idle hands", "Deep Rust", "Fast users", "Tabs, spaces", "A map"},
	{"A tour of the index", "What a planner knows", "Slow queries, fast users", "Reading other people's logs", "Trees: a love story", "Go without tears", "How not to cache", "Locks, latches and luck",
		"Testing in the dark", "From zero to queue", "Five years of small tools", "Keynote: the quiet web", "Write it down", "The joy of plain text", "Old code in new clothes", "Rust for the rest of us"},
	{"Why your database is slow and what a queue can do about it", "Building feeds that last: ten years of small mistakes", "A practical guide to reading query plans without crying", "How we moved two hundred services and nobody noticed",
		"From logs to answers: finding the one line that matters", "Everything I wish I had known about time zones before lunch", "Estimating rare events in large graphs with little memory", "On the structure of sparse indexes in shared storage",
		"Accessible by default – lessons from three public libraries", "The long road to reproducible builds, and back", "What the weather taught me about distributed systems", "Understanding memory: caches, pages and people"},
	{"遅い問い合わせ、速い利用者", "索引をめぐる旅", "静かなウェブ", "小さな道具の五年間", "計画器は何を知っているか", "暗闇でのテスト、光の中の運用", "慢查询与快用户", "索引之旅", "缓存、队列和人", "十年的小错误：可持续的订阅",
		"느린 질의, 빠른 사용자", "색인 여행", "작은 도구의 다섯 해", "큐를 믿어도 될까?", "ログを読む技術", "为什么你的数据库很慢"},
}

var madeEvents = []string{"GoDay", "Rivercon", "Rivercon 2018", "Dataharbour", "Harbour Days", "Harbour Days 2021", "Rivertown Developers", "DevFest Lake", "JSHarbour", "Symposium on Slow Data", "Lake Rust Meetup", "Rust Lake #12", "Annual Meeting of the Query Society",
	"PostgreSQL Lakeside", "Open Source Days", "International Conference on Plain Systems", "Workshop on Idle Machines", "IDLE 2020", "University of Plainfield", "Seminar of the Lake Institute", "Plain Language Summit", "BobTalks", "FeedCamp", "SCALE", "NDC Harbour", "Institute of Slow Computing", "Tech Lunch", "Web Lake"}

var madePlaces = []string{"Ghent", "Riga", "Ulm", "Bremen, Germany", "Turku", "Turku, Finland", "Oslo", "Kraków, Poland", "online", "Lyon, France", "Portland, OR", "Toronto, Canada", "São Paulo", "Berlin", "Madrid, Spain", "Virtual", "London, UK", "Kyoto, Japan", "Boston, MA, USA", "Tallinn"}

var madeDates = [][]string{
	{"2019-05-03", "2018-11-12", "2021-02-28", "2020-10-09"}, {"3 May 2019", "12 November 2018", "28 February 2021", "9 October 2020"}, {"May 2019", "November 2018", "February 2021", "October 2020"},
	{"May 3, 2019", "Nov 12, 2018", "Feb 28, 2021", "Oct 9, 2020"}, {"2019", "2018", "2021", "2020"}, {"03.05.2019", "12.11.2018", "28.02.2021", "19.10.2020"},
}

// madePages makes pages of every layout, with short, middling and long titles.
func madePages() []*trainPage {
	var pages []*trainPage
	rng := rand.New(rand.NewPCG(7, 7))
	for i, layout := range madeLayouts {
		for length, titles := range madeTitles {
			// Six talks, one alone, and one talk given three times.
			for _, of := range []struct{ n, titles int }{{6, len(titles)}, {1, len(titles)}, {3, 1}} {
				from := rng.IntN(len(titles) - of.titles + 1)
				if page := madePage(rng, fmt.Sprintf("made-%d-%d-%d.md", i, length, of.n), layout, titles[from:from+of.titles], of.n); page != nil {
					pages = append(pages, page)
				}
			}
		}
	}
	return pages
}

func madePage(rng *rand.Rand, name, layout string, titles []string, n int) *trainPage {
	var text strings.Builder
	text.WriteString("# Talks\n\n")
	var labels []pageLabel
	formats := madeDates[rng.IntN(len(madeDates))]
	for range n {
		title, event, place, date := titles[rng.IntN(len(titles))], madeEvents[rng.IntN(len(madeEvents))], madePlaces[rng.IntN(len(madePlaces))], rng.IntN(4)
		text.WriteString(strings.NewReplacer("T", title, "E", event, "L", place, "D", formats[date], "(u)", "(https://talks.example.org/"+fmt.Sprint(rng.IntN(999))+")",
			"(s)", "(slides.pdf)", "(v)", "(https://youtu.be/x)", "(e)", "(https://event.example.org/)").Replace(layout) + "\n")
		day := madeDates[0][date]
		switch formats[0] {
		case "2019":
			day = day[:4]
		case "May 2019":
			day = day[:7]
		case "03.05.2019":
			day = strings.Replace(day, "2020-10-09", "2020-10-19", 1)
		}
		l := pageLabel{Title: title, Date: day}
		if strings.Contains(layout, "E") {
			l.Event = event
		}
		if strings.Contains(layout, "L") {
			l.Location = place
		}
		labels = append(labels, l)
	}
	doc := trainDoc(name, []byte(text.String()))
	survey := &Survey{}
	survey.Add(doc)
	p := &trainPage{name: name, made: true}
	p.learn(extract(doc, survey, nil), labels)
	if len(p.lessons) == 0 {
		return nil
	}
	return p
}
