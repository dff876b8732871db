package dates

import "testing"

func TestDateString(t *testing.T) {
	for d, want := range map[Date]string{
		{}:           "",
		{2018, 0, 0}: "2018",
		{2018, 5, 0}: "2018-05",
		{2018, 5, 3}: "2018-05-03",
		{0, 5, 3}:    "",
	} {
		if got := d.String(); got != want {
			t.Errorf("%#v: got %q, want %q", d, got, want)
		}
	}
}

func TestDateValid(t *testing.T) {
	for d, want := range map[Date]bool{
		{}:             true,
		{2020, 2, 29}:  true,
		{2019, 2, 29}:  false,
		{0, 2, 29}:     true,
		{2018, 4, 31}:  false,
		{2018, 13, 0}:  false,
		{1949, 0, 0}:   false,
		{2099, 12, 31}: true,
		{2100, 0, 0}:   false,
		{2018, -1, 0}:  false,
	} {
		if got := d.Valid(); got != want {
			t.Errorf("%v: got %v, want %v", d, got, want)
		}
	}
}

// A nearer source's date is filled with what a farther one states besides, and
// never changed by it.
func TestDateFill(t *testing.T) {
	for _, c := range []struct{ near, far, want Date }{
		{Date{0, 5, 3}, Date{2018, 0, 0}, Date{2018, 5, 3}},
		{Date{0, 5, 3}, Date{2018, 5, 0}, Date{2018, 5, 3}},
		{Date{0, 5, 3}, Date{2018, 6, 0}, Date{0, 5, 3}},
		{Date{0, 0, 3}, Date{2018, 5, 0}, Date{2018, 5, 3}},
		{Date{0, 5, 0}, Date{2018, 0, 0}, Date{2018, 5, 0}},
		{Date{2018, 0, 0}, Date{2018, 5, 3}, Date{2018, 5, 3}},
		{Date{2018, 5, 0}, Date{2018, 5, 3}, Date{2018, 5, 3}},
		{Date{2018, 0, 0}, Date{0, 5, 3}, Date{2018, 0, 0}},
		{Date{2018, 0, 0}, Date{2019, 5, 3}, Date{2018, 0, 0}},
		{Date{2018, 5, 3}, Date{2019, 0, 0}, Date{2018, 5, 3}},
		{Date{0, 2, 29}, Date{2019, 0, 0}, Date{0, 2, 29}},
		{Date{}, Date{2018, 5, 0}, Date{2018, 5, 0}},
		{Date{2018, 5, 0}, Date{}, Date{2018, 5, 0}},
	} {
		if got := c.near.Fill(c.far); got != c.want {
			t.Errorf("%v filled from %v: got %v, want %v", c.near, c.far, got, c.want)
		}
	}
}

func TestDateContradicts(t *testing.T) {
	for _, c := range []struct {
		a, b Date
		want bool
	}{
		{Date{2018, 5, 3}, Date{2018, 0, 0}, false},
		{Date{2018, 5, 0}, Date{0, 5, 3}, false},
		{Date{2018, 0, 0}, Date{2019, 0, 0}, true},
		{Date{0, 5, 3}, Date{2018, 5, 4}, true},
		{Date{}, Date{2018, 5, 3}, false},
	} {
		if c.a.Contradicts(c.b) != c.want || c.b.Contradicts(c.a) != c.want {
			t.Errorf("%v and %v: want %v", c.a, c.b, c.want)
		}
	}
}

// A range without a year that goes over the end of one ends in the next.
func TestMatchFill(t *testing.T) {
	for text, want := range map[string]string{
		"30 Dec - 2 Jan": "2018-12-30/2019-01-02",
		"3-5 May":        "2018-05-03/2018-05-05",
		"3 May":          "2018-05-03",
		"May 2019":       "2019-05",
		"3-5 May 2019":   "2019-05-03/2019-05-05",
	} {
		m := Find(text, Options{})[0].Fill(Date{Year: 2018})
		got := m.First.String()
		if !m.Last.IsZero() {
			got += "/" + m.Last.String()
		}
		if got != want {
			t.Errorf("%s: got %s, want %s", text, got, want)
		}
	}
}

func TestDateCompare(t *testing.T) {
	inOrder := []Date{{}, {0, 5, 3}, {2018, 0, 0}, {2018, 5, 0}, {2018, 5, 3}, {2018, 5, 4}, {2018, 6, 0}, {2019, 0, 0}}
	for i, a := range inOrder {
		for j, b := range inOrder {
			if got := a.Compare(b); got != min(1, max(-1, i-j)) {
				t.Errorf("%v, %v: got %d", a, b, got)
			}
		}
	}
}

// Machine values are read whole or not at all, and the day is the one written.
func TestParseISO(t *testing.T) {
	for text, want := range map[string]string{
		"2018":                           "2018 year",
		"2018-05":                        "2018-05 iso",
		"2018-05-03":                     "2018-05-03 iso",
		"20180503":                       "2018-05-03 iso",
		"20180503T100000Z":               "2018-05-03 iso",
		"2018-05-03/05":                  "2018-05-03/2018-05-05 iso",
		"2018-05-03T10:00":               "2018-05-03 iso at 10:00",
		"2018-05-03T10:00:00Z":           "2018-05-03 iso at 10:00 Z",
		"2018-05-03t10:00:00z":           "2018-05-03 iso at 10:00 z",
		"2018-05-03T23:30:00.000-05:00":  "2018-05-03 iso at 23:30 -05:00",
		"2018-05-03 10:00:00":            "2018-05-03 iso at 10:00",
		"2018-05-03 10:00:00 +0200":      "2018-05-03 iso at 10:00 +0200",
		"2018-05-03 10:00:00 +0200 CEST": "2018-05-03 iso at 10:00 +0200 CEST",
	} {
		m, ok := ParseISO(text)
		if got := describe(text, []Match{m}); !ok || got != want {
			t.Errorf("%s: got %s, %v, want %s", text, got, ok, want)
		}
	}
	if m, ok := ParseISO(" 2018-05-03\n"); !ok || m.Start != 1 || m.End != 11 {
		t.Errorf("white space around: got %+v, %v", m, ok)
	}
	for _, text := range []string{"", "2018-05-03 Bonn", "on 2018-05-03", "3 May 2018", "2018-13-01", "20181301", "201805033", "20180503x", "03/04/2018"} {
		if m, ok := ParseISO(text); ok {
			t.Errorf("%q: got %+v", text, m)
		}
	}
}

func TestParseMonth(t *testing.T) {
	for text, want := range map[string]int{
		"May": 5, "may": 5, " Mai ": 5, "sept.": 9, "декабрь": 12, "августа": 8, "août": 8,
		"5": 5, "05": 5, "5月": 5, "12월": 12,
		"": 0, "13": 0, "0": 0, "005": 0, "May 3": 0, "Monday": 0, "Mayor": 0,
	} {
		if got, ok := ParseMonth(text); got != want || ok != (want != 0) {
			t.Errorf("%q: got %d, %v, want %d", text, got, ok, want)
		}
	}
}
