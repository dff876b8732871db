package content

import (
	"testing"

	"talkfeed/content/phrase"
)

// TestHeadingRole: what a heading that is a category says of the list below it.
func TestHeadingRole(t *testing.T) {
	for text, want := range map[string]phrase.Role{
		"Past talks":                              phrase.TalksRole,
		"Conferences":                             phrase.TalksRole,
		"研讨会与报告":                                  phrase.TalksRole,
		"口頭発表一覧":                                  phrase.TalksRole,
		"Conferences attended":                    phrase.OtherRole,
		"Organisation von Tagungen und Workshops": phrase.OtherRole,
		"访问与会议":                                   phrase.OtherRole,
		"Talks and conference organization":       phrase.TalksRole,
		"Talks on offer":                          phrase.OfferRole,
	} {
		if got, _ := phrase.HeadingRole(text); got != want {
			t.Errorf("headingRole(%q) = %v, want %v", text, got, want)
		}
	}
}
