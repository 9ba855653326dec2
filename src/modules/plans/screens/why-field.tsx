import { TextArea } from '../../../platform/ui/field.tsx'
import type { FormReader } from '../../../platform/ui/form-reader.ts'
import type { PlanPage } from '../contract/plan.ts'
import { type PlanWords, usePlanWords } from './asking.ts'

type Of = { plan: Pick<PlanPage, 'state'> }

/** Why the content changes: asked once people agreed on it, and only then. */
export function WhyField({ plan, errorOf }: Of & { errorOf: (field: string) => string | undefined }) {
  const words = usePlanWords().why
  if (plan.state === 'draft') return null
  return <TextArea label={words.label} hint={words.hint} name="why" rows={2} error={errorOf('why')} maxLength={4000} />
}

export function readWhy(read: FormReader, plan: Of['plan'], words: PlanWords): { why?: string } {
  return plan.state === 'draft' ? {} : { why: read.needed('why', words.missing.why) }
}
