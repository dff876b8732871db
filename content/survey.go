package content

import "talkfeed/content/outline"

// Survey is what only the whole of a page or collection can tell. Its zero
// value is ready for Add.
type Survey struct{}

// Add takes a document into the survey.
func (s *Survey) Add(doc *outline.Document) {}
