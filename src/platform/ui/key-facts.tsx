import type { ReactNode } from 'react'

export type KeyFact = { label: string; value: ReactNode; action?: ReactNode }

/** What one should know at a glance, as pairs. A fact we do not know says so; it is not left out. */
export function KeyFacts({ facts }: { facts: readonly KeyFact[] }) {
  return (
    <dl className="vn-facts">
      {facts.map(({ label, value, action }) => (
        <div className="vn-facts__row" key={label}>
          <dt>{label}</dt>
          <dd>
            {value}
            {action && <span className="vn-facts__action">{action}</span>}
          </dd>
        </div>
      ))}
    </dl>
  )
}
