package content

import (
	"sort"
	"strings"

	"talkfeed/content/phrase"
)

// Why a unit that others stand below was taken for what it is, in words.

// why names the evidence that speaks most for a role, against the next best.
func (sum *roleSum) why(role unitRole) string {
	score := sum.scores(roleWeights)
	against := groupRole
	if role == groupRole {
		against = entryRole
	}
	for r := range unitRoles {
		if r != role && score[r] > score[against] {
			against = r
		}
	}
	says := sum.strongest(role, against)
	if len(says) == 0 {
		return ""
	}
	return "it " + strings.Join(says, ", ")
}

// strongest names the evidence that counts most for a role, less what it counts for
// another. Of the shares of units that have a trait, the largest that holds is named.
func (sum *roleSum) strongest(role, against unitRole) []string {
	n := len(sum.holds) / (1 + roleCases)
	counts := map[int]float64{}
	named := map[int]int{}
	var all []int
	for i, held := range sum.holds {
		if held == 0 {
			continue
		}
		of := i % n
		trait := of
		if of >= len(roleEvidences) {
			trait -= (of - len(roleEvidences)) % shares
		}
		if _, ok := named[trait]; !ok {
			all = append(all, trait)
		}
		if held*2 >= sum.units {
			named[trait] = max(named[trait], of)
		}
		counts[trait] += held / sum.units * (roleWeights[i*int(unitRoles)+int(role)] - roleWeights[i*int(unitRoles)+int(against)])
	}
	sort.SliceStable(all, func(i, j int) bool { return counts[all[i]] > counts[all[j]] })
	var says []string
	for _, trait := range all {
		if counts[trait] > 0 && named[trait] > 0 && len(says) < phrase.MostSaid {
			says = append(says, roleEvidenceAt(named[trait]))
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
		return "stands over others of which " + share + " " + kidTraits[i].says
	}
	return "has sisters of which " + share + " " + sisterTraits[i-len(kidTraits)].says
}
