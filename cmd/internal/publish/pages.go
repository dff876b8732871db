package publish

import "net/url"

// pages knows the addresses that the content files' relative addresses are
// resolved against.
type pages struct {
	site  *url.URL
	page  func(file string) string
	bases map[string]*url.URL
}

func newPages(s Site) *pages {
	p := &pages{site: s.URL, page: s.Page, bases: make(map[string]*url.URL)}
	if p.site == nil {
		p.site = new(url.URL)
	}
	return p
}

// base is the address of a content file's page, and the site's where that is
// not certain.
func (p *pages) base(file string) *url.URL {
	if p.page == nil {
		return p.site
	}
	if base := p.bases[file]; base != nil {
		return base
	}
	base := p.site
	if page, err := url.Parse(webAddress(p.site, p.page(file))); err == nil && page.IsAbs() {
		base = page
	}
	p.bases[file] = base
	return base
}
