package main

import (
	"os"
	"path/filepath"

	"talkfeed/content/site"
)

// fileLength gives the length of a media file that the site itself serves. It is
// looked for in the folder that stands for the site's root, as the output folder
// or one above it does, and in static.
func (c *config) fileLength(path string) (int64, bool) {
	folders := []string{c.out, "static"}
	if root, _, ok := site.Root(c.outFromSite()); ok {
		folders[0] = root
	}
	for _, dir := range folders {
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
