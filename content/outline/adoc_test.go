package outline

import "testing"

func TestAsciiDoc(t *testing.T) { runCases(t, "adoc") }

// FuzzAsciiDoc holds the laws of checkLaws and checkTree for AsciiDoc.
func FuzzAsciiDoc(f *testing.F) { fuzzPages(f, "adoc", AsciiDoc, "x.adoc") }
