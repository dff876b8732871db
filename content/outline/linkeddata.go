package outline

import (
	"errors"
	"slices"
	"strings"
)

// This file reads schema.org's events in JSON-LD (<script
// type="application/ld+json">). Each becomes a Record named "ld+json" where the
// script stands, with the keys as written. What else JSON-LD says of a page
// gives nothing.

// LinkedEvent is the name of the records that the reader makes of the events of linked
// data.
const LinkedEvent = "ld+json"

const linkedDataType = "application/ld+json"

// cdata stands before a script's text in pages meant for XML too.
const cdata = "<![CDATA["

var (
	// linkedKeys lead from what describes a page or person to events.
	linkedKeys = []string{"@graph", "itemListElement", "item", "mainEntity", "event", "events", "performerIn", "hasPart"}
	// partKeys lead from an event to the events it has, such as its talks.
	partKeys = []string{"subEvent", "subEvents"}
	// nameKeys say in text what a nested value stands for, as "Old Mill, Basel, CH".
	nameKeys = []string{"@value", "name", "address", "addressLocality", "addressRegion", "addressCountry"}
	// streetKeys do where there is nothing better, addressKeys where a value is
	// no place.
	streetKeys  = []string{"streetAddress"}
	addressKeys = []string{"url", "contentUrl", "@id"}
	// workKeys are values with an address of their own that belongs to the event.
	workKeys = []string{"superEvent", "recordedIn", "workPerformed", "workFeatured", "subjectOf"}
)

// linkedData reads the script that stands at an offset of the text.
func (r *htmlReader) linkedData(start, end int) {
	src, from, to := r.b.src, r.from.start(start), r.from.end(end)
	text := src.Text[from:to]
	if !slices.Equal(strings.Fields(text), strings.Fields(r.text[start:end])) {
		return // what a template makes, or no text of the source
	}
	if i := strings.Index(text, cdata); i >= 0 {
		from += i + len(cdata)
	}
	open := strings.IndexAny(src.Text[from:to], "{[")
	if open < 0 {
		return
	}
	reader := newJSONReader(src, src.Text[:to], from+open)
	value, err := reader.value(0)
	var d Diagnostic
	if errors.As(err, &d) && r.doc != nil && strings.Contains(r.text[start:end], `Event"`) {
		d.Severity = Warning
		r.doc.Diagnostics = append(r.doc.Diagnostics, d)
	}
	skip := r.b.skip
	r.b.skip = ""
	for _, event := range linkedEvents(value) {
		r.b.aside(event)
	}
	r.b.skip = skip
}

// linkedEvents gives the events among values, in source order.
func linkedEvents(values []*Block) []*Block {
	var events []*Block
	for _, value := range values {
		switch {
		case value.Kind == List || value.Kind == Item:
			events = append(events, linkedEvents(value.Blocks)...)
		case value.Kind != Record:
		case isLinkedEvent(value):
			events = append(events, eventRecords(value)...)
		default:
			for _, f := range value.Fields {
				if slices.Contains(linkedKeys, f.Key) {
					events = append(events, linkedEvents(f.Value)...)
				}
			}
		}
	}
	return events
}

// isLinkedEvent reports whether one of a value's types is an event.
func isLinkedEvent(value *Block) bool {
	for _, part := range linkedTexts(value.field("@type")) {
		if isEventType(RunsText(part)) {
			return true
		}
	}
	return false
}

// eventRecords makes the records of an event: of those it has, or else its own.
func eventRecords(event *Block) []*Block {
	var parts []*Block
	for _, key := range partKeys {
		parts = append(parts, linkedEvents(event.field(key))...)
	}
	if len(parts) == 0 {
		event.Name = LinkedEvent
		for i := range event.Fields {
			f := &event.Fields[i]
			f.Value = linkedText(f.Key, f.Value)
		}
		return []*Block{event}
	}
	for _, part := range parts {
		if part.field("superEvent") != nil {
			continue
		}
		for _, f := range event.Fields {
			if f.Key == "name" {
				f.Key = "superEvent"
				part.Fields = append(part.Fields, f)
			}
		}
	}
	return parts
}

// field gives the value of a Record's field, nil for none.
func (block *Block) field(key string) []*Block {
	for i := range block.Fields {
		if block.Fields[i].Key == key {
			return block.Fields[i].Value
		}
	}
	return nil
}

// linkedText gives a field's value as text where it holds nested values.
func linkedText(key string, value []*Block) []*Block {
	nested := false
	for _, v := range value {
		nested = nested || v.Kind == Record || v.Kind == List && slices.ContainsFunc(v.Blocks, func(item *Block) bool {
			return slices.ContainsFunc(item.Blocks, func(b *Block) bool { return b.Kind == Record })
		})
	}
	if !nested {
		return value
	}
	var parts [][]Run
	for _, v := range value {
		parts = append(parts, linkedParts(key, v)...)
	}
	return joinParts(parts)
}

// linkedParts gives the texts of a value.
func linkedParts(key string, value *Block) [][]Run {
	switch value.Kind {
	case Paragraph:
		return [][]Run{value.Runs}
	case List, Item:
		var parts [][]Run
		for _, b := range value.Blocks {
			parts = append(parts, linkedParts(key, b)...)
		}
		return parts
	case Record:
		return recordParts(key, value)
	}
	return nil
}

// recordParts gives the texts by which a nested value is known, as one.
func recordParts(key string, record *Block) [][]Run {
	keys := [][]string{nameKeys, streetKeys, addressKeys}
	if key == "location" || key == "address" {
		keys = keys[:2]
	}
	for _, names := range keys {
		var parts [][]Run
		for _, name := range names {
			for _, v := range record.field(name) {
				parts = append(parts, linkedParts(name, v)...)
			}
		}
		if text := joinParts(parts); len(text) > 0 {
			return [][]Run{linked(key, record, text[0])}
		}
	}
	return nil
}

// linked gives a nested value's text, as a link where the value has an address
// that belongs to the event.
func linked(key string, record, text *Block) []Run {
	url := linkedTexts(record.field("url"))
	if !slices.Contains(workKeys, key) || len(url) == 0 {
		return text.Runs
	}
	return []Run{{Kind: Link, Start: text.Start, End: text.End, URL: RunsText(url[0]), Runs: text.Runs}}
}

// linkedTexts gives the texts of a value that is a text or a list of texts.
func linkedTexts(value []*Block) [][]Run {
	var texts [][]Run
	for _, v := range value {
		if v.Kind != Record {
			texts = append(texts, linkedParts("", v)...)
		}
	}
	return texts
}

// joinParts makes a paragraph of texts with commas between; one that another
// holds before it is left out. It gives none where there is no text.
func joinParts(parts [][]Run) []*Block {
	var p *Block
	said := ""
	for _, runs := range parts {
		text := RunsText(runs)
		if text == "" || strings.Contains(said, text) {
			continue
		}
		said += text + "\n"
		if p == nil {
			p = &Block{Kind: Paragraph, Start: runs[0].Start, End: runs[0].End}
		} else {
			at := p.Runs[len(p.Runs)-1].End
			p.Runs = append(p.Runs, Run{Kind: Text, Start: at, End: at, Text: ", "})
		}
		for _, run := range runs { // in any order
			p.Start, p.End = min(p.Start, run.Start), max(p.End, run.End)
		}
		p.Runs = append(p.Runs, runs...)
	}
	if p == nil {
		return nil
	}
	return []*Block{p}
}
