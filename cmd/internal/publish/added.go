package publish

import (
	"html"
	"strings"

	"talkfeed/content/dates"
	"talkfeed/feed"
)

// writeAdded says what came to a talk after it was published: who has read it
// before sees at once what is new. Kinds of links that have no word of their own
// are not mentioned, nor is the event's page.
func writeAdded(b *strings.Builder, item *feed.Item, language string) {
	w := wordingOf(language)
	var said []string
	for _, a := range item.Added {
		for _, k := range linkKinds {
			if string(k.kind) == a.Kind && k.material {
				day := dates.Date{Year: a.Day.Year(), Month: int(a.Day.Month()), Day: a.Day.Day()}
				said = append(said, strings.NewReplacer("{L}", w.labels[k.kind], "{D}", dateInWords(day, dates.Date{}, language)).Replace(w.added))
			}
		}
	}
	if said != nil {
		b.WriteString("<p>" + html.EscapeString(strings.Join(said, " ")) + "</p>\n")
	}
}
