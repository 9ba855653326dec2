import { useState } from 'react'
import { Button, LinkButton } from '../../../platform/ui/button.tsx'
import { Card } from '../../../platform/ui/card.tsx'
import { useLanguage } from '../../../platform/ui/language.tsx'
import { sayDate } from '../../../platform/ui/parse-date.ts'
import { fill } from '../../../platform/words.ts'
import type { NodePage } from '../contract/nodes.ts'
import { momentHref, programmeHref, useProgrammeWords } from './asking.ts'
import { StateWindow, type Telling, Told } from './state-window.tsx'

type Column = NodePage['states'][number]

/** What was told about one at a moment, with the last thing told before it. */
function tellingOf(now: NodePage, { moment, state }: Column): Telling {
  const before = now.states.filter((one) => one.moment.on < moment.on).findLast((one) => one.state !== null)
  return {
    node: { id: now.id, name: now.name },
    moment,
    state,
    earlier: before?.state ? { ...before.state, moment: before.moment } : null,
  }
}

/** What was told at every moment, side by side; the newest first, so that it is in sight without scrolling. */
export function StatesCard({ now }: { now: NodePage }) {
  const words = useProgrammeWords()
  const own = words.node.states
  const language = useLanguage()
  const [open, setOpen] = useState<string>()
  const keyOf = ({ moment, node }: Column) => `${moment.id} ${node.id}`
  const columns = now.states.toReversed()
  const telling = columns.find((one) => keyOf(one) === open)
  return (
    <Card title={own.title}>
      {columns.length === 0 ? (
        <>
          <p className="vn-muted">{own.none}</p>
          <LinkButton small href={`${programmeHref(now.programme.id)}/momenten`}>
            {own.plan}
          </LinkButton>
        </>
      ) : (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset is for a form
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable with the keyboard (WCAG 2.1.1)
        <div className="vn-moments" role="group" aria-label={own.title} tabIndex={0}>
          {columns.map((one) => (
            <section key={keyOf(one)} aria-label={one.moment.name}>
              <h3>
                <a href={momentHref(one.moment.id)}>{one.moment.name}</a>
              </h3>
              <p className="vn-muted">{sayDate(one.moment.on, language)}</p>
              {one.node.id !== now.id && (
                <p className="vn-muted">{fill(own.as, { name: one.node.name, programme: one.moment.programme })}</p>
              )}
              {one.state ? <Told told={one.state} /> : <p>{words.moment.notTold}</p>}
              {now.mayTell && one.node.id === now.id && (
                <Button small of={one.moment.name} className="vn-no-print" onClick={() => setOpen(keyOf(one))}>
                  {one.state ? words.questions.again : words.questions.answer}
                </Button>
              )}
            </section>
          ))}
        </div>
      )}
      {telling && <StateWindow key={open} telling={tellingOf(now, telling)} onClose={() => setOpen(undefined)} />}
    </Card>
  )
}
