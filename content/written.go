package content

import "talkfeed/content/outline"

// What the author wrote of an entry, as a digest: whoever has it from another build
// can tell whether the author changed the entry, or a new version of the program only
// reads it otherwise.

// digest is a running FNV-1a hash of 64 bits
// (https://datatracker.ietf.org/doc/html/draft-eastlake-fnv), to which the white space
// in a text does not matter.
type digest uint64

const (
	digestOfNothing digest = 14695981039346656037
	digestPrime     digest = 1099511628211
)

// add gives the digest of what came before and a text.
func (h digest) add(text string) digest {
	if h == 0 {
		h = digestOfNothing
	}
	space := true // what came before ends with one
	for i := 0; i < len(text); i++ {
		c := text[i]
		if c == ' ' || c == '\n' || c == '\t' || c == '\r' {
			if space {
				continue
			}
			c = ' '
		}
		space = c == ' '
		h = (h ^ digest(c)) * digestPrime
	}
	if !space {
		h = (h ^ ' ') * digestPrime
	}
	return h
}

// head gives the digest of what came before and the head of a unit, which what
// stands below it inherits.
func (h digest) head(u *unit) digest {
	for i := range u.head {
		h = h.add(u.head[i].Text)
	}
	return h
}

// written gives the digest of what the author wrote of a draft: that of its block,
// and the headings and groups it stands below.
func (x *extractor) written(d *draft) uint64 {
	b, end := d.unit.block, -1
	switch {
	case x.page.single:
		b, end = x.doc.Root, len(x.doc.Source.Text)
	case d.record != nil:
		b = d.record.Block
		end = b.End
	case b == nil:
		return 0
	}
	own, ok := x.digests[b]
	if !ok { // several drafts may be of one block
		if end < 0 {
			end = d.unit.end()
		}
		own = x.digest(b, end)
		if x.digests == nil {
			x.digests = map[*outline.Block]digest{}
		}
		x.digests[b] = own
	}
	return uint64((d.context.written ^ own) * digestPrime)
}

// digest gives the digest of the source of a block up to an offset, the names of its
// columns, and where its links lead, which may be written at the page's end.
func (x *extractor) digest(b *outline.Block, end int) digest {
	if b == x.doc.Root {
		return digest(0).add(x.doc.Source.Text)
	}
	var h digest
	for i := range b.Fields {
		h = h.add(b.Fields[i].Key)
	}
	for _, l := range x.bodyLinks([]*outline.Block{b}) {
		h = h.add(l.URL)
	}
	return h.add(x.doc.Source.Text[b.Start:max(b.Start, end)])
}

// end gives the offset behind a unit and all that stands below it: the block of a
// heading that was not marked as one is the heading alone.
func (u *unit) end() int {
	end := u.block.End
	for _, b := range u.body {
		end = max(end, b.End)
	}
	for _, k := range u.kids {
		end = max(end, k.block.End)
	}
	return end
}
