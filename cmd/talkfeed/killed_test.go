package main

import (
	"fmt"
	"maps"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"testing"
	"time"
)

// A build that is killed, at whatever moment, leaves every file whole, the old
// one or the new one, and no feed newer than its ledger. The next build finishes
// what it began and leaves nothing of it lying about.
func TestKilled(t *testing.T) {
	builds := 200
	if raceDetector {
		builds = 20
	}
	r := rand.New(rand.NewPCG(1, 2))
	l := newLife(t)
	now := time.Date(2026, 5, 1, 20, 0, 0, 0, time.UTC)
	l.write("talks.yaml", manyRecords(0))
	begin := time.Now()
	runKilled(t, now, func(<-chan struct{}) bool { return false })
	whole := time.Since(begin)
	interrupted := 0
	for i := range builds {
		now = now.AddDate(0, 0, 1)
		l.write("talks.yaml", manyRecords(i+1))
		old := l.outputs()
		wait := afterDelay(time.Duration(r.Int64N(int64(whole))))
		if i%2 == 0 {
			wait = whenWriting(time.Duration(r.Int64N(int64(4 * time.Millisecond))))
		}
		if runKilled(t, now, wait) {
			interrupted++
		}
		left := l.outputs()
		if code, said := runAt(now, "build", "--url", "https://example.org", "--quiet"); code != 0 {
			t.Fatalf("the build after the killed one ends with %d: %v", code, said)
		}
		checkKilled(t, old, left, l.outputs())
	}
	t.Logf("%d of %d builds were killed, a whole one takes %v", interrupted, builds, whole)
	if 4*interrupted < builds {
		t.Errorf("only %d of %d builds were killed", interrupted, builds)
	}
}

// checkKilled compares the files before a killed build, those that it left, and
// those after the next one.
func checkKilled(t *testing.T, old, left, next map[string]string) {
	t.Helper()
	const memory = "public/talks.ledger.json"
	for name, data := range left {
		if strings.HasPrefix(filepath.Base(name), ".") {
			continue // on its way
		}
		if data != old[name] && data != next[name] {
			t.Errorf("%s is neither the old nor the new one: %d bytes", name, len(data))
		}
		if data != old[name] && left[memory] == old[memory] && old[memory] != next[memory] {
			t.Errorf("%s is newer than the ledger", name)
		}
	}
	if len(next) != 4 {
		t.Errorf("the next build leaves %q", slices.Sorted(maps.Keys(next)))
	}
}

// manyRecords gives 50 talks, of which some change with n.
func manyRecords(n int) string {
	var b strings.Builder
	for i := range 50 {
		fmt.Fprintf(&b, "- {title: Lesson %d, event: GoDay %d, date: %d-%02d-03, abstract: What we learned%s}\n", i, i/10, 2010+i/12, 1+i%12, strings.Repeat(" again", (i+n)%7))
	}
	return b.String()
}

// runKilled runs a build as a process of its own and kills it when wait says so;
// wait gets a channel that is closed when the build is over. It tells whether
// the build was killed before it was over.
func runKilled(t *testing.T, now time.Time, wait func(<-chan struct{}) bool) bool {
	t.Helper()
	cmd := exec.Command("talkfeed", "build", "--url", "https://example.org", "--quiet")
	cmd.Env = append(os.Environ(), fmt.Sprint("SOURCE_DATE_EPOCH=", now.Unix()))
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	over := make(chan struct{})
	var err error
	go func() {
		err = cmd.Wait()
		close(over)
	}()
	if wait(over) {
		cmd.Process.Kill()
	}
	<-over
	if err != nil && cmd.ProcessState.ExitCode() >= 0 && runtime.GOOS != "windows" {
		t.Fatal(err) // it ended by itself
	}
	return err != nil
}

// afterDelay waits for some time.
func afterDelay(d time.Duration) func(<-chan struct{}) bool {
	return func(over <-chan struct{}) bool {
		select {
		case <-time.After(d):
			return true
		case <-over:
			return false
		}
	}
}

// whenWriting waits until files are being written, and some time more.
func whenWriting(more time.Duration) func(<-chan struct{}) bool {
	return func(over <-chan struct{}) bool {
		for {
			if files, _ := filepath.Glob("public/.*-new"); len(files) > 0 {
				return afterDelay(more)(over)
			}
			select {
			case <-time.After(100 * time.Microsecond):
			case <-over:
				return false
			}
		}
	}
}
