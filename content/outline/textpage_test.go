package outline

import (
	"fmt"
	"strings"
	"testing"
)

// samePages is one page in five formats.
var samePages = map[string]string{
	"t.md": `# Talks

Some *talks* and **more**.

## 2018

- [Slow Go](https://example.org/slow), Quiet Conf
  1. Basel
  2. Bern
- Fast Go, 3 May 2018

> Quiet words.

Slow Go
: Quiet Conf

| Date       | Title |
|------------|-------|
| 2018-05-03 | [Slow](slow.html) |

` + "```\ncode\n```\n\n<!-- talkfeed: skip -->\n\n---\n\n## 2017\n\n![A cat](a.png)\n",

	"t.org": `* Talks
Some /talks/ and *more*.
** 2018
- [[https://example.org/slow][Slow Go]], Quiet Conf
  1. Basel
  2. Bern
- Fast Go, 3 May 2018
#+begin_quote
Quiet words.
#+end_quote
- Slow Go :: Quiet Conf
| Date       | Title |
|------------+-------|
| 2018-05-03 | [[file:slow.html][Slow]] |
#+begin_src
code
#+end_src
# talkfeed: skip
-----
** 2017
[[file:a.png]]
`,

	"t.rst": `Talks
=====

Some *talks* and **more**.

2018
----

* ` + "`Slow Go <https://example.org/slow>`_" + `, Quiet Conf

  1. Basel
  2. Bern

* Fast Go, 3 May 2018

..

   Quiet words.

Slow Go
   Quiet Conf

==========  =====
Date        Title
==========  =====
2018-05-03  Slow_
==========  =====

::

   code

.. talkfeed: skip

----

2017
----

.. image:: a.png
   :alt: A cat

.. _slow: slow.html
`,

	"t.tex": `\part{Talks}
Some \emph{talks} and \textbf{more}.

\section{2018}
\begin{itemize}
  \item \href{https://example.org/slow}{Slow Go}, Quiet Conf
  \begin{enumerate}
    \item Basel
    \item Bern
  \end{enumerate}
  \item Fast Go, 3 May 2018
\end{itemize}

\begin{quote}
Quiet words.
\end{quote}

\begin{description}
  \item[Slow Go] Quiet Conf
\end{description}

\begin{tabular}{ll}
Date       & Title \\ \hline
2018-05-03 & \href{slow.html}{Slow} \\
\end{tabular}

\begin{verbatim}
code
\end{verbatim}

% talkfeed: skip

\hrule

\section{2017}
\includegraphics{a.png}
`,

	"t.adoc": `= Talks

Some _talks_ and *more*.

== 2018

* https://example.org/slow[Slow Go], Quiet Conf
. Basel
. Bern
* Fast Go, 3 May 2018

[quote]
Quiet words.

Slow Go:: Quiet Conf

|===
|Date |Title

|2018-05-03 |link:slow.html[Slow]
|===

----
code
----

// talkfeed: skip

'''

== 2017

image::a.png[A cat]
`,
}

// TestSamePages holds that the same page is the same tree in all formats, apart
// from places.
func TestSamePages(t *testing.T) {
	trees := map[string]string{}
	for name, text := range samePages {
		src := &Source{Name: name, Text: text}
		doc, err := Read(src, Detect(src, name))
		if err != nil {
			t.Fatal(err)
		}
		trees[name] = fullShape(doc.Root, 0)
	}
	for name, tree := range trees {
		if tree != trees["t.md"] {
			t.Errorf("%s:\n%s\nt.md:\n%s", name, tree, trees["t.md"])
		}
	}
}

// fullShape prints a block with its levels, links and images, without places.
func fullShape(b *Block, depth int) string {
	var s strings.Builder
	fmt.Fprintf(&s, "%s%s %d %v %s%s\n", strings.Repeat("  ", depth), kindNames[b.Kind], b.Level, b.Ordered, b.Name, runsShape(b.Runs))
	for _, f := range b.Fields {
		fmt.Fprintf(&s, "%s  field %s\n", strings.Repeat("  ", depth), f.Key)
		for _, v := range f.Value {
			s.WriteString(fullShape(v, depth+2))
		}
	}
	for _, c := range b.Blocks {
		s.WriteString(fullShape(c, depth+1))
	}
	return s.String()
}

func runsShape(runs []Run) string {
	var s strings.Builder
	for _, r := range runs {
		text := r.Text
		if r.Kind == Image {
			text = "" // Org gives an image no text
		}
		fmt.Fprintf(&s, " %s(%s%s%s)", runNames[r.Kind], text, r.URL, runsShape(r.Runs))
	}
	return s.String()
}

// hostileLines are what a page of Org, reStructuredText, AsciiDoc or TeX may repeat to
// cost a careless reader its stack or its time.
var hostileLines = []string{
	"#+begin_src\n", "#+begin_quote\n", ":a:\n", "- ", "- a :: ", "* a\n", "*a ", "[[", "[[a][", "<<", "{{{a(", "|", "|-\n",
	"=a ", "~", "/a ", "^{", "\\\\\n", "[fn:1] ", "<2018-05-03", "@@html:", "`a ", "``", "|a ", "_`", ":a:`", "a_ ", "`a <",
	".. a::\n", ".. a::\n ", ".. |a| replace:: |a|\n", "== ==\n", "+-+\n", "+-", ":a: ", "  ", "a\n b\n", "::\n\n ",
	"====\n", "==== \n", "--\n", "[a\n", "[a=", "|===\n", "2+|", "9*|", ".99+|", "a::\n", "a:: ", "+\n", "* a\n** b\n", "{a}", "[.a]#", "https://a[",
	"link:a[", "<<a,", "+++", "\"`", "ifdef::a[]\n", "= a\n", "....\n=\n", "image::a[link=", "a\n-\n", "\n", "1. a\n", ">", "<div>", "<a href=",
	"{", "{}", "\\a{", "\\a{}", "\\a{}{}", "\\a{b}{c}\n", "\\begin{a}", "\\begin{a}\\item ", "\\end{a}", "\\begin{tabular}{l}&", "\\hline ",
	"\\begin{tabular}{l}a&b\\\\", "\\textbf{", "\\em ", "\\emph{a ", "\\item[", "\\item[a] ", "\\a[", "%\n", "\\a%\n", "\\begin{verbatim}", "\\verb|",
	"\\section{a}", "\\section{", "\\def\\a", "\\href{a}{", "\\'", "\\newcommand\\a[", "\\multicolumn{9}{c}{a}&", "&\\\\\n", "\\begin{a}{b}{c}", "$^", "\\a{b}",
	"\\cvitem{}{a}\n", "\\a{b}\n", "\\begin{itemize}\\item\\begin{tabular}{ll}a&",
}

// hostileNames are pages of the formats that are read by lines.
var hostileNames = []struct {
	name   string
	format Format
}{{"x.org", Org}, {"x.rst", RST}, {"x.adoc", AsciiDoc}, {"x.tex", TeX}, {"x.txt", PlainText}}

// TestHostileLines holds that such pages make lawful outlines.
func TestHostileLines(t *testing.T) {
	for _, again := range hostileLines {
		for _, p := range hostileNames {
			checkTree(t, p.name, p.format, strings.Repeat(again, 20_000/len(again)))
		}
	}
}

// BenchmarkHostileLines reads them at two sizes: the time for a byte stays.
func BenchmarkHostileLines(b *testing.B) {
	for _, p := range hostileNames {
		for _, size := range []int{20_000, 80_000} {
			b.Run(fmt.Sprintf("%s/%d", p.name[2:], size), func(b *testing.B) {
				read := 0
				for b.Loop() {
					for _, again := range hostileLines {
						src := &Source{Name: p.name, Text: strings.Repeat(again, size/len(again))}
						if _, err := Read(src, p.format); err != nil {
							b.Fatal(err)
						}
						read += len(src.Text)
					}
				}
				b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(read), "ns/byte")
			})
		}
	}
}

func BenchmarkPages(b *testing.B) {
	for name, record := range map[string]string{
		"t.org":  "- *Slow Go %d* at [[https://example.org/%[1]d][Quiet Conf]], <2018-05-03 Thu>\n",
		"t.rst":  "* **Slow Go %d** at `Quiet Conf <https://example.org/%[1]d>`_, 3 May 2018\n",
		"t.adoc": "* *Slow Go %d* at https://example.org/%[1]d[Quiet Conf], 3 May 2018\n",
		"t.tex":  "\\item \\textbf{Slow Go %d} at \\href{https://example.org/%[1]d}{Quiet Conf}, 3 May 2018\n",
	} {
		var text strings.Builder
		for i := range 10_000 {
			fmt.Fprintf(&text, record, i)
		}
		b.Run(name[2:], func(b *testing.B) {
			b.SetBytes(int64(text.Len()))
			b.ReportAllocs()
			for b.Loop() {
				src := &Source{Name: name, Text: text.String()}
				if _, err := Read(src, Detect(src, name)); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}
