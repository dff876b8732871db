package outline

func readTOML(src *Source) (*Document, error) {
	return nil, fileError(src.Name, "TOML is not read yet")
}
