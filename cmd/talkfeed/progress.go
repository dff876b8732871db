package main

import (
	"fmt"
	"io"
	"os"
	"time"

	"golang.org/x/term"
)

// progress shows on a terminal how far a long reading has come. A nil one shows
// nothing.
type progress struct {
	w           io.Writer
	done, total int
	next        time.Time // when to show the count again
	shown       bool
}

// startProgress gives the progress of reading total files: nil where stderr is
// no terminal.
func (p *program) startProgress(total int) *progress {
	if f, ok := p.stderr.(*os.File); !ok || !term.IsTerminal(int(f.Fd())) {
		return nil
	}
	return &progress{w: p.stderr, total: total, next: time.Now().Add(time.Second)}
}

// step counts a file.
func (b *progress) step() {
	if b == nil {
		return
	}
	b.done++
	if now := time.Now(); now.After(b.next) {
		fmt.Fprintf(b.w, "\rreading %d/%d files", b.done, b.total)
		b.next, b.shown = now.Add(100*time.Millisecond), true
	}
}

// clear takes the count off the terminal.
func (b *progress) clear() {
	if b != nil && b.shown {
		fmt.Fprint(b.w, "\r\x1b[K")
	}
}
