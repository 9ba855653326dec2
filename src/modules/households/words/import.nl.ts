/** What the command line says of an import. It is for administrators and speaks Dutch only. */
export const importNl = {
  lists: 'Persoonslijsten: {lists}. Nieuw: {added}, gewijzigd: {changed}, ongewijzigd: {same}, geweigerd: {refused}.',
  refused: '  Regel {line} (lijst {list}) is niet ingelezen. {why}',
  households: 'Gezinnen: {added} nieuw, {changed} met andere leden.',
  relations: 'Relaties en gezag: {relations} nieuw, gewijzigd of vervallen.',
  outside: 'Personen die bij geen gezin op een adres horen: {outside}.',
  remarks: 'Opvallend: {remarks}. Alles is bewaard zoals het in het bestand staat.',
}
