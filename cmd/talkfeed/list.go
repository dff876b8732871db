package main

import (
	"github.com/spf13/cobra"
)

// listCommand makes the command that shows the talks found.
func (p *program) listCommand() *cobra.Command {
	var o options
	var asJSON bool
	cmd := &cobra.Command{
		Use:   "list [PATH ...]",
		Short: "Show the talks found, write nothing",
		Long: `list shows the talks found in the files and folders named, in the order in
which they stand there: date, title, event and place in the source, then those
without a date. Problems in the content go to stderr.`,
		Example: `  talkfeed list content/talks.md
  talkfeed list --json data/talks.yaml | jq '.entries[].title'`,
		RunE: func(cmd *cobra.Command, args []string) error {
			return p.list(&o, args, asJSON)
		},
	}
	o.addReadFlags(cmd)
	cmd.Flags().BoolVar(&asJSON, "json", false, "print one JSON object, for programs")
	return cmd
}

func (p *program) list(o *options, args []string, asJSON bool) error {
	g, err := o.find(args)
	r := o.report(&g)
	var t talks
	if err != nil {
		r.fail(err) // said in the JSON too
	} else {
		t = p.readTalks(g.question(o.value(&g, "language").text, nil), r)
	}
	if asJSON {
		err = writeJSON(p.stdout, t, r.diagnostics)
	} else {
		err = writeTable(p.stdout, tableRows(t), terminalWidth(p.stdout))
		if len(t.entries)+len(t.undated) == 0 && r.failed() == nil {
			r.hint("talkfeed: note: no talks found; `talkfeed explain` says why")
		}
	}
	if err != nil {
		return err
	}
	r.print(p.stderr)
	return r.exit()
}
