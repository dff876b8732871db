package outline

import (
	"fmt"
	"strings"
	"testing"
)

// TestBibTeXStrings holds that strings made of strings add no more text than there is room.
func TestBibTeXStrings(t *testing.T) {
	text := "@string{a0 = \"long words \"}\n"
	for i := range 40 {
		text += fmt.Sprintf("@string{a%d = a%d # a%d}\n", i+1, i, i)
	}
	text += "@talk{x, title = a3, note = a40, year = 2019}\n"
	doc, err := Read(&Source{Name: "talks.bib", Text: text}, BibTeX)
	if err != nil {
		t.Fatal(err)
	}
	outline := dump(doc)
	if want := strings.TrimSpace(strings.Repeat("long words ", 8)); !strings.Contains(outline, want) {
		t.Errorf("%q is missing in\n%s", want, outline)
	}
	if len(outline) > stringRoom+4*len(text) {
		t.Errorf("%d bytes became %d", len(text), len(outline))
	}
}

// TestBibTeXWarnings holds that what is not read of an entry is told with its place, and
// that a field without a value costs nothing but itself.
func TestBibTeXWarnings(t *testing.T) {
	text := "@talk{a, title = {Slow queries}, note = , year = 2019}\n@talk{b, year = 2020,\n  title = {Far out}, venue = {Rivercon\n"
	doc, err := Read(&Source{Name: "talks.bib", Text: text}, BibTeX)
	if err != nil {
		t.Fatal(err)
	}
	if outline := dump(doc); !strings.Contains(outline, `"2019"`) || !strings.Contains(outline, `"Far out"`) {
		t.Errorf("a field is missing in\n%s", outline)
	}
	const want = `talks.bib:3:22: warning: "venue" and what follows it in its entry are not read: close the brace or quote of its value`
	if len(doc.Diagnostics) != 1 || doc.Diagnostics[0].Error() != want {
		t.Errorf("got %v, want %s", doc.Diagnostics, want)
	}
}
