import { TextField, type TextFieldProps } from '../../../../platform/ui/field.tsx'
import type { FormReader } from '../../../../platform/ui/form-reader.ts'
import { useLanguage } from '../../../../platform/ui/language.tsx'
import type { Exact } from '../../rules/money/amounts.ts'
import { notations, readAmount, readQuantity, typedAmount, typedQuantity } from '../../rules/money/typed.ts'
import { useEuros, useMoneyWords } from './asking.ts'

/** An amount on the screen; what is below nothing has its minus and stands out. */
export function Amount({ cents }: { cents: number }) {
  const euros = useEuros()
  return <span className={cents < 0 ? 'vn-amount vn-amount--below' : 'vn-amount'}>{euros(cents)}</span>
}

/** Two amounts between which something lies, or the one they both are. */
export function Spread({ low, high }: { low: number; high: number }) {
  return (
    <>
      <Amount cents={low} />
      {high !== low && (
        <>
          {' – '}
          <Amount cents={high} />
        </>
      )}
    </>
  )
}

type AmountFieldProps = Omit<TextFieldProps, 'defaultValue' | 'type' | 'inputMode' | 'width'> & {
  cents?: number | null | undefined
  /** Whether an amount below nothing is possible: a correction. */
  below?: boolean
}

/** A field for an amount, filled as one would type it. Read it with `useReadMoney`. */
export function AmountField({ cents, below, hint, ...props }: AmountFieldProps) {
  const { amounts } = useMoneyWords()
  const notation = notations[useLanguage()]
  return (
    <TextField
      {...props}
      width="short"
      autoComplete="off"
      {...(!below && { inputMode: 'decimal' })}
      hint={hint ?? (below ? amounts.belowHint : amounts.hint)}
      defaultValue={cents === null || cents === undefined ? undefined : typedAmount(cents, notation)}
    />
  )
}

type QuantityFieldProps = Omit<TextFieldProps, 'defaultValue' | 'type' | 'inputMode' | 'width'> & {
  exact?: Exact | undefined
}

export function QuantityField({ exact, ...props }: QuantityFieldProps) {
  const notation = notations[useLanguage()]
  return (
    <TextField
      {...props}
      width="short"
      inputMode="decimal"
      autoComplete="off"
      defaultValue={exact === undefined ? undefined : typedQuantity(exact, notation)}
    />
  )
}

export function YearField({
  year,
  ...props
}: Omit<TextFieldProps, 'defaultValue' | 'width'> & { year?: number | null | undefined }) {
  return <TextField {...props} width="short" inputMode="numeric" maxLength={4} defaultValue={year ?? undefined} />
}

/** Reads amounts, quantities and years from a form; what cannot be read is objected to at its field. */
export function useReadMoney() {
  const { amounts } = useMoneyWords()
  const notation = notations[useLanguage()]
  const moved = ({ text, object }: FormReader, name: string): number => {
    const read = readAmount(text(name), notation)
    if ('cents' in read) return read.cents
    object(name, amounts[read.fault])
    return 0
  }
  const amount = (form: FormReader, name: string): number => {
    const cents = moved(form, name)
    if (cents < 0) form.object(name, amounts.below)
    return cents
  }
  const year = ({ text, object }: FormReader, name: string): number => {
    if (/^(199\d|20\d\d|21\d\d)$/.test(text(name))) return Number(text(name))
    object(name, amounts.year)
    return 0
  }
  return {
    /** An amount that may be below nothing. */
    moved,
    amount,
    amountOrNone: (form: FormReader, name: string) => (form.text(name) === '' ? null : amount(form, name)),
    year,
    yearOrNone: (form: FormReader, name: string) => (form.text(name) === '' ? null : year(form, name)),
    quantity: ({ text, object }: FormReader, name: string): Exact => {
      const read = readQuantity(text(name), notation)
      if (read === undefined) object(name, amounts.quantity)
      return read ?? '0'
    },
  }
}
