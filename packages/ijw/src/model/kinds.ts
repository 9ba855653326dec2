/**
 * The language in which the messages are described. A description is data: the reader, the writer, the rules and the
 * TypeScript types all follow from it, so an element is written down once.
 */

declare const becomes: unique symbol

/** How a text may be written; each form is one way of restricting text that the standard knows. */
export type Form = 'any' | 'line' | 'comment' | 'digits' | 'letters' | 'letters-and-digits' | 'version'

/** One value: what may stand between a start tag and its end tag. `V` is what it becomes in a typed message. */
export type Simple<V = unknown> = { readonly kind: 'simple'; readonly name: string; readonly [becomes]?: V } & (
  | { readonly shape: 'code'; readonly codes: readonly string[] }
  | { readonly shape: 'integer'; readonly most: number; readonly only?: number }
  | { readonly shape: 'text'; readonly form: Form; readonly least: number; readonly most: number }
  | { readonly shape: 'date' }
  | { readonly shape: 'time' }
)

/** An element that holds elements, in this order. Its children are in the namespace that `space` names. */
export type Group<F extends Fields = Fields, S extends string = string> = {
  readonly kind: 'group'
  /** What the standard calls this group: a message class (`berichtklasse`) or a compound type (`CDT_…`). */
  readonly name: string
  readonly space: S
  readonly fields: F
  /** The elements (paths with dots) that together tell one of these from the next (TR101); empty where there is one only. */
  readonly key: readonly string[]
  /** Whether any other elements may stand in it too; reading passes over them, and nothing is written there. */
  readonly open?: true
}

export type Optional<N extends Simple | Group = Simple | Group> = { readonly kind: 'optional'; readonly of: N }
export type Many<N extends Simple | Group = Simple | Group> = { readonly kind: 'many'; readonly of: N }
export type Field = Simple | Group | Optional | Many
export type Fields = { readonly [name: string]: Field }

/** What a described element becomes when it is read: values for simple ones, objects for groups, arrays for repeated ones. */
export type Infer<N> =
  N extends Many<infer M>
    ? readonly Infer<M>[]
    : N extends Optional<infer M>
      ? Infer<M>
      : N extends Group<infer F>
        ? GroupValue<F>
        : N extends Simple<infer V>
          ? V
          : never

type OptionalNames<F> = { [K in keyof F]: F[K] extends Optional ? K : never }[keyof F]
type GroupValue<F> = { readonly [K in Exclude<keyof F, OptionalNames<F>>]: Infer<F[K]> } & {
  readonly [K in OptionalNames<F>]?: Infer<F[K]>
}

/** A whole document: its root element and the namespaces its groups speak of. */
export type Model<G extends Group = Group> = {
  readonly root: string
  /** The space of the root element itself. */
  readonly space: string
  readonly content: G
  readonly spaces: { readonly [space: string]: { readonly prefix: string; readonly uri: string } }
}

export function code<const C extends string>(name: string, codes: readonly C[]): Simple<C> {
  return { kind: 'simple', name, shape: 'code', codes }
}

/** A whole number from 0 to `most`; with `only` no other number than that one, written exactly so. */
export function integer(name: string, most: number, only?: number): Simple<number> {
  return { kind: 'simple', name, shape: 'integer', most, ...(only !== undefined && { only }) }
}

/** A text of `least` to `most` characters (code points) in the given form. */
export function text(name: string, form: Form, { least = 1, most = Number.POSITIVE_INFINITY } = {}): Simple<string> {
  return { kind: 'simple', name, shape: 'text', form, least, most }
}

/** A day without a time zone, as `2026-04-01`. */
export function date(name: string): Simple<string> {
  return { kind: 'simple', name, shape: 'date' }
}

/** A time of day without a time zone, as `09:30:00`. */
export function time(name: string): Simple<string> {
  return { kind: 'simple', name, shape: 'time' }
}

/** A group whose children are in the namespace `space`. */
export function group<const F extends Fields, const S extends string>(
  space: S,
  name: string,
  fields: F,
  key: readonly string[] = [],
): Group<F, S> {
  return { kind: 'group', name, space, fields, key }
}

/** An element in which anything may stand, of which nothing is kept. */
export function anything(name: string): Group<Record<never, Field>, string> {
  return { kind: 'group', name, space: '', fields: {}, key: [], open: true }
}

export function optional<N extends Simple | Group>(of: N): Optional<N> {
  return { kind: 'optional', of }
}

export function many<N extends Simple | Group>(of: N): Many<N> {
  return { kind: 'many', of }
}

/** The element itself, without how often it may stand there. */
export function bare(field: Field): Simple | Group {
  return field.kind === 'optional' || field.kind === 'many' ? field.of : field
}
