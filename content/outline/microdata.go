package outline

import "strings"

// This file reads microdata (HTML Standard, chapter 5) of schema.org's events.
// What a property says is kept as a class, in the words of microformats: the
// name of an event is a "p-name", as if the author had written that class.

// scope is an open element that microdata describes. The zero scope gives its
// properties no class.
type scope struct {
	// event is set for an event.
	event bool
	// class is what the names inside are called, for what is itself a property
	// of an event: the place, a speaker.
	class string
}

// eventClasses give the class of an event's properties.
var eventClasses = map[string]string{
	"name": "p-name", "startDate": startClass, "endDate": endClass, "location": "p-location", "url": "u-url",
	"performer": "p-speaker", "performers": "p-speaker", "actor": "p-speaker", "author": "p-speaker",
	"superEvent": "p-event",
}

// eventClass is the class of the event itself.
const eventClass = "h-event"

func (s *scope) isEvent() bool { return s != nil && s.event }

// The classes of an event's first and last day.
const startClass, endClass = "dt-start", "dt-end"

// nameProperties are the properties that name a place, a person or an event.
var nameProperties = map[string]bool{
	"name": true, "address": true, "addressLocality": true, "addressRegion": true, "addressCountry": true,
}

// classOf gives the class of a property, "" for none.
func (s *scope) classOf(property string) string {
	switch {
	case s == nil:
	case s.event:
		return eventClasses[property]
	case nameProperties[property]:
		return s.class
	}
	return ""
}

// microdata reads what a tag's microdata attributes say, which stand in the
// scope around it.
func (b *builder) microdata(t *tag) {
	properties, named := t.attr["itemprop"]
	_, opens := t.attr["itemscope"]
	types, typed := t.attr["itemtype"]
	if !named && !opens && !typed {
		return
	}
	around := b.scope()
	for _, property := range strings.Fields(properties) {
		if t.property = around.classOf(property); t.property != "" {
			t.class = strings.TrimSpace(t.class + " " + t.property)
			break
		}
	}
	if opens || typed {
		t.scope = &scope{event: isEventType(types) && t.property == "", class: t.property}
	}
	if t.scope.isEvent() {
		t.class = strings.TrimSpace(t.class + " " + eventClass)
	}
}

// scope gives the innermost open scope, nil for none.
func (b *builder) scope() *scope {
	i := len(b.inline) - 1
	if b.leaf.block != nil {
		for ; i >= b.leaf.inline; i-- {
			if s := b.inline[i].scope; s != nil {
				return s
			}
		}
		if b.leaf.scope != nil {
			return b.leaf.scope
		}
	}
	for n := len(b.open); n > 0; n-- {
		for ; i >= 0 && b.inline[i].depth >= n; i-- {
			if s := b.inline[i].scope; s != nil {
				return s
			}
		}
		if s := b.open[n-1].scope; s != nil {
			return s
		}
	}
	return nil
}

// isDate reports whether the tag is an event's first or last day.
func (t *tag) isDate() bool { return t.property == startClass || t.property == endClass }

// when gives the date that a tag's attributes state, "" for none.
func (t *tag) when() string {
	if t.isDate() {
		return either(t.first(dateAttributes...), t.first("content"))
	}
	return t.first(dateAttributes...)
}

// metaDate adds a date that only a program reads (<meta itemprop="startDate">):
// to the text that is being written, or else to the next one.
func (b *builder) metaDate(t tag, at, end int) {
	run := Run{Kind: Time, Start: at, End: end, Datetime: t.when(), Class: t.class}
	switch {
	case !t.isDate() || run.Datetime == "":
	case b.leaf.block != nil:
		b.put(run)
	default:
		b.when = append(b.when, run)
	}
}

// flushWhen ends the wait of dates for a text in a container that ends. Those
// of microdata go to its heading, or become a paragraph.
func (b *builder) flushWhen(block *Block, end int) {
	if len(b.when) == 0 || b.when[0].Start < block.Start {
		return
	}
	first := b.when[0]
	switch block.Kind {
	case Section:
		if first.Class != "" {
			block.Runs = append(block.Runs, b.when...)
			block.End = max(block.End, b.when[len(b.when)-1].End)
		}
	case Group, Item, cellKind:
		if first.Class != "" {
			b.into(first.Start)
			b.endText(end)
		}
	}
	b.when = nil
}

// isEventType reports whether one of the types that stand in text is an event
// of schema.org.
func isEventType(text string) bool {
	for _, name := range strings.Fields(text) {
		name = name[strings.LastIndexAny(name, "/:#")+1:]
		if eventTypes[name] {
			return true
		}
	}
	return false
}

// eventTypes are the types of schema.org for what somebody can speak at.
var eventTypes = map[string]bool{
	"Event": true, "BusinessEvent": true, "ChildrensEvent": true, "ComedyEvent": true, "ConferenceEvent": true,
	"CourseInstance": true, "EducationEvent": true, "ExhibitionEvent": true, "Festival": true, "Hackathon": true,
	"LiteraryEvent": true, "PerformingArtsEvent": true, "ScreeningEvent": true, "SocialEvent": true,
	"TheaterEvent": true, "VisualArtsEvent": true,
}
