package outline

import (
	"fmt"
	"testing"
)

func TestYAML(t *testing.T) { runCases(t, "yaml") }
func TestTOML(t *testing.T) { runCases(t, "toml") }
func TestJSON(t *testing.T) { runCases(t, "json") }
func TestCSV(t *testing.T)  { runCases(t, "csv") }
func TestText(t *testing.T) { runCases(t, "text") }

func TestFrontMatter(t *testing.T) { runCasesBy(t, "frontmatter", frontMatterText) }

// frontMatterText gives the front matter of a file, and the text that follows.
func frontMatterText(name string, data []byte) string {
	src, err := Decode(name, data)
	if err != nil {
		return err.Error() + "\n"
	}
	doc := &Document{Source: src, Root: &Block{Kind: Section}}
	body, err := frontMatter(doc)
	if err != nil {
		return err.Error() + "\n"
	}
	return dump(doc) + fmt.Sprintf("content %q\n", src.Text[body:])
}
