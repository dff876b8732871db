package site

import (
	"strings"
	"testing"

	"talkfeed/content/outline"
)

func TestParseURL(t *testing.T) {
	for _, c := range []struct{ in, want string }{
		{"https://example.org", "https://example.org/"},
		{"https://example.org/me", "https://example.org/me/"},
		{"https://example.org/me/", "https://example.org/me/"},
		{"http://localhost:1313/", "http://localhost:1313/"},
		{"https://bücher.example/über uns", "https://b%C3%BCcher.example/%C3%BCber%20uns/"},
		{"example.org", `"example.org" is not an address as in https://example.org`},
		{"//example.org", `"//example.org" is not an address as in https://example.org`},
		{"ftp://example.org", `"ftp://example.org" is not an address as in https://example.org`},
		{"https://", `"https://" is not an address as in https://example.org`},
		{"ada:secret@example.org", "the address must not hold a user or password: everybody would read it in the feeds"},
		{"https://ada:secret@example.org:x/", "the address must not hold a user or password: everybody would read it in the feeds"},
		{"https://example.org/@ada", "https://example.org/@ada/"},
		{"https://ada:secret@example.org", "the address must not hold a user or password: everybody would read it in the feeds"},
		{"https://example.org/?a=1", `"https://example.org/?a=1" must end in a folder, without ? and #`},
		{"https://example.org/talks.html", `"https://example.org/talks.html" is the address of a page; the folder's is needed, as in https://example.org`},
	} {
		got := ""
		if u, err := ParseURL(c.in); err != nil {
			got = err.Error()
		} else {
			got = u.String()
		}
		if got != c.want {
			t.Errorf("ParseURL(%q) = %s, want %s", c.in, got, c.want)
		}
	}
}

func TestServed(t *testing.T) {
	root, err := ParseURL("https://example.org/me")
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct{ dir, want string }{
		{"public", "https://example.org/me/"},
		{"./public/", "https://example.org/me/"},
		{"public/feeds", "https://example.org/me/feeds/"},
		{"web/_site/a b", "https://example.org/me/a%20b/"},
		{"static", "https://example.org/me/"},
		{"docs", "https://example.org/me/"},
		{"/srv/site/public", "https://example.org/me/"},
		{"/srv/public/site/out", ""}, // /srv/public may be anything
		{"../public", "https://example.org/me/"},
		{"../public/x", ""},
		{".", ""},
		{"out", ""},
		{"publication", ""},
	} {
		got := ""
		if u, ok := Served(c.dir, root); ok {
			got = u.String()
		}
		if got != c.want {
			t.Errorf("Served(%q) = %q, want %q", c.dir, got, c.want)
		}
	}
}

func TestStatedURL(t *testing.T) {
	for _, c := range []struct{ frontMatter, want string }{
		{"permalink: /talks/", "./talks/"},
		{"permalink: /talks.html", "./talks.html"},
		{"url: /speaking/", "./speaking/"},
		{"url: https://other.example/", ""}, // the event's, perhaps
		{"permalink: /:categories/:title/", ""},
		{"permalink: /talks/{{ page.fileSlug }}/", ""},
		{"permalink: pretty", ""},
		{"permalink: false", ""},
		{"slug: speaking", ""},
		{"title: Talks", ""},
	} {
		doc := document(t, "---\n"+c.frontMatter+"\n---\n\nText.\n")
		if got := statedURL(doc); got != c.want {
			t.Errorf("the address of %q = %q, want %q", c.frontMatter, got, c.want)
		}
	}
}

func TestTitle(t *testing.T) {
	for _, c := range []struct{ page, want string }{
		{"---\ntitle: Speaking\n---\n\n# Talks\n", "Speaking"},
		{"# My *talks*\n\n## 2026\n", "My talks"},
		{"Hello.\n\n# Talks\n", "Talks"},
		{"## 2026\n", ""},
		{"", ""},
	} {
		if got := Title(document(t, c.page)); got != c.want {
			t.Errorf("Title of %q = %q, want %q", c.page, got, c.want)
		}
	}
}

// document reads a Markdown page.
func document(t *testing.T, page string) *outline.Document {
	t.Helper()
	doc, err := outline.Read(&outline.Source{Name: "talks.md", Text: page}, outline.Markdown)
	if err != nil {
		t.Fatal(err)
	}
	return doc
}

// The folder's address always ends in a slash and stays within its site.
func FuzzServed(f *testing.F) {
	for _, s := range []string{"public", "public/feeds", "../public", "/", "docs/../../x", "static/a%2fb/..", "public/%zz"} {
		f.Add(s)
	}
	root, err := ParseURL("https://example.org/me")
	if err != nil {
		f.Fatal(err)
	}
	f.Fuzz(func(t *testing.T, dir string) {
		u, ok := Served(dir, root)
		if !ok {
			return
		}
		if s := u.String(); !strings.HasPrefix(s, root.String()) || !strings.HasSuffix(s, "/") {
			t.Errorf("Served(%q) = %s", dir, s)
		}
	})
}
