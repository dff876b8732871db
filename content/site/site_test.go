package site

import (
	"bytes"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/rogpeppe/go-internal/txtar"
)

// Each case in testdata/sites is a small site and what is found in it: what its
// configuration says, the files that are asked for talks with the addresses of
// their pages, and those that are not and why.
func TestSites(t *testing.T) {
	cases, err := filepath.Glob("testdata/sites/*.txtar")
	if err != nil || len(cases) == 0 {
		t.Fatal("no cases", err)
	}
	for _, file := range cases {
		file, err := filepath.Abs(file)
		if err != nil {
			t.Fatal(err)
		}
		t.Run(strings.TrimSuffix(filepath.Base(file), ".txtar"), func(t *testing.T) {
			archive, err := txtar.ParseFile(file)
			if err != nil {
				t.Fatal(err)
			}
			t.Chdir(t.TempDir())
			write(t, ".git/HEAD", "") // a configuration above the case's folder is none of its
			last := len(archive.Files) - 1
			for _, f := range archive.Files[:last] {
				write(t, f.Name, string(f.Data))
			}
			want := &archive.Files[last]
			got := showSite(t)
			if *update {
				want.Data = got
				if err := os.WriteFile(file, txtar.Format(archive), 0o644); err != nil {
					t.Fatal(err)
				}
			}
			if !bytes.Equal(got, want.Data) {
				t.Errorf("got:\n%swant:\n%s", got, want.Data)
			}
		})
	}
}

// showSite says what is found in the working folder.
func showSite(t *testing.T) []byte {
	t.Helper()
	var b bytes.Buffer
	collections, err := Discover([]string{"."}, Exclude{})
	for _, d := range Diagnostics("", err) {
		fmt.Fprintln(&b, d.Error())
	}
	for _, c := range collections {
		if c.Site != nil {
			showFacts(&b, c.Site)
		}
		for i := range c.Files {
			fmt.Fprintln(&b, showFile(&c.Files[i]))
		}
		for _, s := range c.Skipped {
			if s.Name != ".git" {
				fmt.Fprintf(&b, "%s: not read: %s\n", s.Name, s.Reason)
			}
		}
		c.Close()
	}
	return b.Bytes()
}

func showFacts(b *bytes.Buffer, s *Site) {
	fmt.Fprintf(b, "%s site, output in %s\n", s.Generator, s.Out)
	for _, f := range []struct {
		name string
		Fact
	}{
		{"url", s.URL}, {"title", s.Title}, {"description", s.Description}, {"author", s.Author}, {"email", s.Email},
		{"language", s.Language}, {"time zone", s.TimeZone},
	} {
		if f.Text != "" {
			fmt.Fprintf(b, "%s: %s (%s)\n", f.name, f.Text, f.Place)
		}
	}
}

func showFile(f *File) string {
	l := f.Load()
	if l.Err != nil {
		return fmt.Sprintf("%s: not read: %v", f.Name, l.Err)
	}
	if l.Document == nil {
		return fmt.Sprintf("%s: not read: %s", f.Name, l.Skipped)
	}
	verdict, reason := f.Judge(l.Document)
	line := f.Name + ": " + []string{"not read", "perhaps", "read"}[verdict]
	if reason != "" {
		line += ": " + reason
	}
	if verdict != Unread {
		line += fmt.Sprintf(" (group %s, at %q)", f.Group, f.PageURL(l.Document))
	}
	return line
}
