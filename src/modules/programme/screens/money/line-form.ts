import type { FormReader } from '../../../../platform/ui/form-reader.ts'
import { natures } from '../../rules/money/lines.ts'
import type { useReadMoney } from './amount.tsx'
import type { useMoneyWords } from './asking.ts'

export type Share = { payer: string; weight: number }

/** Who pays which part as people type it: a name and a whole number on each line. Undefined when a line says something else. */
export function readShares(text: string): Share[] | undefined {
  const lines = text.split('\n').map((line) => line.trim())
  const shares = lines.filter(Boolean).map((line) => {
    const [, payer = '', weight = ''] = /^(.{1,200}):\s*(\d{1,7})$/.exec(line) ?? []
    return { payer: payer.trim(), weight: Number(weight) }
  })
  return shares.every(({ payer, weight }) => payer !== '' && weight > 0) ? shares : undefined
}

export const writeShares = (shares: readonly Share[]) =>
  shares.map(({ payer, weight }) => `${payer}: ${weight}`).join('\n')

type Given = { words: ReturnType<typeof useMoneyWords>['line']; money: ReturnType<typeof useReadMoney> }

/** The reckoning as it was typed: all four, or none. */
function readReckoning(form: FormReader, { words, money }: Given) {
  const fields = ['unit', 'price', 'quantity', 'times'] as const
  const name = (field: string) => `reckoning.${field}`
  const filled = fields.filter((field) => form.text(name(field)) !== '')
  if (filled.length === 0) return null
  if (filled.length < fields.length) {
    for (const field of fields) if (!filled.includes(field)) form.object(name(field), words.needWhole)
    return null
  }
  return {
    unit: form.text(name('unit')),
    price: money.amount(form, name('price')),
    quantity: money.quantity(form, name('quantity')),
    times: money.quantity(form, name('times')),
  }
}

/** A budget line as it was typed. */
export function readLine(form: FormReader, given: Given) {
  const { words, money } = given
  const shares = readShares(form.text('shares'))
  if (!shares) form.object('shares', words.sharesForm)
  return {
    effort: form.needed('effort', words.needEffort),
    node: form.choice('node'),
    nature: natures.find((nature) => nature === form.text('nature')) ?? form.pick('nature'),
    from: money.yearOrNone(form, 'from'),
    until: money.yearOrNone(form, 'until'),
    reckoning: readReckoning(form, given),
    stated: money.amountOrNone(form, 'stated'),
    onTop: form.pick('onTop'),
    source: form.choice('source'),
    shares: shares ?? [],
    note: form.text('note'),
  }
}
