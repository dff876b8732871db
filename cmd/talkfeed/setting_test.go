package main

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"talkfeed/content/site"
)

// flagsAlone are the flags without a key in talkfeed.yaml: those that are about one
// run, and the one that names the file.
var flagsAlone = []string{"config", "first", "json", "schema", "help"}

// keysAlone are the keys without a flag: what is set once, what the paths named
// say, and what is too long for a flag.
var keysAlone = []string{"description", "email", "backlog", "sources", "exclude", "pages", "year"}

// Whatever a flag says can stand in talkfeed.yaml under the flag's name, and the
// other way round; config shows it, and the schema describes it.
func TestFlagsAndSettings(t *testing.T) {
	var keys []string
	for i := range settings {
		keys = append(keys, settings[i].key)
	}
	p := &program{}
	flags := map[string]bool{}
	for _, cmd := range []*cobra.Command{p.buildCommand(), p.listCommand(), p.checkCommand(), p.configCommand()} {
		cmd.Flags().VisitAll(func(f *pflag.Flag) {
			flags[f.Name] = true
			if slices.Contains(keys, f.Name) == slices.Contains(flagsAlone, f.Name) {
				t.Errorf("%s: the flag --%s has no key, or needs none", cmd.Name(), f.Name)
			}
		})
	}
	for i := range settings {
		key := settings[i].key
		if flags[key] == slices.Contains(keysAlone, key) || flags[key] != (settings[i].flag != nil) {
			t.Errorf("the key %s has no flag, or needs none", key)
		}
	}
	var schema struct{ Properties map[string]any }
	if err := json.Unmarshal(site.Schema(), &schema); err != nil {
		t.Fatal(err)
	}
	for _, key := range keys {
		if schema.Properties[key] == nil {
			t.Errorf("the schema lacks %s", key)
		}
	}
	if len(schema.Properties) != len(keys) {
		t.Errorf("the schema has %d keys, config shows %d", len(schema.Properties), len(keys))
	}
}

// The README names every key and flag, and its example of pages is one.
func TestREADMESettings(t *testing.T) {
	readme := string(readFile(t, "../../README.md"))
	for i := range settings {
		if key := settings[i].key; !strings.Contains(readme, "\n| `"+key+"` |") {
			t.Errorf("README.md does not name the key %s", key)
		}
		if key := settings[i].key; settings[i].flag != nil && !strings.Contains(readme, "| `--"+key+"`") {
			t.Errorf("README.md does not name the flag --%s", key)
		}
	}
	_, example, _ := strings.Cut(readme, "```yaml\npages:")
	example, _, _ = strings.Cut(example, "```")
	file := filepath.Join(t.TempDir(), "talkfeed.yaml")
	if err := os.WriteFile(file, []byte("pages:"+example), 0o644); err != nil {
		t.Fatal(err)
	}
	if s, err := site.ReadSettings(file); err != nil || len(s.Pages) != 5 {
		t.Errorf("the example of pages in README.md is read as %v, %v", s, err)
	}
}

// A flag and the key of its name mean the same, and the flag comes first.
func TestFlagOverridesSetting(t *testing.T) {
	t.Chdir(t.TempDir())
	for _, c := range []struct{ key, value, other string }{
		{"url", "https://example.org", "https://example.com"},
		{"out", "site", "public"},
		{"feed-url", "https://example.org/feeds/", "https://example.org/"},
		{"title", "Talks", "On stage"},
		{"author", "Ada", "Bert"},
		{"language", "de", "en"},
		{"formats", "rss", "atom"},
		{"limit", "5", "6"},
		{"name", "talks", "stage"},
		{"previous", "old", "older"},
		{"previous-optional", "true", "false"},
		{"on-refusal", "keep", "stop"},
		{"accept-loss", "abc", "def"},
		{"strict", "true", "false"},
		{"quiet", "true", "false"},
		{"verbose", "true", "false"},
	} {
		if err := os.WriteFile("talkfeed.yaml", []byte(c.key+": "+c.value+"\n"), 0o644); err != nil {
			t.Fatal(err)
		}
		if got, from := resolved(t, c.key); got != c.value || from != fmt.Sprintf("talkfeed.yaml:1:%d", len(c.key)+3) {
			t.Errorf("%s in talkfeed.yaml is %q from %s", c.key, got, from)
		}
		if got, from := resolved(t, c.key, "--"+c.key+"="+c.other); got != c.other || from != "--"+c.key {
			t.Errorf("--%s=%s gives %q from %s", c.key, c.other, got, from)
		}
	}
}

// resolved gives what holds for a key, and where that comes from.
func resolved(t *testing.T, key string, args ...string) (text, from string) {
	t.Helper()
	var o options
	cmd := &cobra.Command{}
	o.addFeedFlags(cmd)
	o.addReadFlags(cmd)
	if err := cmd.ParseFlags(args); err != nil {
		t.Fatal(err)
	}
	g, err := o.find(nil)
	if err != nil {
		t.Fatal(err)
	}
	v := o.value(&g, key)
	return v.text, v.from()
}
