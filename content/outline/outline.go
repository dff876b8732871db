// Package outline turns a page of any format into one tree, in which every
// node knows its exact place in the file.
//
// It knows syntax and nothing of talks. Whatever an author writes in (Markdown,
// HTML, TeX, YAML, TOML, JSON, CSV, plain text), a reader of this package reports
// what it meets as open, text and close events with places, and one builder
// makes the tree of them, so that formats nest in each other: a Markdown table
// inside <details>, a link inside a YAML value.
//
// The tree has two levels. A [Block] is a section, list, item, table, record,
// group, paragraph, quote or code block; a [Run] is a piece of inline content:
// text, emphasis, link, image, break. Whatever holds labelled values is a
// Record with Fields, wherever it was written: a table row, a definition list,
// front matter, a data record, a shortcode with arguments.
//
// Places are byte offsets into [Source.Text], which is UTF-8 whatever the
// file's own encoding; [Source.Place] computes line and column when a message
// is made.
package outline

// Document is one page or data file as a tree.
type Document struct {
	// Source is the text that all offsets of the document refer to.
	Source *Source
	// Format is the syntax that was read.
	Format Format
	// Lang is the language that the document states for itself as a BCP 47 tag
	// (<html lang>, front matter `lang`), "" where it states none.
	Lang string
	// Meta is the front matter as a Record, nil where there is none.
	Meta *Block
	// Root holds the content. Its Kind is Section and its Level 0. In a data
	// file it holds one child: the file's List or Record.
	Root *Block
	// Diagnostics are the problems that the reader met and could read on from.
	Diagnostics []Diagnostic
}

// Format is the syntax a document is written in.
type Format string

// The formats that Read knows.
const (
	Markdown  Format = "markdown"
	HTML      Format = "html"
	Org       Format = "org"
	RST       Format = "rst"
	AsciiDoc  Format = "asciidoc"
	TeX       Format = "tex"
	PlainText Format = "text"
	YAML      Format = "yaml"
	TOML      Format = "toml"
	JSON      Format = "json"
	CSV       Format = "csv"
	// JavaScript is a program whose literals are data. It is not run.
	JavaScript Format = "javascript"
	// BibTeX is a bibliography, whose entries are records.
	BibTeX Format = "bibtex"
	// Notebook is a Jupyter notebook, which is read as the Markdown in it: its
	// document's Format is Markdown.
	Notebook Format = "notebook"
)

// Kind says what a Block is.
type Kind uint8

// The kinds of Block.
const (
	// Section is a heading (in Runs) with all that stands under it (in Blocks).
	Section Kind = iota + 1
	// List holds Items. Ordered is set where the items are numbered. A data
	// sequence is a List too.
	List
	// Item is an entry of a List: paragraphs, records, nested lists.
	Item
	// Table holds its rows as Records, one Field a cell. A Record of one Field
	// without a Key is a title over the rows after it, where others have Keys.
	// HTML's tables that only lay a page out are Groups.
	Table
	// Record holds Fields: a table row, a definition list, a data mapping, front
	// matter, a shortcode. Name says which shortcode or element it was. A paired
	// shortcode's body is in Blocks.
	Record
	// Group is a container without a meaning of its own, such as <div>,
	// <article> or <details>; Name is the element's. <summary> is its Runs.
	Group
	// Paragraph is running text, in Runs.
	Paragraph
	// Quote is a block quotation.
	Quote
	// Code is a code block; its text is one Run. It never holds talks.
	Code
	// Rule is a thematic break.
	Rule
	// Directive is a comment meant for talkfeed (<!-- talkfeed: skip -->); the
	// words after the colon are its one Run. Other comments are not content.
	Directive
)

// Block is a node of the tree's upper level.
type Block struct {
	Kind Kind
	// Start and End are the block's range in Source.Text, End exclusive.
	Start, End int
	// Level is a Section's heading level, 1 to 6; 0 for the root.
	Level int
	// Ordered is set for a numbered List.
	Ordered bool
	// Name is the element (Group), or the shortcode or include (Record). A Group
	// that stands around the content by its role, class or id is named "nav",
	// "aside" or "footer", the header of a whole page "header"; an event of
	// schema.org in JSON-LD is a Record named "ld+json".
	Name string
	// ID is the anchor by which an address can point here: an id attribute, or
	// a heading's automatic one. "" where there is none.
	ID string
	// Class is the class attribute as written. The only paragraph of a cell, item
	// or container has its class. What microdata says of an event follows as a
	// class of microformats: "h-event", "p-name", "dt-start".
	Class string
	// Runs is the inline content of a Section's heading, a Paragraph, a Code
	// block, a Directive, or a Group's <summary>.
	Runs []Run
	// Fields are the labelled values of a Record, in source order.
	Fields []Field
	// Blocks are the children.
	Blocks []*Block
}

// Field is one labelled value of a Record.
type Field struct {
	// Key is the label as written: the column's heading, the mapping's key, the
	// argument's name. "" where the author gave none (a table without header).
	Key string
	// KeyStart is the label's offset, or the value's where there is no label of
	// its own (a table cell, a positional argument).
	KeyStart int
	// KeyRuns is the label's inline content where it is more than text, such as a
	// link in a <dt>.
	KeyRuns []Run
	// Value is what the label stands for: Paragraphs for text, a List for a
	// sequence, a Record for a mapping. Empty for an empty cell or null.
	Value []*Block
}

// RunKind says what a Run is.
type RunKind uint8

// The kinds of Run.
const (
	// Text is plain text; white space is folded as the format folds it.
	Text RunKind = iota + 1
	// CodeSpan is literal text.
	CodeSpan
	// Emphasis, Strong, Strike and Span hold Runs. Span is an element that has
	// no meaning but perhaps a Class.
	Emphasis
	Strong
	Strike
	Span
	// Link leads to URL; its text is in Runs.
	Link
	// Image shows URL; Text is its alternative text.
	Image
	// Embed is media shown in the page (<iframe>, <video>, a video shortcode);
	// URL is where it comes from and Text its title.
	Embed
	// Break is a line break that the author made (two spaces, <br>).
	Break
	// Newline is a line end inside a paragraph that shows as a space.
	Newline
	// LineEnd is a Newline at which the author ended the line though the next word had
	// room on it.
	LineEnd
	// Time is a <time> element, or one with a date attribute; Datetime is the
	// machine-readable value and Runs what is shown.
	Time
)

// Run is a node of the tree's lower, inline level.
type Run struct {
	Kind RunKind
	// Start and End are the run's range in Source.Text, End exclusive. Where
	// End-Start is len(Text) the text stands in the source literally, and an
	// offset into Text is one into the source.
	Start, End int
	// Text is decoded text (entities and escapes resolved).
	Text string
	// URL is the address of a Link, Image or Embed, entities decoded, otherwise
	// as written. Where a template makes the address, it is empty.
	URL string
	// Title is the title attribute of a Link or Image.
	Title string
	// Datetime is the machine-readable value of a Time.
	Datetime string
	// Class is the class attribute as written, and after it what microdata says.
	Class string
	// Runs are the children.
	Runs []Run
}
