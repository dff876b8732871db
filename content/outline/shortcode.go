package outline

// marks are the template constructs of a page, in source order.
type marks []mark

type mark struct{ start, end int }

// findMarks gives the page's text with its template constructs masked.
func findMarks(src *Source) (string, marks) { return src.Text, nil }

// address gives an address with the template constructs in it resolved, "" if
// they can't be.
func (m marks) address(value string, from *origin) string { return "" }

// meet reads the template construct at a place of the source, and gives the
// length of what stands for it in the text.
func (m marks) meet(b *builder, text string, at int) int {
	n := 1
	for n < len(text) && text[n] == maskByte {
		n++
	}
	return n
}

// unmask gives text as it stands in the source.
func (m marks) unmask(text string, from *origin) string { return text }
