import { useState } from 'react'
import { api } from '../../../../platform/ui/api-client.ts'
import { Loaded } from '../../../../platform/ui/asked.tsx'
import { ButtonRow, LinkButton } from '../../../../platform/ui/button.tsx'
import { Card, Stack } from '../../../../platform/ui/card.tsx'
import { Breadcrumbs } from '../../../../platform/ui/navigation.tsx'
import { PageHeading } from '../../../../platform/ui/page-heading.tsx'
import { useScreenParams } from '../../../../platform/ui/screen.ts'
import type { ValuesPreview } from '../../contract/import-values.ts'
import type { IndicatorPage } from '../../contract/indicators.ts'
import { listHref, programmeHref, useAsked, useProgrammeWords } from '../asking.ts'
import { indicatorHref, indicatorsHref, sheetHref, useImportWords, useIndicatorWords } from './asking.ts'
import { ChooseFile, type ChosenFile } from './choose-file.tsx'
import { PreviewCards } from './import-preview.tsx'
import './indicators.css'

function TemplateCard({ now }: { now: IndicatorPage }) {
  const words = useImportWords()
  return (
    <Card title={words.template}>
      <p>{words.templateText}</p>
      <ul>
        {words.rules.map((rule) => (
          <li key={rule}>{rule}</li>
        ))}
      </ul>
      <ButtonRow>
        {(['ods', 'xlsx'] as const).map((format) => (
          <LinkButton key={format} small href={sheetHref(now.id, format)}>
            {words[format]}
          </LinkButton>
        ))}
      </ButtonRow>
    </Card>
  )
}

type Seen = { chosen: ChosenFile; preview: ValuesPreview }

function Reading({ now }: { now: IndicatorPage }) {
  const words = useImportWords()
  const [seen, setSeen] = useState<Seen>()
  return (
    <Stack>
      <PageHeading title={words.title} lead={`${now.name} · ${words.lead}`} />
      {!seen && <TemplateCard now={now} />}
      <Card title={words.choose}>
        <ChooseFile
          onChosen={async (chosen) => {
            const path = `/indicators/${now.id}/measurements-preview`
            setSeen({ chosen, preview: await api.post<ValuesPreview>(path, chosen) })
          }}
          onGone={() => setSeen(undefined)}
        />
      </Card>
      {seen && <PreviewCards key={seen.chosen.content} indicator={now.id} {...seen} />}
    </Stack>
  )
}

/** Values from a spreadsheet: first what is understood of it and what is not, and only then saved. */
export function Screen() {
  const words = useImportWords()
  const { list } = useProgrammeWords()
  const { title } = useIndicatorWords()
  const { indicatorId } = useScreenParams<'indicatorId'>()
  const asked = useAsked<IndicatorPage>(`/indicators/${indicatorId}`)
  const now = asked.data
  return (
    <>
      <Breadcrumbs
        crumbs={[
          { label: list.title, href: listHref },
          ...(now
            ? [
                { label: now.programme.name, href: programmeHref(now.programme.id) },
                { label: title, href: indicatorsHref(now.programme.id) },
                { label: now.name, href: indicatorHref(now.id) },
              ]
            : []),
          { label: words.title },
        ]}
      />
      <Loaded whole asked={asked}>
        {(indicator) =>
          indicator.mayChange ? (
            <Reading key={indicator.id} now={indicator} />
          ) : (
            <Stack>
              <PageHeading title={words.title} lead={indicator.name} />
              <Card>
                <p>{words.notYours}</p>
                <LinkButton href={indicatorHref(indicator.id)}>{words.back}</LinkButton>
              </Card>
            </Stack>
          )
        }
      </Loaded>
    </>
  )
}
