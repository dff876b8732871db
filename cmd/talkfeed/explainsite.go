package main

import (
	"path/filepath"
	"strings"

	"talkfeed/content/site"
)

// A file that the user names is always read. What its site would make of it is
// said all the same: it is what counts when the site is built.

// inSite says whether and why a build of the site reads the file at path; false
// where there is no site, or the site does not hold the file.
func inSite(s *site.Site, path string, q *question) (verdict string, read, ok bool) {
	if s == nil {
		return "", false, false
	}
	collections, err := site.Discover([]string{s.Dir}, q.exclude)
	if err != nil || len(collections) != 1 {
		return "", false, false
	}
	c := &collections[0]
	defer c.Close()
	for i := range c.Files {
		if f := &c.Files[i]; samePath(f.Name, path) {
			var p pageReasons
			p.load(q, f, new(report))
			return p.verdict, p.read, true
		}
	}
	for _, skipped := range c.Skipped {
		if samePath(skipped.Name, path) || holdsPath(skipped.Name, path) {
			return skipped.Reason, false, true
		}
	}
	return "", false, false
}

func samePath(a, b string) bool {
	a, errA := filepath.Abs(a)
	b, errB := filepath.Abs(b)
	return errA == nil && errB == nil && a == b
}

// holdsPath reports whether a file stands below a folder.
func holdsPath(dir, file string) bool {
	dir, errDir := filepath.Abs(dir)
	file, errFile := filepath.Abs(file)
	return errDir == nil && errFile == nil && strings.HasPrefix(file, dir+string(filepath.Separator))
}
