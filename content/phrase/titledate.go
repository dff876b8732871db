package phrase

// The day on the line of a title, over lines of where and when the talk was given.

// dropTitleDate takes from the first of several lines the day at its edge that a line below
// it states again, with an event: it is the talk's last delivery, or there to align the
// title. Lines that are talks each have their own day, or alike parts on each.
func dropTitleDate(lines []Line) {
	if len(lines) < 2 || len(lines[0].Dates) != 1 {
		return
	}
	head, day := &lines[0], lines[0].Dates[0]
	if day.First.Day == 0 || day.First.Year == 0 || !head.EdgedBy(&day) {
		return
	}
	again := 0
	for i := range lines[1:] {
		l := &lines[i+1]
		m := l.BestDate()
		if m == nil {
			continue
		}
		again += Count(m.First == day.First)
		if !l.EdgedBy(m) || l.Texts() < 2 && EventLike(l.Without(m.Start, m.End).Text) == 0 {
			return
		}
	}
	if rest := head.Without(day.Start, day.End); again == 1 && head.Texts() == 1 && EventLike(rest.Text) == 0 {
		from := day.Start
		if from == 0 {
			for _, c := range head.Chunks(0) {
				if c.Kind == TextChunk {
					from = c.Start
				}
			}
			*head = head.From(from)
			return
		}
		*head = rest
	}
}
