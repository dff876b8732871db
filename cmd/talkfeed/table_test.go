package main

import (
	"strings"
	"testing"
)

var exampleRows = []row{
	{"2026-05-03", "Slow Go", "GoDay", "talks.md:5"},
	{"2026-09", "高速な電車の話をする", "東京Meetup", "talks.md:9"},
	{"undated", "A talk with a title that is much longer than a table wants it to be", "The Conference of Long Names", "talks.md:123"},
}

// On a terminal each talk is one line: titles and events are cut where they must
// be, and wide characters counted as two columns. In a pipe nothing is cut.
func TestTable(t *testing.T) {
	for _, c := range []struct {
		columns int
		want    string
	}{
		{60, `
2026-05-03  Slow Go               GoDay         talks.md:5
2026-09     高速な電車の話をする  東京Meetup    talks.md:9
undated     A talk with a title…  The Confere…  talks.md:123
`},
		{130, `
2026-05-03  Slow Go                                                              GoDay                         talks.md:5
2026-09     高速な電車の話をする                                                 東京Meetup                    talks.md:9
undated     A talk with a title that is much longer than a table wants it to be  The Conference of Long Names  talks.md:123
`},
		{0, `
2026-05-03  Slow Go                                                       GoDay                         talks.md:5
2026-09     高速な電車の話をする                                          東京Meetup                    talks.md:9
undated     A talk with a title that is much longer than a table wants it to be  The Conference of Long Names  talks.md:123
`},
		{20, `
2026-05-03  Slow Go       GoDay         talks.md:5
2026-09     高速な電車…   東京Meetup    talks.md:9
undated     A talk with…  The Confere…  talks.md:123
`},
	} {
		var b strings.Builder
		if err := writeTable(&b, exampleRows, c.columns); err != nil {
			t.Fatal(err)
		}
		if got := "\n" + b.String(); got != c.want {
			t.Errorf("%d columns: got:%swant:%s", c.columns, got, c.want)
		}
	}
}

// A long path loses its beginning before the title loses its end.
func TestTableLongPath(t *testing.T) {
	rows := []row{
		{"2026-05-03", "Slow Go", "GoDay", "content/speaking/archive/talks.md:5"},
		{"2025", "The Backup Nobody Restored", "Fjordkonf", "talks.md:12"},
	}
	const want = `2026-05-03  Slow Go                     GoDay      …eaking/archive/talks.md:5
2025        The Backup Nobody Restored  Fjordkonf  talks.md:12
`
	var b strings.Builder
	if err := writeTable(&b, rows, 78); err != nil {
		t.Fatal(err)
	}
	if b.String() != want {
		t.Errorf("got:\n%swant:\n%s", b.String(), want)
	}
}

// What would move the cursor or turn a line around is not printed.
func TestPrintable(t *testing.T) {
	if got := printable("a\tb\x1b[2Jc\u202Ed"); got != "a b [2Jcd" {
		t.Errorf("got %q", got)
	}
}
