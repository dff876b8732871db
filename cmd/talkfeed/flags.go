package main

import "github.com/spf13/cobra"

// options are the values of the flags.
type options struct {
	config                 string
	strict, quiet, verbose bool
}

// addReadFlags adds the flags of every command that reads content.
func (o *options) addReadFlags(cmd *cobra.Command) {
	f := cmd.Flags()
	f.StringVar(&o.config, "config", "", "read the settings from this `file` (default talkfeed.yaml beside PATH or in the working folder)")
	f.BoolVar(&o.strict, "strict", false, "exit with 1 where there are warnings")
	f.BoolVarP(&o.quiet, "quiet", "q", false, "print no warnings")
	f.BoolVarP(&o.verbose, "verbose", "v", false, "say which files are read and written, and why others are not")
}

// report makes the report that the flags ask for.
func (o *options) report() *report {
	return &report{quiet: o.quiet, verbose: o.verbose, strict: o.strict}
}
