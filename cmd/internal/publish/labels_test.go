package publish

import (
	"net/url"
	"strings"
	"testing"

	"talkfeed/content"
	"talkfeed/feed/ledger"
)

// Links and dates are named in the feed's language, the talk's where that is not
// known; a link
// text that is itself such a label, in whatever language, is not repeated.
func TestLabels(t *testing.T) {
	e := content.Entry{Title: "Slow queries", Language: "es", Date: on(2018, 5, 3), Links: []content.Link{
		{URL: "https://example.org/s.pdf", Text: "Slides", Kind: content.Slides},
		{URL: "https://example.org/v", Text: "Part one", Kind: content.Video},
	}}
	for _, c := range []struct{ language, want string }{
		{"", `<p>3 de mayo de 2018</p> <ul> <li><a href="https://example.org/s.pdf">Diapositivas</a></li> <li>Vídeo: <a href="https://example.org/v">Part one</a></li> </ul>`},
		{"de-AT", `<p>3. Mai 2018</p> <ul> <li><a href="https://example.org/s.pdf">Folien</a></li> <li>Video: <a href="https://example.org/v">Part one</a></li> </ul>`},
		{"ja", `<p>2018年5月3日</p> <ul> <li><a href="https://example.org/s.pdf">スライド</a></li> <li>動画: <a href="https://example.org/v">Part one</a></li> </ul>`},
	} {
		s := Site{URL: &url.URL{Scheme: "https", Host: "example.org", Path: "/"}, Language: c.language}
		candidates := Candidates([]content.Entry{e}, s)
		items := Render([]ledger.Published{{Item: candidates[0].Item}}, []content.Entry{e}, s)
		if got := strings.Join(strings.Fields(items[0].HTML), " "); got != c.want {
			t.Errorf("in %q:\ngot  %s\nwant %s", c.language, got, c.want)
		}
	}
}

// Every language has a label for every kind of link, and says when one was added.
func TestWordings(t *testing.T) {
	for language, w := range wordings {
		for _, k := range linkKinds {
			if w.labels[k.kind] == "" {
				t.Errorf("%s has no label for %s", language, k.kind)
			}
		}
		if !strings.Contains(w.added, "{L}") || !strings.Contains(w.added, "{D}") {
			t.Errorf("%s: %q does not say what was added when", language, w.added)
		}
		if calendars[language] == nil {
			t.Errorf("%s has labels and no calendar", language)
		}
	}
}
