import { lastDayOf, monthOf } from '../../calculate/days.ts'
import { spokenDay, spokenPeriod } from '../../spoken.ts'
import { isBefore, yearsBefore } from '../dates.ts'
import { into, type Place } from '../place.ts'
import { among, type InsideRule, inside, sentOn } from './among.ts'
import { performances } from './claimed.ts'
import { endsTooEarly } from './days.ts'
import { births } from './people.ts'

const FIRST_DAY_OF_CLAIMS = '2021-01-01'
const CLAIMED_WITHIN_YEARS = 5

type Closed = Place<{ readonly Begindatum: string; readonly Einddatum: string }>

const claimPeriods = among({
  '323': (body): Closed[] => into(body, 'Declaratie').flatMap((claim) => into(claim, 'DeclaratiePeriode')),
})
const linePeriods = among({
  '323': (body): Closed[] => performances.of['323'](body).flatMap((line) => into(line, 'ProductPeriode')),
})
/** The periods that have both a begin and an end: of the claim, and of each line. */
const periods = among({
  '323': (body) => [...claimPeriods.of['323'](body), ...linePeriods.of['323'](body)],
  '325': (body): Closed[] => performances.of['325'](body).flatMap((line) => into(line, 'ProductPeriode')),
})

/**
 * TR134 names no element. The published model puts it on the day of birth (of client and relation) and on the begin of a
 * period that has both a begin and an end. Those stand in exactly the messages it lists, so nothing else is judged by it.
 */
const pastDays = among({
  '301': (body) => births.of['301'](body).flatMap((birth) => into(birth, 'Datum')),
  '305': (body) => births.of['305'](body).flatMap((birth) => into(birth, 'Datum')),
  '307': (body) => births.of['307'](body).flatMap((birth) => into(birth, 'Datum')),
  '315': (body) => births.of['315'](body).flatMap((birth) => into(birth, 'Datum')),
  '323': (body) => periods.of['323'](body).flatMap((period) => into(period, 'Begindatum')),
  '325': (body) => periods.of['325'](body).flatMap((period) => into(period, 'Begindatum')),
})

/** Rules about what lies in the future, how long ago is too long, and which months a claim speaks of. */
export const PERIOD_RULES: readonly InsideRule[] = [
  inside({
    id: 'TR134',
    messages: pastDays.messages,
    says: 'Deze datum ligt na de dag waarop het bericht is verstuurd.',
    todo: 'De afzender verbetert de datum en stuurt het bericht opnieuw.',
    *check(message) {
      const sent = sentOn(message)
      for (const at of pastDays.in(message)) if (isBefore(sent, at.value)) yield { at, says: inFuture(at.value, sent) }
    },
  }),
  inside({
    id: 'TR137',
    messages: periods.messages,
    says: 'De einddatum ligt vóór de begindatum, of na de dag waarop het bericht is verstuurd.',
    todo: 'De afzender verbetert de periode, of wacht met versturen tot zij voorbij is, en stuurt het bericht opnieuw.',
    *check(message) {
      const sent = sentOn(message)
      for (const period of periods.in(message))
        for (const at of into(period, 'Einddatum')) {
          const { Begindatum } = period.value
          if (isBefore(at.value, Begindatum)) yield { at, says: endsTooEarly(at.value, Begindatum) }
          else if (isBefore(sent, at.value)) yield { at, says: inFuture(at.value, sent) }
        }
    },
  }),
  inside({
    id: 'TR335',
    messages: linePeriods.messages,
    says: 'Deze hulp is meer dan vijf jaar vóór de declaratie geleverd: dat is te lang geleden.',
    todo: 'De aanbieder haalt de regel uit de declaratie, of verbetert de datum, en stuurt de declaratie opnieuw.',
    *check(message) {
      const oldest = yearsBefore(message.body.Declaratie.DeclaratieDagtekening, CLAIMED_WITHIN_YEARS)
      for (const period of linePeriods.in(message))
        for (const at of into(period, 'Einddatum'))
          if (isBefore(at.value, oldest))
            yield {
              at,
              says: `De periode eindigt op ${spokenDay(at.value)}; de oudste dag die nog kan is ${spokenDay(oldest)}.`,
            }
    },
  }),
  inside({
    id: 'CS100',
    messages: linePeriods.messages,
    says: `Declareren kan alleen over dagen vanaf ${spokenDay(FIRST_DAY_OF_CLAIMS)}.`,
    todo: 'De aanbieder verbetert de periode, of overlegt met de gemeente over hulp van daarvóór.',
    *check(message) {
      for (const period of periods.in(message)) {
        const days = [...into(period, 'Begindatum'), ...into(period, 'Einddatum')]
        const at = days.find(({ value }) => isBefore(value, FIRST_DAY_OF_CLAIMS))
        if (at) yield { at }
      }
    },
  }),
  inside({
    id: 'CS337',
    messages: linePeriods.messages,
    says: 'Een regel gaat over één kalendermaand: de begindatum en de einddatum liggen nu in verschillende maanden.',
    todo: 'De aanbieder maakt van elke maand een eigen regel en stuurt de declaratie opnieuw.',
    *check(message) {
      for (const period of linePeriods.in(message)) {
        const { Begindatum, Einddatum } = period.value
        if (yearAndMonth(Begindatum) !== yearAndMonth(Einddatum))
          for (const at of into(period, 'Einddatum')) yield { at }
      }
    },
  }),
  inside({
    id: 'CS340',
    messages: claimPeriods.messages,
    says: 'De declaratieperiode moet precies één hele kalendermaand zijn.',
    todo: 'De aanbieder vult de eerste en de laatste dag van één maand in en stuurt de declaratie opnieuw.',
    *check(message) {
      for (const at of claimPeriods.in(message)) {
        const { Begindatum, Einddatum } = at.value
        const whole = Begindatum.endsWith('-01') && Einddatum === lastDayOf(monthOf(Begindatum))
        if (!whole)
          yield {
            at,
            says: `De declaratieperiode (${spokenPeriod(Begindatum, Einddatum)}) is niet precies één hele maand.`,
          }
      }
    },
  }),
]

function inFuture(day: string, sent: string): string {
  return `Deze datum (${spokenDay(day)}) ligt na de dag van verzenden (${spokenDay(sent)}).`
}

/** Without the day of the month; years may have more than four digits. */
function yearAndMonth(day: string): string {
  return day.slice(0, -3)
}
