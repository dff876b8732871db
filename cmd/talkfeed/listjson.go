package main

import (
	"encoding/json"
	"io"

	"talkfeed/content"
	"talkfeed/content/outline"
)

// listing is what list --json prints. Programs rely on it: members are added,
// never renamed or removed.
type listing struct {
	Entries     []listEntry      `json:"entries"`
	Undated     []listEntry      `json:"undated"`
	Diagnostics []listDiagnostic `json:"diagnostics"`
}

// listEntry is one talk. Date and End are ISO 8601 at the precision stated.
type listEntry struct {
	Title    string     `json:"title"`
	Date     string     `json:"date"`
	End      string     `json:"end,omitempty"`
	Event    string     `json:"event,omitempty"`
	Location string     `json:"location,omitempty"`
	Status   string     `json:"status,omitempty"`
	URL      string     `json:"url,omitempty"`
	Kind     string     `json:"kind,omitempty"`
	Speakers []string   `json:"speakers,omitempty"`
	Tags     []string   `json:"tags,omitempty"`
	Links    []listLink `json:"links,omitempty"`
	File     string     `json:"file"`
	Line     int        `json:"line"`
	Column   int        `json:"column"`
}

type listLink struct {
	URL  string `json:"url"`
	Text string `json:"text,omitempty"`
	Kind string `json:"kind,omitempty"`
}

type listDiagnostic struct {
	File     string `json:"file"`
	Line     int    `json:"line"`
	Column   int    `json:"column"`
	Severity string `json:"severity"`
	Message  string `json:"message"`
}

// writeJSON prints the talks and diagnostics as one JSON object.
func writeJSON(w io.Writer, t talks, diagnostics []outline.Diagnostic) error {
	l := listing{
		Entries:     make([]listEntry, 0, len(t.entries)),
		Undated:     make([]listEntry, 0, len(t.undated)),
		Diagnostics: listDiagnostics(diagnostics),
	}
	for i := range t.entries {
		l.Entries = append(l.Entries, newListEntry(&t.entries[i]))
	}
	for i := range t.undated {
		l.Undated = append(l.Undated, newListEntry(&t.undated[i]))
	}
	e := json.NewEncoder(w)
	e.SetEscapeHTML(false)
	e.SetIndent("", "  ")
	return e.Encode(l)
}

func listDiagnostics(diagnostics []outline.Diagnostic) []listDiagnostic {
	list := make([]listDiagnostic, 0, len(diagnostics))
	for _, d := range diagnostics {
		list = append(list, listDiagnostic{File: d.File, Line: d.Line, Column: d.Column,
			Severity: string(d.Severity), Message: d.Message})
	}
	return list
}

func newListEntry(e *content.Entry) listEntry {
	l := listEntry{
		Title: e.Title, Date: e.Date.String(), End: e.End.String(),
		Event: e.Event, Location: e.Location, Status: e.Status, URL: e.URL, Kind: e.Kind,
		Speakers: e.Speakers, Tags: e.Tags,
		File: e.Place.File, Line: e.Place.Line, Column: e.Place.Column,
	}
	for _, link := range e.Links {
		l.Links = append(l.Links, listLink{URL: link.URL, Text: link.Text, Kind: string(link.Kind)})
	}
	return l
}
