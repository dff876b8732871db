package main

import (
	"flag"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"talkfeed/feed/ledger"
)

// versionsDir takes every version of the feeds of TestLife's histories, for
// readers that are not written in Go (.ci/run).
var versionsDir = flag.String("versions", "", "keep every version of the histories' feeds below `FOLDER`, an absolute path")

// formerFeed is the file in which a history has the feed that another program
// wrote before its first build.
const formerFeed = "index.xml"

// keepVersion keeps what a subscriber can fetch after a build, as NAME/00,
// NAME/01 and so on, and in NAME/seen the ids of all entries that ever were in
// the feeds.
func (l *life) keepVersion() {
	l.t.Helper()
	if *versionsDir == "" {
		return
	}
	dir := filepath.Join(*versionsDir, filepath.Base(l.t.Name()))
	ids := slices.Collect(maps.Keys(l.seen))
	versions, _ := filepath.Glob(filepath.Join(dir, "[0-9]*"))
	if data, err := os.ReadFile(formerFeed); err == nil {
		former, err := ledger.ReadFormer(data, nil)
		if err != nil {
			l.t.Fatal(err)
		}
		for _, it := range former.Items {
			ids = append(ids, it.ID)
		}
		if len(versions) == 0 { // at the address at which ours will be
			writeFile(l.t, filepath.Join(dir, "00", "talks.rss"), string(data))
			versions = append(versions, "00")
		}
	}
	for name, data := range l.outputs() {
		writeFile(l.t, filepath.Join(dir, fmt.Sprintf("%02d", len(versions)), filepath.Base(name)), data)
	}
	slices.Sort(ids)
	writeFile(l.t, filepath.Join(dir, "seen"), strings.Join(slices.Compact(ids), "\n")+"\n")
}
