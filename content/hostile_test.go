package content_test

import (
	"strings"
	"testing"
)

// TestManySigns holds that a title, or a line, of nothing but signs that could part it costs
// no more than its length: read sign by sign, either of these would take minutes.
func TestManySigns(t *testing.T) {
	signs, brackets := strings.Repeat("Abc - ", 200_000), strings.Repeat("(", 2_000_000)
	for name, page := range map[string]string{
		"talks.yaml": "- title: \"" + signs + "\"\n  date: 2019-05-03\n- title: Slow queries\n  date: 2019-05-04\n",
		"talks.md":   "# Talks\n\n- 4 May 2019: **Slow queries**, Rivercon\n- 3 May 2019: T " + brackets + "\n",
	} {
		r := extractDoc(read(name, []byte(page)))
		if n := len(r.Entries); n == 0 || r.Entries[n-1].Title != "Slow queries" && r.Entries[0].Title != "Slow queries" {
			t.Errorf("%s: %d entries, none of them the one beside the signs", name, n)
		}
	}
}
