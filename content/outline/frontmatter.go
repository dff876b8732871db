package outline

// frontMatter reads the YAML (---), TOML (+++) or JSON ({) front matter, or the
// Pelican header ("Title: x" lines), that doc.Source begins with. It fills
// doc.Meta and doc.Lang, adds its warnings to doc.Diagnostics, and gives the
// offset at which the content begins, 0 where there is no front matter.
func frontMatter(doc *Document) (body int, err error) {
	return 0, nil
}
