package main

import (
	"os"
	"slices"
	"strconv"
	"strings"

	"github.com/spf13/cobra"

	"talkfeed/content"
	"talkfeed/content/outline"
	"talkfeed/content/site"
)

// explainCommand makes the command that says why a page gives the talks it gives.
func (p *program) explainCommand() *cobra.Command {
	var o options
	var asJSON bool
	cmd := &cobra.Command{
		Use:   "explain [PATH[:LINE]]",
		Short: "Say why each block of a page is or isn't a talk",
		Long: `explain says of each block of a page (heading, list item, row, record) whether it
is a talk and why, and where each talk's title, date, event and place came from,
with what spoke for it. With a LINE it says only what touches that line. Of a
folder it says which files are read. Where only the author can tell, it says what
to write.`,
		Example: `  talkfeed explain content/talks.md
  talkfeed explain content/talks.md:12`,
		Args: func(cmd *cobra.Command, args []string) error {
			if len(args) > 1 {
				return usageError{message: "explain wants one file or folder at most, as in content/talks.md:12", see: cmd.CommandPath()}
			}
			return nil
		},
		RunE: func(_ *cobra.Command, args []string) error { return p.explain(&o, args, asJSON) },
	}
	o.addReadFlags(cmd)
	cmd.Flags().BoolVar(&asJSON, "json", false, "print one JSON object, for programs")
	return cmd
}

// pageReasons is what is said of one file.
type pageReasons struct {
	name string
	read bool
	// verdict says why the file is read or not.
	verdict string
	format  outline.Format
	result  content.Result
	content.Explanation
}

func (p *program) explain(o *options, args []string, asJSON bool) error {
	line := 0
	if len(args) == 1 {
		args[0], line = cutLine(args[0])
	}
	g, err := o.find(args)
	if err != nil {
		return err
	}
	r := o.report(&g)
	q := g.question(o.value(&g, "language").text, nil)
	pages := q.explainAll(r)
	if len(pages) == 1 && pages[0].read {
		if verdict, read, ok := inSite(g.site, pages[0].name, &q); ok && read {
			pages[0].verdict = verdict
		} else if ok {
			pages[0].verdict = "named; a build of the site does not read it: " + verdict
		}
	}
	for i := range pages {
		pages[i].keepLine(line)
		r.diagnostics = append(r.diagnostics, pages[i].result.Diagnostics...)
	}
	if asJSON {
		err = writeReasonsJSON(p.stdout, pages, r.diagnostics)
	} else {
		err = writeReasons(p.stdout, pages, line)
	}
	if err != nil {
		return err
	}
	r.print(p.stderr)
	return r.exit()
}

// cutLine parts a line's number off a path; 0 where there is none. A file whose
// name ends so is that file.
func cutLine(arg string) (path string, line int) {
	i := strings.LastIndexByte(arg, ':')
	if i <= 0 {
		return arg, 0
	}
	n, err := strconv.Atoi(arg[i+1:])
	if err != nil || n < 1 {
		return arg, 0
	}
	if _, err := os.Lstat(arg); err == nil {
		return arg, 0
	}
	return arg[:i], n
}

// explainAll reads what the paths stand for as list does, and keeps the reasons.
func (q *question) explainAll(r *report) []pageReasons {
	collections, err := site.Discover(q.paths, q.exclude)
	if err != nil {
		r.fail(err)
	}
	var pages []pageReasons
	for i := range collections {
		pages = append(pages, q.explainCollection(&collections[i], r)...)
	}
	return pages
}

func (q *question) explainCollection(c *site.Collection, r *report) []pageReasons {
	surveys, references := make(map[string]*content.Survey), new(content.References)
	docs := make([]*outline.Document, len(c.Files))
	pages := make([]pageReasons, len(c.Files))
	for i := range c.Files {
		f := &c.Files[i]
		docs[i] = pages[i].load(q, f, r)
		if docs[i] == nil {
			continue
		}
		if surveys[f.Group] == nil {
			surveys[f.Group] = &content.Survey{References: references}
		}
		surveys[f.Group].Add(docs[i])
	}
	for i, doc := range docs {
		if doc == nil {
			continue
		}
		var told *content.Told
		if page := site.PageOf(q.pages, pages[i].name); page != nil {
			told = &page.Told
		}
		pages[i].result, pages[i].Explanation = content.Explain(doc, surveys[c.Files[i].Group], told)
	}
	for _, s := range c.Skipped {
		pages = append(pages, pageReasons{name: s.Name, verdict: s.Reason})
	}
	slices.SortStableFunc(pages, func(a, b pageReasons) int { return strings.Compare(a.name, b.name) })
	return pages
}

// load reads a file and says whether and why it is asked for talks; it gives nil
// where it is not.
func (p *pageReasons) load(q *question, f *site.File, r *report) *outline.Document {
	l := f.Load()
	p.name, p.verdict = f.Name, l.Skipped
	if l.Err != nil {
		r.failFile(f.Name, l.Err)
		p.verdict = "it has an error"
	}
	if l.Document == nil {
		return nil
	}
	q.complete(l.Document)
	p.format = l.Document.Format
	if page := site.PageOf(q.pages, f.Name); page != nil {
		p.read, p.verdict = true, "as "+page.Place.String()+" tells"
		return l.Document
	}
	verdict, reason := f.Judge(l.Document)
	switch p.verdict = reason; verdict {
	case site.Unread:
		return nil
	case site.Perhaps:
		p.verdict += ": read where no other file is there for talks, and if such files list two or more"
	}
	p.read = true
	return l.Document
}

// keepLine keeps what touches a line; 0 stands for all.
func (p *pageReasons) keepLine(line int) {
	if line == 0 {
		return
	}
	var kept []*content.Decision
	for _, d := range p.Decisions {
		if d.Place.Line <= line && line <= d.Last {
			kept = append(kept, d)
		}
	}
	p.Decisions = kept
	var touching []outline.Diagnostic
	for _, d := range p.result.Diagnostics {
		if d.Line == line || d.Line == 0 {
			touching = append(touching, d)
		}
	}
	p.result.Diagnostics = touching
}

// gaveNothing reports whether the page gave no talks at all.
func (p *pageReasons) gaveNothing() bool { return len(p.result.Entries)+len(p.result.Undated) == 0 }
