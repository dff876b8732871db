package main

import (
	"errors"
	"fmt"
	"io"

	"talkfeed/content/outline"
)

// The exit codes.
const (
	exitOK      = 0
	exitContent = 1 // errors in the content, refusals, --strict with warnings, stale feeds
	exitUsage   = 2 // wrong flags and settings, files that can't be opened or written
)

// exit is the error of a command that has said what there is to say.
type exit int

func (e exit) Error() string { return fmt.Sprintf("exit code %d", int(e)) }

// usageError is an error in how the program was called; see names the command
// whose help says more.
type usageError struct{ message, see string }

func (e usageError) Error() string { return e.message + "; see " + e.see + " --help" }

// refusal is why a build that could be made is not: it would make the feeds
// worse.
type refusal string

func (e refusal) Error() string { return string(e) }

// internalError is a mistake of this program's, met before anything was
// written.
type internalError struct{ error }

func (e internalError) Unwrap() error { return e.error }

// fail prints an error and gives the exit code that it means.
func fail(w io.Writer, err error) int {
	if code, ok := err.(exit); ok {
		return int(code)
	}
	if joined, ok := err.(interface{ Unwrap() []error }); ok {
		code := exitOK
		for _, e := range joined.Unwrap() {
			code = max(code, fail(w, e))
		}
		return code
	}
	if d, ok := errors.AsType[outline.Diagnostic](err); ok {
		fmt.Fprintln(w, d.Error()) // in the settings
		return exitUsage
	}
	if e, ok := errors.AsType[refusal](err); ok {
		fmt.Fprintf(w, "talkfeed: refused: %v\n", e)
		return exitContent
	}
	if e, ok := errors.AsType[internalError](err); ok {
		fmt.Fprintf(w, "talkfeed: error: a mistake in talkfeed, not in your content; please report it: %v\n", e)
		return exitContent
	}
	fmt.Fprintf(w, "talkfeed: error: %v\n", err)
	return exitUsage
}
