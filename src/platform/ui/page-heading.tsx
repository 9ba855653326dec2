import { type ReactNode, useEffect } from 'react'

export type PageHeadingProps = {
  title: string
  /** One line under the title: who, which number, where. */
  lead?: ReactNode
  /** Badges beside the title. */
  badges?: ReactNode
  /** Buttons at the right; the main one last. */
  actions?: ReactNode
  /** Overrides the title of the browser tab, for instance with the number of mistakes. Never a child's name. */
  tabTitle?: string
}

/** The one h1 of a page. In the staff app it also sets the title of the browser tab. */
export function PageHeading({ title, lead, badges, actions, tabTitle }: PageHeadingProps) {
  useEffect(() => {
    document.title = `${tabTitle ?? title} · Vangnet`
  }, [title, tabTitle])
  return (
    <header className="vn-page-heading">
      <div className="vn-page-heading__text">
        <div className="vn-page-heading__line">
          <h1>{title}</h1>
          {badges}
        </div>
        {lead && <p className="vn-lead">{lead}</p>}
      </div>
      {actions && <div className="vn-page-heading__actions">{actions}</div>}
    </header>
  )
}
