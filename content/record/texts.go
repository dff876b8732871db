package record

import (
	"slices"
	"strconv"
	"strings"
	"unicode"

	"talkfeed/content/dates"
	"talkfeed/content/lexicon"
	"talkfeed/content/outline"
	"talkfeed/content/phrase"
)

// Records whose talk stands in a text of theirs.

// TakeOnlyText takes the only text of a delivery that names no event for its name,
// whatever its key: {description: Rivercon, year: 2018}.
func (f *Facts) TakeOnlyText(talk *Facts) {
	if f.Event != nil || f.Title != nil || f.Location != nil || talk.Event != nil || len(f.Remarks)+len(f.Rest) != 1 {
		return
	}
	only := slices.Concat(f.Remarks, f.Rest)[0]
	if text := only.Text(); len(only.Lines) == 1 && len(strings.Fields(text)) <= maxNamed && phrase.Capital(text) && !phrase.LabelsOnly(text) && !strings.HasSuffix(text, ".") {
		f.Event, f.Body, f.Remarks, f.Rest = &only, nil, nil, nil
	}
}

// TakeOnlyDate takes a value that is nothing but a day or month as the date of a
// record without one, whatever its key.
func (f *Facts) TakeOnlyDate() {
	if f.Date != nil || f.Year.Year != 0 {
		return
	}
	for i := range f.Rest {
		v := &f.Rest[i]
		if len(v.Lines) != 1 {
			continue
		}
		if m, ok := phrase.PeriodOf(&v.Lines[0]); ok && m.First.Month != 0 {
			f.Date, f.DateKey, f.DateAt = &m, v.Key, v.Start
			return
		}
	}
}

// TakeCalled takes the talk's title from the description of a record whose own title is
// the event, where a sentence says that a talk was given and names it: "I gave a talk
// called <a>Slow queries</a>".
func (f *Facts) TakeCalled() {
	if f.Event != nil || f.Title == nil || phrase.EventLike(f.Title.Text()) == 0 {
		return
	}
	for _, v := range f.Remarks {
		for i := range v.Lines {
			if title := v.Lines[i].CalledTitle(); title != "" {
				f.Event, f.Title = f.Title, &Value{Key: v.Key, Start: v.Start, Lines: []phrase.Line{{Text: title, Dates: dates.Find(title, dates.Options{})}}}
				return
			}
		}
	}
}

// CutKindAt takes the kind of an appearance off the event, or what is the title of a
// record without one, where nothing else leads to its name: "Invited talk at Rivercon".
func (f *Facts) CutKindAt() {
	for _, at := range []**Value{&f.Event, &f.Title, &f.Name} {
		v := *at
		if v == nil || f.Event != nil && v != f.Event || len(v.Lines) != 1 {
			continue
		}
		kind, event, ok := strings.Cut(v.Lines[0].Text, " at ")
		if !ok || !phrase.RolesOnly(kind) && !phrase.LabelsOnly(kind) || phrase.EventLike(kind) > 0 || unicode.IsLower(phrase.FirstRune(event)) {
			continue
		}
		*at = nil
		f.Event = &Value{Key: v.Key, Start: v.Start, Links: v.Links, Lines: []phrase.Line{plainLine(event)}}
		if f.Kind == "" {
			f.Kind = kind
		}
	}
}

// TakeNote takes the event that a value under a key of no meaning says the talk was
// given at: howpublished = "Invited talk at Rivercon".
func (f *Facts) TakeNote() {
	for i := range f.Rest {
		v := &f.Rest[i]
		if len(v.Lines) != 1 || len(strings.Fields(v.Lines[0].Text)) > maxNamed {
			continue
		}
		if p, ok := v.Lines[0].GivenEvent(); ok {
			f.Event = &Value{Key: v.Key, Start: v.Start, Lines: []phrase.Line{{Text: p.Event, Dates: dates.Find(p.Event, dates.Options{})}}}
			if f.Location == nil && p.Location != "" {
				f.Location = &Value{Key: v.Key, Start: v.Start, Lines: []phrase.Line{{Text: p.Location}}}
			}
			return
		}
	}
}

// Owns says whether a link in the body of a talk is the talk's: it leads to
// slides, a recording or the event. The code that a text speaks of need not be.
func (f *Facts) Owns(l *phrase.FoundLink) bool {
	if l.Embed {
		return true
	}
	switch phrase.KindOfLink(l.Text, l.URL) {
	case lexicon.Slides, lexicon.Video, lexicon.Audio, lexicon.EventLink:
		return true
	case lexicon.Code, lexicon.Paper:
		return phrase.LabelsOnly(l.Text)
	}
	return l.Text != "" && (l.Text == f.Event.Text() || l.Text == f.Venue.Text())
}

// TakeLabelled takes the event or place that a line of the body names behind a
// label.
func (f *Facts) TakeLabelled(l *phrase.Labelled) {
	m := lexicon.MeaningOf(l.Key)
	at := f.place(m)
	if at == nil || m == lexicon.TitleMeaning || m == lexicon.NameMeaning || *at != nil || Empty(l.Value.Text) {
		return
	}
	*at = &Value{Key: l.Key, Lines: []phrase.Line{l.Value}}
	for _, a := range l.Value.Atoms {
		if a.Marks&phrase.Linked != 0 && m != lexicon.LocationMeaning {
			f.Links = append(f.Links, phrase.FoundLink{Link: phrase.Link{URL: a.URL, Text: l.Value.Text[a.Start:a.End], Kind: lexicon.EventLink}})
		}
	}
}

// DatedTexts gives the texts of a mapping from days or months to texts, each with
// its key in front.
func DatedTexts(b *outline.Block) []*outline.Block {
	var texts []*outline.Block
	for i := range b.Fields {
		field := &b.Fields[i]
		key := phrase.Line{Text: field.Key, Dates: dates.Find(field.Key, dates.Options{})}
		m, ok := phrase.PeriodOf(&key)
		if !ok || m.First.Year == 0 || m.First.Month == 0 || len(field.Value) != 1 || field.Value[0].Kind != outline.Paragraph {
			continue
		}
		texts = append(texts, keyBefore(field))
	}
	return texts
}

// keyBefore gives the text that is a field's only value, with its key in front.
func keyBefore(field *outline.Field) *outline.Block {
	v := field.Value[0]
	end := field.KeyStart + len(field.Key)
	return &outline.Block{Kind: outline.Paragraph, Start: field.KeyStart, End: v.End, Runs: append([]outline.Run{
		{Kind: outline.Text, Start: field.KeyStart, End: end, Text: field.Key},
		{Kind: outline.Text, Start: end, End: end, Text: ": "},
	}, v.Runs...)}
}

// RowsOfLists gives lists of texts, [["2018-05-03", "Slow queries"], ...], as records
// of numbered columns, or of those that a first row of keys names; nil for other
// blocks.
func RowsOfLists(blocks []*outline.Block) []*outline.Block {
	var rows []*outline.Block
	var header []string
	for n, b := range blocks {
		if b.Kind != outline.List {
			return nil
		}
		row := &outline.Block{Kind: outline.Record, Start: b.Start, End: b.End}
		known := 0
		for i, item := range b.Blocks {
			if len(item.Blocks) != 1 || item.Blocks[0].Kind != outline.Paragraph {
				return nil
			}
			f := outline.Field{Key: outline.ColumnKey + strconv.Itoa(i+1), KeyStart: item.Start, Value: item.Blocks}
			if i < len(header) {
				f.Key = header[i]
			}
			known += phrase.Count(lexicon.MeaningOf(outline.RunsText(item.Blocks[0].Runs)) != lexicon.NoMeaning)
			row.Fields = append(row.Fields, f)
		}
		if n == 0 && known*2 > len(row.Fields) {
			for _, f := range row.Fields {
				header = append(header, outline.RunsText(f.Value[0].Runs))
			}
			continue
		}
		rows = append(rows, row)
	}
	return rows
}
