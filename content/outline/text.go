package outline

func readText(src *Source) (*Document, error) {
	return nil, fileError(src.Name, "plain text is not read yet")
}
