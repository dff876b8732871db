package outline

// role is what the reader of HTML does with an element.
type role uint8

const (
	unknownElement role = iota
	transparent         // its content counts, the element does not
	ignored             // an element without content that shows nothing
	dropped             // element and content are no content
	inlineElement
	groupElement
	paragraphElement
	headingElement
	summaryElement // the text that its parent shows when closed
	listElement
	itemElement
	tableElement
	sectionElement // <thead>, <tbody>, <tfoot>
	rowElement
	cellElement
	termsElement // <dl>
	termElement
	descriptionElement
	quoteElement
	codeElement // <pre>
	breakElement
	ruleElement
	imageElement
	embedElement // media without content
	mediaElement // media whose content is for old browsers
)

// element is what is to be known of an HTML element.
type element struct {
	role role
	// run is what an inline element becomes.
	run RunKind
	// level is a heading's.
	level int
	// keeps marks a container that says something by its name, and is never
	// dissolved.
	keeps bool
	// nests marks a dropped element that may stand in one of its own name.
	nests bool
	// inText marks a container that in a heading or summary is taken for inline
	// content.
	inText bool
}

// elements are the elements of the HTML standard, and those that it calls
// obsolete and pages still have. What is not here is no element.
var elements = map[string]element{
	"html": {role: transparent}, "head": {role: transparent}, "body": {role: transparent},
	"label": {role: inlineElement, run: Span}, "slot": {role: transparent},
	"optgroup": {role: transparent}, "option": {role: transparent},
	"colgroup": {role: transparent}, "picture": {role: transparent},
	"object": {role: transparent}, "canvas": {role: transparent}, "map": {role: transparent},
	"noframes": {role: dropped}, "marquee": {role: transparent}, "nobr": {role: transparent},
	"math": {role: transparent},

	"area": {role: ignored}, "base": {role: ignored}, "basefont": {role: ignored},
	"bgsound": {role: ignored}, "col": {role: ignored}, "frame": {role: ignored},
	"input": {role: ignored}, "keygen": {role: ignored}, "link": {role: ignored},
	"meta": {role: ignored}, "param": {role: ignored}, "track": {role: ignored},
	"wbr": {role: ignored}, "frameset": {role: ignored},

	"applet": {role: dropped}, "datalist": {role: dropped}, "dialog": {role: dropped, nests: true},
	"meter": {role: dropped}, "noembed": {role: dropped}, "noscript": {role: dropped},
	"progress": {role: dropped}, "rp": {role: dropped}, "script": {role: dropped},
	"select": {role: dropped}, "style": {role: dropped}, "svg": {role: dropped, nests: true},
	"template": {role: dropped, nests: true}, "textarea": {role: dropped}, "title": {role: dropped},

	"a": {role: inlineElement, run: Link}, "abbr": {role: inlineElement, run: Span},
	"acronym": {role: inlineElement, run: Span}, "b": {role: inlineElement, run: Strong},
	"bdi": {role: inlineElement, run: Span}, "bdo": {role: inlineElement, run: Span},
	"big": {role: inlineElement, run: Span}, "blink": {role: inlineElement, run: Span},
	"button": {role: inlineElement, run: Span}, "cite": {role: inlineElement, run: Emphasis},
	"code": {role: inlineElement, run: CodeSpan}, "data": {role: inlineElement, run: Span},
	"del": {role: inlineElement, run: Strike}, "dfn": {role: inlineElement, run: Emphasis},
	"em": {role: inlineElement, run: Emphasis}, "font": {role: inlineElement, run: Span},
	"i": {role: inlineElement, run: Emphasis}, "ins": {role: inlineElement, run: Span},
	"kbd": {role: inlineElement, run: CodeSpan}, "mark": {role: inlineElement, run: Span},
	"output": {role: inlineElement, run: Span}, "q": {role: inlineElement, run: Span},
	"rb": {role: inlineElement, run: Span}, "rt": {role: inlineElement, run: Span},
	"rtc": {role: inlineElement, run: Span}, "ruby": {role: inlineElement, run: Span},
	"s": {role: inlineElement, run: Strike}, "samp": {role: inlineElement, run: CodeSpan},
	"small": {role: inlineElement, run: Span}, "span": {role: inlineElement, run: Span},
	"strike": {role: inlineElement, run: Strike}, "strong": {role: inlineElement, run: Strong},
	"sub": {role: inlineElement, run: Span}, "sup": {role: inlineElement, run: Span},
	"time": {role: inlineElement, run: Time}, "tt": {role: inlineElement, run: CodeSpan},
	"u": {role: inlineElement, run: Span}, "var": {role: inlineElement, run: Emphasis},

	"address": {role: groupElement, inText: true}, "article": {role: groupElement},
	"aside": {role: groupElement, keeps: true}, "center": {role: groupElement, inText: true},
	"details": {role: groupElement, keeps: true}, "div": {role: groupElement, inText: true},
	"fieldset": {role: groupElement}, "figure": {role: groupElement},
	"footer": {role: groupElement, keeps: true}, "form": {role: groupElement},
	"header": {role: groupElement}, "hgroup": {role: groupElement, inText: true},
	"main": {role: groupElement}, "nav": {role: groupElement, keeps: true},
	"search": {role: groupElement}, "section": {role: groupElement},

	"p": {role: paragraphElement}, "figcaption": {role: paragraphElement},
	"h1": {role: headingElement, level: 1}, "h2": {role: headingElement, level: 2},
	"h3": {role: headingElement, level: 3}, "h4": {role: headingElement, level: 4},
	"h5": {role: headingElement, level: 5}, "h6": {role: headingElement, level: 6},
	"summary": {role: summaryElement}, "legend": {role: summaryElement},
	"caption": {role: summaryElement},

	"ul": {role: listElement}, "ol": {role: listElement}, "menu": {role: listElement},
	"dir": {role: listElement}, "li": {role: itemElement},
	"table": {role: tableElement}, "thead": {role: sectionElement},
	"tbody": {role: sectionElement}, "tfoot": {role: sectionElement},
	"tr": {role: rowElement}, "td": {role: cellElement}, "th": {role: cellElement},
	"dl": {role: termsElement}, "dt": {role: termElement}, "dd": {role: descriptionElement},
	"blockquote": {role: quoteElement}, "pre": {role: codeElement},
	"listing": {role: codeElement}, "plaintext": {role: codeElement}, "xmp": {role: codeElement},
	"br": {role: breakElement}, "hr": {role: ruleElement},
	"img": {role: imageElement}, "image": {role: imageElement},
	"embed": {role: embedElement}, "source": {role: embedElement},
	"audio": {role: mediaElement}, "video": {role: mediaElement}, "iframe": {role: mediaElement},
}
