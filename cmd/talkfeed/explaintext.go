package main

import (
	"bufio"
	"fmt"
	"io"
	"strconv"
	"strings"

	"talkfeed/content"
	"talkfeed/content/outline"
)

// writeReasons prints what was decided: of one file a line a block, with the
// numbers of the lines before it, and below a talk where its fields came from; of
// several, a line a file.
func writeReasons(w io.Writer, pages []pageReasons, line int) error {
	b := bufio.NewWriter(w)
	for i := range pages {
		p := &pages[i]
		p.writeHead(b, len(pages) > 1)
		if p.read && len(pages) == 1 {
			p.writeDecisions(b, line)
		}
	}
	return b.Flush()
}

// writeHead prints what a file is taken for.
func (p *pageReasons) writeHead(b *bufio.Writer, counted bool) {
	if !p.read {
		fmt.Fprintf(b, "%s: not read: %s\n", printable(p.name), printable(p.verdict))
		return
	}
	fmt.Fprintf(b, "%s: %s", printable(p.name), printable(p.Page))
	if p.verdict != "" {
		fmt.Fprintf(b, " (read: %s)", printable(p.verdict))
	}
	if counted {
		fmt.Fprintf(b, ": %d dated, %d undated", len(p.result.Entries), len(p.result.Undated))
	}
	b.WriteByte('\n')
}

func (p *pageReasons) writeDecisions(b *bufio.Writer, line int) {
	if len(p.Decisions) == 0 {
		b.WriteString(nothingThere(line))
	}
	width := 0
	for _, d := range p.Decisions {
		width = max(width, len(strconv.Itoa(d.Place.Line)))
	}
	for _, d := range p.Decisions {
		writeDecision(b, p, d, width)
	}
	if p.gaveNothing() && line == 0 {
		fmt.Fprintf(b, "if talks stand here, say in talkfeed.yaml what each of them is, as in\npages:\n  %s: {entry: li}\n", printable(p.name))
	}
}

func nothingThere(line int) string {
	if line > 0 {
		return "nothing that could be a talk, or hold one, touches line " + strconv.Itoa(line) + "\n"
	}
	return "no block of it could be a talk: no heading, list item, row, card or record\n"
}

const (
	textWidth = 60 // of a block's first words
	indent    = 2  // a level
	deepest   = 12 // level that is still indented
)

// writeDecision prints a block and the talks it gave:
//
//	7    entry: Slow Queries, Rivercon, Bremen, 3 May
//	       title     Slow Queries  rather than event: it is the first marked text
func writeDecision(b *bufio.Writer, p *pageReasons, d *content.Decision, width int) {
	in := strings.Repeat(" ", indent*min(d.Depth, deepest))
	fmt.Fprintf(b, "%*d  %s%s: %s\n", width, d.Place.Line, in, d.Is, cut(printable(d.Text), textWidth))
	in += strings.Repeat(" ", width+2+indent)
	if d.Why != "" && d.Is != content.IsEntry {
		fmt.Fprintf(b, "%s%s\n", in, printable(d.Why))
	}
	for i := range d.Entries {
		a := &d.Entries[i]
		values := 0
		for _, o := range a.Fields {
			values = max(values, displayWidth(cut(printable(o.Value), textWidth)))
		}
		for _, o := range a.Fields {
			value := cut(printable(o.Value), textWidth)
			fmt.Fprintf(b, "%s%-8s  %s%s  %s\n", in, o.Field, value, strings.Repeat(" ", values-displayWidth(value)), printable(originText(&o, d.Place.Line)))
		}
		if a.NeedsDate {
			fmt.Fprintf(b, "%sto date it, write %s\n", in, p.toDate())
		}
	}
}

// originText says in words where a field came from, with the line where that is
// another one than the block's.
func originText(o *content.Origin, line int) string {
	text := o.How
	if len(o.Evidence) > 0 {
		text = "rather than " + o.Against + ": it " + strings.Join(o.Evidence, ", ")
	}
	if o.Place.Line != line {
		text = fmt.Sprintf("line %d: %s", o.Place.Line, text)
	}
	return text
}

// toDate is what an author writes to give a talk its day.
func (p *pageReasons) toDate() string {
	const words = "talkfeed: date=YEAR-MONTH-DAY"
	switch p.format {
	case outline.YAML, outline.TOML, outline.JSON, outline.CSV, outline.JavaScript, outline.BibTeX:
		return "its day under the key or column \"date\""
	case outline.Org:
		return "into it: # " + words
	case outline.RST:
		return "into it: .. " + words
	case outline.AsciiDoc:
		return "into it: // " + words
	case outline.TeX:
		return "into it: % " + words
	case outline.PlainText:
		return "the day beside its title"
	}
	return "into it: <!-- " + words + " -->"
}
