package main

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
)

// roots are the folders that stand for the site's root.
var roots = []string{"public", "_site", "static", "docs"}

// fileLength gives the length of a media file that is served by the site
// itself: one in the output folder, in the folder above it that stands for the
// site's root, or in static.
func (c *config) fileLength(path string) (int64, bool) {
	for _, dir := range []string{c.siteRoot(), c.out, "static"} {
		root, err := os.OpenRoot(dir)
		if err != nil {
			continue
		}
		info, err := root.Stat(filepath.FromSlash(path))
		root.Close()
		if err == nil && info.Mode().IsRegular() {
			return info.Size(), true
		}
	}
	return 0, false
}

// siteRoot gives the part of the output folder that stands for the site's root:
// public of public/feeds.
func (c *config) siteRoot() string {
	parts := strings.Split(filepath.Clean(c.out), string(filepath.Separator))
	for i := len(parts) - 1; i >= 0; i-- {
		if slices.Contains(roots, parts[i]) {
			return or(strings.Join(parts[:i+1], string(filepath.Separator)), string(filepath.Separator))
		}
	}
	return c.out
}
