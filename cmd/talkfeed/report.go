package main

import (
	"bufio"
	"cmp"
	"errors"
	"fmt"
	"io"
	"io/fs"

	"talkfeed/content/outline"
	"talkfeed/content/site"
	"talkfeed/feed/ledger"
)

// report gathers what a command has to say on stderr and what follows from it
// for the exit code.
type report struct {
	diagnostics []outline.Diagnostic
	lines       []string // that are no problem of the content's
	unread      bool     // a file or folder could not be opened
	quiet       bool
	verbose     bool
	strict      bool
}

// fail takes over an error of package site.
func (r *report) fail(err error) {
	r.unread = true
	r.diagnostics = append(r.diagnostics, site.Diagnostics("", err)...)
}

// failFile takes over the error of one file.
func (r *report) failFile(name string, err error) {
	if _, ok := errors.AsType[*fs.PathError](err); ok {
		r.unread = true
	}
	r.diagnostics = append(r.diagnostics, site.Diagnostics(name, err)...)
}

// warn takes over a warning of the command's own.
func (r *report) warn(at outline.Place, format string, args ...any) {
	r.diagnostics = append(r.diagnostics, outline.Diagnostic{Place: at, Severity: outline.Warning, Message: fmt.Sprintf(format, args...)})
}

// note keeps a line for --verbose.
func (r *report) note(format string, args ...any) {
	if r.verbose {
		r.lines = append(r.lines, fmt.Sprintf(format, args...))
	}
}

// hint keeps a line that is no problem but worth reading.
func (r *report) hint(format string, args ...any) {
	if !r.quiet {
		r.lines = append(r.lines, fmt.Sprintf(format, args...))
	}
}

// notice keeps what the ledger has to say.
func (r *report) notice(n ledger.Notice) {
	r.hint("%s: note: %s", cmp.Or(n.Place, "talkfeed"), n.Message)
}

// print writes lines and diagnostics; with --quiet errors alone.
func (r *report) print(w io.Writer) {
	b := bufio.NewWriter(w)
	defer b.Flush()
	for _, line := range r.lines {
		fmt.Fprintln(b, printable(line))
	}
	for _, d := range r.diagnostics {
		if d.Severity == outline.Error || !r.quiet {
			fmt.Fprintln(b, printable(d.Error()))
		}
	}
}

// failed gives the exit code of the errors, nil where there are none.
func (r *report) failed() error {
	if r.unread {
		return exit(exitUsage)
	}
	for _, d := range r.diagnostics {
		if d.Severity == outline.Error {
			return exit(exitContent)
		}
	}
	return nil
}

// exit gives the exit code of errors and, with --strict, warnings.
func (r *report) exit() error {
	if err := r.failed(); err != nil {
		return err
	}
	if r.strict && len(r.diagnostics) > 0 {
		return exit(exitContent)
	}
	return nil
}
