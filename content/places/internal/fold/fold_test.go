package fold_test

import (
	"bufio"
	"os"
	"strings"
	"testing"

	"golang.org/x/text/unicode/norm"

	"talkfeed/content/places/internal/fold"
)

func TestAppend(t *testing.T) {
	for _, c := range []struct{ name, want string }{
		{"São Paulo", "sao paulo"},
		{"Đà Nẵng", "da nang"},
		{"İSTANBUL", "istanbul"},
		{"Diyarbakır", "diyarbakir"},
		{"Łódź", "lodz"},
		{"Großenhain", "grossenhain"},
		{"GROẞENHAIN", "grossenhain"},
		{"Αθήνα", "αθηνα"},
		{"Πειραιάς", "πειραιασ"},
		{"Орёл", "орел"},
		{"Йошкар-Ола", "йошкар ола"},
		{"ナゴヤ", "ナゴヤ"},
		{"मुंबई", "मुंबई"},
		{"  St. John’s - (East) ", "st johns east"},
		{"Washington, D.C.", ""},
		{"#", ""},
		{"...", ""},
	} {
		got, ok := fold.Append(nil, c.name)
		if !ok {
			got = nil
		}
		if string(got) != c.want {
			t.Errorf("Append(%q) = %q, want %q", c.name, got, c.want)
		}
	}
}

// A folded name folds to itself, and one in another normal form to the same.
func FuzzAppend(f *testing.F) {
	for _, name := range []string{"São Paulo", "ǰ", "ΐ", "İ", "ﬁ", "가", "\u0344", "и\u0306"} {
		f.Add(name)
	}
	f.Fuzz(func(t *testing.T, name string) {
		folded, ok := fold.Append(nil, name)
		if !ok {
			return
		}
		if len(folded) > fold.Max {
			t.Fatalf("Append(%q) has %d bytes", name, len(folded))
		}
		if again, ok := fold.Append(nil, string(folded)); !ok || string(again) != string(folded) {
			t.Errorf("Append(%q) = %q, which folds to %q", name, folded, again)
		}
		if other, ok := fold.Append(nil, norm.NFD.String(name)); ok && string(other) != string(folded) {
			t.Errorf("Append(%q) = %q, but %q from its NFD", name, folded, other)
		}
	})
}

// Every name of the list is folded, and the list is sorted, so that each is
// found.
func TestList(t *testing.T) {
	file, err := os.Open("../../places.txt")
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()

	last, names := "", 0
	for lines := bufio.NewScanner(file); lines.Scan(); {
		if strings.HasPrefix(lines.Text(), "#") {
			continue
		}
		name, kind, _ := strings.Cut(lines.Text(), "\t")
		folded, ok := fold.Append(nil, name)
		code := len(name) <= 3 && name == strings.ToUpper(name) && name != strings.ToLower(name)
		if !ok || string(folded) != name && !code {
			t.Errorf("%q is not folded", name)
		}
		if name <= last {
			t.Errorf("%q stands behind %q", name, last)
		}
		if len(kind) != 1 || kind < "1" || kind > "7" {
			t.Errorf("%q has the kind %q", name, kind)
		}
		last, names = name, names+1
	}
	if names < 40_000 {
		t.Errorf("%d names", names)
	}
}
