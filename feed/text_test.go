package feed

import "testing"

func TestClean(t *testing.T) {
	for in, want := range map[string]string{
		"plain\ttext\n":          "plain\ttext\n",
		"a\x00b\x1fc\x0bd":       "abcd",
		"a\xffb\xed\xa0\x80":     "a\ufffdb\ufffd\ufffd\ufffd",
		"kept \ufffd":            "kept \ufffd",
		"\ufffe\uffff\u0085":     "\u0085",
		"one\r\ntwo\rthree\r":    "one\ntwo\nthree\n",
		"\U0001F469\u200D\u05E9": "\U0001F469\u200D\u05E9",
	} {
		if got := clean(in); got != want {
			t.Errorf("%q: got %q, want %q", in, got, want)
		}
		if got := clean(want); got != want {
			t.Errorf("%q is clean, and becomes %q", want, got)
		}
	}
}

func TestLine(t *testing.T) {
	for in, want := range map[string]string{
		" a \n\t b\u2028c ": "a b c",
		"12\u00a0May":       "12\u00a0May",
		"\u00a0a\u00a0":     "a",
		"\x00 \x01":         "",
		"a  b":              "a b",
	} {
		if got := line(in); got != want {
			t.Errorf("%q: got %q, want %q", in, got, want)
		}
	}
}

func TestSummary(t *testing.T) {
	for _, c := range []struct {
		markup string
		limit  int
		want   string
	}{
		{"<p>Gopher <b>D</b>ay</p><p>Turin</p>", 40, "Gopher Day Turin"},
		{"a&lt;b&gt; &amp;amp; c", 40, "a<b> &amp; c"},
		{"one two three four", 10, "one two…"},
		{"one two, three", 10, "one two…"},
		{"abcdefghijkl", 10, "abcdefghi…"},
		{"abcdefg\U0001F469\u200D\U0001F469\u200D\U0001F467", 10, "abcdefg…"}, // never a part of a family
		{"abcdefghe\u0301", 10, "abcdefghe\u0301"},
		{"abcdefghe\u0301x", 10, "abcdefgh…"},
		{"<!-- a -->\n", 10, ""},
	} {
		if got := summary(c.markup, c.limit); got != c.want {
			t.Errorf("%s: got %q, want %q", c.markup, got, c.want)
		}
	}
}
