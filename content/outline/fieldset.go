package outline

// fieldSet adds the fields of a mapping to its Record. Where a key stands
// twice the last one counts, as the site generators have it that accept it, and
// a warning names both.
type fieldSet struct {
	src      *Source
	record   *Block
	at       map[string]int // made once there are many fields
	warnings []Diagnostic
}

// manyFields is how many fields are searched one by one.
const manyFields = 16

func newFieldSet(src *Source, record *Block) *fieldSet {
	return &fieldSet{src: src, record: record}
}

// find gives the index of the field with a key, -1 if there is none.
func (s *fieldSet) find(key string) int {
	if s.at == nil {
		for i, f := range s.record.Fields {
			if f.Key == key {
				return i
			}
		}
		return -1
	}
	if i, ok := s.at[key]; ok {
		return i
	}
	return -1
}

func (s *fieldSet) add(f Field) {
	if i := s.find(f.Key); i >= 0 {
		first := s.src.Place(s.record.Fields[i].KeyStart)
		s.warnings = append(s.warnings, s.src.warnf(f.KeyStart, "the key %q stands twice, first in line %d; the last one counts", f.Key, first.Line))
		s.record.Fields[i] = f
		return
	}
	s.record.Fields = append(s.record.Fields, f)
	switch n := len(s.record.Fields); {
	case s.at != nil:
		s.at[f.Key] = n - 1
	case n > manyFields:
		s.at = make(map[string]int, 2*n)
		for i, g := range s.record.Fields {
			s.at[g.Key] = i
		}
	}
}
