/** The languages the screens speak. Dutch is the first: every other catalogue has the same keys. */
export type Language = 'nl' | 'en'

/** The shape of a catalogue with its texts widened to `string`, so that a second language must have every key of the first. */
export type Words<T> = T extends string
  ? string
  : T extends readonly (infer Item)[]
    ? readonly Words<Item>[]
    : T extends (...parts: never[]) => unknown
      ? T
      : { readonly [Key in keyof T]: Words<T[Key]> }

export type Facts = Readonly<Record<string, string | number>>

/**
 * Puts facts in a text: `fill('Tot {until}', { until: '3 mei' })`.
 * A fact that is missing leaves its braces standing: the reader still gets the sentence, and a test sees the gap.
 */
export function fill(text: string, facts: Facts = {}): string {
  return text.replaceAll(/\{(\w+)\}/g, (braces, name: string) => {
    const fact = facts[name]
    return fact === undefined ? braces : String(fact)
  })
}

/** A text in two forms, for one and for any other number; `{count}` is the number. */
export type Counted = { readonly one: string; readonly other: string }

/** Says a number of things: `count(words.mistakes, 3)` gives "3 fouten". */
export function count(forms: Counted, number: number, facts: Facts = {}): string {
  return fill(number === 1 ? forms.one : forms.other, { ...facts, count: number })
}
