package site

import (
	"path"
	"slices"
	"strings"

	"talkfeed/content/outline"
)

// Verdict says whether a site's file is asked for talks.
type Verdict uint8

const (
	// Unread is for a file that is not asked: a blog post, a page about something
	// else.
	Unread Verdict = iota
	// Perhaps is for a file of which nothing but its content can tell: what it
	// lists is believed where it is two talks or more, and where the site has no
	// file for its talks.
	Perhaps
	// Read is for a file that is there for talks, or that the user named.
	Read
)

// Judge decides, now that a file has been read, whether it is asked for talks,
// and says why. It looks at what the page calls itself: its title, layout, type
// and place in the menus.
func (f *File) Judge(doc *outline.Document) (Verdict, string) {
	switch {
	case f.site == nil || f.Explicit || f.whole:
		return f.Verdict, f.Reason
	case isDraft(doc):
		return Unread, "a draft"
	case f.Verdict == Read:
		return f.Verdict, f.Reason
	}
	for _, key := range kindKeys {
		if key == "tags" && !f.site.tags && !hasTalkKey(doc) {
			continue
		}
		for _, v := range metaTexts(doc, key) {
			if roleOf(strings.TrimSuffix(path.Base(v), path.Ext(v))) == talksRole {
				return Read, "its " + key + " is " + v
			}
		}
	}
	if f.post {
		return Unread, f.Reason
	}
	if f.inMenu(doc) {
		return Read, "the menu calls it talks"
	}
	if f.Verdict == Unread {
		return Unread, f.Reason
	}
	title := or(metaText(doc, "title"), Title(doc))
	switch roleOf(title) {
	case talksRole:
		return Read, "its title is " + title
	case postsRole, othersRole:
		return Unread, "its title is " + title
	}
	return f.Verdict, f.Reason
}

// kindKeys are the keys that say what a page is. Tags are what it is about, but in
// sites where they name collections, and on pages with a key that only talks have.
var kindKeys = []string{"layout", "type", "template", "section", "category", "categories", "tags"}

// hasTalkKey reports whether a page's front matter has a key that only talks have.
func hasTalkKey(doc *outline.Document) bool {
	return doc.Meta != nil && slices.ContainsFunc(doc.Meta.Fields, func(f outline.Field) bool {
		return len(f.Value) > 0 && slices.Contains(talkKeys, strings.ToLower(f.Key))
	})
}

// isDraft reports whether the front matter keeps the page from being published.
// A file of one talk says it to the extractor too; a list can only say it here.
func isDraft(doc *outline.Document) bool {
	return strings.EqualFold(metaText(doc, "draft"), "true") || strings.EqualFold(metaText(doc, "published"), "false")
}

// inMenu reports whether a menu's entry for talks leads to the page.
func (f *File) inMenu(doc *outline.Document) bool {
	if len(f.site.menu) == 0 {
		return false
	}
	ending := path.Ext(f.rel)
	for _, dir := range f.site.content {
		below, ok := within(f.rel, dir)
		if !ok {
			continue
		}
		name := strings.TrimSuffix(below, ending)
		for _, index := range []string{"index", "_index"} {
			name = strings.TrimSuffix(name, "/"+index)
		}
		address := strings.Trim(strings.TrimPrefix(f.PageURL(doc), "."), "/")
		for _, target := range f.site.menu {
			if target == name || target == below || address != "" && target == address {
				return true
			}
		}
	}
	return false
}

// maybeReason is said of a file before its content is looked at.
const maybeReason = "nothing but its content can tell"

// judgePath decides from a file's path what can be decided from it.
func (f *File) judgePath() {
	f.Group, f.Verdict, f.Reason = f.rel, Perhaps, maybeReason
	if !isPageFile(f.rel) {
		f.judgeData()
		return
	}
	dir, name := path.Split(f.below())
	dirs := strings.FieldsFunc(dir, func(r rune) bool { return r == '/' })
	if len(dirs) > 0 && slices.Contains(f.site.languages, strings.ToLower(dirs[0])) {
		dirs = dirs[1:]
	}
	base := strings.TrimSuffix(name, path.Ext(name))
	base, _, _ = cutLanguage(base, f.site.languages)
	index := base == "index" || base == "_index"
	if !index {
		_, base = datedName(base)
		f.judgeName(base)
	}
	for i := len(dirs) - 1; i >= 0; i-- {
		if index && i == len(dirs)-1 && len(dirs) > 1 && roleOf(dirs[i]) == unknownRole {
			continue // a bundle, which is a page
		}
		if dirs[i] == "_posts" && i > 0 && roleOf(dirs[i-1]) == talksRole {
			continue // the posts of a category
		}
		if f.judgeFolder(strings.TrimLeft(dirs[i], "_"), path.Join(dirs[:i+1]...), index && i == len(dirs)-1) {
			return
		}
	}
	if f.Verdict == Perhaps && len(dirs) > 0 && !(index && len(dirs) == 1) && !slices.Equal(dirs, []string{"pages"}) && !slices.Equal(dirs, []string{"_pages"}) {
		f.Verdict, f.Reason = Unread, "nothing in its path names talks"
	}
}

// below gives the file's path below its content folder.
func (f *File) below() string {
	best := f.rel
	for _, dir := range f.site.content {
		if below, ok := within(f.rel, dir); ok && len(below) < len(best) {
			best = below
		}
	}
	return best
}

// judgeName decides by the file's own name.
func (f *File) judgeName(base string) {
	switch roleOf(base) {
	case talksRole:
		f.Verdict, f.Reason = Read, "its name is "+base
	case postsRole, othersRole:
		f.Verdict, f.Reason = Unread, "its name is "+base
	default:
		f.Verdict, f.Reason = Perhaps, maybeReason
	}
}

// judgeFolder decides by the name of a folder that the file lies in. It reports
// whether the folder names anything.
func (f *File) judgeFolder(name, dir string, index bool) bool {
	if inside(path.Join(path.Dir(f.rel)), f.site.posts) {
		name = "posts"
	}
	switch roleOf(name) {
	case talksRole:
		if f.Verdict == Unread && !index {
			return true // "talks/about.md"
		}
		f.Verdict, f.Reason, f.Group = Read, "in the section "+name, dir
	case postsRole:
		f.post = !index
		f.Verdict, f.Reason = Unread, "a blog post"
		if index {
			f.Reason = "in the section " + name
		}
	case othersRole:
		f.Verdict, f.Reason = Unread, "in the section "+name
	default:
		return false
	}
	return true
}

// judgeData decides by the names of a data file and of the folders it lies in.
func (f *File) judgeData() {
	dir, name := path.Split(f.rel)
	base := strings.TrimSuffix(name, path.Ext(name))
	base, _, _ = cutLanguage(base, f.site.languages)
	for _, data := range f.site.data {
		if below, ok := within(f.rel, data); ok {
			dir, _ = path.Split(below)
			f.Verdict, f.Reason = Perhaps, maybeReason
			break
		}
		f.Verdict, f.Reason = Unread, "a data file outside the data folders"
	}
	for _, s := range f.site.sources {
		if s.data == f.rel {
			f.Verdict, f.Reason = Read, "listed by "+s.page
			return
		}
	}
	if r := roleOf(base); r == talksRole {
		f.Verdict, f.Reason = Read, "its name is "+base
		return
	} else if r != unknownRole {
		f.Verdict, f.Reason = Unread, "its name is "+base
	}
	for part := range strings.SplitSeq(dir, "/") {
		if roleOf(strings.TrimLeft(part, "_")) == talksRole {
			f.Verdict, f.Reason, f.Group = Read, "in the folder "+part, path.Dir(f.rel)
			return
		}
	}
}
