package site

import (
	"errors"
	"fmt"
	"strconv"
	"strings"

	"gopkg.in/yaml.v3"

	"talkfeed/content/outline"
)

// settingsKey is a key of talkfeed.yaml.
type settingsKey struct {
	name string
	// about says in a sentence what the key sets.
	about string
	kind  settingsKind
	// choice are the values that a text may have, nil where it may have any.
	choice []string
	set    func(*Settings, *yaml.Node) error
}

// settingsKind is the kind of a key's value.
type settingsKind string

const (
	textKind   settingsKind = "string"
	textsKind  settingsKind = "array"
	numberKind settingsKind = "integer"
	truthKind  settingsKind = "boolean"
	pagesKind  settingsKind = "object"
)

// settingsKeys are the keys of talkfeed.yaml and what each one sets. The
// settings are read and their schema is made by this table.
var settingsKeys = []settingsKey{
	textKey("url", "The site's address, as in https://example.org.", func(s *Settings) *string { return &s.URL }),
	textKey("out", "The folder that the feeds are written to.", func(s *Settings) *string { return &s.Out }),
	textKey("feed-url", "The address of the folder in which the feeds are served.", func(s *Settings) *string { return &s.FeedURL }),
	textKey("title", "The feed's title.", func(s *Settings) *string { return &s.Title }),
	textKey("description", "The feed's description.", func(s *Settings) *string { return &s.Description }),
	textKey("author", "The name of the feed's author.", func(s *Settings) *string { return &s.Author }),
	textKey("email", "The e-mail address of the feed's author.", func(s *Settings) *string { return &s.Email }),
	textKey("language", "The feed's language by its tag, as in en or pt-BR.", func(s *Settings) *string { return &s.Language }),
	textsKey("formats", "The formats to write.", func(s *Settings) *[]string { return &s.Formats }, "rss", "atom", "json"),
	numberKey("limit", "The number of talks in a feed, newest first; 0 for all.", func(s *Settings) *int { return &s.Limit }),
	textKey("name", "The files' name, before .rss, .atom and .json.", func(s *Settings) *string { return &s.Name }),
	textKey("previous", "The feeds published before: a folder, a file or an address.", func(s *Settings) *string { return &s.Previous }),
	truthKey("previous-optional", "Whether there may be nothing at previous, as before the first deployment.", func(s *Settings) *bool { return &s.PreviousOptional }),
	choiceKey("on-refusal", "What a refused build does: stop, or keep, which puts the feeds published before in place.", func(s *Settings) *string { return &s.OnRefusal }, "stop", "keep"),
	textKey("backlog", "How old talks that come later are published: archive, with their own day; news; auto, by their number.", func(s *Settings) *string { return &s.Backlog }),
	textKey("accept-loss", "The token by which a refused build names the loss that it may go on with.", func(s *Settings) *string { return &s.AcceptLoss }),
	textsKey("sources", "The files and folders that are read where none is named.", func(s *Settings) *[]string { return &s.Sources }),
	textsKey("exclude", "Patterns of files that are not read in folders, as in .gitignore.", func(s *Settings) *[]string { return &s.Exclude }),
	{name: "pages", about: "What is told of pages that are read wrongly, by their paths or patterns of paths.", kind: pagesKind, set: pages},
	truthKey("strict", "Whether warnings make the exit code 1.", func(s *Settings) *bool { return &s.Strict }),
	truthKey("quiet", "Whether errors alone are printed.", func(s *Settings) *bool { return &s.Quiet }),
	truthKey("verbose", "Whether it is said which files are read and written, which are not, and why.", func(s *Settings) *bool { return &s.Verbose }),
	numberKey("year", "The year in the ids of new talks; to be set once, if ever.", func(s *Settings) *int { return &s.Year }),
}

func textKey(name, about string, field func(*Settings) *string) settingsKey {
	return settingsKey{name: name, about: about, kind: textKind, set: text(field)}
}

func choiceKey(name, about string, field func(*Settings) *string, choice ...string) settingsKey {
	return settingsKey{name: name, about: about, kind: textKind, choice: choice, set: text(field)}
}

func textsKey(name, about string, field func(*Settings) *[]string, choice ...string) settingsKey {
	return settingsKey{name: name, about: about, kind: textsKind, choice: choice, set: texts(field)}
}

func numberKey(name, about string, field func(*Settings) *int) settingsKey {
	return settingsKey{name: name, about: about, kind: numberKind, set: number(field)}
}

func truthKey(name, about string, field func(*Settings) *bool) settingsKey {
	return settingsKey{name: name, about: about, kind: truthKind, set: truth(field)}
}

// truth gives the setter of a key that is true or false.
func truth(field func(*Settings) *bool) func(*Settings, *yaml.Node) error {
	return func(s *Settings, n *yaml.Node) error {
		if isNull(n) {
			return nil
		}
		if n.Kind != yaml.ScalarNode || n.Tag != "!!bool" {
			return errors.New("must be true or false")
		}
		return n.Decode(field(s))
	}
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
		if isNull(n) {
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
	s := &Settings{File: file, places: make(map[string]outline.Place), lines: strings.Split(text, "\n")}
	var doc yaml.Node
	if err := yaml.Unmarshal([]byte(text), &doc); err != nil {
		return nil, syntaxError(file, text, err)
	}
	if len(doc.Content) == 0 {
		return s, nil // empty, or comments alone
	}
	root := doc.Content[0]
	if root.Kind == yaml.ScalarNode && root.Tag == "!!null" {
		return s, nil
	}
	if root.Kind != yaml.MappingNode {
		return nil, settingsError(s.at(root), "the settings must be lines such as `title: Talks`")
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
	value = resolve(value)
	if _, ok := s.places[key.Value]; ok {
		return settingsError(s.at(key), "%q is set twice", key.Value)
	}
	for _, k := range settingsKeys {
		if k.name != key.Value {
			continue
		}
		s.places[k.name] = s.at(value)
		err := k.set(s, value)
		if _, placed := errors.AsType[outline.Diagnostic](err); err != nil && !placed {
			return settingsError(s.at(value), "%q %v", k.name, err)
		}
		return err
	}
	names := make([]string, len(settingsKeys))
	for i := range settingsKeys {
		names[i] = settingsKeys[i].name
	}
	return settingsError(s.at(key), "unknown key %q; %s", key.Value, suggest(key.Value, names))
}

// suggest says which of some keys was meant, or which there are.
func suggest(key string, names []string) string {
	best, distance := "", 3 // farther than two letters is no typing error
	for _, name := range names {
		if d := editDistance(strings.ToLower(key), name); d < distance {
			best, distance = name, d
		}
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

// at gives the place of a node. yaml.v3 counts columns in characters, and places
// have them in bytes.
func (s *Settings) at(n *yaml.Node) outline.Place {
	p := outline.Place{File: s.File, Line: n.Line, Column: n.Column}
	if n.Line < 1 || n.Line > len(s.lines) {
		return p
	}
	column := 1
	for i := range s.lines[n.Line-1] {
		if column == n.Column {
			p.Column = i + 1
		}
		column++
	}
	return p
}

// syntaxError says what is wrong with a text that yaml.v3 refuses: as the reader of
// YAML pages does, which knows the place, unless it reads on where yaml.v3 stops.
func syntaxError(file, text string, err error) error {
	if _, placed := outline.Read(&outline.Source{Name: file, Text: text}, outline.YAML); placed != nil {
		return placed
	}
	return settingsError(outline.Place{File: file}, "not valid YAML: %s", strings.TrimPrefix(err.Error(), "yaml: "))
}
