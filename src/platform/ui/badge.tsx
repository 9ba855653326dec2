import type { ReactNode } from 'react'
import { SIGNS, type Tone } from './alert.tsx'

export type BadgeProps = { tone?: Tone | 'neutral'; children: ReactNode }

/** A status: always a word, with a shape and a colour to find it by. Danger is filled, has ▲ and says what it is. */
export function Badge({ tone = 'neutral', children }: BadgeProps) {
  return (
    <span className={`vn-badge vn-badge--${tone}`}>
      {tone !== 'neutral' && (
        <span className="vn-badge__sign" aria-hidden="true">
          {SIGNS[tone]}
        </span>
      )}
      {children}
    </span>
  )
}

/** A number beside a word, for instance open signals in the navigation; `label` says what it counts. */
export function CountBadge({
  number,
  label,
  tone = 'neutral',
}: {
  number: number
  label: string
  tone?: 'neutral' | 'negative'
}) {
  return (
    <span className={`vn-count vn-count--${tone}`}>
      {number}
      <span className="vn-hidden"> {label}</span>
    </span>
  )
}

/** A date that matters, marked in words and with ▲ when it has passed. */
export function DueDate({ children, late }: { children: ReactNode; late?: string | undefined }) {
  if (!late) return <span className="vn-due">{children}</span>
  return (
    <span className="vn-due vn-due--late">
      <span aria-hidden="true">▲ </span>
      {children} · {late}
    </span>
  )
}
