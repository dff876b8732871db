package outline

import "strings"

// maxDepth is how deep data may nest. No page that a person keeps comes near
// it; what goes deeper is refused before it fills the stack.
const maxDepth = 100

// dataDocument makes a data file's document: root holds the one block that the
// reader gave, or none.
func dataDocument(src *Source, format Format, blocks []*Block, warnings []Diagnostic) *Document {
	root := &Block{Kind: Section, End: len(src.Text), Blocks: blocks}
	return &Document{Source: src, Format: format, Root: root, Diagnostics: warnings}
}

// dataText makes the blocks of a scalar, none for one without text. The scalar
// stands in the source from start to end, its quotes left out.
func dataText(src *Source, text string, start, end int) []*Block {
	if strings.TrimSpace(text) == "" {
		return nil
	}
	if end-start == len(text) && src.Text[start:end] != text {
		end-- // so that nobody takes the range for the literal text
	}
	return valueBlocks(src, text, start, end)
}

// dataItem puts the value of a sequence's element into an Item.
func dataItem(value []*Block, start, end int) *Block {
	return &Block{Kind: Item, Start: start, End: end, Blocks: value}
}

// trimLineEnd cuts the line ends off that a multi-line value ends with. They
// come from the way it is written.
func trimLineEnd(text string) string { return strings.TrimRight(text, "\n") }
