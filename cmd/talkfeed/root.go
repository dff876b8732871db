package main

import (
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
	hold           int    // bytes of documents kept between the two passes
	cache          string // the user's folder for caches, "" for none
}

// rootCommand makes the program's commands.
func (p *program) rootCommand() *cobra.Command {
	root := &cobra.Command{
		Use:   "talkfeed",
		Short: "Make RSS, Atom and JSON feeds of the talks on a page",
		Long: `talkfeed finds the talks in your content as it is (a Markdown page with a list
of talks, a data file, plain text, a whole site) and writes RSS 2.0, Atom 1.0 and
JSON Feed files, so that people can subscribe to your talks.`,
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
	root.AddCommand(p.buildCommand(), p.listCommand(), p.checkCommand(), p.explainCommand(), p.configCommand())
	return root
}

// unknownCommand makes our error of cobra's for an unknown command, which ends
// in lines of suggestions ("Did you mean this?").
func unknownCommand(err error) error {
	first, rest, _ := strings.Cut(err.Error(), "\n")
	if !strings.HasPrefix(first, "unknown command") {
		return err
	}
	_, rest, _ = strings.Cut(rest, "Did you mean this?")
	if names := strings.Fields(rest); len(names) > 0 {
		first = fmt.Sprintf("%s; did you mean %q?", first, names[0])
	}
	return usageError{message: first, see: "talkfeed"}
}
