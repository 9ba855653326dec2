import type { ReactNode } from 'react'
import { Breadcrumbs, Tabs } from '../../../platform/ui/navigation.tsx'
import { PageHeading } from '../../../platform/ui/page-heading.tsx'
import { ProblemNotice } from '../../../platform/ui/problem-notice.tsx'
import { LoadingNotice } from '../../../platform/ui/progress.tsx'
import { useScreenParams } from '../../../platform/ui/screen.ts'
import { fill } from '../../../platform/words.ts'
import type { FamilyPlanPage } from '../contract/family-plan.ts'
import type { PlanPage } from '../contract/plan.ts'
import { planHref, useFamilyPlan, usePlan, usePlanWords } from './asking.ts'
import './plan.css'

export type Known = { family: FamilyPlanPage; plan: PlanPage | null }

type PlanFrameProps = {
  part: 'plan' | 'own' | 'versions'
  badges?: (known: Known) => ReactNode
  actions?: (known: Known) => ReactNode
  children: (known: Known) => ReactNode
}

/** What every part of the plan stands in: whose plan it is, the way back, and the other parts. */
export function PlanFrame({ part, badges, actions, children }: PlanFrameProps) {
  const words = usePlanWords()
  const { dossierId } = useScreenParams<'dossierId'>()
  const family = useFamilyPlan(dossierId)
  const plan = usePlan(dossierId, family.data?.planStarted === true)
  const problem = family.error ?? plan.error
  if (problem)
    return (
      <>
        <PageHeading title={words.crumbs.plan} />
        <ProblemNotice problem={problem} onRetry={() => (family.error ? family.refetch() : plan.refetch())} />
      </>
    )
  if (!family.data || (family.data.planStarted && !plan.data)) return <LoadingNotice />
  const known = { family: family.data, plan: (family.data.planStarted && plan.data) || null }
  const { dossier, household } = family.data
  const tab = (key: typeof part, label: string, rest: string) => ({
    label,
    href: `${planHref(dossierId)}${rest}`,
    current: part === key,
  })
  return (
    <>
      <Breadcrumbs
        crumbs={[
          { label: words.crumbs.work, href: '/app' },
          { label: fill(words.crumbs.file, dossier), href: `/app/dossiers/${dossierId}` },
          { label: words.crumbs.plan },
        ]}
      />
      <PageHeading
        title={fill(words.title, { family: household.name })}
        tabTitle={words.crumbs.plan}
        lead={household.members.map(({ name }) => name).join(', ')}
        badges={badges?.(known)}
        actions={actions?.(known)}
      />
      <Tabs
        label={words.tabs.label}
        tabs={[
          tab('plan', words.tabs.plan, ''),
          tab('own', words.tabs.own, '/eerst-zelf'),
          tab('versions', words.tabs.versions, '/versies'),
        ]}
      />
      {children(known)}
    </>
  )
}
