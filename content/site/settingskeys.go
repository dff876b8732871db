package site

import (
	"errors"
	"fmt"
	"regexp"
	"strconv"
	"strings"

	"gopkg.in/yaml.v3"

	"talkfeed/content/outline"
)

// settingsKeys are the keys of talkfeed.yaml and what each one sets.
var settingsKeys = []struct {
	name string
	set  func(*Settings, *yaml.Node) error
}{
	{"out", text(func(s *Settings) *string { return &s.Out })},
	{"url", text(func(s *Settings) *string { return &s.URL })},
	{"feed-url", text(func(s *Settings) *string { return &s.FeedURL })},
	{"title", text(func(s *Settings) *string { return &s.Title })},
	{"description", text(func(s *Settings) *string { return &s.Description })},
	{"author", text(func(s *Settings) *string { return &s.Author })},
	{"email", text(func(s *Settings) *string { return &s.Email })},
	{"language", text(func(s *Settings) *string { return &s.Language })},
	{"formats", texts(func(s *Settings) *[]string { return &s.Formats })},
	{"limit", number(func(s *Settings) *int { return &s.Limit })},
	{"name", text(func(s *Settings) *string { return &s.Name })},
	{"previous", text(func(s *Settings) *string { return &s.Previous })},
	{"sources", texts(func(s *Settings) *[]string { return &s.Sources })},
	{"exclude", texts(func(s *Settings) *[]string { return &s.Exclude })},
	{"year", number(func(s *Settings) *int { return &s.Year })},
}

// text gives the setter of a key that holds a text. Any scalar is one: a title
// may be 2024.
func text(field func(*Settings) *string) func(*Settings, *yaml.Node) error {
	return func(s *Settings, n *yaml.Node) error {
		if n.Kind != yaml.ScalarNode {
			return errors.New("must be a text")
		}
		if n.Tag != "!!null" {
			*field(s) = strings.TrimSpace(n.Value)
		}
		return nil
	}
}

// texts gives the setter of a key that holds a list of texts, or one text.
func texts(field func(*Settings) *[]string) func(*Settings, *yaml.Node) error {
	return func(s *Settings, n *yaml.Node) error {
		list := []*yaml.Node{n}
		if n.Kind == yaml.SequenceNode {
			list = n.Content
		}
		for _, e := range list {
			if e.Kind != yaml.ScalarNode {
				return errors.New("must be a list of texts, as in [a, b]")
			}
			if e.Tag != "!!null" {
				*field(s) = append(*field(s), strings.TrimSpace(e.Value))
			}
		}
		return nil
	}
}

// number gives the setter of a key that holds a whole number from 0.
func number(field func(*Settings) *int) func(*Settings, *yaml.Node) error {
	return func(s *Settings, n *yaml.Node) error {
		if n.Kind == yaml.ScalarNode && n.Tag == "!!null" {
			return nil
		}
		v, err := strconv.Atoi(n.Value)
		if n.Kind != yaml.ScalarNode || err != nil || v < 0 {
			return errors.New("must be a whole number, 0 or more")
		}
		*field(s) = v
		return nil
	}
}

// parseSettings reads the text of a settings file.
func parseSettings(file, text string) (*Settings, error) {
	s := &Settings{File: file, places: make(map[string]outline.Place)}
	var doc yaml.Node
	if err := yaml.Unmarshal([]byte(text), &doc); err != nil {
		return nil, yamlError(file, err)
	}
	if len(doc.Content) == 0 {
		return s, nil // empty, or comments alone
	}
	root := doc.Content[0]
	if root.Kind == yaml.ScalarNode && root.Tag == "!!null" {
		return s, nil
	}
	if root.Kind != yaml.MappingNode {
		return nil, settingsError(place(file, root), "the settings must be lines such as `title: Talks`")
	}
	var errs []error
	for i := 0; i+1 < len(root.Content); i += 2 {
		errs = append(errs, s.set(root.Content[i], root.Content[i+1]))
	}
	if err := errors.Join(errs...); err != nil {
		return nil, err
	}
	return s, nil
}

// set takes over one key.
func (s *Settings) set(key, value *yaml.Node) error {
	if value.Kind == yaml.AliasNode {
		value = value.Alias
	}
	if _, ok := s.places[key.Value]; ok {
		return settingsError(place(s.File, key), "%q is set twice", key.Value)
	}
	for _, k := range settingsKeys {
		if k.name != key.Value {
			continue
		}
		s.places[k.name] = place(s.File, value)
		if err := k.set(s, value); err != nil {
			return settingsError(place(s.File, value), "%q %v", k.name, err)
		}
		return nil
	}
	return settingsError(place(s.File, key), "unknown key %q; %s", key.Value, suggest(key.Value))
}

// suggest says which key was meant, or which there are.
func suggest(key string) string {
	best, distance := "", 3 // farther than two letters is no typing error
	names := make([]string, 0, len(settingsKeys))
	for _, k := range settingsKeys {
		if d := editDistance(strings.ToLower(key), k.name); d < distance {
			best, distance = k.name, d
		}
		names = append(names, k.name)
	}
	if best != "" {
		return fmt.Sprintf("did you mean %q?", best)
	}
	return "the keys are " + strings.Join(names, ", ")
}

// editDistance gives the number of bytes to insert, delete or replace to make b
// of a (Levenshtein).
func editDistance(a, b string) int {
	if len(a) > 2*len(b)+2 {
		return len(a) // much too long to be meant; keeps this linear
	}
	row := make([]int, len(b)+1)
	for j := range row {
		row[j] = j
	}
	for i := range len(a) {
		diagonal := row[0]
		row[0] = i + 1
		for j := range len(b) {
			cost := 1
			if a[i] == b[j] {
				cost = 0
			}
			diagonal, row[j+1] = row[j+1], min(row[j+1]+1, row[j]+1, diagonal+cost)
		}
	}
	return row[len(b)]
}

func place(file string, n *yaml.Node) outline.Place {
	return outline.Place{File: file, Line: n.Line, Column: n.Column}
}

// yamlLine is how yaml.v3 begins a message that has a place: "yaml: line 3:
// did not find expected key".
var yamlLine = regexp.MustCompile(`^yaml: (?:line (\d+): )?(.*)$`)

// yamlError gives a syntax error of yaml.v3 its place.
func yamlError(file string, err error) error {
	p, message := outline.Place{File: file}, err.Error()
	if m := yamlLine.FindStringSubmatch(message); m != nil {
		message = m[2]
		if line, err := strconv.Atoi(m[1]); err == nil {
			p.Line, p.Column = line, 1
		}
	}
	return settingsError(p, "not valid YAML: %s", message)
}
