package main

import (
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"runtime/debug"
	"slices"
	"strings"
	"testing"
	"time"

	"golang.org/x/sync/errgroup"
)

// What a program that is run after every push costs before it does anything.
func BenchmarkStart(b *testing.B) {
	program, err := exec.LookPath("talkfeed") // put there by TestMain
	if err != nil {
		b.Fatal(err)
	}
	for b.Loop() {
		if err := exec.Command(program, "--version").Run(); err != nil {
			b.Fatal(err)
		}
	}
}

// A page is listed, and built into three feeds, in time that grows with its
// length.
func BenchmarkPage(b *testing.B) {
	for _, n := range []int{1_000, 10_000} {
		page := file(b, "talks.md", "# Talks\n", n, func(w io.Writer, i int) {
			fmt.Fprintf(w, "\n## Lesson %d of a slow program\n\n[GoDay %d](https://goday.example.org/%d), Ghent, %d %s %d\n\n"+
				"What we learned in year %d, and *why* it took so long.\n\n[Slides](/slides/%d.pdf) · [Video](https://video.example.org/%d)\n",
				i, i/10, i/10, 1+i%28, months[i/28%12], 2024-i/336, i, i, i)
		})
		bench(b, fmt.Sprintf("list/%d", n), "list", "--json", page)
		bench(b, fmt.Sprintf("build/%d", n), "build", page, "--url", "https://example.org", "--first", "--quiet", "--out", b.TempDir())
		bench(b, fmt.Sprintf("newest20/%d", n), "build", page, "--url", "https://example.org", "--first", "--quiet", "--limit", "20", "--out", b.TempDir())
	}
}

// So is a data file.
func BenchmarkData(b *testing.B) {
	for _, n := range []int{1_000, 10_000} {
		data := file(b, "talks.yaml", "", n, func(w io.Writer, i int) {
			fmt.Fprintf(w, "- title: Lesson %d of a slow program\n  event: GoDay %d\n  location: Ghent\n  date: %d-%02d-%02d\n"+
				"  slides: /slides/%d.pdf\n  abstract: What we learned in year %d, and why it took so long.\n",
				i, i/10, 2024-i/336, 1+i/28%12, 1+i%28, i, i)
		})
		bench(b, fmt.Sprintf("list/%d", n), "list", "--json", data)
		bench(b, fmt.Sprintf("build/%d", n), "build", data, "--url", "https://example.org", "--first", "--quiet", "--out", b.TempDir())
	}
}

var months = strings.Fields("January February March April May June July August September October November December")

// file makes a file of n talks.
func file(b *testing.B, name, head string, n int, talk func(io.Writer, int)) string {
	b.Helper()
	var text strings.Builder
	text.WriteString(head)
	for i := range n {
		talk(&text, i)
	}
	path := filepath.Join(b.TempDir(), name)
	if err := os.WriteFile(path, []byte(text.String()), 0o644); err != nil {
		b.Fatal(err)
	}
	return path
}

// bench runs the program.
func bench(b *testing.B, name string, args ...string) {
	b.Run(name, func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			var messages strings.Builder
			env := func(string) string { return "" }
			if code := run(args, strings.NewReader(""), io.Discard, &messages, env, ""); code != 0 {
				b.Fatalf("exit code %d: %s", code, messages.String())
			}
		}
	})
}

// A site of 10,000 files of one talk each is built, with all talks and with the
// newest 20 in three feeds, and by Hugo where there is one. Each ratio is to the
// floor, which only reads every file with two goroutines, right before it.
func BenchmarkSite(b *testing.B) {
	const files = 10_000
	defer debug.SetGCPercent(debug.SetGCPercent(400)) // as main does
	dir := talkSite(b, files)
	for _, c := range []struct{ name, limit string }{{"all", "0"}, {"newest20", "20"}} {
		benchSite(b, fmt.Sprintf("%s/%d", c.name, files), dir, func(b *testing.B) {
			var messages strings.Builder
			args := []string{"build", dir, "--first", "--quiet", "--limit", c.limit, "--out", b.TempDir()}
			if code := run(args, strings.NewReader(""), io.Discard, &messages, fixedEpoch, ""); code != 0 {
				b.Fatalf("exit code %d: %s", code, messages.String())
			}
		})
	}
	benchSite(b, fmt.Sprintf("hugo/%d", files), dir, func(b *testing.B) {
		hugo, err := exec.LookPath("hugo")
		if err != nil {
			b.Skip("no hugo in PATH: install it to see what it takes for the same files")
		}
		layouts := hugoLayouts(b)
		out, err := exec.Command(hugo, "--quiet", "--source", dir, "--layoutDir", layouts, "--destination", b.TempDir()).CombinedOutput()
		if err != nil {
			b.Fatalf("%v: %s", err, out)
		}
	})
}

// benchSite measures a build of a site, and its ratio to the floor.
func benchSite(b *testing.B, name, dir string, build func(*testing.B)) {
	b.Run(name, func(b *testing.B) {
		floor := readFloor(b, filepath.Join(dir, "content", "talks"))
		b.ReportAllocs()
		for b.Loop() {
			build(b)
		}
		b.ReportMetric(b.Elapsed().Seconds()/float64(b.N)/floor.Seconds(), "×floor")
	})
}

// hugoLayouts makes the least that Hugo wants to render pages, and gives its
// folder.
func hugoLayouts(b *testing.B) string {
	dir := filepath.Join(b.TempDir(), "_default")
	if err := os.Mkdir(dir, 0o755); err != nil {
		b.Fatal(err)
	}
	for name, text := range map[string]string{"single.html": "<h1>{{ .Title }}</h1>{{ .Content }}", "list.html": "<h1>{{ .Title }}</h1>{{ range .Pages }}<p>{{ .Title }}</p>{{ end }}"} {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o644); err != nil {
			b.Fatal(err)
		}
	}
	return filepath.Dir(dir)
}

// readFloor gives the time in which two goroutines read every file of a folder,
// the median of nine.
func readFloor(b *testing.B, dir string) time.Duration {
	b.Helper()
	names, err := filepath.Glob(filepath.Join(dir, "*"))
	if err != nil {
		b.Fatal(err)
	}
	var times []time.Duration
	for range 9 {
		began := time.Now()
		var both errgroup.Group
		for half := range 2 {
			both.Go(func() error {
				for i := half; i < len(names); i += 2 {
					if _, err := os.ReadFile(names[i]); err != nil {
						return err
					}
				}
				return nil
			})
		}
		if err := both.Wait(); err != nil {
			b.Fatal(err)
		}
		times = append(times, time.Since(began))
	}
	slices.Sort(times)
	return times[len(times)/2]
}
