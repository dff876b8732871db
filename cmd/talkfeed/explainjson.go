package main

import (
	"encoding/json"
	"io"

	"talkfeed/content/outline"
)

// reasonsListing is what explain --json prints. Programs rely on it: members are
// added, never renamed or removed.
type reasonsListing struct {
	Files       []reasonsFile    `json:"files"`
	Diagnostics []listDiagnostic `json:"diagnostics"`
}

// reasonsFile is what is said of one file: whether it is read and why, what the
// page was taken for, and of its blocks.
type reasonsFile struct {
	File   string         `json:"file"`
	Read   bool           `json:"read"`
	Reason string         `json:"reason,omitempty"`
	Page   string         `json:"page,omitempty"`
	Blocks []reasonsBlock `json:"blocks"`
}

// reasonsBlock is a block in source order; those below it have a greater depth.
type reasonsBlock struct {
	Line    int            `json:"line"`
	Column  int            `json:"column"`
	Last    int            `json:"last"`
	Depth   int            `json:"depth"`
	Text    string         `json:"text"`
	Is      string         `json:"is"`
	Reason  string         `json:"reason,omitempty"`
	Entries []reasonsEntry `json:"entries,omitempty"`
}

type reasonsEntry struct {
	listEntry
	Fields []reasonsField `json:"fields"`
}

type reasonsField struct {
	Field    string   `json:"field"`
	Value    string   `json:"value"`
	Line     int      `json:"line"`
	Column   int      `json:"column"`
	How      string   `json:"how"`
	Against  string   `json:"against,omitempty"`
	Evidence []string `json:"evidence,omitempty"`
}

// writeReasonsJSON prints the reasons as one JSON object.
func writeReasonsJSON(w io.Writer, pages []pageReasons, diagnostics []outline.Diagnostic) error {
	l := reasonsListing{Files: []reasonsFile{}, Diagnostics: listDiagnostics(diagnostics)}
	for i := range pages {
		p := &pages[i]
		f := reasonsFile{File: p.name, Read: p.read, Reason: p.verdict, Page: p.Page, Blocks: []reasonsBlock{}}
		for _, d := range p.Decisions {
			b := reasonsBlock{Line: d.Place.Line, Column: d.Place.Column, Last: d.Last, Depth: d.Depth,
				Text: d.Text, Is: string(d.Is), Reason: d.Why}
			for _, a := range d.Entries {
				e := reasonsEntry{listEntry: newListEntry(a.Entry), Fields: []reasonsField{}}
				for _, o := range a.Fields {
					e.Fields = append(e.Fields, reasonsField{o.Field, o.Value, o.Place.Line, o.Place.Column, o.How, o.Against, o.Evidence})
				}
				b.Entries = append(b.Entries, e)
			}
			f.Blocks = append(f.Blocks, b)
		}
		l.Files = append(l.Files, f)
	}
	e := json.NewEncoder(w)
	e.SetEscapeHTML(false)
	e.SetIndent("", "  ")
	return e.Encode(l)
}
