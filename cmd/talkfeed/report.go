package main

import (
	"bufio"
	"fmt"
	"io"

	"talkfeed/content/outline"
)

// report gathers what a command has to say on stderr and what follows from it
// for the exit code.
type report struct {
	diagnostics []outline.Diagnostic
	notes       []string // for --verbose
	unread      bool     // a file or folder could not be opened
	quiet       bool
	verbose     bool
	strict      bool
}

// count gives the number of diagnostics of a severity.
func (r *report) count(s outline.Severity) int {
	n := 0
	for _, d := range r.diagnostics {
		if d.Severity == s {
			n++
		}
	}
	return n
}

// note keeps a line for --verbose.
func (r *report) note(format string, args ...any) {
	if r.verbose {
		r.notes = append(r.notes, fmt.Sprintf(format, args...))
	}
}

// print writes notes and diagnostics; with --quiet errors alone.
func (r *report) print(w io.Writer) {
	b := bufio.NewWriter(w)
	defer b.Flush()
	for _, n := range r.notes {
		fmt.Fprintln(b, n)
	}
	for _, d := range r.diagnostics {
		if d.Severity == outline.Error || !r.quiet {
			fmt.Fprintln(b, d.Error())
		}
	}
}

// exit gives what the diagnostics mean for the exit code.
func (r *report) exit() error {
	switch {
	case r.unread:
		return exit(exitUsage)
	case r.count(outline.Error) > 0, r.strict && len(r.diagnostics) > 0:
		return exit(exitContent)
	}
	return nil
}
