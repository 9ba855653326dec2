/** A date of life or law in the Netherlands, `yyyy-mm-dd`; compares as text. */
export type Day = string
