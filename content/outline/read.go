package outline

import "fmt"

// Read turns a source into a document.
func Read(src *Source, format Format) (*Document, error) {
	switch format {
	case Markdown:
		return readMarkdown(src)
	case HTML:
		return readHTML(src)
	}
	return nil, fmt.Errorf("%s: no reader for %s", src.Name, format)
}
