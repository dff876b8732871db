package content

import (
	"fmt"
	"slices"

	"talkfeed/content/outline"
	"talkfeed/content/phrase"
)

// Doing what the comments in entries say.

// comments are the comments of a document by their blocks, and those in source
// order.
type comments struct {
	of  map[*outline.Block]*comment
	all []*comment
}

// read takes the comments in blocks and all they hold.
func (c *comments) read(blocks []*outline.Block) {
	for _, b := range blocks {
		if b.Kind == outline.Directive && c.of[b] == nil {
			k := readComment(b)
			c.of[b], c.all = k, append(c.all, k)
		}
		for i := range b.Fields {
			c.read(b.Fields[i].Value)
		}
		c.read(b.Blocks)
	}
}

// within gives the comments in blocks and all they hold.
func (c *comments) within(blocks []*outline.Block) []*comment {
	var list []*comment
	for _, b := range blocks {
		if k := c.of[b]; k != nil {
			list = append(list, k)
		}
		list = append(list, c.within(b.Blocks)...)
	}
	return list
}

// takeComments does what the comments in the entries say, and warns where one
// can't be understood.
func (x *extractor) takeComments() {
	c := comments{of: map[*outline.Block]*comment{}}
	if x.doc.Meta != nil {
		c.read([]*outline.Block{x.doc.Meta})
	}
	if c.read(x.doc.Root.Blocks); len(c.all) == 0 {
		return
	}
	said := make([][]*comment, len(x.drafts))
	for i, d := range x.drafts {
		if said[i] = c.within(d.entry.Body); d.entry.Title == "" {
			continue
		}
		for _, k := range said[i] {
			k.talks++
		}
	}
	dated := map[outline.Place]bool{}
	kept := x.drafts[:0]
	for i, d := range x.drafts {
		skip := false
		for _, k := range said[i] {
			skip = skip || k.skip
			x.obey(d, k, dated)
		}
		if skip {
			d.context.why.is(IsLeftOut, "the comment in it says skip")
			continue
		}
		kept = append(kept, d)
	}
	x.drafts = kept
	x.diags = slices.DeleteFunc(x.diags, func(d outline.Diagnostic) bool { return dated[d.Place] }) // of dates that no longer hold
	for _, k := range c.all {
		x.review(k)
	}
}

// obey takes into an entry what a comment says of it. The places of entries that
// get a date so are noted.
func (x *extractor) obey(d *draft, k *comment, dated map[outline.Place]bool) {
	e := &d.entry
	for word, field := range map[string]*string{"title": &e.Title, "event": &e.Event, "location": &e.Location} {
		if value := k.words[word]; value != "" {
			*field = value
			d.from(word, k.start, "the comment in it")
		}
	}
	if k.talks > 1 {
		return // an identity or a day is that of one
	}
	if id := k.words["id"]; id != "" {
		e.Key = id
	}
	if k.date != nil {
		e.Date, e.End = k.date.First, k.date.Last
		d.from(phrase.DateField, k.start, "the comment in it")
		d.outside = false
		dated[x.doc.Source.Place(d.start)] = true
	}
	if len(k.words) > 0 {
		d.context.role, d.silent = phrase.TalksRole, false
	}
}

// review warns of a comment that can't be understood, or that stands in no talk
// or in several.
func (x *extractor) review(k *comment) {
	for _, p := range k.problems {
		x.warn(p.at, p.message)
	}
	switch {
	case k.skip || len(k.words) == 0:
	case k.talks == 0:
		x.warn(k.start, "this comment stands in no talk, and so says nothing")
	case k.talks > 1 && (k.words["id"] != "" || k.date != nil):
		x.warn(k.start, fmt.Sprintf("this comment is read with %d talks, and its id and date are those of one: write a comment inside each", k.talks))
	}
}
