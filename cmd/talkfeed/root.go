package main

import (
	"errors"
	"fmt"
	"io"
	"strings"

	"github.com/spf13/cobra"
)

// program is one run of the program: where it prints and what it knows of the
// world.
type program struct {
	stdout, stderr io.Writer
	env            func(string) string
}

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

// finish prints the error of a command, where it hasn't been printed, and
// gives the exit code.
func (p *program) finish(err error) int {
	if err == nil {
		return exitOK
	}
	if code, ok := errors.AsType[exit](err); ok {
		return int(code)
	}
	message := err.Error()
	if strings.HasPrefix(message, "unknown command") {
		message = oneLine(message) + "; see talkfeed --help"
	}
	fmt.Fprintf(p.stderr, "talkfeed: error: %s\n", message)
	return exitUsage
}

// oneLine folds the lines of cobra's message for an unknown command ("Did you
// mean this?" and its suggestions) into one.
func oneLine(message string) string {
	first, rest, _ := strings.Cut(message, "\n")
	if words := strings.Fields(strings.TrimPrefix(strings.TrimSpace(rest), "Did you mean this?")); len(words) > 0 {
		return fmt.Sprintf("%s; did you mean %q?", first, words[0])
	}
	return first
}

// rootCommand makes the program's commands.
func (p *program) rootCommand() *cobra.Command {
	root := &cobra.Command{
		Use:   "talkfeed",
		Short: "Make RSS, Atom and JSON feeds of the talks on a page",
		Long: `talkfeed finds the talks in your content as it is (a Markdown page with a list
of talks, a data file, plain text) and writes RSS 2.0, Atom 1.0 and JSON Feed
files, so that people can subscribe to your talks.`,
		Example: `  talkfeed list content/talks.md
  talkfeed build content/talks.md --url https://example.org
  talkfeed check content/talks.md --strict`,
		Version:       version(),
		SilenceErrors: true,
		SilenceUsage:  true,
		RunE:          func(cmd *cobra.Command, _ []string) error { return cmd.Help() },
	}
	root.Flags().Bool("version", false, "print the version")
	root.SetVersionTemplate("{{.Name}} {{.Version}}\n")
	root.SetFlagErrorFunc(func(cmd *cobra.Command, err error) error {
		return usageError{message: err.Error(), see: cmd.CommandPath()}
	})
	root.CompletionOptions.SetDefaultShellCompDirective(cobra.ShellCompDirectiveDefault)
	root.AddCommand(p.listCommand())
	return root
}
