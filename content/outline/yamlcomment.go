package outline

import (
	"regexp"
	"slices"
	"sort"
	"strings"
)

// Comments of YAML that are meant for talkfeed stand before a mapping, behind a
// line of it or between its lines:
//
//	# talkfeed: id=slow-go
//	- title: Slow Go   # talkfeed: date=2018-05-03
//
// yaml.v3 gives comments to nodes as suits the printing of them, so they are
// given to mappings here, by lines.

// yamlComments are the comments of a text and what tells whose they are. It is
// nil where there are none, as mostly.
type yamlComments struct {
	found []yamlComment
	keys  map[int]yamlKey // the first key of each line that begins with one
}

// yamlComment is a comment from its "#" to the end of the line; words begins
// behind "talkfeed:".
type yamlComment struct {
	start, words, end int
	inScalar          bool // it is a part of a text
}

// yamlKey is a key that stands at an offset, and its mapping.
type yamlKey struct {
	at     int
	record *Block
}

var yamlCommentSign = regexp.MustCompile(`(?:^|[ \t\n])(#[ \t]*talkfeed:[ \t]*)[^\n]*`)

// hasYAMLComment tells whether a text may hold a comment for talkfeed.
func hasYAMLComment(text string) bool { return strings.Contains(text, "talkfeed:") }

func newYAMLComments(text string, base int) *yamlComments {
	if !hasYAMLComment(text[base:]) {
		return nil
	}
	c := &yamlComments{keys: map[int]yamlKey{}}
	for _, m := range yamlCommentSign.FindAllStringSubmatchIndex(text[base:], -1) {
		c.found = append(c.found, yamlComment{start: base + m[2], words: base + m[3], end: base + m[1]})
	}
	return c
}

// scalar notes what looks like a comment and is a part of a text.
func (c *yamlComments) scalar(start, end int) {
	if c == nil {
		return
	}
	for i := sort.Search(len(c.found), func(i int) bool { return c.found[i].start >= start }); i < len(c.found) && c.found[i].start < end; i++ {
		c.found[i].inScalar = true
	}
}

// key notes a key of a mapping.
func (c *yamlComments) key(at, line int, record *Block) {
	if first, ok := c.keys[line]; !ok || at < first.at {
		c.keys[line] = yamlKey{at, record}
	}
}

// giveComments puts the comments into their mappings, as fields without a key.
func (r *yamlReader) giveComments() {
	c := r.comments
	if c == nil {
		return
	}
	var lines []int
	for line := range c.keys {
		lines = append(lines, line)
	}
	slices.Sort(lines)
	for _, k := range c.found {
		record := r.commented(k, lines)
		if record == nil || k.inScalar {
			continue
		}
		run := Run{Kind: Text, Start: k.words, End: k.end, Text: r.src.Text[k.words:k.end]}
		directive := &Block{Kind: Directive, Start: k.start, End: k.end, Runs: []Run{run}}
		record.Fields = append(record.Fields, Field{KeyStart: k.start, Value: []*Block{directive}})
	}
}

// commented gives the mapping that a comment is about: of a line with a key,
// that of the key; between lines, that of the next line, or where the comment is
// indented deeper than this, that of the last line no deeper than itself.
func (r *yamlReader) commented(k yamlComment, lines []int) *Block {
	line := r.places.lineOf(k.start)
	next := sort.SearchInts(lines, line)
	if next < len(lines) && lines[next] == line {
		return r.comments.keys[line].record
	}
	column := r.places.columnOf(k.start)
	alone := strings.TrimSpace(r.text[k.start-column:k.start]) == ""
	if alone && next < len(lines) && column <= r.places.indent(lines[next]) {
		return r.comments.keys[lines[next]].record
	}
	for i := next - 1; i >= max(0, next-maxCommentLines); i-- {
		key := r.comments.keys[lines[i]]
		if !alone || r.places.columnOf(key.at) <= column {
			return key.record
		}
	}
	return nil
}

// maxCommentLines is how far above a comment its mapping is looked for.
const maxCommentLines = 64

// lineOf gives the line that holds an offset, counted from 1.
func (p *yamlPlaces) lineOf(offset int) int { return sort.SearchInts(p.lines, offset+1) }

// columnOf gives the bytes before an offset in its line.
func (p *yamlPlaces) columnOf(offset int) int { return offset - p.lines[p.lineOf(offset)-1] }

// indent gives the white space that a line begins with, in bytes.
func (p *yamlPlaces) indent(line int) int {
	text := p.text[p.lines[line-1]:]
	return len(text) - len(strings.TrimLeft(text, " "))
}
