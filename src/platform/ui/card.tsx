import { type ReactNode, useId } from 'react'

export type CardProps = { title?: ReactNode; level?: 2 | 3; actions?: ReactNode; children?: ReactNode; flush?: boolean }

/** A block of one subject. `flush` lets a table run to its edges. */
export function Card({ title, level = 2, actions, children, flush }: CardProps) {
  const Title = `h${level}` as const
  const id = useId()
  return (
    <section className={flush ? 'vn-card vn-card--flush' : 'vn-card'} {...(title ? { 'aria-labelledby': id } : {})}>
      {(title || actions) && (
        <div className="vn-card__head">
          {title && <Title id={id}>{title}</Title>}
          {actions && <div className="vn-card__actions">{actions}</div>}
        </div>
      )}
      {children}
    </section>
  )
}

/** A number that is a link to exactly the rows it counts. */
export function FigureCard({
  figure,
  label,
  href,
  tone,
  note,
}: {
  figure: ReactNode
  label: string
  href: string
  tone?: 'negative' | 'warning'
  note?: string
}) {
  return (
    <a className={`vn-figure ${tone ? `vn-figure--${tone}` : ''}`} href={href}>
      <span className="vn-figure__number">
        {figure}
        {tone && <span aria-hidden="true">{tone === 'negative' ? ' ▲' : ' !'}</span>}
      </span>
      <span className="vn-figure__label">{label}</span>
      {note && <span className="vn-figure__note">{note}</span>}
    </a>
  )
}

/** Cards beside each other as far as they fit. */
export function CardGrid({ children, narrow }: { children: ReactNode; narrow?: boolean }) {
  return <div className={narrow ? 'vn-grid vn-grid--narrow' : 'vn-grid'}>{children}</div>
}

/** The page in two columns: the work at the left, the facts at the right; below each other when narrow. */
export function Columns({ main, side }: { main: ReactNode; side: ReactNode }) {
  return (
    <div className="vn-columns">
      <div className="vn-stack">{main}</div>
      <div className="vn-stack">{side}</div>
    </div>
  )
}

/** Blocks under each other at one distance. */
export function Stack({ children }: { children: ReactNode }) {
  return <div className="vn-stack">{children}</div>
}
