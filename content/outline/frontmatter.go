package outline

// frontMatter reads the YAML (---), TOML (+++) or JSON ({) front matter, or the
// Pelican header ("Title: x" lines), that src begins with. It gives the values as a Record, nil
// where there are none, and the offset at which the content begins.
func frontMatter(src *Source) (meta *Block, body int, err error) {
	return nil, 0, nil
}
