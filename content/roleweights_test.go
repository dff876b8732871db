package content

import (
	"os"
	"strings"
	"testing"
)

// TestRoleWeights wants the same of the evidence for what a unit is that others stand
// below.
func TestRoleWeights(t *testing.T) {
	if n := roleEvidenceN() * int(unitRoles); len(roleWeights) != n {
		t.Fatalf("there are %d weights, not %d: run make weights", len(roleWeights), n)
	}
	text, err := os.ReadFile("roleweights_gen.go")
	if err != nil {
		t.Fatal(err)
	}
	_, table, _ := strings.Cut(string(text), "var roleWeights")
	for i, line := range strings.Split(table, "\n")[1 : 1+roleEvidenceN()] {
		want := roleEvidenceAt(i % (roleEvidenceN() / (1 + roleCases)))
		if _, says, _ := strings.Cut(line, "// "); says != want {
			t.Fatalf("the weights at %q are of %q: run make weights", want, says)
		}
	}
}
