import { Badge } from '../../../../platform/ui/badge.tsx'
import { publicPage } from '../../../../platform/ui/public-page.ts'
import { fill } from '../../../../platform/words.ts'
import type { PublicNode, PublicProgramme } from '../../contract/public.ts'
import { listHref, type Municipality, Runs, reportHref, usePublicWords, useSayDay } from './saying.tsx'

type ProgrammeProps = { municipality: Municipality; page: PublicProgramme }

/** A programme for everybody: what is wanted, how far it is, what was done with what people said, and the reports. */
function ProgrammePage({ municipality, page }: ProgrammeProps) {
  const said = usePublicWords()
  const { programme, nodes, heard, reports } = page
  return (
    <>
      <p>
        <a href={listHref(municipality)}>{fill(said.all, { municipality: municipality.name })}</a>
      </p>
      <h1 lang="nl">{programme.name}</h1>
      <p className="vn-lead">
        <Runs {...programme} />
      </p>
      {programme.note !== '' && (
        <p lang="nl" className="vn-public-lines">
          {programme.note}
        </p>
      )}
      <nav aria-label={said.contents} className="vn-no-print">
        <ul>
          <li>
            <a href="#plan">{said.plan}</a>
          </li>
          <li>
            <a href="#rapporten">{said.reports}</a>
          </li>
        </ul>
      </nav>
      <section className="vn-section" aria-labelledby="plan">
        <h2 id="plan">{said.plan}</h2>
        {nodes.length === 0 && <p>{said.noPlan}</p>}
        {nodes.map((node) => (
          <Part key={node.id} node={node} />
        ))}
        <Heard heard={heard} name={programme.name} level={3} />
      </section>
      <section className="vn-section" aria-labelledby="rapporten">
        <h2 id="rapporten">{said.reports}</h2>
        <Reports municipality={municipality} programme={programme.id} reports={reports} />
      </section>
    </>
  )
}

type Level = 3 | 4 | 5 | 6
const levelOf = (depth: number): Level => (depth === 0 ? 3 : depth === 1 ? 4 : depth === 2 ? 5 : 6)
const TONES = { before: 'neutral', 'under-way': 'info', over: 'positive' } as const

function Part({ node }: { node: PublicNode }) {
  const said = usePublicWords()
  const day = useSayDay()
  const level = levelOf(node.depth)
  const Title = `h${level}` as const
  return (
    <div className={`vn-public-part vn-public-part--${Math.min(node.depth, 3)}`}>
      <Title lang="nl">
        {node.depth === 0 && <span className="vn-public-kind">{node.kind}: </span>}
        {node.name}
      </Title>
      {node.status && <Status status={node.status} />}
      <Texts node={node} />
      {node.status && node.planned !== '' && (
        <dl>
          <dt>{said.planned}</dt>
          <dd lang="nl">{node.planned}</dd>
        </dl>
      )}
      {node.ended !== null && <p>{fill(said.ended, { on: day(node.ended) })}</p>}
      <Heard heard={node.heard} name={node.name} level={levelOf(node.depth + 1)} />
    </div>
  )
}

function Status({ status }: { status: NonNullable<PublicNode['status']> }) {
  const said = usePublicWords()
  const { phase } = status
  return (
    <p>
      <span className="vn-hidden">{said.status} </span>
      {phase === null ? <Badge>{said.unknown}</Badge> : <Badge tone={TONES[phase]}>{said.phases[phase]}</Badge>}{' '}
      {phase !== null && (
        <span lang="nl" className="vn-muted">
          {status.said}
        </span>
      )}
    </p>
  )
}

function Texts({ node }: { node: PublicNode }) {
  const said = usePublicWords()
  const texts = [
    { name: said.result, text: node.result },
    { name: said.what, text: node.what },
    { name: said.movement.from, text: node.from },
    { name: said.movement.to, text: node.to },
    { name: said.movement.by, text: node.by },
  ].filter(({ text }) => text !== '')
  const [only] = texts
  if (!only) return null
  if (node.status === null && texts.length === 1)
    return (
      <p lang="nl" className="vn-public-lines">
        {only.text}
      </p>
    )
  return (
    <dl>
      {texts.map(({ name, text }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd lang="nl" className="vn-public-lines">
            {text}
          </dd>
        </div>
      ))}
    </dl>
  )
}

type HeardProps = { heard: PublicNode['heard']; name: string; level: Level }

/** What people said about a part and what was done with it, or why not. */
function Heard({ heard, name, level }: HeardProps) {
  const said = usePublicWords()
  const day = useSayDay()
  if (heard.length === 0) return null
  const Title = `h${level}` as const
  return (
    <div className="vn-public-heard">
      <Title>
        {said.heard}
        <span className="vn-hidden" lang="nl">
          : {name}
        </span>
      </Title>
      {heard.map((one) => (
        <dl key={`${one.title}${one.heardOn}`}>
          <dt>{said.said}</dt>
          <dd>
            <span lang="nl">{one.title}</span>{' '}
            <span className="vn-muted">
              {one.fromWhom === '' ? day(one.heardOn) : fill(said.saidBy, { who: one.fromWhom, on: day(one.heardOn) })}
            </span>
          </dd>
          <dt>{one.done ? said.did : said.didNot}</dt>
          <dd lang="nl" className="vn-public-lines">
            {one.outcome}
          </dd>
        </dl>
      ))}
    </div>
  )
}

type ReportsProps = { municipality: Municipality; programme: string; reports: PublicProgramme['reports'] }

function Reports({ municipality, programme, reports }: ReportsProps) {
  const said = usePublicWords()
  const day = useSayDay()
  if (reports.length === 0) return <p>{said.noReports}</p>
  return reports.map(({ id, title, from, until, publishedOn }) => {
    const href = reportHref(municipality, programme, id)
    return (
      <div key={id} className="vn-public-part">
        <h3 lang="nl">{title}</h3>
        <p className="vn-muted">
          {fill(said.period, { from: day(from), until: day(until) })} ·{' '}
          {fill(said.publishedOn, { on: day(publishedOn) })}
        </p>
        <ul className="vn-public-forms">
          <li>
            <a href={href} aria-label={fill(said.readOf, { title })}>
              {said.read}
            </a>
          </li>
          <li>
            <a href={`${href}/pdf`} aria-label={fill(said.pdfOf, { title })}>
              {said.pdf}
            </a>
          </li>
          <li>
            <a href={`${href}/ods`} aria-label={fill(said.odsOf, { title })}>
              {said.ods}
            </a>
          </li>
        </ul>
      </div>
    )
  })
}

export const publicProgrammePage = publicPage<ProgrammeProps>({
  name: 'programme.public-programme',
  title: ({ page }) => page.programme.name,
  Page: ProgrammePage,
})
