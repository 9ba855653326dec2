import { type ReactNode, useState } from 'react'
import { Button, ButtonRow } from '../../../platform/ui/button.tsx'
import { Card } from '../../../platform/ui/card.tsx'
import { type KeyFact, KeyFacts } from '../../../platform/ui/key-facts.tsx'
import { useLanguage } from '../../../platform/ui/language.tsx'
import { useMe } from '../../../platform/ui/me.tsx'
import { sayDate, sayDay } from '../../../platform/ui/parse-date.ts'
import { fill } from '../../../platform/words.ts'
import type { DossierPage, WhoIsWho } from '../contract/dossier.ts'
import { ageToday } from './age.ts'
import { AppointDialog, BackDialog, ContactDialog, CoverDialog } from './direction-dialogs.tsx'
import { OverruleDialog } from './overrule-dialog.tsx'
import { OwnDirectionDialog } from './own-direction-dialog.tsx'
import { useFileWords } from './words.ts'

type Props = { dossier: DossierPage }
type Doing = 'appoint' | 'own' | 'contact' | 'cover' | 'back' | 'overrule'

/** Who directs, whom the family calls, and who they are. */
export function SideCards({ dossier }: Props) {
  const { actions } = useFileWords()
  const [doing, setDoing] = useState<Doing>()
  const close = () => setDoing(undefined)
  return (
    <>
      <DirectionCard
        who={dossier}
        actions={decides(dossier) && <DirectionActions dossier={dossier} onDo={setDoing} />}
      />
      <ContactCard
        who={dossier}
        actions={
          decides(dossier) && (
            <Button small onClick={() => setDoing('contact')}>
              {actions.contact}
            </Button>
          )
        }
      />
      <Family dossier={dossier} />
      <Earlier dossier={dossier} />
      {doing === 'appoint' && <AppointDialog dossier={dossier} onClose={close} />}
      {doing === 'own' && <OwnDirectionDialog dossier={dossier} onClose={close} />}
      {doing === 'contact' && <ContactDialog dossier={dossier} onClose={close} />}
      {doing === 'cover' && <CoverDialog dossier={dossier} onClose={close} />}
      {doing === 'back' && <BackDialog dossier={dossier} onClose={close} />}
      {doing === 'overrule' && <OverruleDialog dossier={dossier} onClose={close} />}
    </>
  )
}

/** Who keeps the eye or directs changes this; for others the buttons would only say no. */
const decides = ({ closed, relations }: DossierPage) =>
  !closed && relations.some((relation) => relation === 'watch' || relation === 'director')

type CardProps = { who: WhoIsWho; actions?: ReactNode }

/** Who keeps the eye and who directs, with which powers. */
export function DirectionCard({ who, actions }: CardProps) {
  const { side } = useFileWords()
  return (
    <Card title={side.direction}>
      <KeyFacts facts={[...useWatchFacts(who), ...useDirectorFacts(who)]} />
      {actions}
    </Card>
  )
}

function DirectionActions({ dossier, onDo }: Props & { onDo: (doing: Doing) => void }) {
  const { actions, acts } = useFileWords()
  const me = useMe()?.worker.id
  const { director, mandates, watcher } = dossier
  const directs = director?.kind === 'professional' && director.worker.id === me
  return (
    <ButtonRow>
      {directs && mandates.length > 0 && (
        <Button small onClick={() => onDo('overrule')}>
          {acts.power.use}
        </Button>
      )}
      <Button small onClick={() => onDo('appoint')}>
        {actions.appoint}
      </Button>
      <Button small onClick={() => onDo('own')}>
        {actions.own}
      </Button>
      <Button small onClick={() => onDo(watcher?.insteadOf ? 'back' : 'cover')}>
        {watcher?.insteadOf ? actions.back : actions.cover}
      </Button>
    </ButtonRow>
  )
}

function useWatchFacts({ watcher }: WhoIsWho): KeyFact[] {
  const { side } = useFileWords()
  const language = useLanguage()
  if (!watcher) return []
  const until = watcher.until ? sayDay(watcher.until, language) : ''
  const cover = watcher.insteadOf && fill(side.insteadOf, { name: watcher.insteadOf.name, until })
  return [{ label: side.watcher, value: cover ? `${watcher.name} (${cover})` : watcher.name }]
}

function useDirectorFacts({ director, mandates }: WhoIsWho): KeyFact[] {
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
      { label: side.powers, value: mandates.map(({ power }) => names.powers[power]).join('; ') || side.noPowers },
      ...(mandates.length > 0
        ? [{ label: side.mandate, value: [...new Set(mandates.map(({ source }) => source))].join('; ') }]
        : []),
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

/** Whom the family calls. */
export function ContactCard({ who: { contact }, actions }: CardProps) {
  const { side } = useFileWords()
  const language = useLanguage()
  const facts = contact
    ? [
        { label: side.contact, value: contact.chosenByFamily ? `${contact.name}, ${side.chosen}` : contact.name },
        { label: side.since, value: sayDay(contact.since, language) },
      ]
    : [{ label: side.contact, value: side.noContact }]
  return (
    <Card title={side.contact}>
      <KeyFacts facts={facts} />
      {actions}
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
