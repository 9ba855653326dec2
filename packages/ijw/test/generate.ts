import { bare, type Field, type Group, type Simple } from '../src/model/kinds.ts'
import type { MessageModel } from '../src/model/releases.ts'
import type { Random } from './random.ts'

const LETTERS = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'
const DIGITS = '0123456789'
const MORE = 'éëïöüçñÀỳ -.,()/+€’'

/** The text of a message that is right by its description, with elements and values by chance. */
export function generate(model: MessageModel, chance: Random): string {
  const spaces = Object.values(model.spaces).map(({ prefix, uri }) => ` xmlns:${prefix}="${uri}"`)
  const root = `${model.spaces[model.space]?.prefix}:${model.root}`
  const inside = content(model, model.content, chance)
  return `<?xml version="1.0" encoding="UTF-8"?>\n<${root}${spaces.join('')}>${inside}</${root}>\n`
}

/** A text that is right for the value. */
export function rightValue(simple: Simple, chance: Random): string {
  switch (simple.shape) {
    case 'code':
      return chance.pick(simple.codes)
    case 'integer':
      return String(simple.only ?? (chance.once(4) ? simple.most : chance.below(Math.min(simple.most, 100_000))))
    case 'date':
      return `${2000 + chance.below(40)}-${two(1 + chance.below(12))}-${two(1 + chance.below(28))}`
    case 'time':
      return `${two(chance.below(24))}:${two(chance.below(60))}:${two(chance.below(60))}`
    case 'text':
      return rightText(simple, chance)
  }
}

function rightText({ form, least, most }: Simple & { shape: 'text' }, chance: Random): string {
  const long = least + chance.below(Math.min(most, 30) - least + 1)
  switch (form) {
    case 'version':
      return `${chance.below(12)}.${chance.below(12)}.${chance.below(12)}`
    case 'digits':
      return some(DIGITS, long, chance)
    case 'letters':
      return some(`${LETTERS}éëÀỳ`, long, chance)
    case 'letters-and-digits':
      return some(LETTERS + DIGITS, long, chance)
    default:
      return some(LETTERS, 1, chance) + some(LETTERS + DIGITS + MORE, long - 1, chance)
  }
}

function content(model: MessageModel, group: Group, chance: Random): string {
  const prefix = model.spaces[group.space]?.prefix
  return Object.entries(group.fields)
    .map(([name, field]) => {
      const one = () => `<${prefix}:${name}>${inside(model, field, chance)}</${prefix}:${name}>`
      return Array.from({ length: times(field, chance) }, one).join('')
    })
    .join('')
}

function inside(model: MessageModel, field: Field, chance: Random): string {
  const of = bare(field)
  return of.kind === 'group' ? content(model, of, chance) : rightValue(of, chance)
}

function times(field: Field, chance: Random): number {
  if (field.kind === 'optional') return chance.below(2)
  return field.kind === 'many' && chance.once(3) ? 2 : 1
}

function some(from: string, long: number, chance: Random): string {
  const characters = [...from]
  return Array.from({ length: long }, () => chance.pick(characters)).join('')
}

function two(number: number): string {
  return String(number).padStart(2, '0')
}
