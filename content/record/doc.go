// Package record reads the fields of one record (a table's row, an item of data, front
// matter, a shortcode's arguments) by what their keys mean, and settles by its sister
// records what a key alone leaves open. It knows nothing of where the record stands.
//
//   - record.go reads the fields one by one; taking.go, takingdates.go and takinglinks.go
//     take a value for its meaning; nested.go, arrays.go, wraps.go and heldvalue.go see
//     through values that are records or lists themselves.
//   - keylook.go and keypick.go settle keys that say little by what all their values look
//     like, survey.go by what the sisters have between them.
//   - names.go, texts.go, cells.go, callcolumns.go and rows.go find the fields of records
//     one of whose values holds several.
//   - states.go and kinds.go say what a record is.
package record
