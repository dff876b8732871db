package outline

import "testing"

func TestTeX(t *testing.T) { runCases(t, "tex") }

// FuzzTeX holds the laws of checkLaws and checkTree for TeX.
func FuzzTeX(f *testing.F) { fuzzPages(f, "tex", TeX, "x.tex") }
