import { useState } from 'react'
import { api } from '../../../platform/ui/api-client.ts'
import { Button } from '../../../platform/ui/button.tsx'
import { Card, Columns } from '../../../platform/ui/card.tsx'
import { TextField } from '../../../platform/ui/field.tsx'
import { KeyFacts } from '../../../platform/ui/key-facts.tsx'
import { useWords } from '../../../platform/ui/language.tsx'
import { useMe } from '../../../platform/ui/me.tsx'
import { PageHeading } from '../../../platform/ui/page-heading.tsx'
import { useScreenParams } from '../../../platform/ui/screen.ts'
import type { WorkerPage } from '../contract/workers.ts'
import { en } from '../words/people.en.ts'
import { nl } from '../words/people.nl.ts'
import { AbsencesCard } from './absences-card.tsx'
import { useManages } from './asking.ts'
import { ContactFields } from './contact-fields.tsx'
import { Period } from './dates.tsx'
import { FormWindow } from './form-window.tsx'
import { LeaveWindow } from './leave-window.tsx'
import { OnePage } from './one-page.tsx'
import { Contact } from './organisation-list.tsx'
import { RegistrationBadge, RegistrationsCard } from './registrations-card.tsx'
import { RolesCard } from './roles-card.tsx'
import { SkillsCard } from './skills-card.tsx'

/** Name and how to reach somebody; also for oneself. */
export function ChangeWorker({ now, open, onClose }: { now: WorkerPage; open: boolean; onClose: () => void }) {
  const words = useWords({ nl, en }).workers
  return (
    <FormWindow
      open={open}
      onClose={onClose}
      title={words.change}
      submit={words.save}
      done={words.changed}
      ask={(form) => {
        const body = { name: form.text('name'), email: form.text('email'), phone: form.text('phone') }
        return () => api.put(`/workers/${now.id}`, body, { version: now.version })
      }}
    >
      {(errorOf) => (
        <>
          <TextField name="name" label={words.name} defaultValue={now.name} error={errorOf('name')} />
          <ContactFields now={now} errorOf={errorOf} />
        </>
      )}
    </FormWindow>
  )
}

function Page({ now }: { now: WorkerPage }) {
  const words = useWords({ nl, en })
  const me = useMe()
  const [open, setOpen] = useState<'change' | 'leave'>()
  const close = () => setOpen(undefined)
  const roles = me?.roles ?? []
  const manages = useManages()
  const own = me?.worker.id === now.id
  const { registration } = now
  return (
    <>
      <PageHeading
        title={now.name}
        lead={now.organisation.name}
        badges={registration.needed && <RegistrationBadge state={registration.state} />}
        actions={
          manages && (
            <>
              {!own && <Button onClick={() => setOpen('leave')}>{words.leaving.open}</Button>}
              <Button kind="primary" onClick={() => setOpen('change')}>
                {words.workers.change}
              </Button>
            </>
          )
        }
      />
      <Columns
        main={
          <>
            <RolesCard now={now} mayChange={manages && !own} own={manages && own} />
            <RegistrationsCard now={now} mayChange={manages} />
            <SkillsCard worker={now.id} mayChange={manages} />
          </>
        }
        side={
          <>
            <Card title={words.workers.facts}>
              <KeyFacts
                facts={[
                  { label: words.workers.contact, value: <Contact {...now} /> },
                  { label: words.workers.period, value: <Period {...now} /> },
                  ...(now.subject ? [{ label: words.workers.subject, value: now.subject }] : []),
                ]}
              />
            </Card>
            <AbsencesCard now={now} mayChange={manages || own || roles.includes('team-lead')} />
          </>
        }
      />
      <ChangeWorker now={now} open={open === 'change'} onClose={close} />
      <LeaveWindow now={now} open={open === 'leave'} onClose={close} />
    </>
  )
}

/** One worker: who, in which roles, registered or not, when away, and leaving. */
export function Screen() {
  const words = useWords({ nl, en })
  const { workerId } = useScreenParams<'workerId'>()
  return (
    <OnePage<WorkerPage>
      path={`/workers/${workerId}`}
      list={{ label: words.workers.title, href: '/app/beheer/medewerkers' }}
      part=""
    >
      {(now) => <Page now={now} />}
    </OnePage>
  )
}
