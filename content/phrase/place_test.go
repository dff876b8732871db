package phrase

import "testing"

// TestJoinedPlaces: a country and a town in it are a place without a space
// between them, an institution with the country in its name is none.
func TestJoinedPlaces(t *testing.T) {
	for text, want := range map[string]bool{
		"中国北京": true, "英国伦敦": true, "荷兰阿姆斯特丹": true,
		"中国科学院": false, "数据库会议": false, "Paris": false,
	} {
		if got := joinedPlaces(text); got != want {
			t.Errorf("joinedPlaces(%q) = %v, want %v", text, got, want)
		}
	}
}
