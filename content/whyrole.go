package content

import (
	"sort"
	"strings"
)

// Why a unit that others stand below was taken for what it is, in words.

// whyRole names the evidence that speaks most for a role, against the next best; it
// is "" where nobody asks.
func (s *sisters) whyRole(u *unit, c context, role unitRole) string {
	if c.why == nil {
		return ""
	}
	sum := s.weigh(u.shape(), c)
	score := sum.scores(roleWeights)
	against, some := entryRole, false
	for r := range unitRoles {
		if r != role && (!some || score[r] > score[against]) {
			against, some = r, true
		}
	}
	says := sum.strongest(role, against)
	if len(says) == 0 {
		return ""
	}
	return "it " + strings.Join(says, ", ")
}

// strongest names the evidence that counts most for a role, less what it counts for
// another.
func (sum *roleSum) strongest(role, against unitRole) []string {
	counts := map[string]float64{}
	var all []string
	n := len(sum.holds) / (1 + roleCases)
	for i, held := range sum.holds {
		if held == 0 {
			continue
		}
		says := roleEvidenceAt(i % n)
		if _, ok := counts[says]; !ok {
			all = append(all, says)
		}
		counts[says] += held / sum.units * (roleWeights[i*int(unitRoles)+int(role)] - roleWeights[i*int(unitRoles)+int(against)])
	}
	sort.SliceStable(all, func(i, j int) bool { return counts[all[i]] > counts[all[j]] })
	var says []string
	for _, a := range all {
		if counts[a] > 0 && len(says) < mostSaid {
			says = append(says, a)
		}
	}
	return says
}

// roleEvidenceAt names a piece of evidence.
func roleEvidenceAt(i int) string {
	if i < len(roleEvidences) {
		return roleEvidences[i].says
	}
	i -= len(roleEvidences)
	share := [shares]string{"some", "most", "all"}[i%shares]
	if i /= shares; i < len(kidTraits) {
		return "stands over parts of which " + share + " " + kidTraits[i].says
	}
	return "has sisters of which " + share + " " + sisterTraits[i-len(kidTraits)].says
}
