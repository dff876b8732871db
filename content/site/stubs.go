package site

import "os"

var eleventyConfigs, astroConfigs []string

func knownZola(*os.Root) bool            { return false }
func readZola(*Site, *os.Root) error     { return nil }
func readEleventy(*Site, *os.Root) error { return nil }
func readAstro(*Site, *os.Root) error    { return nil }
func readPelican(*Site, *os.Root) error  { return nil }
func readQuarto(*Site, *os.Root) error   { return nil }
func readPlain(*Site, *os.Root) error    { return nil }
