package content

// What an entry takes from the headings above it.

// takeHeading takes event and place from the headings, where the entry names no
// event itself.
func (d *draft) takeHeading() {
	e, c := &d.entry, &d.context
	if c.event != "" && rolesOnly(e.Event) {
		e.Event = "" // "Talk: Slow queries"
	}
	if c.event == "" || c.event == e.Title || e.Event != "" && (!d.parts.noTitle || c.weak) && !c.elsewhere(e.Event) {
		return
	}
	e.Event = c.event
	d.from(eventField, c.why.over(IsEvent, d.start), "the heading above")
	if e.Location == "" {
		e.Location = c.location
		d.from(placeField, c.why.over(IsEvent, d.start), "the heading above")
	}
	d.links = append(append([]foundLink{}, c.links...), d.links...)
}

// preferHeadings gives the entries below headings that may be events or topics
// their heading's name for the event, where few of them name one themselves: then
// what those few name is something within the event.
func preferHeadings(drafts []*draft) {
	own, n := 0, 0
	for _, d := range drafts {
		if d.context.weak && d.context.event != "" {
			n++
			own += count(d.ownEvent)
		}
	}
	if own*4 > n {
		return
	}
	for _, d := range drafts {
		if d.context.weak && d.context.event != "" && d.ownEvent && d.context.event != d.entry.Title {
			d.entry.Event = d.context.event
			d.from(eventField, d.context.why.over(IsEvent, d.start), "the heading above, since few beside it name an event")
		}
	}
}

// hasPage says whether a linked title leads to a page of the talk's own, and not
// to its slides or recording.
func hasPage(address string) bool {
	switch kindOfLink("", address) {
	case OtherLink, EventLink:
		return true
	}
	return false
}
