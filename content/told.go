package content

import (
	"fmt"
	"regexp"
	"strconv"
	"strings"

	"talkfeed/content/outline"
	"talkfeed/content/phrase"
)

// Told is what an author tells of a page that defeats the program: which of its
// parts are entries, and where the fields of those stand. What is told is
// certain, and what isn't is found as on any page. The zero value tells nothing.
type Told struct {
	// Entry chooses the entries: an element of the page, or the list of records in
	// data by the keys that lead to it ("talks", "conferences.talks", "*" for any
	// key). Of entries inside each other the outermost is one.
	Entry Choice
	// Title, Date, Event and Location choose a field in an entry: an element, or a
	// column, key or label by its name, a column by its number too. One that stands
	// in no entry but above it, as a heading does, holds for the entries after it.
	// Where an entry has none, it has no date, event or place.
	Title, Date, Event, Location Choice
	// Skip chooses the elements that are not read.
	Skip Choice
	// IDs are the author's keys for talks of the page.
	IDs []ToldID
}

// ToldID is the key that an author gives a talk.
type ToldID struct {
	// Of is the talk's title, or its date and its title as in "2018-05-03 Slow
	// Go", or its anchor as in "#slow-go".
	Of string
	// Key becomes the entry's Key.
	Key string
	// Place is where the author wrote it.
	Place outline.Place
}

// Choice names a part of a page. The zero value names none.
type Choice struct {
	// Text is the choice as written, without quotes.
	Text string
	// Place is where the author wrote it.
	Place outline.Place

	selector outline.Selector // zero for a name
	column   int              // from 1, 0 for a name
}

// ParseChoice reads a choice: a selector where the text is one of elements that
// HTML has, a number for a column, and else a name. Text in double quotes is a
// name whatever it is. Errors say why what is plainly meant as a selector is
// none.
func ParseChoice(text string, place outline.Place) (Choice, error) {
	c := Choice{Text: text, Place: place}
	if n := len(text); n > 2 && text[0] == '"' && text[n-1] == '"' {
		c.Text = text[1 : n-1]
		return c, nil
	}
	if n, err := strconv.Atoi(text); err == nil {
		if n < 1 || n > 1000 {
			return Choice{}, fmt.Errorf("%q is no column: they are counted from 1", text)
		}
		c.column = n
		return c, nil
	}
	s, err := outline.ParseSelector(text)
	if err != nil && meantAsSelector(text) {
		return Choice{}, fmt.Errorf("%q is no selector: %v", text, err)
	}
	c.selector = s
	return c, nil
}

// wrongSelector matches what is meant as a selector whatever it begins with, and
// selectorSign what makes one of a text that begins with an element's name.
var (
	wrongSelector = regexp.MustCompile(`^(?:[.#\[*>:]|[hH]\d+$)`)
	selectorSign  = regexp.MustCompile(`^([\w-]+)(?:[.#\[:]| *[>+~] )`)
)

// meantAsSelector says whether a text that is no selector was meant as one.
func meantAsSelector(text string) bool {
	m := selectorSign.FindStringSubmatch(text)
	return wrongSelector.MatchString(text) || m != nil && outline.IsElement(m[1])
}

// String gives the choice as ParseChoice reads it.
func (c *Choice) String() string {
	again, err := ParseChoice(c.Text, c.Place)
	if !c.IsSelector() && !c.IsColumn() && (err != nil || again.IsSelector() || again.IsColumn()) {
		return `"` + c.Text + `"`
	}
	return c.Text
}

// IsZero reports whether the choice names nothing.
func (c *Choice) IsZero() bool { return c.Text == "" }

// IsSelector reports whether the choice is an element by a selector, and not a
// column, key or label.
func (c *Choice) IsSelector() bool { return !c.selector.IsZero() }

// IsColumn reports whether the choice is a column by its number.
func (c *Choice) IsColumn() bool { return c.column > 0 }

// path gives the keys that lead to what the choice names in data.
func (c *Choice) path() []string { return strings.Split(c.Text, ".") }

// toldField is a field of entries that the author told of.
type toldField struct {
	called string // as messages call it
	choice *Choice
	nodes  []int       // those chosen, in order
	above  map[int]int // for entries without one of their own, that above them
	found  bool
}

// teller knows what is told of the page that is read.
type teller struct {
	told     *Told
	nodes    outline.Nodes // nil for data
	rows     map[*outline.Block]int
	contexts map[int]context

	title, date, event, location toldField
}

// fields are those that are told, in a fixed order.
func (t *teller) fields() []*toldField {
	var list []*toldField
	for _, f := range []*toldField{&t.title, &t.date, &t.event, &t.location} {
		if !f.choice.IsZero() {
			list = append(list, f)
		}
	}
	return list
}

// tell takes over what the author told of the page.
func (x *extractor) tell(told *Told) {
	if told == nil {
		return
	}
	t := &teller{told: told, contexts: map[int]context{},
		title: toldField{called: "title", choice: &told.Title}, date: toldField{called: "date", choice: &told.Date},
		event: toldField{called: "event", choice: &told.Event}, location: toldField{called: "location", choice: &told.Location},
	}
	x.teller = t
	x.page.role, x.page.from, x.page.other = phrase.TalksRole, "the settings", false
	if isData(x.doc.Format) {
		return
	}
	if told.Skip.IsSelector() {
		x.skip(&told.Skip)
	}
	if !told.Entry.IsSelector() {
		x.refuseSelectors()
		return
	}
	t.nodes = x.doc.Nodes()
	t.rows = map[*outline.Block]int{}
	for i := range t.nodes {
		if b := t.nodes[i].Block; b != nil && b.Kind == outline.Record {
			t.rows[b] = i
		}
	}
	for _, f := range t.fields() {
		if f.choice.IsSelector() {
			f.nodes = t.nodes.Select(f.choice.selector)
		}
	}
}

// refuseSelectors says which fields can't be found, since nothing says of what
// part of the page they are elements.
func (x *extractor) refuseSelectors() {
	for _, f := range x.teller.fields() {
		if c := f.choice; c.IsSelector() && c.Text != "" {
			x.diags = append(x.diags, outline.Diagnostic{Place: c.Place, Severity: outline.Error, Message: fmt.Sprintf(
				"%q is an element, and \"entry\" names none that it stands in; a key or column of that name stands in two pairs of quotes: '\"%s\"'", c.Text, c.Text)})
		}
	}
}

// toldEntries reads the entries that the author told of. It gives false where
// the author told of none.
func (x *extractor) toldEntries(c context) bool {
	if x.teller == nil {
		return false
	}
	entry := &x.teller.told.Entry
	if entry.IsZero() {
		return false
	}
	if x.doc.Meta != nil && x.readRecord(x.doc.Meta).Draft {
		return true // a page that is not published
	}
	n := 0
	if x.teller.nodes == nil {
		n = x.toldData(entry.path(), c)
	} else {
		n = x.toldNodes(entry, c)
	}
	if n == 0 {
		x.warn(0, "nothing on this page is "+quote(entry.Text)+", which "+entry.Place.String()+" calls an entry")
	}
	for _, f := range x.teller.fields() {
		if n > 1 && !f.found { // one alone may just not have it
			x.warn(0, "no entry on this page has "+quote(f.choice.Text)+", which "+f.choice.Place.String()+" calls the "+f.called)
		}
	}
	return true
}

// takeIDs gives the talks the keys that the author told.
func (x *extractor) takeIDs() {
	if x.teller == nil || len(x.teller.told.IDs) == 0 {
		return
	}
	of := map[string][]*draft{}
	for _, d := range x.drafts {
		e := &d.entry
		for _, name := range []string{e.Title, e.Date.String() + " " + e.Title, "#" + e.Anchor} {
			of[name] = append(of[name], d)
		}
	}
	for _, id := range x.teller.told.IDs {
		switch drafts := of[id.Of]; len(drafts) {
		case 0: // it may be on another page of the same pattern
		case 1:
			drafts[0].entry.Key = id.Key
		default:
			x.diags = append(x.diags, outline.Diagnostic{Place: id.Place, Severity: outline.Warning,
				Message: fmt.Sprintf("%s names %d talks: write the day before the title, as in \"%s %s\"", quote(id.Of), len(drafts), drafts[0].entry.Date, drafts[0].entry.Title)})
		}
	}
}
