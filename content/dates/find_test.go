package dates

import "testing"

func TestFindRange(t *testing.T) {
	text := "Held on 3-5 May 2018 in Berlin"
	got := Find(text, Options{})
	if len(got) != 1 || got[0].First != (Date{2018, 5, 3}) || got[0].Last != (Date{2018, 5, 5}) || text[got[0].Start:got[0].End] != "3-5 May 2018" {
		t.Errorf("got %+v", got)
	}
}
