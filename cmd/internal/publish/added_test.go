package publish

import (
	"strings"
	"testing"
	"time"

	"talkfeed/content"
	"talkfeed/content/dates"
	"talkfeed/feed/ledger"
)

// What came after a talk was published is said in its text from then on, and no
// longer where it has left again.
func TestAdded(t *testing.T) {
	e := content.Entry{Title: "Slow Go", Date: dates.Date{Year: 2026, Month: 5, Day: 3}, Event: "GoCon"}
	e.Place.File = "content/talks.md"
	slides := content.Link{URL: "/slow.pdf", Kind: content.Slides}
	video := content.Link{URL: "https://v.example.org/1", Kind: content.Video}
	eventPage := content.Link{URL: "https://gocon.example.org", Kind: content.EventLink}
	var memory *ledger.Ledger
	for _, c := range []struct {
		day   int
		links []content.Link
		want  string
	}{
		{4, nil, ""},
		{8, []content.Link{slides}, "<p>Slides added 8 May 2026.</p>"},
		{9, []content.Link{slides, eventPage}, "<p>Slides added 8 May 2026.</p>"},
		{20, []content.Link{slides, video, eventPage}, "<p>Slides added 8 May 2026. Video added 20 May 2026.</p>"},
		{21, []content.Link{video, eventPage}, "<p>Video added 20 May 2026.</p>"},
	} {
		e.Links = c.links
		entries := []content.Entry{e}
		published, next, _, err := memory.Update(Candidates(entries, site(t)), ledger.Options{
			Host: "example.org", Now: time.Date(2026, 5, c.day, 9, 0, 0, 0, time.UTC),
		})
		if err != nil {
			t.Fatal(err)
		}
		memory = next
		text := Render(published, entries, site(t))[0].HTML
		if at := strings.Index(text, "added"); (at >= 0) != (c.want != "") || !strings.HasSuffix(text, c.want) {
			t.Errorf("day %d: got %s, want at its end %s", c.day, text, c.want)
		}
	}
}
