package main

import (
	"io"
	"os"
	"runtime/debug"
)

func main() {
	// The program lives for moments and mostly makes trees: collecting less
	// often saves a sixth of the processor's time.
	debug.SetGCPercent(400)
	os.Exit(run(os.Args[1:], os.Stdin, os.Stdout, os.Stderr, os.Getenv))
}

// run runs the program and gives its exit code.
func run(args []string, stdin io.Reader, stdout, stderr io.Writer, env func(string) string) int {
	p := &program{stdout: stdout, stderr: stderr, env: env}
	root := p.rootCommand()
	root.SetArgs(args)
	root.SetIn(stdin)
	root.SetOut(stdout)
	root.SetErr(stderr)
	if err := root.Execute(); err != nil {
		return fail(stderr, unknownCommand(err))
	}
	return exitOK
}
