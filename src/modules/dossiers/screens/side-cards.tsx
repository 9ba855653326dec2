import { useState } from 'react'
import { Button, ButtonRow } from '../../../platform/ui/button.tsx'
import { Card } from '../../../platform/ui/card.tsx'
import { type KeyFact, KeyFacts } from '../../../platform/ui/key-facts.tsx'
import { useLanguage } from '../../../platform/ui/language.tsx'
import { sayDate, sayDay } from '../../../platform/ui/parse-date.ts'
import { fill } from '../../../platform/words.ts'
import type { DossierPage } from '../contract/dossier.ts'
import { ageToday } from './age.ts'
import { AppointDialog, BackDialog, ContactDialog, CoverDialog } from './direction-dialogs.tsx'
import { OwnDirectionDialog } from './own-direction-dialog.tsx'
import { useFileWords } from './words.ts'

type Props = { dossier: DossierPage }
type Doing = 'appoint' | 'own' | 'contact' | 'cover' | 'back'

/** Who directs, whom the family calls, and who they are. */
export function SideCards({ dossier }: Props) {
  const [doing, setDoing] = useState<Doing>()
  const close = () => setDoing(undefined)
  return (
    <>
      <Direction dossier={dossier} onDo={setDoing} />
      <Contact dossier={dossier} onDo={setDoing} />
      <Family dossier={dossier} />
      <Earlier dossier={dossier} />
      {doing === 'appoint' && <AppointDialog dossier={dossier} onClose={close} />}
      {doing === 'own' && <OwnDirectionDialog dossier={dossier} onClose={close} />}
      {doing === 'contact' && <ContactDialog dossier={dossier} onClose={close} />}
      {doing === 'cover' && <CoverDialog dossier={dossier} onClose={close} />}
      {doing === 'back' && <BackDialog dossier={dossier} onClose={close} />}
    </>
  )
}

/** Who keeps the eye or directs changes this; for others the buttons would only say no. */
const decides = ({ closed, relations }: DossierPage) =>
  !closed && relations.some((relation) => relation === 'watch' || relation === 'director')

function Direction({ dossier, onDo }: Props & { onDo: (doing: Doing) => void }) {
  const words = useFileWords()
  const { side, actions } = words
  return (
    <Card title={side.direction}>
      <KeyFacts facts={[...useWatchFacts(dossier), ...useDirectorFacts(dossier)]} />
      {decides(dossier) && (
        <ButtonRow>
          <Button small onClick={() => onDo('appoint')}>
            {actions.appoint}
          </Button>
          <Button small onClick={() => onDo('own')}>
            {actions.own}
          </Button>
          {dossier.watcher?.insteadOf ? (
            <Button small onClick={() => onDo('back')}>
              {actions.back}
            </Button>
          ) : (
            <Button small onClick={() => onDo('cover')}>
              {actions.cover}
            </Button>
          )}
        </ButtonRow>
      )}
    </Card>
  )
}

function useWatchFacts({ watcher }: DossierPage): KeyFact[] {
  const { side } = useFileWords()
  const language = useLanguage()
  if (!watcher) return []
  const until = watcher.until ? sayDay(watcher.until, language) : ''
  const cover = watcher.insteadOf && fill(side.insteadOf, { name: watcher.insteadOf.name, until })
  return [{ label: side.watcher, value: cover ? `${watcher.name} (${cover})` : watcher.name }]
}

function useDirectorFacts({ director, powers }: DossierPage): KeyFact[] {
  const { side, names } = useFileWords()
  const language = useLanguage()
  if (!director) return []
  const since = { label: side.since, value: sayDay(director.since, language) }
  if (director.kind === 'professional')
    return [
      {
        label: director.independent ? names.direction.independent : names.direction.professional,
        value: director.name,
      },
      since,
      { label: side.organisation, value: director.organisation },
      { label: side.why, value: director.why },
      { label: side.powers, value: powers.map((power) => names.powers[power]).join(', ') || side.noPowers },
    ]
  const { estimate, agreements } = director
  return [
    { label: names.direction.own, value: director.name },
    since,
    { label: side.canCarry, value: `${names.estimate[estimate.outcome]}: ${estimate.canCarry}` },
    {
      label: side.agreements,
      value: (
        <ul>
          {agreements.map(({ text, by }) => (
            <li key={text}>
              {by === 'municipality' ? side.municipality : by}: {text}
            </li>
          ))}
        </ul>
      ),
    },
    { label: side.reviewOn, value: sayDate(estimate.reviewOn, language) },
  ]
}

function Contact({ dossier, onDo }: Props & { onDo: (doing: Doing) => void }) {
  const { side, actions } = useFileWords()
  const language = useLanguage()
  const { contact } = dossier
  const facts = contact
    ? [
        { label: side.contact, value: contact.chosenByFamily ? `${contact.name}, ${side.chosen}` : contact.name },
        { label: side.since, value: sayDay(contact.since, language) },
      ]
    : [{ label: side.contact, value: side.noContact }]
  return (
    <Card title={side.contact}>
      <KeyFacts facts={facts} />
      {decides(dossier) && (
        <Button small onClick={() => onDo('contact')}>
          {actions.contact}
        </Button>
      )}
    </Card>
  )
}

function Family({ dossier: { household } }: Props) {
  const { side } = useFileWords()
  const language = useLanguage()
  const facts = household.members.map(({ name, birth, expected }) => {
    const age = ageToday(birth, new Date())
    const unborn = expected && fill(side.unborn, { date: sayDate(expected, language) })
    return { label: name, value: unborn || (age === undefined ? side.unknownAge : fill(side.age, { age })) }
  })
  return (
    <Card title={side.family}>
      <KeyFacts facts={facts} />
      <p>
        <a href={`/app/gezinnen/${household.id}`}>{side.toFamily}</a>
      </p>
    </Card>
  )
}

function Earlier({ dossier: { earlier } }: Props) {
  const { side } = useFileWords()
  const language = useLanguage()
  if (earlier.length === 0) return null
  return (
    <Card title={side.earlier}>
      <ul>
        {earlier.map(({ id, number, openedAt, closedAt }) => (
          <li key={id}>
            <a href={`/app/dossiers/${id}`}>
              {fill(side.earlierRow, { number, from: sayDay(openedAt, language), until: sayDay(closedAt, language) })}
            </a>
          </li>
        ))}
      </ul>
    </Card>
  )
}
