package content

import "testing"

// TestHeadingRole: what a heading that is a category says of the list below it.
func TestHeadingRole(t *testing.T) {
	for text, want := range map[string]role{
		"Past talks":                              talksRole,
		"Conferences":                             talksRole,
		"研讨会与报告":                                  talksRole,
		"口頭発表一覧":                                  talksRole,
		"Conferences attended":                    otherRole,
		"Organisation von Tagungen und Workshops": otherRole,
		"访问与会议":                                   otherRole,
		"Talks and conference organization":       talksRole,
		"Talks on offer":                          offerRole,
	} {
		if got, _ := headingRole(text); got != want {
			t.Errorf("headingRole(%q) = %v, want %v", text, got, want)
		}
	}
}
