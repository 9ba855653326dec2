import type { FormReader } from '../../../../platform/ui/form-reader.ts'
import { fill } from '../../../../platform/words.ts'
import type { SavingScreenWords } from '../../words/saving-screens.nl.ts'
import type { useReadMoney } from './amount.tsx'

type Given = { words: SavingScreenWords; money: ReturnType<typeof useReadMoney> }

/** The bounds of the API, so that people hear them before they send. */
export const bounds = { places: [1, 10_000], groups: [1, 10_000], otherwise: [0, 100] } as const

function whole({ text, object }: FormReader, field: keyof typeof bounds, words: SavingScreenWords): number {
  const [least, most] = bounds[field]
  const typed = text(`reckoning.${field}`)
  const number = /^\d{1,6}$/.test(typed) ? Number(typed) : -1
  if (number < least || number > most) object(`reckoning.${field}`, fill(words.needNumber, { least, most }))
  return number
}

/** Says of each empty field that it belongs with the others; true when it may be read. */
function isWhole(form: FormReader, names: readonly string[], detail: string): boolean {
  const empty = names.filter((name) => form.text(name) === '')
  if (empty.length === names.length) return false
  for (const name of empty) form.object(name, detail)
  return empty.length === 0
}

function readExpected(form: FormReader, { words, money }: Given) {
  if (!isWhole(form, ['expected.low', 'expected.high'], words.needBoth)) return null
  return { low: money.amount(form, 'expected.low'), high: money.amount(form, 'expected.high') }
}

function readReckoning(form: FormReader, { words, money }: Given) {
  const name = (field: string) => `reckoning.${field}`
  const all = ['cost', 'places', 'groups', 'otherwise', 'apart.low', 'apart.high'].map(name)
  if (!isWhole(form, all, words.needWhole)) return null
  return {
    cost: money.amount(form, name('cost')),
    places: whole(form, 'places', words),
    groups: whole(form, 'groups', words),
    otherwise: whole(form, 'otherwise', words),
    apart: { low: money.amount(form, name('apart.low')), high: money.amount(form, name('apart.high')) },
  }
}

/** A saving as it was typed; each line of the assumptions is one. */
export function readSaving(form: FormReader, given: Given) {
  const { words, money } = given
  const lines = form.text('assumptions').split('\n')
  return {
    what: form.needed('what', words.needWhat),
    track: form.text('track'),
    node: form.choice('node'),
    from: money.year(form, 'from'),
    until: money.yearOrNone(form, 'until'),
    expected: readExpected(form, given),
    reckoning: readReckoning(form, given),
    reasoning: form.needed('reasoning', words.needReasoning),
    assumptions: lines.map((line) => line.trim()).filter(Boolean),
  }
}
