import { useState } from 'react'
import { api } from '../../../platform/ui/api-client.ts'
import { AddButton, Button } from '../../../platform/ui/button.tsx'
import { Card } from '../../../platform/ui/card.tsx'
import { SelectField, TextField } from '../../../platform/ui/field.tsx'
import { Refusals, useSending } from '../../../platform/ui/sending.tsx'
import { fill } from '../../../platform/words.ts'
import type { LinkRow } from '../contract/links.ts'
import type { NodePage } from '../contract/nodes.ts'
import type { ProgrammeList } from '../contract/programmes.ts'
import type { LinkShape } from '../rules/links.ts'
import { ASKED, nodeHref, programmeHref, useAsked, useProgramme, useProgrammeWords } from './asking.ts'
import { FormWindow } from './form-window.tsx'
import { useNameIn } from './saying.tsx'
import { ChangeLink } from './shape/change-link.tsx'

/** Where a link leads: within the house, or to its address on the web. */
function hrefOf(link: LinkRow): string | undefined {
  if (link.incoming) return nodeHref(link.node.id)
  if (link.toNode) return nodeHref(link.toNode.id)
  if (link.toProgramme) return programmeHref(link.toProgramme.id)
  return link.url || undefined
}

function LinkLine({ link, now }: { link: LinkRow; now: NodePage }) {
  const { node, codes, shape } = useProgrammeWords()
  const nameIn = useNameIn()
  const kind = now.lists.linkKinds.find(({ code }) => code === link.kind)
  const goal = kind?.shape === 'global-goal' ? codes.globalGoals[Number(link.reference) - 1] : undefined
  const numbered = [link.title, link.reference].filter(Boolean).join(', ')
  const text = link.incoming
    ? link.node.name
    : goal
      ? fill(node.links.goal, { number: link.reference, name: goal })
      : numbered
  const href = hrefOf(link)
  const [changing, setChanging] = useState(false)
  const drop = useSending({ changes: ASKED, done: node.links.dropped, onDone: () => undefined })
  return (
    <li>
      <span className="vn-muted">{link.incoming ? node.links.incoming : nameIn(now.lists.linkKinds, link.kind)}</span>
      <p>{href ? <a href={href}>{text}</a> : text}</p>
      {link.note && <p>{link.note}</p>}
      <Refusals {...drop} />
      {now.mayChange && !link.incoming && link.node.id === now.id && (
        <div className="vn-no-print">
          <Button small kind="quiet" of={text} onClick={() => setChanging(true)}>
            {shape.links.change}
          </Button>
          <Button
            small
            kind="quiet"
            of={text}
            busy={drop.busy}
            onClick={() => drop.send([], () => api.del(`/programme-links/${link.id}`, { version: link.version }))}
          >
            {node.links.drop}
          </Button>
        </div>
      )}
      {changing && <ChangeLink link={link} shape={kind?.shape ?? 'reference'} onClose={() => setChanging(false)} />}
    </li>
  )
}

type Fields = { now: NodePage; errorOf: (field: string) => string | undefined }

function NodeChoice({ now, errorOf }: Fields) {
  const { links } = useProgrammeWords().node
  const nodes = useProgramme(now.programme.id).data?.nodes ?? []
  return (
    <SelectField
      name="toNode"
      label={links.toNode}
      options={nodes.filter(({ id }) => id !== now.id).map(({ id, name }) => ({ value: id, label: name }))}
      error={errorOf('toNode')}
    />
  )
}

function ProgrammeChoice({ errorOf }: Pick<Fields, 'errorOf'>) {
  const { links } = useProgrammeWords().node
  const programmes = useAsked<ProgrammeList>('/programmes').data?.programmes ?? []
  return (
    <SelectField
      name="toProgramme"
      label={links.toProgramme}
      options={programmes.map(({ id, name }) => ({ value: id, label: name }))}
      error={errorOf('toProgramme')}
    />
  )
}

function LinkFields({ shape, now, errorOf }: Fields & { shape: LinkShape }) {
  const { node, codes } = useProgrammeWords()
  const words = node.links
  if (shape === 'node') return <NodeChoice now={now} errorOf={errorOf} />
  if (shape === 'programme') return <ProgrammeChoice errorOf={errorOf} />
  if (shape === 'global-goal')
    return (
      <SelectField
        name="reference"
        label={words.reference}
        options={codes.globalGoals.map((name, at) => ({ value: String(at + 1), label: `${at + 1}. ${name}` }))}
        error={errorOf('reference')}
      />
    )
  return (
    <>
      <TextField name="title" label={words.titleField} error={errorOf('title')} maxLength={300} />
      <TextField
        name="reference"
        label={words.reference}
        hint={words.referenceHint}
        optional
        error={errorOf('reference')}
        maxLength={120}
      />
      <TextField name="url" type="url" label={words.url} optional error={errorOf('url')} maxLength={500} />
    </>
  )
}

function LinkWindow({ now, onClose }: { now: NodePage; onClose: () => void }) {
  const { links: words } = useProgrammeWords().node
  const nameIn = useNameIn()
  const { linkKinds } = now.lists
  const [code, setCode] = useState(linkKinds[0]?.code ?? '')
  const shape = linkKinds.find((one) => one.code === code)?.shape ?? 'reference'
  return (
    <FormWindow
      onClose={onClose}
      title={words.add}
      submit={words.add}
      done={words.added}
      ask={({ text, choice }) => {
        const own = { title: text('title'), reference: text('reference'), url: text('url'), note: text('note') }
        const body = { ...own, kind: code, toNode: choice('toNode'), toProgramme: choice('toProgramme') }
        return () => api.post(`/programme-nodes/${now.id}/links`, body)
      }}
    >
      {(errorOf) => (
        <>
          <SelectField
            name="kind"
            label={words.kind}
            empty={false}
            value={code}
            onChange={(event) => setCode(event.target.value)}
            options={linkKinds
              .filter(({ current }) => current)
              .map((one) => ({ value: one.code, label: nameIn(linkKinds, one.code) }))}
            error={errorOf('kind')}
          />
          <LinkFields key={shape} {...{ shape, now, errorOf }} />
          <TextField name="note" label={words.note} optional error={errorOf('note')} maxLength={2000} />
        </>
      )}
    </FormWindow>
  )
}

/** What a part has to do with: laws, agreements, council documents, goals, other programmes and parts. */
export function LinksCard({ now }: { now: NodePage }) {
  const { links: words } = useProgrammeWords().node
  const [open, setOpen] = useState(false)
  return (
    <Card
      title={words.title}
      actions={now.mayChange && now.successor === null && <AddButton label={words.add} onClick={() => setOpen(true)} />}
    >
      {now.links.length === 0 && <p className="vn-muted">{words.none}</p>}
      <ul className="vn-links">
        {now.links.map((link) => (
          <LinkLine key={`${link.id} ${link.incoming}`} link={link} now={now} />
        ))}
      </ul>
      {open && <LinkWindow now={now} onClose={() => setOpen(false)} />}
    </Card>
  )
}
