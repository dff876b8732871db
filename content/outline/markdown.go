package outline

func readMarkdown(src *Source) (*Document, error) {
	return &Document{Source: src, Format: Markdown, Root: &Block{Kind: Section}}, nil
}
