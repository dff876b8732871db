// Package phrase reads the text of one entry: it knows lines, and what people write on
// them, and nothing of the page around it.
//
//   - line.go makes lines of runs of text, with the author's marks, links and dates
//     beside the words. shape.go, look.go and likeness.go say what a line or a name
//     looks like, heading.go and period.go what it says as a heading.
//   - chunk.go cuts a line where the author put a mark (cut*.go, citation.go, opening.go,
//     label.go, company.go, stamp.go), and chunks.go says what is no title, event or place
//     for certain: labels of links, kinds of talk, dates, names of speakers.
//   - piece.go cuts further at the weaker signs. decode.go tells which run of pieces
//     (span.go) is the title, the event and the place: of all ways (lattice.go) the one
//     for which evidence.go has most to say, each piece of evidence weighed as labelled
//     pages taught it (weights_gen.go), and with the votes of the sister entries
//     (votes.go). because.go says why, in words.
//   - sentence*.go, signed.go, prose.go and narrative.go read sentences that tell of a talk,
//     and saysgiven.go says which do so of their author's; facts.go and factline.go read
//     the short lines below a title that state its facts.
//   - series.go, datelist.go and pairs.go part lines that hold several occasions or talks,
//     misprint.go knows what misprinted dates look like, thanks.go takes thanks off a line,
//     and trim.go takes off a name what is no part of it.
//
// Offsets are in bytes: those of a [Line] in its text, and [Line.Offset] turns them into
// offsets in the source.
package phrase
