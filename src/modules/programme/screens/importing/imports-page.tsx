import type { FormEvent } from 'react'
import { api } from '../../../../platform/ui/api-client.ts'
import { Loaded } from '../../../../platform/ui/asked.tsx'
import { Badge } from '../../../../platform/ui/badge.tsx'
import { Button, ButtonRow, LinkButton } from '../../../../platform/ui/button.tsx'
import { Card, Columns, Stack } from '../../../../platform/ui/card.tsx'
import type { Column } from '../../../../platform/ui/data-table.tsx'
import { errorOf } from '../../../../platform/ui/error-summary.tsx'
import { Field } from '../../../../platform/ui/field.tsx'
import { useGo } from '../../../../platform/ui/go.tsx'
import { Breadcrumbs } from '../../../../platform/ui/navigation.tsx'
import { PageHeading } from '../../../../platform/ui/page-heading.tsx'
import { Refusals, useSending } from '../../../../platform/ui/sending.tsx'
import { SimpleTable } from '../../../../platform/ui/simple-table.tsx'
import { fill } from '../../../../platform/words.ts'
import type { Saved } from '../../contract/fields.ts'
import type { ImportList, ImportState } from '../../contract/imports.ts'
import { ASKED, listHref, programmeHref, useAsked, useProgrammeWords } from '../asking.ts'
import { importHref, useImportWords, useSayWhen } from './asking.ts'
import './importing.css'

type Row = ImportList['imports'][number]

const MEGABYTE = 1024 * 1024
export const TONES = { open: 'warning', saved: 'positive', dropped: 'neutral' } as const satisfies Record<
  ImportState,
  string
>

/** The bytes of a file as base64, without reading them through one long row of arguments. */
async function base64Of(file: File): Promise<string> {
  const { promise, resolve, reject } = Promise.withResolvers<string>()
  const reader = new FileReader()
  reader.onload = () => resolve(String(reader.result).replace(/^data:[^,]*,/, ''))
  reader.onerror = () => reject(reader.error)
  reader.readAsDataURL(file)
  return promise
}

function Upload({ megabytes }: { megabytes: number }) {
  const { upload: words } = useImportWords()
  const go = useGo()
  const sending = useSending<Saved>({ changes: ASKED, done: words.done, onDone: ({ id }) => go(importHref(id)) })
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const file = new FormData(event.currentTarget).get('content')
    const chosen = file instanceof File && file.name !== '' ? file : undefined
    const wrong = chosen ? chosen.size > megabytes * MEGABYTE && fill(words.tooLarge, { megabytes }) : words.need
    sending.send(wrong ? [{ pointer: '/content', detail: wrong }] : [], async () => {
      const content = chosen ? await base64Of(chosen) : ''
      return api.post('/programme-imports', { file: chosen?.name ?? '', content })
    })
  }
  return (
    <Card title={words.title}>
      <p className="vn-muted">{words.how}</p>
      <form className="vn-form" onSubmit={send} noValidate>
        <Refusals {...sending} />
        <Field
          label={words.file}
          name="content"
          hint={fill(words.hint, { megabytes })}
          error={errorOf(sending.errors, 'content')}
          control={(described) => (
            <input
              {...described}
              type="file"
              name="content"
              className="vn-input vn-file"
              accept=".txt,.docx,.xlsx,.ods,.csv"
            />
          )}
        />
        <ButtonRow>
          <Button kind="primary" type="submit" busy={sending.busy}>
            {words.submit}
          </Button>
        </ButtonRow>
      </form>
    </Card>
  )
}

function Template() {
  const { template: words } = useImportWords()
  const href = (kind: string) => `/api/v1/programme-import-template?kind=${kind}`
  return (
    <Card title={words.title}>
      <p>{words.text}</p>
      <ButtonRow>
        <LinkButton href={href('xlsx')} download icon="document">
          {words.xlsx}
        </LinkButton>
        <LinkButton href={href('ods')} download icon="document">
          {words.ods}
        </LinkButton>
      </ButtonRow>
    </Card>
  )
}

function useColumns(): Column<Row>[] {
  const { list, states } = useImportWords()
  const when = useSayWhen()
  return [
    { key: 'file', label: list.file, cell: ({ id, file }) => <a href={importHref(id)}>{file}</a> },
    {
      key: 'when',
      label: list.when,
      cell: ({ at, byName }) => fill(list.by, { when: when(at), name: byName }),
    },
    {
      key: 'state',
      label: list.state,
      cell: ({ state, programme }) => (
        <>
          <Badge tone={TONES[state]}>{states[state]}</Badge>{' '}
          {programme && <a href={programmeHref(programme.id)}>{programme.name}</a>}
        </>
      ),
    },
  ]
}

/** Where a report is read in, and what was read before. */
export function Screen() {
  const words = useImportWords()
  const programme = useProgrammeWords()
  const columns = useColumns()
  const asked = useAsked<ImportList>('/programme-imports')
  return (
    <>
      <Breadcrumbs crumbs={[{ label: programme.list.title, href: listHref }, { label: words.title }]} />
      <PageHeading title={words.title} lead={words.lead} />
      <Loaded asked={asked}>
        {({ imports, megabytes }) => (
          <Stack>
            <Columns main={<Upload megabytes={megabytes} />} side={<Template />} />
            <Card title={words.list.title} flush>
              <SimpleTable
                caption={words.list.caption}
                columns={columns}
                rows={imports}
                empty={{ title: words.list.empty, text: words.list.emptyText, icon: 'flag' }}
              />
            </Card>
          </Stack>
        )}
      </Loaded>
    </>
  )
}
