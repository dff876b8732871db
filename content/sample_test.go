package content

import (
	"reflect"
	"testing"

	"talkfeed/content/dates"
)

// FuzzOrder holds that the order of day and month changes nothing in a text that
// is said not to need it.
func FuzzOrder(f *testing.F) {
	for _, text := range []string{"3/4/2018", "2024-05-03", "2024-05-03/04", "3.4.2018 and 5.4.", "3. 4. 2018", "9.21.2016", "３.４.２０１８", "03-04-2018", "3\u20104\u20102018", "３/４/2018", "08/30-31", "2024-03-04-05", "12024-03-04", "3-4/5/2018"} {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		if mayNeedOrder(text) {
			return
		}
		want := dates.Find(text, dates.Options{})
		for _, order := range []dates.Order{dates.DayFirst, dates.MonthFirst, dates.MonthFirstDotted} {
			if got := dates.Find(text, dates.Options{Order: order}); !reflect.DeepEqual(got, want) {
				t.Errorf("%q: %v in one order, %v without", text, got, want)
			}
		}
		for _, m := range want {
			if m.Proves != dates.UnknownOrder {
				t.Errorf("%q proves an order", text)
			}
		}
	})
}
