import { RadioGroup } from '../../../../platform/ui/choices.tsx'
import { type Cell, sizes } from '../../rules/risks/risks.ts'
import { useRiskWords } from './asking.ts'

type Props = { now?: Cell; errorOf: (field: string) => string | undefined }

/** In which cell of the matrix a risk lies. */
export function CellFields({ now, errorOf }: Props) {
  const words = useRiskWords()
  const side = (name: 'chance' | 'effect', label: string, names: Readonly<Record<Cell['chance'], string>>) => (
    <RadioGroup
      name={name}
      label={label}
      inline
      defaultValue={now?.[name]}
      options={sizes.map((size) => ({ value: size, label: names[size] }))}
      error={errorOf(name)}
    />
  )
  return (
    <>
      {side('chance', words.chanceAxis, words.chances)}
      {side('effect', words.effectAxis, words.effects)}
    </>
  )
}
