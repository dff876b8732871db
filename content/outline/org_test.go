package outline

import "testing"

func TestOrg(t *testing.T) { runCases(t, "org") }

// FuzzOrg holds the laws of checkLaws and checkTree for Org.
func FuzzOrg(f *testing.F) { fuzzPages(f, "org", Org, "x.org") }

// fuzzPages holds the laws of checkLaws and checkTree for a format.
func fuzzPages(f *testing.F, dir string, format Format, name string) {
	for _, text := range caseInputs(f, dir) {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		checkLaws(t, format, text)
		checkTree(t, name, format, text)
	})
}
