package outline

import (
	"strings"
	"testing"
)

// FuzzFold holds that white space is folded as strings.Fields finds it.
func FuzzFold(f *testing.F) {
	for _, text := range []string{"", " ", "a", "a b", " a\t\nb  c ", "é\u00a0\u2003è ", "\u0085", "a\xff b"} {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		want := strings.Join(strings.Fields(text), " ")
		if got := string(foldSpace([]byte(text))); got != want {
			t.Errorf("%q folded to %q", text, got)
		}
		if isFolded(text) && text != want {
			t.Errorf("%q is not folded", text)
		}
		if got := RunsText([]Run{{Kind: Text, Text: text}}); got != want {
			t.Errorf("text of %q: %q", text, got)
		}
	})
}
