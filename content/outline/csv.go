package outline

func readCSV(src *Source) (*Document, error) {
	return nil, fileError(src.Name, "CSV is not read yet")
}
