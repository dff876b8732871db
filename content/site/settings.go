package site

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"

	"talkfeed/content/outline"
)

// SettingsFile is the name under which settings are looked for.
const SettingsFile = "talkfeed.yaml"

// Settings are what talkfeed.yaml says. The zero value says nothing. Paths are
// relative to the working folder, whatever folder the file lies in.
type Settings struct {
	// File is the settings file's name as messages show it, "" where there is
	// none.
	File string
	// Out is the output folder, Name the feeds' name without an ending.
	Out, Name string
	// URL is the site's address and FeedURL that of the folder in which the feeds
	// are served, both as written.
	URL, FeedURL string
	// Title, Description, Author, Email and Language are the feed's.
	Title, Description, Author, Email, Language string
	// Formats are the names of the formats to write, as written.
	Formats []string
	// Limit is the number of items in a feed, 0 for all.
	Limit int
	// Previous is a file, folder or address.
	Previous string
	// PreviousOptional says that there may be nothing at Previous.
	PreviousOptional bool
	// OnRefusal is what a refused build does, stop or keep.
	OnRefusal string
	// Backlog is how old talks that come later are published: auto, archive or
	// news.
	Backlog string
	// AcceptLoss is the token of a loss that a refused build named.
	AcceptLoss string
	// Sources are the paths to read where none is named.
	Sources []string
	// Exclude are patterns of files in folders that are not read, as in
	// .gitignore, below the settings file's folder.
	Exclude []string
	// Strict says that warnings make the exit code 1.
	Strict bool
	// Quiet says that errors alone are printed, Verbose that it is said what is
	// read and written, and why.
	Quiet, Verbose bool
	// Pages are what is told of pages, in the order in which it stands.
	Pages []Page
	// Year is the year in new ids, 0 for the usual one.
	Year int

	dir    string // of the file
	places map[string]outline.Place
	lines  []string // of the file's text
}

// Excluded gives the patterns of files that are not read.
func (s *Settings) Excluded() Exclude { return Exclude{Base: s.dir, Patterns: s.Exclude} }

// Place gives the place of a key's value, to say what is wrong with it; of
// the file as a whole where the key isn't set.
func (s *Settings) Place(key string) outline.Place {
	if p, ok := s.places[key]; ok {
		return p
	}
	return outline.Place{File: s.File}
}

// FindSettings gives the settings that hold for paths: those beside the first
// path that has some beside it (in the folder named, or in the file's folder),
// else those in the root of the site that the paths belong to, which may be nil,
// else those in the working folder. The zero Settings are given where there are
// none.
func FindSettings(paths []string, s *Site) (*Settings, error) {
	dirs := make([]string, 0, len(paths)+2)
	for _, p := range paths {
		if info, err := os.Stat(p); err != nil || !info.IsDir() {
			p = filepath.Dir(p)
		}
		dirs = append(dirs, p)
	}
	if s != nil {
		dirs = append(dirs, s.Dir)
	}
	for _, dir := range append(dirs, ".") {
		file := filepath.Join(dir, SettingsFile)
		if _, err := os.Stat(file); err == nil {
			return ReadSettings(file)
		}
	}
	return new(Settings), nil
}

// ReadSettings reads a settings file. Errors are outline.Diagnostic, joined, or
// a *fs.PathError where the file can't be opened.
func ReadSettings(file string) (*Settings, error) {
	name := filepath.ToSlash(filepath.Clean(file))
	info, err := os.Stat(file)
	if err == nil && info.IsDir() {
		err = &fs.PathError{Op: "read", Path: file, Err: errors.New("is a folder")}
	}
	if err != nil {
		return nil, err
	}
	data, err := read(&File{Name: name, path: file})
	if err != nil {
		return nil, err
	}
	src, err := outline.Decode(name, data)
	if err != nil {
		return nil, err
	}
	s, err := parseSettings(name, src.Text)
	if err != nil {
		return nil, err
	}
	s.dir = filepath.Dir(file)
	s.relocate(s.dir)
	return s, nil
}

// relocate makes the paths, which are relative to the settings file's folder,
// relative to the working folder.
func (s *Settings) relocate(dir string) {
	s.Out = join(dir, s.Out)
	for i := range s.Sources {
		s.Sources[i] = join(dir, s.Sources[i])
	}
	for i := range s.Pages {
		s.Pages[i].base = dir
	}
	if !IsWeb(s.Previous) {
		s.Previous = join(dir, s.Previous)
	}
}

func join(dir, p string) string {
	if p == "" || filepath.IsAbs(p) {
		return p
	}
	return filepath.Join(dir, p)
}

// settingsError is a problem at a place of a settings file.
func settingsError(p outline.Place, format string, args ...any) error {
	return outline.Diagnostic{Place: p, Severity: outline.Error, Message: fmt.Sprintf(format, args...)}
}
