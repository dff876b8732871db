package outline

import "testing"

func TestRST(t *testing.T) { runCases(t, "rst") }

// FuzzRST holds the laws of checkLaws and checkTree for reStructuredText.
func FuzzRST(f *testing.F) { fuzzPages(f, "rst", RST, "x.rst") }
