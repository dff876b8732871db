package main

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"time"
)

// startMoment finds the build's one moment while the content is read; the
// function it gives waits for it. The moment is SOURCE_DATE_EPOCH, else the
// committer date of HEAD when the content is clean in a git work tree, else the
// clock. It reaches only what the ledger doesn't know.
//
// HEAD itself has its date in a shallow clone too: it is the dates of lines and
// files that are wrong there, which nobody asks for. A commit from a clock that
// runs ahead is not believed, since readers hide an entry of the future.
func (p *program) startMoment(paths []string) (func() time.Time, error) {
	if s := p.env("SOURCE_DATE_EPOCH"); s != "" {
		seconds, err := strconv.ParseInt(strings.TrimSpace(s), 10, 64)
		if err != nil || seconds < 0 || seconds > maxEpoch {
			return nil, fmt.Errorf("SOURCE_DATE_EPOCH is %q, where seconds since 1970 are needed; unset it, or use `date +%%s`", s)
		}
		return func() time.Time { return time.Unix(seconds, 0).UTC() }, nil
	}
	found := make(chan time.Time, 1)
	go func() {
		now := time.Now().Truncate(time.Second)
		if t, ok := committed(paths); ok && !t.After(now) {
			now = t
		}
		found <- now.UTC()
	}()
	return func() time.Time { return <-found }, nil
}

// maxEpoch is the last second of the year 9999: RFC 3339 has four digits.
const maxEpoch = 253402300799

// committed gives the paths that must be committed for the content to be: of a
// site, the folders of its content and data, beside which its output may lie.
func (g *given) committed() []string {
	if g.site == nil || len(g.paths) != 1 || filepath.Clean(g.paths[0]) != g.site.Dir {
		return g.paths
	}
	if dirs := g.site.Folders(); len(dirs) > 0 {
		return dirs
	}
	return g.paths
}

// committed gives the committer date of HEAD, where git finds no change of the
// content since.
func committed(paths []string) (time.Time, bool) {
	dir, err := filepath.Abs(paths[0])
	if err != nil {
		return time.Time{}, false
	}
	if info, err := os.Stat(dir); err != nil || !info.IsDir() {
		dir = filepath.Dir(dir)
	}
	args := []string{"--"}
	for _, p := range paths {
		abs, err := filepath.Abs(p)
		if err != nil {
			return time.Time{}, false
		}
		args = append(args, abs)
	}
	if _, err := git(dir, append([]string{"ls-files", "--error-unmatch"}, args...)...); err != nil {
		return time.Time{}, false
	}
	out, err := git(dir, append([]string{"status", "--porcelain"}, args...)...)
	if err != nil || out != "" {
		return time.Time{}, false
	}
	out, err = git(dir, "log", "-1", "--format=%ct")
	if err != nil {
		return time.Time{}, false
	}
	seconds, err := strconv.ParseInt(out, 10, 64)
	return time.Unix(seconds, 0), err == nil && seconds >= 0 && seconds <= maxEpoch
}

// git runs git in a folder, without touching its index, and gives what it
// prints.
func git(dir string, args ...string) (string, error) {
	out, err := exec.Command("git", append([]string{"--no-optional-locks", "--literal-pathspecs", "-C", dir}, args...)...).Output()
	return strings.TrimSpace(string(out)), err
}
