package outline

// Links around blocks, as around a card: <a class="card" href="..."><h3>...</h3></a>.
// HTML has allowed them since its fifth version
// (https://html.spec.whatwg.org/multipage/text-level-semantics.html#the-a-element).

// linkedGroup is the name of the group that such a link opens beside itself.
const linkedGroup = "a group"

// wrapsBlocks says whether a link with a class stands around blocks.
func (r *htmlReader) wrapsBlocks(t tag) bool {
	if t.name != "a" || t.class == "" {
		return false
	}
	for i := t.end; i < len(r.text); i++ {
		if r.text[i] != '<' {
			continue
		}
		n := i + 1
		for n < len(r.text) && isAlnum(r.text[n]) {
			n++
		}
		switch name := r.text[i+1 : n]; {
		case n == i+1 && n+1 < len(r.text) && r.text[n] == '/' && (r.text[n+1] == 'a' || r.text[n+1] == 'A') && !(n+2 < len(r.text) && isAlnum(r.text[n+2])):
			return false
		case name == "a" || name == "A":
			return false // links don't nest
		default:
			switch elements[name].role {
			case headingElement, paragraphElement, groupElement, listElement:
				return true
			}
		}
	}
	return false
}
