package outline

func readHTML(src *Source) (*Document, error) {
	return &Document{Source: src, Format: HTML, Root: &Block{Kind: Section}}, nil
}
