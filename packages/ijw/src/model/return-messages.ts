import { type Field, type Fields, type Group, type Many, many, type Optional, optional } from './kinds.ts'
import { block, claimedClients, headerFields, type Kit, messageCode } from './messages.ts'
import type { Values } from './values.ts'

type ReturnCodes = ReturnType<typeof returnCodes>
type IsList<F extends Fields> = F[keyof F] extends Many ? true : false
type JudgedField<N> =
  N extends Many<infer M extends Group>
    ? Many<Judged<M>>
    : N extends Optional<infer M extends Group>
      ? Optional<Judged<M>>
      : N extends Group
        ? Judged<N>
        : N
type JudgedFields<F extends Fields> = { readonly [K in keyof F]: JudgedField<F[K]> }

/** A message class as a return message repeats it: unchanged, with the return codes after its own elements. */
export type Judged<G extends Group> =
  G extends Group<infer F, 'message'>
    ? IsList<F> extends true
      ? Group<JudgedFields<F>, 'message'>
      : Group<JudgedFields<F> & { readonly RetourCodes: ReturnCodes }, 'message'>
    : G

type Sent = Group<{ readonly Header: Group<Fields, 'message'> } & Fields, 'message'>
type ReturnOf<G extends Sent> =
  G extends Group<infer F, 'message'>
    ? Group<
        { readonly [K in Exclude<keyof F, 'Header'>]: Optional<Judged<F[K] & Group>> } & {
          readonly Header: ReturnHeader<F['Header']>
        },
        'message'
      >
    : never
type ReturnHeader<H> =
  H extends Group<infer F, 'message'> ? Group<F & ReturnType<typeof returnHeaderFields>, 'message'> : never

/**
 * The return message (302, 306, 308, 316, 318, 320) that belongs to a message: its header with the return's own data, and
 * after it, only when something was refused, every class with its return codes (IV028). `k` carries the return's own code.
 */
export function returnOf<G extends Sent>(sent: G, k: Kit): ReturnOf<G> {
  const { Header, ...rest } = sent.fields
  const header = block('Header', {
    ...Header.fields,
    BerichtCode: messageCode(k),
    ...returnHeaderFields(k),
  })
  const repeated = Object.entries(rest).map(([name, field]) => [name, optional(judged(field as Group, k))])
  // The types say what the mapping does; TypeScript cannot follow it through `Object.entries`.
  return block('Root', { Header: header, ...Object.fromEntries(repeated) }) as unknown as ReturnOf<G>
}

/** Answer to a claim (325): total claimed and granted, and only the rejected lines (IV087). */
export function claimAnswer(k: Kit) {
  return block('Root', {
    Header: block('Header', {
      ...headerFields(k, k.Gemeente, k.AgbCode),
      DeclaratieIdentificatie: k.BerichtIdentificatie,
      XsltVersie: optional(k.Versie),
      XsdVersieDeclaratie: k.XsdVersie,
      RetourCodes: returnCodes(k),
    }),
    DeclaratieAntwoord: optional(
      block(
        'DeclaratieAntwoord',
        {
          DeclaratieNummer: k.IdentificatieDeclaratie,
          TotaalIngediendBedrag: k.TotaalBedragMetDC,
          TotaalToegekendBedrag: k.TotaalBedragMetDC,
          Clienten: optional(judged(claimedClients(k), k)),
          RetourCodes: returnCodes(k),
        },
        ['DeclaratieNummer'],
      ),
    ),
  })
}

function returnCodes(v: Values) {
  return block('RetourCodes', { RetourCode: many(v.RetourCode) })
}

function returnHeaderFields(k: Kit) {
  return {
    IdentificatieRetour: k.IdentificatieBericht,
    DagtekeningRetour: k.Datum,
    XsltVersie: optional(k.Versie),
    XsdVersieRetour: k.XsdVersie,
    RetourCodes: optional(returnCodes(k)),
  }
}

function judged<G extends Group>(group: G, v: Values): Judged<G> {
  const answer = group.space === 'message' ? judgedBlock(group, v) : group
  return answer as Judged<G>
}

function judgedBlock(group: Group, v: Values): Group {
  const fields = Object.fromEntries(Object.entries(group.fields).map(([name, field]) => [name, judgedField(field, v)]))
  const list = Object.values(group.fields).every((field) => field.kind === 'many')
  return block(group.name, list ? fields : { ...fields, RetourCodes: returnCodes(v) }, group.key)
}

function judgedField(field: Field, v: Values): Field {
  switch (field.kind) {
    case 'simple':
      return field
    case 'group':
      return judged(field, v)
    default:
      return field.of.kind === 'group' ? { kind: field.kind, of: judged(field.of, v) } : field
  }
}
