package publish

import (
	"net/url"
	"testing"
)

// An address comes out absolute, in the characters that RFC 3986 allows, and
// leads to a page or not at all.
func TestWebAddress(t *testing.T) {
	base, err := url.Parse("https://example.org/blog/talks/")
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct{ name, written, want string }{
		{"absolute", "https://example.com/a?b=c#d", "https://example.com/a?b=c#d"},
		{"beside the page", "slow-go.pdf", "https://example.org/blog/talks/slow-go.pdf"},
		{"above the page", "../slides/slow-go.pdf", "https://example.org/blog/slides/slow-go.pdf"},
		{"above the root", "../../../../x", "https://example.org/x"},
		{"from the root", "/slides/1.pdf", "https://example.org/slides/1.pdf"},
		{"without scheme", "//example.com/x", "https://example.com/x"},
		{"on the page", "#slow", "https://example.org/blog/talks/#slow"},
		{"a query", "?p=1", "https://example.org/blog/talks/?p=1"},
		{"as people write it", "www.example.com/x", "http://www.example.com/x"},
		{"letters of all scripts", "https://example.org/vorträge/遅い?q=é#ü", "https://example.org/vortr%C3%A4ge/%E9%81%85%E3%81%84?q=%C3%A9#%C3%BC"},
		{"encoded already", "https://example.org/vortr%C3%A4ge", "https://example.org/vortr%C3%A4ge"},
		{"international host", "https://bücher.example:8080/ü", "https://xn--bcher-kva.example:8080/%C3%BC"},
		{"spaces and quotes", ` a "b" <c> `, "https://example.org/blog/talks/a%20%22b%22%20%3Cc%3E"},
		{"line ends", "https://example.org/a\n  b\tc", "https://example.org/a%20%20bc"},
		{"brackets", "https://[::1]/a[b]?c[]=d", "https://[::1]/a%5Bb%5D?c%5B%5D=d"},
		{"a lone per cent sign", "/100%/50%zz", "https://example.org/100%25/50%25zz"},
		{"a backslash", `a\b`, "https://example.org/blog/talks/a%5Cb"},
		{"two fragments", "a#b#c", "https://example.org/blog/talks/a#b%23c"},
		{"escaped as in HTML", "/a?b=c&amp;d=e", "https://example.org/a?b=c&d=e"},
		{"an upper-case scheme", "HTTPS://example.com", "https://example.com"},
		{"control characters", "/a\x00\x1bb", "https://example.org/a%00%1Bb"},
		{"not UTF-8", "/a\xff", "https://example.org/a%FF"},

		{"nothing", "", ""},
		{"white space", " \n ", ""},
		{"script", "javascript:alert(1)", ""},
		{"script in disguise", " \x01java\nscript:alert(1)", ""},
		{"script in upper case", "JavaScript:alert(1)", ""},
		{"data", "data:text/html,<script>alert(1)</script>", ""},
		{"mail", "mailto:ada@example.org", ""},
		{"a file", "file:///etc/passwd", ""},
		{"a Windows path", `C:\talks\slow.pdf`, ""},
		{"no host", "https:///x", ""},
		{"no host at all", "https:x", ""},
		{"a broken port", "https://example.org:port/", ""},
		{"a broken host", "https://exa mple.org/", ""},
		{"an impossible host", "https://\u200d.example/", ""},
	} {
		if got := webAddress(base, c.written); got != c.want {
			t.Errorf("%s: %q\ngot  %q\nwant %q", c.name, c.written, got, c.want)
		}
	}
	if got := linkAddress(base, "mailto:ada@example.org"); got != "mailto:ada@example.org" {
		t.Errorf("a mail link becomes %q", got)
	}
	if got := linkAddress(base, "mailto:"); got != "" {
		t.Errorf("an empty mail link becomes %q", got)
	}
}

// What comes out goes in again unchanged, and is http or https.
func FuzzWebAddress(f *testing.F) {
	for _, s := range []string{"a[b]#c", "//bücher.example:1/%", "www.x", "?", "java\tscript:x", "http://a@[::1]/[", "https://[/", "//%5B", "http:/[", "x:[", "http://[fe80::1%25en0]/", "//::"} {
		f.Add(s)
	}
	base, err := url.Parse("https://example.org/talks/")
	if err != nil {
		f.Fatal(err)
	}
	f.Fuzz(func(t *testing.T, written string) {
		once := webAddress(base, written)
		if once == "" {
			return
		}
		if twice := webAddress(base, once); twice != once {
			t.Errorf("%q becomes %q, then %q", written, once, twice)
		}
		u, err := url.Parse(once)
		if err != nil || u.Scheme != "http" && u.Scheme != "https" || u.Hostname() == "" || escape(once) != once {
			t.Errorf("%q becomes %q", written, once)
		}
	})
}
