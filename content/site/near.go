package site

import (
	"os"
	"path"
	"sync"
)

// nearFolder is the folder that a file was last opened in. Opening one below a
// root takes steps for each folder on its way; files are mostly opened folder by
// folder, so that the way is gone once for many.
type nearFolder struct {
	mu   sync.Mutex
	dir  string
	root *os.Root
}

// open opens a file in its folder, nil where that can't be done: the file is a
// symbolic link that leaves the folder, or isn't there. It is safe for use by
// several goroutines.
func (n *nearFolder) open(root *os.Root, name string) *os.File {
	dir := path.Dir(name)
	if n == nil || dir == "." {
		return nil
	}
	n.mu.Lock()
	defer n.mu.Unlock()
	if n.root == nil || n.dir != dir {
		sub, err := root.OpenRoot(dir)
		if err != nil {
			return nil
		}
		if n.root != nil {
			n.root.Close()
		}
		n.dir, n.root = dir, sub
	}
	f, err := n.root.Open(path.Base(name))
	if err != nil {
		return nil
	}
	return f
}

// close gives back what is held open.
func (n *nearFolder) close() error {
	if n == nil || n.root == nil {
		return nil
	}
	return n.root.Close()
}
