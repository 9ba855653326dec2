import type { RiskPage } from '../../contract/risks.ts'

/** What narrows the risks, as it stands in the address. */
export type RiskFilter = { node: string; owner: string; ended: boolean }

/** For whoever looks for risks that nobody answers for. */
export const NO_OWNER = 'niemand'

export function readRiskFilter(query: URLSearchParams): RiskFilter {
  const text = (name: string) => query.get(name)?.trim() ?? ''
  return { node: text('onderdeel'), owner: text('eigenaar'), ended: text('toon') === 'afgesloten' }
}

export function writeRiskFilter({ node, owner, ended }: RiskFilter): Record<string, string> {
  return { onderdeel: node, eigenaar: owner, toon: ended ? 'afgesloten' : '' }
}

export const isNarrow = ({ node, owner }: RiskFilter) => node !== '' || owner !== ''

type Owned = { owner: { id: string; name: string } | null }

export function ownedBy<R extends Owned>(risks: readonly R[], { owner }: Pick<RiskFilter, 'owner'>): R[] {
  if (owner === '') return [...risks]
  return risks.filter((risk) => (owner === NO_OWNER ? risk.owner === null : risk.owner?.id === owner))
}

/** Everybody who answers for a risk, by name. */
export function ownersOf({ risks, ended }: Pick<RiskPage, 'risks' | 'ended'>): { value: string; label: string }[] {
  const owners = new Map([...risks, ...ended].flatMap(({ owner }) => (owner ? [[owner.id, owner.name] as const] : [])))
  return [...owners]
    .map(([value, label]) => ({ value, label }))
    .toSorted((a, b) => a.label.localeCompare(b.label, 'nl'))
}
