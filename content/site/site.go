// Package site knows which site the content belongs to: which files are read,
// what the settings say, and where a page and the feeds are served.
//
// [Discover] turns the paths a user names into [Collection]s of files and says
// of every file why it is read or not. [Load] reads them, several at a time,
// and gives each one's document in order. [ReadSettings] reads talkfeed.yaml.
// [Served] and [PageURL] say which address a folder or page has, where that is
// certain.
//
// Files below a folder are opened through [os.Root], so that no symbolic link
// leads out of the folder that the user named.
package site
