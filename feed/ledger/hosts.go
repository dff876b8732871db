package ledger

import (
	"slices"
	"strings"
)

// hosts are the names of the site's hosts: the one that the ledger fixed and
// the one that it has now. A site that moves to another host, or to https,
// changes all its addresses and no talk.
type hosts []string

func newHosts(names ...string) hosts {
	var h hosts
	for _, name := range names {
		if name = bareHost(name); name != "" && !slices.Contains(h, name) {
			h = append(h, name)
		}
	}
	return h
}

// address gives what of an address tells it from others: all but http or https,
// and the host where that is the site's own.
func (h hosts) address(u string) string {
	rest, ok := strings.CutPrefix(u, "https://")
	if !ok {
		if rest, ok = strings.CutPrefix(u, "http://"); !ok {
			return u
		}
	}
	host := rest
	if i := strings.IndexAny(rest, "/?#"); i >= 0 {
		host = rest[:i]
	}
	if slices.Contains(h, strings.TrimPrefix(strings.ToLower(host), "www.")) {
		return rest[len(host):]
	}
	return rest
}
