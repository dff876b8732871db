package outline

// This file holds what is known of macros by their names.

// texStyles are the macros that style what stands in the braces behind them, and
// those that style all that follows in the group around them.
var texStyles = map[string]RunKind{
	"textbf": Strong, "emph": Emphasis, "textit": Emphasis, "textsl": Emphasis, "mathbf": Strong, "strong": Strong,
	"sout": Strike, "texttt": CodeSpan, "code": CodeSpan,
}

var texSwitches = map[string]RunKind{
	"bf": Strong, "bfseries": Strong, "it": Emphasis, "itshape": Emphasis, "em": Emphasis, "sl": Emphasis, "slshape": Emphasis,
}

// texUpright are the macros that end such styles.
var texUpright = map[string]bool{"normalfont": true, "upshape": true, "mdseries": true, "rm": true, "textnormal": true}

// texHidden are the macros that show nothing, with how many groups belong to
// them; -1 for all that follow.
var texHidden = map[string]int{
	"label": 1, "vspace": 1, "vskip": 0, "setlength": 2, "addtolength": 2, "newcommand": -1, "renewcommand": -1,
	"providecommand": -1, "DeclareRobustCommand": -1, "DeclareMathOperator": -1, "newenvironment": -1, "renewenvironment": -1,
	"NewDocumentCommand": -1, "RenewDocumentCommand": -1, "newlength": 1, "newcounter": 1, "newif": 0, "newcolumntype": -1, "newtheorem": -1,
	"newfontfamily": -1, "usepackage": -1, "RequirePackage": -1, "documentclass": -1, "input": 1, "include": 1, "includeonly": 1,
	"bibliography": 1, "bibliographystyle": 1, "addbibresource": 1, "printbibliography": 0, "nocite": 1, "cite": 1, "citep": 1,
	"citet": 1, "ref": 1, "eqref": 1, "pageref": 1, "pagestyle": 1, "thispagestyle": 1, "pagenumbering": 1, "geometry": 1,
	"hypersetup": 1, "definecolor": 3, "colorlet": 2, "color": 1, "rowcolor": 1, "rowcolors": 3, "cellcolor": 1, "columncolor": 1,
	"fontsize": 2, "selectfont": 0, "index": 1, "setcounter": 2, "addtocounter": 2, "stepcounter": 1,
	"rule": 2, "phantom": 1, "hphantom": 1, "vphantom": 1, "titleformat": -1, "titlespacing": -1, "titlerule": 0,
	"addcontentsline": 3, "pdfbookmark": 2, "footnote": 1, "footnotetext": 1, "footnotemark": 0, "thanks": 1, "caption": 1,
	"faIcon": 1, "setlist": -1, "hyphenation": 1, "graphicspath": 1, "selectlanguage": 1, "foreignlanguage": 1,
	"title": 1, "author": 1, "maketitle": 0, "cline": 1, "cmidrule": 1, "markboth": 2, "markright": 1, "moderncvstyle": 1,
	"moderncvcolor": 1, "moderncvtheme": 1, "ensuremath": 0, "linespread": 1, "hspace": 1, "hskip": 0, "renewbibmacro": -1,
	"fancyhead": 1, "fancyfoot": 1, "lhead": 1, "chead": 1, "rhead": 1, "lfoot": 1, "cfoot": 1, "rfoot": 1, "fancyhf": 1,
	"theoremstyle": 1, "counterwithin": 2, "captionsetup": 1, "setmainfont": 1, "setsansfont": 1, "setmonofont": 1,
	"LTXtable": 2, "bibitem": 1, "penalty": 0, "linebreak": 0, "usebox": 1, "textwidth": 0, "ProvidesPackage": 1,
	"ProvidesClass": 1, "ProvidesFile": 1, "PassOptionsToPackage": 2, "enlargethispage": 1, "needspace": 1,
}

// texBehind are the macros whose text is the group behind others.
var texBehind = map[string]int{
	"textcolor": 1, "colorbox": 1, "fcolorbox": 2, "multicolumn": 2, "multirow": 2, "parbox": 1, "raisebox": 1, "resizebox": 2,
	"scalebox": 1, "rotatebox": 1, "adjustbox": 1, "hyperlink": 1, "hypertarget": 1, "texorpdfstring": 1, "foreignlanguage": 1,
	"textlang": 1,
}

// texArguments is how many groups behind \begin{name} are no text.
var texArguments = map[string]int{
	"multicols": 1, "multicols*": 1, "minipage": 1, "adjustwidth": 2, "spacing": 1, "list": 2, "thebibliography": 1,
	"wrapfigure": 2, "otherlanguage": 1, "otherlanguage*": 1, "CJK": 2, "tabular": 1, "array": 1, "longtable": 1, "tabularx": 2,
	"tabular*": 2, "tabulary": 2, "xltabular": 2, "supertabular": 1, "xtabular": 1, "tabu": 1, "longtabu": 1, "tblr": 1,
	"longtblr": 1, "tabularew": 1, "itemize": 0, "enumerate": 0, "description": 0, "etaremune": 0, "table": 0, "figure": 0,
	"center": 0, "flushleft": 0, "flushright": 0, "quote": 0, "quotation": 0, "document": 0, "abstract": 0, "appendices": 0,
	"textblock": 1, "mdframed": 0, "tcolorbox": 0,
}

// texTables are the environments of rows.
var texTables = map[string]bool{
	"tabular": true, "longtable": true, "tabularx": true, "tabular*": true, "tabulary": true, "xltabular": true,
	"supertabular": true, "xtabular": true, "tabu": true, "longtabu": true, "tblr": true, "longtblr": true,
}

// texNoText are the environments that show no text.
var texNoText = map[string]bool{
	"comment": true, "filecontents": true, "filecontents*": true, "tikzpicture": true, "picture": true, "frame": true,
	"equation": true, "equation*": true, "align": true, "align*": true, "displaymath": true, "figure": true, "figure*": true,
	"tikzcd": true, "pspicture": true,
}

// texLetters are the macros that stand for letters and signs.
var texLetters = map[string]string{
	"ss": "ß", "o": "ø", "O": "Ø", "l": "ł", "L": "Ł", "ae": "æ", "AE": "Æ", "oe": "œ", "OE": "Œ", "aa": "å", "AA": "Å",
	"i": "ı", "j": "ȷ", "dh": "ð", "DH": "Ð", "th": "þ", "TH": "Þ", "dj": "đ", "DJ": "Đ", "ng": "ŋ", "NG": "Ŋ",
	"textendash": "–", "textemdash": "—", "ldots": "…", "dots": "…", "textellipsis": "…", "LaTeX": "LaTeX", "TeX": "TeX",
	"LaTeXe": "LaTeX2e", "copyright": "©", "textregistered": "®", "texttrademark": "™", "textbar": "|", "slash": "/", "S": "§",
	"pounds": "£", "euro": "€", "texteuro": "€", "EUR": "€", "textbackslash": "\\", "textasciitilde": "~", "textunderscore": "_",
	"textquotesingle": "'", "textquotedbl": "\"", "textquoteleft": "‘", "textquoteright": "’", "textquotedblleft": "“", "textquotedblright": "”",
	"lq": "‘", "rq": "’", "og": "« ", "fg": " »", "guillemotleft": "«", "guillemotright": "»", "guillemetleft": "«", "guillemetright": "»",
	"glqq": "„", "grqq": "“", "glq": "‚", "grq": "‘", "flqq": "«", "frqq": "»", "flq": "‹", "frq": "›", "quotedblbase": "„",
	"textdegree": "°", "degree": "°", "cdot": "·", "textperiodcentered": "·", "bullet": "•", "textbullet": "•", "times": "×", "pm": "±",
	"to": "→", "rightarrow": "→", "Rightarrow": "⇒", "textrightarrow": "→", "infty": "∞", "sim": "~", "textgreater": ">", "textless": "<",
	"mid": "|", "vert": "|", "leq": "≤", "geq": "≥", "textsuperscript": "", "dag": "†", "ddag": "‡", "star": "★",
	"alpha": "α", "beta": "β", "gamma": "γ", "Gamma": "Γ", "delta": "δ", "Delta": "Δ", "epsilon": "ε", "varepsilon": "ε", "zeta": "ζ",
	"eta": "η", "theta": "θ", "Theta": "Θ", "kappa": "κ", "lambda": "λ", "Lambda": "Λ", "mu": "μ", "nu": "ν", "xi": "ξ", "pi": "π",
	"Pi": "Π", "rho": "ρ", "sigma": "σ", "Sigma": "Σ", "tau": "τ", "phi": "φ", "varphi": "φ", "Phi": "Φ", "chi": "χ", "psi": "ψ",
	"Psi": "Ψ", "omega": "ω", "Omega": "Ω", "ell": "ℓ",
	"quad": " ", "qquad": " ", "enspace": " ", "thinspace": " ", "space": " ", "enskip": " ", "textvisiblespace": " ", "nobreakspace": " ",
}

// texQuoted are the macros that put what stands in the braces behind them in
// quotes.
var texQuoted = map[string]bool{"enquote": true, "textquote": true, "say": true}

// texBreaks are the macros that begin a line, texEnds those that begin a paragraph.
var texBreaks = map[string]bool{"newline": true, "hfill": true, "dotfill": true, "hrulefill": true, "linebreak": true, "tabularnewline": true, "hfil": true}

var texEnds = map[string]bool{
	"par": true, "bigskip": true, "medskip": true, "smallskip": true, "newpage": true, "clearpage": true, "pagebreak": true,
	"bigbreak": true, "medbreak": true, "smallbreak": true, "hrule": true, "filbreak": true,
}

// texLevels are the levels of the macros that LaTeX itself knows as headings.
var texLevels = map[string]int{"part": 1, "chapter": 1, "section": 2, "subsection": 3, "subsubsection": 4, "paragraph": 5, "subparagraph": 6}

// texNoHeading are the macros that are called after headings and are none.
var texNoHeading = map[string]bool{"sectionmark": true, "subsectionmark": true, "sectionfont": true, "allsectionsfont": true, "subsectionfont": true, "titlesection": true}
