package outline

// valueBlocks reads a data value's text, which may hold Markdown or HTML, as
// blocks. The text stands in the source from start to end; where end-start is
// len(text) it stands there literally.
func valueBlocks(src *Source, text string, start, end int) []*Block {
	return []*Block{{Kind: Paragraph, Start: start, End: end, Runs: []Run{{Kind: Text, Start: start, End: end, Text: text}}}}
}
