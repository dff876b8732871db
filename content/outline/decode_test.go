package outline

import (
	"bytes"
	"strings"
	"testing"
	"unicode/utf8"

	"golang.org/x/text/encoding/unicode"
)

func TestDecode(t *testing.T) {
	for _, c := range []struct{ promise, data, text, err string }{
		{"UTF-8 is taken as it is", "Gr\u00fc\u00dfe \U0001F642\n", "Grüße 🙂\n", ""},
		{"a byte-order mark is no text", "\xEF\xBB\xBFtitle", "title", ""},
		{"UTF-16 with a byte-order mark, little end first", "\xFF\xFEa\x00\n\x00", "a\n", ""},
		{"UTF-16 with a byte-order mark, big end first", "\xFE\xFF\x00a\x30\x42", "aあ", ""},
		{"UTF-16 without a mark where it is plain", "T\x00a\x00l\x00k\x00", "Talk", ""},
		{"UTF-16 without a mark, big end first", "\x00T\x00a\x00l\x00k", "Talk", ""},
		{"line ends become \\n", "a\r\nb\rc\n", "a\nb\nc\n", ""},
		{"control characters become spaces of the same length", "a\x01b\x7F\u0085\uFFFFc\fd\te", "a b      c d\te", ""},
		{"an empty file is text", "", "", ""},
		{"a wrong byte is told with its place", "ab\nc\xFFd", "", "x:2:2: error: not UTF-8 text: byte 0xff; save the file as UTF-8"},
		{"text in an old code page is told with its place", "Gr\xFC\xDFe", "", "x:1:3: error: not UTF-8 text: byte 0xfc; save the file as UTF-8"},
		{"text in the charset that an HTML page declares", "<meta charset=ISO-8859-1>Gr\xFC\xDFe \x96 x", "<meta charset=ISO-8859-1>Grüße – x", ""},
		{"text in the charset that its media type declares", `<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=Shift_JIS">` + "\x94\xAD\x95\x5C", `<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=Shift_JIS">発表`, ""},
		{"text in the charset that an XML declaration names", "<?xml version='1.0' encoding='koi8-r'?>\xC4\xCF\xCB\xCC\xC1\xC4", "<?xml version='1.0' encoding='koi8-r'?>доклад", ""},
		{"ISO-2022-JP, whose bytes are UTF-8 too", "<meta charset=iso-2022-jp>\x1B$BH/I=\x1B(B.", "<meta charset=iso-2022-jp>発表.", ""},
		{"UTF-8 is UTF-8 whatever the page declares", "<meta charset=windows-1252>Grüße", "<meta charset=windows-1252>Grüße", ""},
		{"an unknown charset helps nothing", "<meta charset=klingon>\xFC", "", "x:1:23: error: not UTF-8 text: byte 0xfc; save the file as UTF-8"},
		{"a charset in running text declares nothing", "charset=iso-8859-1 Gr\xFC\xDFe", "", "x:1:22: error: not UTF-8 text: byte 0xfc; save the file as UTF-8"},
		{"a wrong byte of the declared charset is told with its place", "<meta charset=euc-jp>\n\xC8\xAF\xFFa", "", "x:2:4: error: not euc-jp text, as the page declares; save the file as UTF-8"},
		{"NUL bytes are no text", "PK\x03\x04\x00\x00abc", "", "x: error: not a text file; leave it out, or save it as UTF-8 text"},
		{"nor is much of control bytes", "\x01\x02abc", "", "x: error: not a text file; leave it out, or save it as UTF-8 text"},
		{"half a character of UTF-16", "\xFF\xFEa\x00b", "", "x: error: not UTF-16 text: half a character at the end; save the file as UTF-8"},
	} {
		src, err := Decode("x", []byte(c.data))
		switch {
		case err != nil:
			if err.Error() != c.err {
				t.Errorf("%s: got error %q, want %q", c.promise, err, c.err)
			}
		case c.err != "" || src.Text != c.text:
			t.Errorf("%s: got %q, want %q %s", c.promise, src.Text, c.text, c.err)
		}
	}
}

func TestDetect(t *testing.T) {
	for _, c := range []struct {
		name, text string
		want       Format
	}{
		{"talks.md", "plain", Markdown},
		{"talks.QMD", "plain", Markdown},
		{"talks.md", "<!DOCTYPE html>\n<html>", HTML},
		{"talks.php", "<?php ?>", HTML},
		{"talks.yml", "{", YAML},
		{"talks.toml", "", TOML},
		{"talks.json", "", JSON},
		{"talks.tsv", "", CSV},
		{"talks.rst", "# no heading", RST},
		{"talks.asciidoc", "one", AsciiDoc},
		{"talks.tex", "\\section{Talks}", TeX},
		{"talks.sty", "\\section{Talks}", ""},
		{"talks.txt", "= Talks\n:lang: de\n\n== 2018\n", AsciiDoc},
		{"talks.txt", "Talks\n=====\n", PlainText},
		{"talks.org", "* one", Org},
		{"talks.txt", "* 2018\n** Slow Go\n", Org},
		{"talks.txt", ".. _slides: https://example.org", RST},
		{"talks.txt", "One\n\nTwo", PlainText},
		{"talks.txt", "# One\n\nTwo", Markdown},
		{"talks.txt", "See [slides](https://example.org).", Markdown},
		{"talks.txt", "---\ntitle: Talks\n---\n", Markdown},
		{"talks.txt", "Title: Talks\nDate: 2018\n\nText", Markdown},
		{"talks.txt", "#hashtag and a(b)[c]", PlainText},
		{"talks.txt", "<https://example.org> has it", PlainText},
		{"talks.txt", "<ul>\n<li>One</li>\n</ul>", HTML},
		{"talks.txt", "<!-- x --><div>One</div>", HTML},
		{"talks.txt", "<!-- x -->\n# One", Markdown},
		{"talks.txt", `[{"title": "One"}]`, JSON},
		{"talks.txt", "[see below]", PlainText},
		{"talks", "Talks\n", PlainText},
		{"", "<p>x</p>", HTML},
		{`C:\site.d\talks`, "Talks\n", PlainText},
		{"style.css", "---\ntitle: x\n---\n", ""},
		{"page.shtml", "<!doctype html>", HTML},
	} {
		if got := Detect(&Source{Text: c.text}, c.name); got != c.want {
			t.Errorf("Detect(%q, %q) = %q, want %q", c.text, c.name, got, c.want)
		}
	}
}

func TestPlace(t *testing.T) {
	src := &Source{Name: "f", Text: "aé\n\nb"}
	for offset, want := range map[int]string{-1: "f:1:1", 0: "f:1:1", 3: "f:1:4", 4: "f:2:1", 5: "f:3:1", 6: "f:3:2", 99: "f:3:2"} {
		if got := src.Place(offset).String(); got != want {
			t.Errorf("Place(%d) = %s, want %s", offset, got, want)
		}
	}
}

// FuzzDecode holds that decoded text is clean, that decoding it again changes
// nothing, and that text comes back out of UTF-16.
func FuzzDecode(f *testing.F) {
	for _, s := range []string{"a\r\nb", "\xFF\xFEa\x00", "\x00a\x00b", "\xEF\xBB\xBFa", "a\xFFb", "a\x01\u0085b",
		"<meta charset=iso-8859-1>\xFC", "<meta charset=iso-2022-jp>\x1B$BH/\x1B(B", "<meta charset=gb18030>\x84\x31\xA4\x37", "<?xml encoding='big5'?>\xA4\xA4"} {
		f.Add([]byte(s))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		src, err := Decode("f", data)
		if err != nil {
			if !strings.HasPrefix(err.Error(), "f") {
				t.Fatalf("error without the file: %v", err)
			}
			return
		}
		if !utf8.ValidString(src.Text) || strings.ContainsAny(src.Text, "\r\x00\x7F\uFFFF") {
			t.Fatalf("not clean: %q", src.Text)
		}
		again, err := Decode("f", []byte(src.Text))
		if err != nil || again.Text != src.Text {
			t.Fatalf("decoded again: %q, %v, want %q", again.Text, err, src.Text)
		}
		encoder := unicode.UTF16(unicode.LittleEndian, unicode.UseBOM).NewEncoder()
		wide, err := encoder.Bytes([]byte(src.Text))
		if err != nil {
			t.Fatal(err)
		}
		if back, err := Decode("f", wide); err != nil || back.Text != src.Text {
			t.Fatalf("through UTF-16: %q, %v, want %q", back.Text, err, src.Text)
		}
	})
}

func BenchmarkDecode(b *testing.B) {
	data := bytes.Repeat([]byte("- title: Slow Go\r\n  event: GopherFest Zürich\r\n"), 10_000)
	b.SetBytes(int64(len(data)))
	for b.Loop() {
		if _, err := Decode("f", data); err != nil {
			b.Fatal(err)
		}
	}
}
