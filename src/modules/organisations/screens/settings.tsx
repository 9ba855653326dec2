import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { holds } from '../../../platform/folding.ts'
import { api } from '../../../platform/ui/api-client.ts'
import { Loaded, useAskAnew, withQuery } from '../../../platform/ui/asked.tsx'
import { Badge } from '../../../platform/ui/badge.tsx'
import { Button } from '../../../platform/ui/button.tsx'
import { Card, Stack } from '../../../platform/ui/card.tsx'
import { EmptyState } from '../../../platform/ui/data-table.tsx'
import { TextField } from '../../../platform/ui/field.tsx'
import { KeyFacts } from '../../../platform/ui/key-facts.tsx'
import { useLanguage, useWords } from '../../../platform/ui/language.tsx'
import { PageHeading } from '../../../platform/ui/page-heading.tsx'
import { sayDate } from '../../../platform/ui/parse-date.ts'
import { ProblemNotice } from '../../../platform/ui/problem-notice.tsx'
import { useScreenSearch } from '../../../platform/ui/screen.ts'
import { useToast } from '../../../platform/ui/toast.tsx'
import { today } from '../../../platform/ui/today.ts'
import { fill } from '../../../platform/words.ts'
import type { SettingList, SettingRow } from '../contract/settings.ts'
import { codes as codesEn } from '../words/codes.en.ts'
import { codes as codesNl } from '../words/codes.nl.ts'
import { en } from '../words/manage.en.ts'
import { nl } from '../words/manage.nl.ts'
import { ASKED, useAsked } from './asking.ts'
import { sayValue } from './setting-value.ts'
import { SettingWindow } from './setting-window.tsx'

/** How the values of a setting are said: codes by the names the setting brings, roles by theirs, the rest as they are. */
function useSaying(setting?: SettingRow) {
  const words = useWords({ nl, en }).settings
  const { roles } = useWords({ nl: codesNl, en: codesEn })
  const language = useLanguage()
  const names: Readonly<Record<string, string>> = { ...roles, ...setting?.words[language].names }
  const nameOf = (code: string) => names[code] ?? code
  return { nameOf, say: (value: unknown) => sayValue(value, { ...words, nameOf }) }
}

type Change = SettingRow['changes'][number]

function Withdraw({ setting, change }: { setting: SettingRow; change: Change }) {
  const words = useWords({ nl, en }).settings
  const toast = useToast()
  const askAnew = useAskAnew(ASKED)
  const address = withQuery(`/settings/${setting.key}`, { since: change.since })
  const withdrawing = useMutation({
    mutationFn: () => api.del(address, { version: setting.version }),
    onSuccess: () => toast({ text: words.withdrawn }),
    onSettled: askAnew,
  })
  return (
    <>
      <ProblemNotice problem={withdrawing.error} />
      <Button small kind="quiet" busy={withdrawing.isPending} onClick={() => withdrawing.mutate()}>
        {words.withdraw}
      </Button>
    </>
  )
}

function History({ setting }: { setting: SettingRow }) {
  const words = useWords({ nl, en }).settings
  const language = useLanguage()
  const { say } = useSaying(setting)
  if (setting.changes.length === 0) return null
  return (
    <details>
      <summary>{words.history}</summary>
      <ul>
        {setting.changes.map((change) => (
          <li key={change.since}>
            {fill(words.historyLine, {
              value: change.value === null ? words.backToShipped : say(change.value),
              since: sayDate(change.since, language),
              by: change.changedBy,
              source: change.source,
            })}{' '}
            {change.planned && (
              <>
                <Badge tone="info">{words.planned}</Badge> <Withdraw setting={setting} change={change} />
              </>
            )}
          </li>
        ))}
      </ul>
    </details>
  )
}

/** Where the value of now comes from: the municipality's own change, or what we ship with how sure we are of it. */
function sourceOf(setting: SettingRow, certainty: Readonly<Record<string, string>>): string {
  const own = setting.changes.filter(({ since }) => since <= today()).at(-1)
  if (setting.own && own) return own.source
  const shipped = setting.shipped.filter(({ from }) => from <= today()).at(-1) ?? setting.shipped[0]
  return shipped ? `${shipped.source} (${certainty[shipped.certainty] ?? ''})` : ''
}

function SettingCard({ setting, onChange }: { setting: SettingRow; onChange: () => void }) {
  const words = useWords({ nl, en }).settings
  const language = useLanguage()
  const { say } = useSaying(setting)
  const { name, about } = setting.words[language]
  return (
    <Card
      level={3}
      title={name}
      actions={
        <Button small onClick={onChange} of={name}>
          {words.change}
        </Button>
      }
    >
      <p>{about}</p>
      <KeyFacts
        facts={[
          {
            label: words.now,
            value: (
              <>
                {say(setting.value)}{' '}
                <Badge tone={setting.own ? 'info' : 'neutral'}>{setting.own ? words.own : words.shipped}</Badge>
              </>
            ),
          },
          { label: words.source, value: sourceOf(setting, words.certainty) },
        ]}
      />
      <History setting={setting} />
    </Card>
  )
}

/** The settings of each part of the house under its own heading. */
function Groups({ settings, onChange }: { settings: readonly SettingRow[]; onChange: (key: string) => void }) {
  const groups: Readonly<Record<string, string>> = useWords({ nl, en }).settings.groups
  const parts = Object.entries(Object.groupBy(settings, ({ key }) => key.split('/')[0] ?? ''))
  return parts.map(([part, own]) => (
    <section key={part} className="vn-stack">
      <h2>{groups[part] ?? part}</h2>
      {own?.map((one) => (
        <SettingCard key={one.key} setting={one} onChange={() => onChange(one.key)} />
      ))}
    </section>
  ))
}

function Changing({ setting, onClose }: { setting: SettingRow; onClose: () => void }) {
  return <SettingWindow setting={setting} onClose={onClose} {...useSaying(setting)} />
}

/** Every setting of the house with its value, its source and its changes (M19). */
export function Screen() {
  const words = useWords({ nl, en }).settings
  const language = useLanguage()
  const [wanted, setWanted] = useState(useScreenSearch().get('zoek') ?? '')
  const [changing, setChanging] = useState<string>()
  const asked = useAsked<SettingList>('/settings')
  const fits = ({ words: { [language]: said } }: SettingRow) =>
    holds([said.name, said.about, ...Object.values(said.names ?? {})], wanted)
  return (
    <>
      <PageHeading title={words.title} lead={words.lead} />
      <Loaded asked={asked}>
        {({ settings }) => {
          const shown = settings.filter(fits)
          const setting = settings.find(({ key }) => key === changing)
          return (
            <Stack>
              <TextField
                name="wanted"
                type="search"
                label={words.search}
                width="medium"
                value={wanted}
                onChange={(event) => setWanted(event.target.value)}
              />
              <Groups settings={shown} onChange={setChanging} />
              {shown.length === 0 && <EmptyState title={words.noneFound} icon="search" />}
              {setting && <Changing setting={setting} onClose={() => setChanging(undefined)} />}
            </Stack>
          )
        }}
      </Loaded>
    </>
  )
}
