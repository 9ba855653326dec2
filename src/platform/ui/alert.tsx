import type { ReactNode } from 'react'
import { useUiWords } from './language.tsx'

export type Tone = 'info' | 'positive' | 'warning' | 'negative'

/** Every tone has a shape besides its colour, so that it survives a grey print and a red house style. */
export const SIGNS: Readonly<Record<Tone, string>> = { info: 'i', positive: '✓', warning: '!', negative: '▲' }

export type AlertProps = {
  tone?: Tone
  title?: string
  children?: ReactNode
  actions?: ReactNode
  /** Says it at once to screen readers; only for what happens after the page was read. */
  live?: boolean
  /** Level of the title in the outline of the page; without it the title is no heading. */
  level?: 2 | 3
}

/** A message in the page. It stays until what it says is no longer so. */
export function Alert({ tone = 'info', title, children, actions, live, level }: AlertProps) {
  const words = useUiWords()
  const Title = level ? (`h${level}` as const) : 'p'
  return (
    <div className={`vn-alert vn-alert--${tone}`} {...(live && { role: tone === 'negative' ? 'alert' : 'status' })}>
      <span className="vn-alert__sign" aria-hidden="true">
        {SIGNS[tone]}
      </span>
      <div className="vn-alert__text">
        <span className="vn-hidden">{words.tone[tone]}: </span>
        {title && <Title className="vn-alert__title">{title}</Title>}
        {children}
        {actions && <div className="vn-button-row">{actions}</div>}
      </div>
    </div>
  )
}
