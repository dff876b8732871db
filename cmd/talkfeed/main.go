// Talkfeed finds the talks in a site's content as it is, a Markdown page with a
// list of talks, a data file, plain text, and writes RSS 2.0, Atom 1.0 and JSON
// Feed files, so that people can subscribe to them.
//
// Usage:
//
//	talkfeed build [PATH ...]     write the feeds
//	talkfeed list  [PATH ...]     show the talks found, write nothing
//	talkfeed check [PATH ...]     report problems in the content and stale feeds
//	talkfeed config [PATH ...]    show the settings in force
//
// A PATH is a file or a folder. A file is always read. Of a folder that is the
// root of a site (Hugo, Jekyll, Zola, Eleventy, Astro, Pelican, Quarto, or pages
// of HTML) what is there for talks is read, and the site's configuration says
// its address, title, author and language; any other folder is read whole.
// Without a PATH, the `sources` of talkfeed.yaml are read, else the working
// folder. The first build of a page is
//
//	talkfeed build content/talks.md --url https://example.org
//
// of a site
//
//	talkfeed build
//
// and writes public/talks.rss, talks.atom, talks.json and talks.ledger.json, the
// memory of what was ever published. All four are published; the next build
// finds the ledger in the output folder, or where --previous says. Where there
// is a feed by another program instead, its talks keep their ids and dates.
//
// # Settings
//
// Whatever a flag says can stand in talkfeed.yaml, beside the content, in the
// site's root or in the working folder, and a flag overrides it:
//
//	url: https://example.org         # the site's address, which build needs
//	out: public                      # the output folder
//	feed-url: https://example.org/   # where that folder is served
//	title: Talks by Ada              # the feed's title
//	description: What I speak about
//	author: Ada Lindqvist
//	email: ada@example.org
//	language: en
//	formats: [rss, atom, json]
//	limit: 50                        # the newest so many talks
//	name: talks                      # the files' name
//	previous: https://example.org/   # the feeds published before
//	previous-optional: true          # go on where nothing is there yet
//	on-refusal: keep                 # a refused build keeps those in place
//	sources: [content/talks.md]      # what is read
//	exclude: [drafts/]               # what is not, as in .gitignore
//	pages:                           # how pages are to be read
//	  content/talks.md: {entry: h3, event: h2}
//	strict: true                     # warnings make the exit code 1
//	year: 2026                       # in the ids; to be set once, if ever
//
// Paths in it lead from the folder it lies in. An unknown key is an error.
//
// # Messages and exit codes
//
// Stdout carries what was asked for, stderr what there is to say: problems as
// file:line:col: severity: message, and notes. A build in which all is well says
// nothing.
//
//	0  all is well, or there are warnings
//	1  an error in the content, a stale feed, a build that was refused because it
//	   would take too much from the feed; with --strict also warnings
//	2  a wrong flag or setting, a file that can't be read or written
//
// Nothing is written where there is an error, and no file whose bytes are the
// same is touched.
//
// # The moment of a build
//
// A talk that is new to the ledger is published at the build's moment, which is
// SOURCE_DATE_EPOCH, else the committer date of HEAD where git finds the content
// committed and unchanged, else the clock. Nothing else depends on when, where
// and by whom a build is made.
package main

import (
	"io"
	"os"
	"runtime/debug"
)

// memoryLimit is the memory in bytes beyond which it is collected as often as
// needed. A site of 100,000 files is built within it.
const memoryLimit = 400 << 20

func main() {
	// The program lives for moments and mostly makes trees: collecting less
	// often saves a sixth of the processor's time, as long as there is memory.
	debug.SetGCPercent(400)
	debug.SetMemoryLimit(memoryLimit)
	cache, _ := os.UserCacheDir() // "" where there is none
	os.Exit(run(os.Args[1:], os.Stdin, os.Stdout, os.Stderr, os.Getenv, cache))
}

// run runs the program and gives its exit code.
func run(args []string, stdin io.Reader, stdout, stderr io.Writer, env func(string) string, cache string) int {
	p := &program{stdout: stdout, stderr: stderr, env: env, hold: holdSize, cache: cache}
	return p.run(args, stdin)
}

func (p *program) run(args []string, stdin io.Reader) int {
	root := p.rootCommand()
	root.SetArgs(args)
	root.SetIn(stdin)
	root.SetOut(p.stdout)
	root.SetErr(p.stderr)
	if err := root.Execute(); err != nil {
		return fail(p.stderr, unknownCommand(err))
	}
	return exitOK
}
