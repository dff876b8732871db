package phrase

// The families of evidence in words, for those who ask.

// gapWords name what stands beside a span.
var gapWords = [Gaps]string{"an edge", "a bracket", "a quote", "a full stop", "a comma", "a colon", "a bar", "a dash", "a bracket", "“in”", "“at”", "a note", "a date", "the line's edge"}

// lengthWords say how long a span is.
var lengthWords = [lengths]string{"one word", "two words", "three words", "four or five words", "six to eight words", "more than eight words"}

// lookWords say what a span looks like.
var lookWords = [lookKinds]string{"an event with its year", "a name with a year", "a place", "an event", "a town", "an institution", "words mostly in lower case", "words of which some have capitals", "words without a capital", "one word", "a name"}

// behind says what stands before a span.
func behind(g int) string {
	if Gap(g) == lineGap {
		return " at a line's beginning"
	}
	return " behind " + gapWords[g]
}

func lengthBehind(i int) string {
	return "is " + lengthWords[i%lengths] + behind(i/lengths)
}

func between(i int) string {
	return "stands between " + gapWords[i/int(Gaps)] + " and " + gapWords[i%int(Gaps)]
}

func lookBehind(i int) string {
	return "looks like " + lookWords[i%lookKinds] + behind(i/lookKinds)
}

func lookOfLength(i int) string {
	return "looks like " + lookWords[i%lookKinds] + " of " + lengthWords[i/lookKinds]
}

func marksOfAll(i int) string {
	switch own, all := i/8, i%8; {
	case own == 0 && all == 0:
		return "is unmarked, as all of the entry is"
	case own == 0:
		return "is unmarked beside marked text"
	case own == all:
		return "is marked as no other part is"
	}
	return "is marked, as others are too"
}

func lookInPlace(i int) string {
	if i/lookKinds%2 == 1 {
		return "looks like " + lookWords[i%lookKinds] + " and stands first"
	}
	return "looks like " + lookWords[i%lookKinds] + " and stands behind others"
}
