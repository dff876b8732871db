package site

import (
	"path"
	"slices"
	"strings"
)

// extensions are the endings of files that are read when a folder is walked.
var extensions = append(slices.Clone(pageExtensions), ".yml", ".yaml", ".toml", ".json", ".csv")

// pageExtensions are those of files that become pages.
var pageExtensions = []string{".md", ".markdown", ".mdx", ".qmd", ".rmd", ".ipynb", ".html", ".htm", ".njk", ".liquid", ".org", ".rst", ".adoc", ".asciidoc", ".txt", ".lr"}

// scriptExtensions are those of programs and bibliographies that may hold a list of talks.
// Only what is named after talks is read.
var scriptExtensions = []string{".js", ".mjs", ".cjs", ".ts", ".mts", ".cts", ".jsx", ".tsx", ".astro", ".vue", ".svelte", ".bib"}

// isTalksScript reports whether a file is one of them, by its name.
func isTalksScript(name string) bool {
	ending := strings.ToLower(path.Ext(name))
	return slices.Contains(scriptExtensions, ending) && roleOf(strings.TrimSuffix(name, path.Ext(name))) == talksRole
}

// isPageFile reports whether a file becomes a page, by its name.
func isPageFile(name string) bool {
	return slices.Contains(pageExtensions, strings.ToLower(path.Ext(name)))
}

// folders are never entered in a walk: what programs put there, not authors.
var folders = map[string]string{
	"public":       "an output folder",
	"_site":        "an output folder",
	"dist":         "an output folder",
	"node_modules": "dependencies",
	"vendor":       "dependencies",
}

// configurations are files of sites, package managers and checkers, by their
// lower-case names, that have a data file's ending and hold no content.
var configurations = []string{
	"hugo.toml", "hugo.yaml", "hugo.yml", "hugo.json",
	"config.toml", "config.yaml", "config.yml", "config.json",
	"_config.yml", "_config.yaml", "_config.toml", "_quarto.yml", "_quarto.yaml",
	"zola.toml", "pelican.toml", "mkdocs.yml", "mkdocs.yaml", "book.toml", "antora.yml",
	"theme.toml", "netlify.toml", "vercel.json", "wrangler.toml", "fly.toml", "firebase.json",
	"package.json", "package-lock.json", "pnpm-lock.yaml", "pnpm-workspace.yaml", "composer.json",
	"tsconfig.json", "jsconfig.json", "cargo.toml", "pyproject.toml", "pipfile.toml", "poetry.toml",
	"requirements.txt", "robots.txt", "ads.txt", "humans.txt", "llms.txt",
	"docker-compose.yml", "docker-compose.yaml", "compose.yml", "compose.yaml",
	"manifest.json", "site.webmanifest.json", "renovate.json", "lerna.json", "turbo.json", "nx.json",
	"license.md", "license.txt", "code_of_conduct.md", "contributing.md", "changelog.md", "security.md",
}

// noEnding is said of a file of a format that isn't known.
const noEnding = "no ending that is read"

// skipName says why a file of that name is not read in a walk, "" where it is.
func skipName(name string) string {
	lower := strings.ToLower(name)
	switch {
	case strings.HasPrefix(name, "."):
		return "hidden"
	case isTalksScript(name):
	case !slices.Contains(extensions, path.Ext(lower)):
		return noEnding
	case strings.HasSuffix(lower, ".ledger.json"):
		return "a ledger"
	case lower == SettingsFile || lower == "talkfeed.yml":
		return "the settings"
	case slices.Contains(configurations, lower):
		return "a project file, not content"
	}
	return ""
}
