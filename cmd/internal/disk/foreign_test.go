package disk

import (
	"path/filepath"
	"strings"
	"testing"
)

func TestForeign(t *testing.T) {
	long := strings.Repeat("x", 10000)
	for _, c := range []struct {
		name, data string
		want       bool
	}{
		{"our RSS", `<?xml version="1.0"?><rss><channel><title>` + long + `</title><generator>talkfeed 1.0</generator>`, false},
		{"our Atom", `<feed xmlns="http://www.w3.org/2005/Atom"><generator version="1.0">talkfeed</generator><entry/></feed>`, false},
		{"our JSON Feed", `{"version": "https://jsonfeed.org/version/1.1", "authors": [{"name": "Ada"}], "_talkfeed": {}, "items": []}`, false},
		{"our ledger", `{"_talkfeed": "ledger", "version": 1, "items": []}`, false},
		{"an empty file", " \n", false},
		{"RSS of another program", `<rss><channel><generator>Hugo</generator></channel></rss>`, true},
		{"RSS that speaks of us", `<rss><channel><title>talkfeed</title><generator>Hugo talkfeed</generator></channel></rss>`, true},
		{"RSS without a generator", `<rss><channel><item><generator>talkfeed</generator></item></channel></rss>`, true},
		{"a name that begins like ours", `<rss><channel><generator>talkfeedster 1.0</generator></channel></rss>`, true},
		{"JSON Feed of another program", `{"version": "https://jsonfeed.org/version/1.1", "items": [], "_talkfeed": {}}`, true},
		{"broken XML", `<rss><channel`, true},
		{"broken JSON", `{"title": "talkfeed`, true},
		{"a list", `["_talkfeed"]`, true},
		{"text", "talkfeed", true},
		{"white space without end", strings.Repeat(" ", 5000), true},
	} {
		path := put(t, t.TempDir(), "talks", c.data)
		if got, err := Foreign(path); got != c.want || err != nil {
			t.Errorf("%s: %v, %v, want %v", c.name, got, err, c.want)
		}
	}
	if got, err := Foreign(filepath.Join(t.TempDir(), "none")); got || err != nil {
		t.Errorf("no file: %v, %v", got, err)
	}
	if _, err := Foreign(t.TempDir()); err == nil {
		t.Error("a folder gives no error")
	}
}
