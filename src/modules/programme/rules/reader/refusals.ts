/** Why a file cannot be read at all. Anything that can be read is offered, however odd. */
export type ImportRefusal =
  | 'programme/import-file-missing'
  | 'programme/import-too-large'
  | 'programme/import-kind-unknown'
  | 'programme/import-not-text'
  | 'programme/import-damaged'
  | 'programme/import-old-or-locked'
  | 'programme/import-macro'
  | 'programme/import-unpacks-too-large'
  | 'programme/import-formulas'
  | 'programme/import-no-table'
  | 'programme/import-dry-run-only'
  | 'programme/import-which-file'
  | 'programme/import-which-worker'
  | 'programme/import-which-programme'
  | 'programme/template-kind'
  | 'programme/template-exists'
  | 'programme/template-no-folder'

/** The largest file taken, in megabytes (issue 3: "a 50 MB file" is bad input). */
export const LARGEST_FILE_MB = 50
/** What an office file may unpack to, in megabytes: a report of hundreds of pages stays far below. */
export const LARGEST_UNPACKED_MB = 200
/** Of which so much words, cells and styles; the rest are pictures, which are not read. */
export const LARGEST_XML_MB = 60
