package outline

import (
	"strings"
	"testing"
)

func TestValueBlocks(t *testing.T) {
	for _, c := range []struct{ name, value, want string }{
		{"plain text is one run", "Slow Go", `text "Slow Go"`},
		{"inline Markdown", "Slow *Go* at [Rivercon](https://example.org)", `text "Slow " em text "Go" text " at " link https://example.org text "Rivercon"`},
		{"HTML", "<a href='x'>Slow</a> Go", `link x text "Slow" text " Go"`},
		{"what is no tag", "Go <T any>", `text "Go <T any>"`},
		{"an address is kept as written", "https://example.org/_a_?b=1&copy=2", `text "https://example.org/_a_?b=1&copy=2"`},
		{"a computed address too", "/talks/{{ slug }}/", `text "/talks/{{ slug }}/"`},
		{"names with underscores", "snake_case_name", `text "snake_case_name"`},
		{"no list in a line", "3. *Foo*", `text "3. " em text "Foo"`},
		{"no heading in a line", "# of [x](y)", `text "# of " link y text "x"`},
		{"no link of an address in text", "see https://example.org/a_b", `text "see https://example.org/a_b"`},
		{"a template in text vanishes", "Slow {{ page.x }}Go", `text "Slow " text "Go"`},
		{"lines are a page", "One\n\n- two", `text "One" text "two"`},
	} {
		t.Run(c.name, func(t *testing.T) {
			text := `key: "` + c.value + `"`
			start := strings.Index(text, c.value)
			src := &Source{Name: "x.yaml", Text: text}
			blocks := valueBlocks(src, c.value, start, start+len(c.value))
			nest := nesting{t: t, src: src}
			for _, b := range blocks {
				nest.block(b, start, start+len(c.value), 0)
				checkBlock(t, src, b)
			}
			if got := flatRuns(blocks); got != c.want {
				t.Errorf("got  %s\nwant %s", got, c.want)
			}
			// Decoded otherwise than it is written, everything is at its place.
			for _, b := range valueBlocks(src, c.value, 0, 4) {
				nest.block(b, 0, 4, 0)
				checkBlock(t, src, b)
			}
		})
	}
	if blocks := valueBlocks(&Source{Text: "  "}, "  ", 0, 2); blocks != nil {
		t.Errorf("white space is %v, want no blocks", blocks)
	}
}

// flatRuns gives the runs of blocks in a line.
func flatRuns(blocks []*Block) string {
	var words []string
	var add func(runs []Run)
	add = func(runs []Run) {
		for _, r := range runs {
			words = append(words, runNames[r.Kind])
			if r.Text != "" {
				words = append(words, `"`+r.Text+`"`)
			}
			if r.URL != "" {
				words = append(words, r.URL)
			}
			add(r.Runs)
		}
	}
	var walk func(blocks []*Block)
	walk = func(blocks []*Block) {
		for _, b := range blocks {
			add(b.Runs)
			walk(b.Blocks)
		}
	}
	walk(blocks)
	return strings.Join(words, " ")
}
