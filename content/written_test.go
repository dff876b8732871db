package content_test

import "testing"

// What the author wrote of a talk has another digest where the talk, a heading above
// it or the address that a link of it leads to is another, and the same one where only
// white space or another talk is.
func TestWritten(t *testing.T) {
	const page = "# Talks\n\n## 2019\n\n- *Slow Go*, GoCon, 3 May, [slides][1]\n- *Fast Go*, GoDay, 4 June\n\n[1]: /slow.pdf\n"
	const data = "- event: GoCon\n  date: 2019-05-03\n  talks:\n  - title: Slow Go\n  - title: Fast Go\n"
	for _, c := range []struct {
		name, file, before, after string
		same                      bool
	}{
		{"nothing", "talks.md", page, page, true},
		{"another talk", "talks.md", page, "# Talks\n\n## 2019\n\n- *Slow Go*, GoCon, 3 May, [slides][1]\n- *Fast Go*, GoDay, Ghent, 5 June\n- *No Go*, GoDay, 5 June\n\n[1]: /slow.pdf\n", true},
		{"white space", "talks.md", page, "# Talks\n\n\n## 2019\n\n- *Slow Go*,\n  GoCon,  3 May, [slides][1]\n- *Fast Go*, GoDay, 4 June\n\n[1]: /slow.pdf\n", true},
		{"a word", "talks.md", page, "# Talks\n\n## 2019\n\n- *Slow Go*, GoConf, 3 May, [slides][1]\n\n[1]: /slow.pdf\n", false},
		{"a heading", "talks.md", page, "# Talks\n\n## 2020\n\n- *Slow Go*, GoCon, 3 May, [slides][1]\n\n[1]: /slow.pdf\n", false},
		{"an address", "talks.md", page, "# Talks\n\n## 2019\n\n- *Slow Go*, GoCon, 3 May, [slides][1]\n\n[1]: /slow-go.pdf\n", false},
		{"another record", "talks.yaml", data, data + "  - title: No Go\n", true},
		{"the group's event", "talks.yaml", data, "- event: GoDay\n  date: 2019-05-03\n  talks:\n  - title: Slow Go\n", false},
	} {
		if before, after := written(t, c.file, c.before), written(t, c.file, c.after); (before == after) != c.same || before == 0 {
			t.Errorf("%s: %x, then %x", c.name, before, after)
		}
	}
}

// written gives the digest of the talk "Slow Go" on a page.
func written(t *testing.T, name, text string) uint64 {
	t.Helper()
	for _, e := range extract(t, name, []byte(text)).Entries {
		if e.Title == "Slow Go" {
			return e.Written
		}
	}
	t.Fatalf("%s: the talk is not found in\n%s", name, text)
	return 0
}
