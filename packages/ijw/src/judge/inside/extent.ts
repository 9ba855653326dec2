import { spokenDay } from '../../spoken.ts'
import { into, type Place } from '../place.ts'
import { among, type InsideRule, inside } from './among.ts'
import {
  allocated,
  allocatedOrChanged,
  codeOf,
  fresh,
  named,
  requests,
  runsAfter,
  type Wanted,
  wanted,
} from './wanted.ts'

/** Until the end of this day an older way of writing down the extent was allowed. */
const LAST_DAY_OF_OLD_WAY = '2020-12-31'
const PER_WEEK = '2'
/** Etmalen, dagdelen, euro's and stuks (inspanning). */
const NOT_PER_DAY_UNITS: readonly string[] = ['14', '16', '83', '84']
/** Per week, per month, or in all. */
const NOT_PER_DAY: readonly string[] = ['2', '4', '6']

const requested = among({ '315': requests })
const newlyAsked = among({ '317': fresh })
const TODO = 'De afzender verbetert het product en stuurt het bericht opnieuw.'

/** Rules about how much is allocated or asked for: by extent, by budget, and until when. */
export const EXTENT_RULES: readonly InsideRule[] = [
  inside({
    id: 'CD041',
    messages: named.messages,
    says: 'Bij een productcode hoort een omvang, en die ontbreekt.',
    todo: 'De afzender vult de omvang in, of laat de productcode weg, en stuurt het bericht opnieuw.',
    *check(message) {
      for (const one of named.in(message))
        if (codeOf(one) !== undefined && one.extent.length === 0) yield { at: one.at }
    },
  }),
  inside({
    id: 'CD075',
    messages: wanted.messages,
    says: 'Een budget moet een einddatum hebben, en die ontbreekt.',
    todo: 'De afzender vult de einddatum in en stuurt het bericht opnieuw.',
    *check(message) {
      for (const one of wanted.in(message)) if (one.budget.length > 0 && one.until === undefined) yield { at: one.at }
    },
  }),
  inside({
    id: 'CD076',
    messages: wanted.messages,
    says: 'Een omvang per week moet een einddatum hebben, en die ontbreekt.',
    todo: 'De afzender vult de einddatum in, of kiest een andere frequentie, en stuurt het bericht opnieuw.',
    *check(message) {
      for (const one of wanted.in(message))
        if (one.extent.some(({ value }) => value.Frequentie === PER_WEEK) && one.until === undefined)
          yield { at: one.at }
    },
  }),
  inside({
    id: 'CD077',
    messages: wanted.messages,
    says: 'Er is een budget: dan hoort er geen omvang te staan.',
    todo: 'De afzender kiest tussen omvang en budget en stuurt het bericht opnieuw.',
    *check(message) {
      for (const one of wanted.in(message)) if (one.budget.length > 0) for (const at of one.extent) yield { at }
    },
  }),
  inside({
    id: 'CD078',
    messages: wanted.messages,
    says: 'Er is een omvang: dan hoort er geen budget te staan.',
    todo: 'De afzender kiest tussen omvang en budget en stuurt het bericht opnieuw.',
    *check(message) {
      for (const one of wanted.in(message)) if (one.extent.length > 0) for (const at of one.budget) yield { at }
    },
  }),
  inside({
    id: 'CD079',
    messages: named.messages,
    says: 'Zonder budget moet er een product staan, en dat ontbreekt.',
    todo: 'De afzender vult het product in, of een budget, en stuurt het bericht opnieuw.',
    *check(message) {
      for (const one of named.in(message))
        if (one.budget.length === 0 && one.product === undefined) yield { at: one.at }
    },
  }),
  noExtentWithoutCode('CD080', allocated),
  noExtentWithoutCode('CD095', requested),
  noExtentWithoutCode('CD096', newlyAsked),
  notPerDay('CS338', allocatedOrChanged),
  notPerDay('CS343', requested),
]

type Places = Pick<typeof wanted, 'in'> & { readonly messages: readonly ('301' | '315' | '317')[] }

/** One rule that the standard gives three ids: for what is allocated, requested, and newly asked for. */
function noExtentWithoutCode(id: string, places: Places): InsideRule {
  return inside({
    id,
    messages: places.messages,
    says: 'Zonder productcode hoort er geen omvang te staan.',
    todo: TODO,
    *check(message) {
      for (const one of places.in(message))
        if (codeOf(one) === undefined && runsAfter(one, LAST_DAY_OF_OLD_WAY)) for (const at of one.extent) yield { at }
    },
  })
}

/** One rule that the standard gives two ids: for what is allocated or changed, and for what is requested. */
function notPerDay(id: string, places: Places): InsideRule {
  return inside({
    id,
    messages: places.messages,
    says: `Deze eenheid kan na ${spokenDay(LAST_DAY_OF_OLD_WAY)} niet per dag: alleen per week (2), per maand (4) of in totaal (6).`,
    todo: 'De afzender kiest een andere frequentie of eenheid en stuurt het bericht opnieuw.',
    *check(message) {
      for (const one of places.in(message))
        if (runsAfter(one, LAST_DAY_OF_OLD_WAY)) for (const at of one.extent.flatMap(frequencyPerDay)) yield { at }
    },
  })
}

function frequencyPerDay(extent: Wanted['extent'][number]): Place<string>[] {
  const { Eenheid, Frequentie } = extent.value
  const wrong = NOT_PER_DAY_UNITS.includes(Eenheid) && !NOT_PER_DAY.includes(Frequentie)
  return wrong ? into(extent, 'Frequentie') : []
}
