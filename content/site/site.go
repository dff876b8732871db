// Package site knows which site the content belongs to: which files are read,
// what the settings and the site's own configuration say, and where a page and
// the feeds are served.
//
// [Find] gives the [Site] that a path belongs to, as its generator's
// configuration describes it; each generator has a file of this package, and a
// line in one table. A configuration that is a program is never run: only its
// literals are believed. [Discover] turns the paths a user names into
// [Collection]s of files and says of every file why it is read or not: of a site
// what is there for talks, as the names of sections, files, titles, layouts and
// menus tell ([File.Judge]), of any other folder all that looks like content.
// [File.Load] reads a file and [InOrder] many of them at once. [Merge] makes one
// entry of a delivery that several files tell of. [ReadSettings] reads
// talkfeed.yaml. [Served] and [File.PageURL] say which address a folder or page
// has, where that is certain.
//
// Files below a folder are opened through [os.Root], so that no symbolic link
// leads out of the folder that the user named.
package site
