package outline

import (
	"strings"
	"testing"

	"golang.org/x/net/html"
)

func TestRenderHTML(t *testing.T) {
	absolute := func(url string) string {
		switch {
		case strings.HasPrefix(url, "gone"):
			return ""
		case strings.Contains(url, ":"):
			return url
		}
		return "https://example.org/" + url
	}
	for _, c := range []struct{ name, in, want string }{
		{"paragraph", "Slow *Go* & **C**, ~~no~~ `a<b`", "<p>Slow <em>Go</em> &amp; <strong>C</strong>, <del>no</del> <code>a&lt;b</code></p>\n"},
		{"addresses are resolved", "[s](s.pdf \"Slides\")", `<p><a href="https://example.org/s.pdf" title="Slides">s</a></p>` + "\n"},
		{"an address without a target leaves the text", "[s](gone.pdf)", "<p>s</p>\n"},
		{"unsafe schemes are dropped", "[s](javascript:alert(1)) [t](DATA:text/html,x) <a href='java&#10;script:x'>u</a>", "<p>s t u</p>\n"},
		{"sections", "# One\n\ntext\n\n## Two", "<h4>One</h4>\n<p>text</p>\n<h5>Two</h5>\n"},
		{"tight list", "- a\n- b\n  1. c", "<ul><li>a</li>\n<li>b<ol><li>c</li>\n</ol>\n</li>\n</ul>\n"},
		{"image", "![A \"cat\"](c.png)", `<p><img src="https://example.org/c.png" alt="A &#34;cat&#34;"></p>` + "\n"},
		{"table", "|a|b|\n|-|-|\n|c|d|", "<table><thead><tr><th>a</th><th>b</th></tr>\n</thead>\n<tbody><tr><td>c</td><td>d</td></tr>\n</tbody>\n</table>\n"},
		{"blank header", "| | |\n|-|-|\n|c|d|", "<table><tbody><tr><td>c</td><td>d</td></tr>\n</tbody>\n</table>\n"},
		{"definition list", "a\n: b", "<dl><dt>a</dt><dd>b</dd>\n</dl>\n"},
		{"scripts vanish", "a<script>alert(1)</script><b onclick=x()>b</b>", "<p>a<strong>b</strong></p>\n"},
		{"code", "```\na < b\n```", "<pre><code>a &lt; b</code></pre>\n"},
		{"quote and rule", "> q\n\n---", "<blockquote><p>q</p>\n</blockquote>\n<hr>\n"},
		{"break", "a  \nb", "<p>a<br>b</p>\n"},
		{"an embed is a link", "{{< youtube abc >}}", `<p><a href="https://www.youtube.com/watch?v=abc">youtube.com</a></p>` + "\n"},
		{"a shortcode shows nothing", "{{< badge text=\"x\" >}}", ""},
		{"a paired one shows its body", "{{< box x=1 >}}\nbody\n{{< /box >}}", "<p>body</p>\n"},
		{"directives show nothing", "<!-- talkfeed: skip -->", ""},
		{"navigation is not content", "<nav><a href=x>y</a></nav>z", "<p>z</p>\n"},
		{"a link without text shows its site", "[](https://www.example.com/a)", `<p><a href="https://www.example.com/a">example.com</a></p>` + "\n"},
	} {
		t.Run(c.name, func(t *testing.T) {
			doc, err := readMarkdown(&Source{Name: "x.md", Text: c.in})
			if err != nil {
				t.Fatal(err)
			}
			if got := RenderHTML(doc.Root.Blocks, absolute); got != c.want {
				t.Errorf("%q\ngot  %q\nwant %q", c.in, got, c.want)
			}
		})
	}
}

// allowed are the only elements, with their only attributes, that are printed.
var allowed = map[string]string{
	"p": "", "h4": "", "h5": "", "h6": "", "ul": "", "ol": "", "li": "", "table": "", "thead": "", "tbody": "",
	"tr": "", "th": "", "td": "", "blockquote": "", "pre": "", "code": "", "em": "", "strong": "", "del": "",
	"a": "href title", "img": "src alt title", "br": "", "hr": "", "dl": "", "dt": "", "dd": "",
}

// checkPrinted checks that printed HTML holds nothing but what is allowed, and
// that every element is closed.
func checkPrinted(t *testing.T, printed string) {
	t.Helper()
	z := html.NewTokenizer(strings.NewReader(printed))
	var open []string
	for {
		switch z.Next() {
		case html.ErrorToken:
			if len(open) > 0 {
				t.Fatalf("%v left open in %q", open, printed)
			}
			return
		case html.CommentToken, html.DoctypeToken, html.SelfClosingTagToken:
			t.Fatalf("%s in %q", z.Raw(), printed)
		case html.StartTagToken:
			token := z.Token()
			checkTag(t, token, printed)
			if token.Data != "br" && token.Data != "hr" && token.Data != "img" {
				open = append(open, token.Data)
			}
		case html.EndTagToken:
			name := z.Token().Data
			if len(open) == 0 || open[len(open)-1] != name {
				t.Fatalf("</%s> closes %v in %q", name, open, printed)
			}
			open = open[:len(open)-1]
		}
	}
}

func checkTag(t *testing.T, token html.Token, printed string) {
	t.Helper()
	attributes, ok := allowed[token.Data]
	if !ok {
		t.Fatalf("<%s> in %q", token.Data, printed)
	}
	for _, a := range token.Attr {
		if !strings.Contains(" "+attributes+" ", " "+a.Key+" ") {
			t.Fatalf("%s in <%s> in %q", a.Key, token.Data, printed)
		}
		if (a.Key == "href" || a.Key == "src") && !linkSchemes[scheme(a.Val)] {
			t.Fatalf("address %q in %q", a.Val, printed)
		}
	}
}
