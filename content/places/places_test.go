package places_test

import (
	"strings"
	"testing"

	"talkfeed/content/places"
)

// A name is found in the languages people write it in, with its letters or with
// those their keyboard has. Alternatives of the same kind are parted by a bar.
func TestOf(t *testing.T) {
	const town, region, country = places.Town, places.Region, places.Country
	for _, c := range []struct {
		kind  places.Kind
		names string
	}{
		{town, "Kassel|Odense|Uppsala|Chemnitz|Ostrava|Nantes|Stellenbosch|Winterthur|Ulm"},
		{town, "Munich|München|Munchen|Muenchen|MÜNCHEN|Mu\u0308nchen|Мюнхен|ミュンヘン|慕尼黑"},
		{town, "Prague|Prag|Köln|Koeln|Koln|Cologne|Genève|Geneva|Genf|Ginebra|Zürich|Zurich|Zuerich"},
		{town, "Aarhus|Århus|København|Copenhagen|Kopenhagen|Göteborg|Gothenburg|Malmö|Tromsø|Tromso"},
		{town, "Firenze|Florence|Florenz|Torino|Milano|Mailand|Gent|Ghent|Antwerpen|Anvers|Liège"},
		{town, "Warszawa|Kraków|Krakow|Krakau|Αθήνα|Athens|Київ|Kiev|Београд|Beograd|თბილისი|Երևան"},
		{town, "北京|Beijing|深圳|横浜|横浜市|서울|부산|Tōkyō|Tokyo|東京|กรุงเทพมหานคร|Hà Nội|תל אביב|القاهرة"},
		{town, "St. Gallen|St Gallen|Saint-Malo|Aix en Provence|Aix-en-Provence|Halle (Saale)|den Haag|'s-Hertogenbosch|’s-Hertogenbosch"},
		{town, "New York City|NYC|San Francisco|Salt Lake City|Washington D.C.|Frankfurt/Main|Eisenstadt|Ho Chi Minh City|New York"},
		{region, "Bayern|Bavaria|Nordrhein-Westfalen|NRW|Catalunya|Catalonia|England|Northern Ireland|Texas|TX|D.C.|Québec|四川|福岡県|Java"},
		{country, "Germany|Deutschland|Allemagne|Німеччина|Германия|ドイツ|德国|Schweiz|Suisse|日本|Österreich|Oesterreich"},
		{country, "The Netherlands|the Netherlands|Niederlande|Czechia|Czech Republic|South Korea|Taiwan|Bosnia & Herzegovina"},
		{country, "NL|UK|U.K.|GB|USA|U.S.A.|UAE"},
		{region | country, "Georgia|CA|DE"},
		{town | country, "Singapore|Luxembourg"},
	} {
		for name := range strings.SplitSeq(c.names, "|") {
			if got := places.Of(name); got&c.kind != c.kind {
				t.Errorf("Of(%q) = %d, want %d", name, got, c.kind)
			}
		}
	}
}

// What is a name of something else, or a word, or more than a name, is no place.
func TestOfUnknown(t *testing.T) {
	for _, name := range []string{
		"Angular", "Kotlin", "Quarto", "Summit", "DevOps Days", "PyCon DE", "Nordic Backend Days", "JavaZone", "FOSDEM", "Late Builds",
		"Ada Lindqvist", "Martin", "Anna", "Michael", "University", "Date", "March", "Mobile", "Best", "Spring", "Online", "Remote",
		"nice", "paris", "nl", "usa", "of", "Of", "AI", "ML", "QA", "CI", "TV", "OSS", "ULM", "API", "XX",
		"Kassel, Germany", "in Berlin", "Berlin 2026", "Berlin!", "http://berlin", "", " ", "-", ".", "’", "1", "2026", "\xff", "Berl\xffin",
		"#", "# Names", "berlin\t1", strings.Repeat("Berlin ", 1000),
	} {
		if got := places.Of(name); got != places.Unknown {
			t.Errorf("Of(%q) = %d, want Unknown", name, got)
		}
	}
}

// Letters that are others in their alphabet are not taken for one another.
func TestOfKeepsLetters(t *testing.T) {
	for _, name := range []string{"Киів", "Нижнии Новгород", "ナコヤ", "きふ"} {
		if got := places.Of(name); got != places.Unknown {
			t.Errorf("Of(%q) = %d, want Unknown", name, got)
		}
	}
}

// Whatever the text is, Of returns a kind, and space around it makes no
// difference.
func FuzzOf(f *testing.F) {
	for _, name := range []string{"München", "Aix-en-Provence", "D.C.", "東京", "תל אביב", "İstanbul", "\xff", "e\u0301", "Ǆ"} {
		f.Add(name)
	}
	f.Fuzz(func(t *testing.T, name string) {
		got := places.Of(name)
		if got > places.Town|places.Region|places.Country {
			t.Errorf("Of(%q) = %d", name, got)
		}
		if spaced := places.Of("  " + name + " "); spaced != got && len(name) < 64 {
			t.Errorf("Of(%q) = %d, but %d with space around it", name, got, spaced)
		}
	})
}

func BenchmarkOf(b *testing.B) {
	for _, name := range []string{"Kassel", "Nordic Backend Days", "München", "Нижний Новгород", "東京"} {
		b.Run(name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				places.Of(name)
			}
		})
	}
}
