package site

import (
	"bytes"
	"errors"
	"io"
	"io/fs"
	"iter"

	"talkfeed/content/outline"
)

// Loaded is what reading one file gave.
type Loaded struct {
	// File is the file that was read.
	File File
	// Size is the file's length in bytes.
	Size int
	// Document is the file's content, nil where it could not be read or is
	// skipped.
	Document *outline.Document
	// Skipped says why the file is not content after all (a feed met in a walk),
	// "" where it is.
	Skipped string
	// Err is why the file could not be read: a *fs.PathError where it could not
	// be opened, else one or more outline.Diagnostic, joined.
	Err error
}

// InOrder does n pieces of work, at most workers of them at a time (at least
// one), and gives what each came to in order. It never holds more than a few
// times workers of the results.
func InOrder[T any](n, workers int, work func(i int) T) iter.Seq[T] {
	workers = max(1, workers)
	return func(yield func(T) bool) {
		queue := make(chan chan T, 2*workers)
		stop := make(chan struct{})
		defer close(stop)
		go start(n, workers, work, queue, stop)
		for c := range queue {
			if !yield(<-c) {
				return
			}
		}
	}
}

// start has the work done by some goroutines, which keep their stacks, and puts
// the channel of each piece's result on queue in order.
func start[T any](n, workers int, work func(int) T, queue chan<- chan T, stop <-chan struct{}) {
	defer close(queue)
	type piece struct {
		i      int
		result chan<- T
	}
	pieces := make(chan piece)
	defer close(pieces)
	for range min(n, workers) {
		go func() {
			for p := range pieces {
				p.result <- work(p.i)
			}
		}()
	}
	for i := range n {
		c := make(chan T, 1)
		select {
		case queue <- c:
		case <-stop:
			return
		}
		pieces <- piece{i, c}
	}
}

// Load reads the file.
func (f *File) Load() Loaded {
	l := Loaded{File: *f}
	data, err := read(f)
	if err != nil {
		l.Err = err
		return l
	}
	l.Size = len(data)
	src, err := outline.Decode(f.Name, data)
	if err != nil {
		l.Err = err
		return l
	}
	format := outline.Detect(src, f.Name)
	if f.Explicit && format == "" {
		if reason := outline.Refusal(f.Name); reason != "" {
			l.Err = errorAt(f.Name, reason)
			return l
		}
		format = outline.Detect(src, "") // whatever its ending: by the content alone
	}
	switch {
	case f.Explicit:
	case format == outline.JSON && isFeed(data):
		l.Skipped = "a feed"
		return l
	case format == "":
		l.Skipped = noEnding
		return l
	}
	if l.Document, l.Err = outline.Read(src, format); l.Document == nil {
		return l
	}
	if l.Document.Format == outline.JavaScript && len(l.Document.Root.Blocks) == 0 {
		if !f.Explicit {
			l.Document, l.Skipped = nil, computed
			return l
		}
		l.Document.Diagnostics = append(l.Document.Diagnostics, outline.Diagnostic{Place: src.Place(0), Severity: outline.Warning, Message: computed})
	}
	f.site.complete(f.rel, l.Document)
	return l
}

// computed is said of a program that holds no list of plain values.
const computed = "JavaScript that computes its data"

// read gives a file's bytes, at most outline.MaxSize.
func read(f *File) ([]byte, error) {
	r, err := f.open()
	if err != nil {
		return nil, err
	}
	defer r.Close()
	info, err := r.Stat()
	if err != nil {
		return nil, err
	}
	// One byte more than stated, to see the end without growing; a file that
	// grows while it is read, or a pipe, is read up to the limit all the same.
	var b bytes.Buffer
	b.Grow(int(min(info.Size(), outline.MaxSize)) + bytes.MinRead)
	n, err := b.ReadFrom(io.LimitReader(r, outline.MaxSize+1))
	if err != nil {
		return nil, err
	}
	if n > outline.MaxSize {
		return nil, errorAt(f.Name, tooLarge)
	}
	return b.Bytes(), nil
}

// isFeed reports whether data is a JSON Feed: its version stands among the
// first members.
func isFeed(data []byte) bool {
	return bytes.Contains(data[:min(len(data), 1024)], []byte("://jsonfeed.org/version/"))
}

// errorAt is an error diagnostic for a file as a whole.
func errorAt(file, message string) outline.Diagnostic {
	return outline.Diagnostic{Place: outline.Place{File: file}, Severity: outline.Error, Message: message}
}

// Diagnostics takes a joined error of this package or of outline apart. What
// is no outline.Diagnostic becomes one for file, or for the file that the error
// names where file is "".
func Diagnostics(file string, err error) []outline.Diagnostic {
	if err == nil {
		return nil
	}
	if d, ok := err.(outline.Diagnostic); ok {
		return []outline.Diagnostic{d}
	}
	if joined, ok := err.(interface{ Unwrap() []error }); ok {
		var all []outline.Diagnostic
		for _, e := range joined.Unwrap() {
			all = append(all, Diagnostics(file, e)...)
		}
		return all
	}
	if d, ok := errors.AsType[outline.Diagnostic](err); ok {
		return []outline.Diagnostic{d}
	}
	if pe, ok := errors.AsType[*fs.PathError](err); ok && file == "" {
		file = shown(pe.Path)
	}
	return []outline.Diagnostic{errorAt(file, "cannot be read: "+cause(err))}
}
