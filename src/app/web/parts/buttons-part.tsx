import { Badge } from '../../../platform/ui/badge.tsx'
import { Button, ButtonRow, LinkButton, PrintButton } from '../../../platform/ui/button.tsx'
import { Breadcrumbs, Tabs } from '../../../platform/ui/navigation.tsx'
import { samples } from './samples.nl.ts'

/** The head of a file, and every kind of button. */
export function ButtonsPart() {
  const { family, buttons, breadcrumbs, tabs } = samples
  return (
    <>
      <Breadcrumbs crumbs={breadcrumbs.map((label, at) => (at < 2 ? { label, href: '/app/onderdelen' } : { label }))} />
      <div className="vn-page-heading">
        <div className="vn-page-heading__text">
          <div className="vn-page-heading__line">
            <h3>{family.title}</h3>
            <Badge tone="negative">{family.unsafe}</Badge>
            <Badge>{family.level}</Badge>
          </div>
          <p className="vn-lead">{family.lead}</p>
        </div>
        <div className="vn-page-heading__actions">
          <PrintButton />
          <Button kind="primary">{buttons.primary}</Button>
        </div>
      </div>
      <Tabs label={family.title} tabs={tabs.map((label, at) => ({ label, href: `?deel=${at}`, current: at === 0 }))} />
      <ButtonRow>
        <Button kind="primary" icon="plus">
          {buttons.primary}
        </Button>
        <Button>{buttons.secondary}</Button>
        <Button kind="quiet">{buttons.quiet}</Button>
        <Button kind="danger">{buttons.danger}</Button>
        <Button kind="primary" busy>
          {buttons.busy}
        </Button>
        <Button disabled>{buttons.disabled}</Button>
        <Button small icon="check">
          {buttons.small}
        </Button>
        <LinkButton href="/app/onderdelen" icon="right">
          {buttons.link}
        </LinkButton>
      </ButtonRow>
    </>
  )
}
