import type { FormError } from '../../../platform/ui/error-summary.tsx'
import { parseDate } from '../../../platform/ui/parse-date.ts'

/** What stands in the form while somebody writes; texts as typed. */
export type Told = {
  /** A worker is worried, or writes down what somebody tells. */
  whose: 'own' | 'other'
  danger: boolean
  kinds: string[]
  about: string[]
  observation: string
  observationOn: string
  told: string
  toldBy: string
  interpretation: string
  against: string
  child: string
  birth: string
  postcode: string
  schoolPostcode: string
  protect: boolean
  anonymous: boolean
  name: string
  kind: string
  phone: string
}

export const EMPTY: Told = {
  whose: 'other',
  danger: false,
  kinds: [],
  about: [],
  observation: '',
  observationOn: '',
  told: '',
  toldBy: '',
  interpretation: '',
  against: '',
  child: '',
  birth: '',
  postcode: '',
  schoolPostcode: '',
  protect: false,
  anonymous: false,
  name: '',
  kind: '',
  phone: '',
}

const STORIES = [
  { field: 'observation', nature: 'observation' },
  { field: 'told', nature: 'told' },
  { field: 'interpretation', nature: 'interpretation' },
  { field: 'against', nature: 'speaks-against' },
] as const

const written = (told: Told) => STORIES.filter(({ field }) => told[field].trim() !== '')

/** The fields that hold a typed date. */
export function datesOf(told: Told): ('observationOn' | 'birth')[] {
  return told.observation.trim() ? ['observationOn', 'birth'] : ['birth']
}

/** The report as the API takes it. Who gives it is known from the login of a partner; a worker fills it in for somebody. */
export function toReport(told: Told, { today, partner }: { today: string; partner: boolean }) {
  const own = partner || told.whose === 'own'
  const day = (text: string) => {
    const read = parseDate(text, today)
    return 'iso' in read ? read.iso : undefined
  }
  const seenOn = day(told.observationOn)
  const birth = day(told.birth)
  const reach = !own && told.phone.trim() ? [{ channel: 'phone', number: told.phone }] : []
  return {
    danger: told.danger,
    kinds: told.kinds,
    about: told.about,
    pieces: written(told).map(({ field, nature }) => ({
      nature,
      text: told[field],
      ...(nature === 'told' && told.toldBy && { toldBy: told.toldBy }),
      ...(nature === 'observation' && seenOn && { on: seenOn }),
    })),
    child: told.child,
    ...(birth && { childBirthDate: birth }),
    postcode: told.postcode,
    schoolPostcode: told.schoolPostcode,
    ...(!partner && { ownWorry: own }),
    anonymous: !own && told.anonymous,
    reporter: { ...(!own && { name: told.name }), ...(told.kind && { kind: told.kind }) },
    wishes: { ...(reach.length > 0 && { reach }), ...(own && told.protect && { nameToFamily: 'do-not' }) },
  }
}

/** Where in this form a mistake of the server stands. */
export function onField({ pointer, detail }: FormError, told: Told): FormError {
  const [, part = '', at = '', deeper = ''] = pointer.split('/')
  const places: Readonly<Record<string, string>> = {
    pieces: deeper === 'on' ? 'observationOn' : (written(told)[Number(at)]?.field ?? 'observation'),
    content: 'observation',
    kinds: 'kinds',
    childBirthDate: 'birth',
    reporter: at === 'kind' ? 'kind' : 'name',
    wishes: 'phone',
    '': 'observation',
  }
  return { pointer: `/${places[part] ?? part}`, detail }
}
