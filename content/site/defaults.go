package site

import (
	"cmp"
	"os"
	"path"
	"slices"
	"strings"

	"talkfeed/content/outline"
)

// Defaults are the values that the pages of a folder have where their front
// matter does not state them: Eleventy's directory data, Hugo's cascades, the
// `defaults` of a Jekyll configuration.

// defaults are those of one folder below the site's root.
type defaults struct {
	dir    string
	fields []outline.Field
}

// ownKeys are never taken from defaults: what tells one page from the others, and
// what a generator computes.
var ownKeys = []string{"title", "date", "slug", "url", "eleventyComputed", "cascade", "params", "target", "_target", "build", "_build"}

// addDefaults keeps the plain values of a mapping, those of its mapping `params`
// too, as defaults for the pages of a folder.
func (s *Site) addDefaults(dir string, values tree) {
	d := defaults{dir: dir}
	for _, t := range []tree{values, values.at("params")} {
		for _, f := range t.fields() {
			if !slices.ContainsFunc(ownKeys, func(key string) bool { return strings.EqualFold(key, f.Key) }) && isPlain(f.Value) {
				d.fields = append(d.fields, f)
			}
		}
	}
	if len(d.fields) > 0 {
		s.defaults = append(s.defaults, d)
		slices.SortStableFunc(s.defaults, func(a, b defaults) int { return cmp.Compare(len(b.dir), len(a.dir)) })
	}
}

// isPlain reports whether a value is a text or a list of texts.
func isPlain(value []*outline.Block) bool {
	for _, b := range value {
		switch b.Kind {
		case outline.Paragraph:
		case outline.List:
			for _, item := range b.Blocks {
				if !isPlain(item.Blocks) {
					return false
				}
			}
		default:
			return false
		}
	}
	return len(value) > 0
}

// complete gives a page the defaults of the folders around it, the innermost
// first. They stand in another file: their place is that of the front matter.
func (s *Site) complete(rel string, doc *outline.Document) {
	if s == nil || rel == "" || !isPageFile(rel) {
		return
	}
	for _, d := range s.defaults {
		if _, ok := within(rel, d.dir); !ok {
			continue
		}
		if doc.Meta == nil {
			doc.Meta = &outline.Block{Kind: outline.Record}
		}
		for _, f := range d.fields {
			if !slices.ContainsFunc(doc.Meta.Fields, func(own outline.Field) bool { return strings.EqualFold(own.Key, f.Key) }) {
				doc.Meta.Fields = append(doc.Meta.Fields, outline.Field{Key: f.Key, KeyStart: doc.Meta.Start, Value: placed(f.Value, doc.Meta.Start)})
			}
		}
	}
}

// placed copies blocks to a place of another source.
func placed(blocks []*outline.Block, at int) []*outline.Block {
	var all []*outline.Block
	for _, b := range blocks {
		c := *b
		c.Start, c.End = at, at
		c.Runs, c.Blocks = placedRuns(b.Runs, at), placed(b.Blocks, at)
		all = append(all, &c)
	}
	return all
}

func placedRuns(runs []outline.Run, at int) []outline.Run {
	var all []outline.Run
	for _, r := range runs {
		r.Start, r.End = at, at
		r.Runs = placedRuns(r.Runs, at)
		all = append(all, r)
	}
	return all
}

// enterTo reads the defaults of a folder and of those around it, for what is read
// without a walk from the site's root.
func (s *Site) enterTo(rel string) {
	if s == nil || s.enter == nil || rel == "" {
		return
	}
	root, err := os.OpenRoot(s.Dir)
	if err != nil {
		return
	}
	defer root.Close()
	at := ""
	for part := range strings.SplitSeq(path.Clean(rel), "/") {
		at = path.Join(at, part)
		s.enter(root, at)
	}
}

// directoryEndings end the name of a folder's data file, which begins with the
// folder's own: https://www.11ty.dev/docs/data-template-dir/.
var directoryEndings = []string{".json", ".11tydata.json", ".yaml", ".yml", ".toml"}

// enterEleventy reads the data of a folder. What is no data, or can't be read, is
// said where the file is read as content.
func (s *Site) enterEleventy(root *os.Root, dir string) {
	there := names(root, dir)
	for _, ending := range directoryEndings {
		name := path.Base(dir) + ending
		if _, ok := slices.BinarySearch(there, name); !ok {
			continue
		}
		if t, err := readTree(root, s.shown, path.Join(dir, name)); err == nil {
			s.addDefaults(dir, t)
		}
	}
}

// enterHugo notes whether a folder is a page, whose other files are no pages
// (https://gohugo.io/content-management/page-bundles/#leaf-bundles), and reads the
// cascade of a section's page:
// https://gohugo.io/content-management/front-matter/#cascade.
func (s *Site) enterHugo(root *os.Root, dir string) {
	for _, name := range names(root, dir) {
		base := strings.TrimSuffix(name, path.Ext(name))
		if base == "index" && isPageFile(name) && !slices.Contains(s.content, dir) {
			s.bundles[dir] = true
		}
		if base != "_index" || !isPageFile(name) {
			continue
		}
		src, err := readSource(root, s.shown, path.Join(dir, name))
		if err != nil || src == nil || !strings.Contains(src.Text, "cascade") {
			continue
		}
		doc, err := outline.Read(src, outline.Detect(src, name))
		if err != nil || doc.Meta == nil {
			continue
		}
		for _, c := range (tree{src: src, blocks: []*outline.Block{doc.Meta}}).at("cascade").items() {
			target := c.at("target")
			if !target.exists() {
				target = c.at("_target")
			}
			if !target.exists() || target.text("kind") == "page" && len(target.fields()) == 1 {
				s.addDefaults(dir, c)
			}
		}
	}
}

// readDefaults takes the defaults of a Jekyll configuration whose scope is a
// folder or a type: https://jekyllrb.com/docs/configuration/front-matter-defaults/.
func (j *jekyll) readDefaults(s *Site, c tree) {
	for _, d := range c.at("defaults").items() {
		dir := path.Join(j.source, d.text("scope", "path"))
		switch kind := d.text("scope", "type"); kind {
		case "":
		case "pages":
			continue // of which the posts are none
		default:
			if _, ok := j.collections[kind]; ok {
				kind = path.Join(j.dir, kind)
			}
			dir = path.Join(j.source, path.Dir(kind), "_"+path.Base(kind), strings.TrimPrefix(strings.TrimPrefix(d.text("scope", "path"), "_"+path.Base(kind)), "/"))
		}
		if !strings.ContainsAny(dir, "*?[") {
			s.addDefaults(dir, d.at("values"))
		}
	}
}
