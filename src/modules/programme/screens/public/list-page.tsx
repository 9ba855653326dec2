import { publicPage } from '../../../../platform/ui/public-page.ts'
import { fill } from '../../../../platform/words.ts'
import type { PublicProgrammes } from '../../contract/public.ts'
import { listHref, type Municipality, programmeHref, publicWordsIn, Runs, usePublicWords } from './saying.tsx'

type ListProps =
  | { municipalities: readonly Municipality[] }
  | { municipality: Municipality; programmes: PublicProgrammes['programmes'] }

const titleOf = (props: ListProps, said: ReturnType<typeof publicWordsIn>) =>
  'municipality' in props ? fill(said.titleOf, { municipality: props.municipality.name }) : said.title

/** The programmes of a municipality, or first which municipality. */
function ListPage(props: ListProps) {
  const said = usePublicWords()
  return (
    <>
      <h1>{titleOf(props, said)}</h1>
      <p className="vn-lead">{said.lead}</p>
      {'municipality' in props ? <Programmes {...props} /> : <Municipalities {...props} />}
    </>
  )
}

function Municipalities({ municipalities }: { municipalities: readonly Municipality[] }) {
  const said = usePublicWords()
  return (
    <section className="vn-section">
      <h2>{said.choose}</h2>
      <ul className="vn-links">
        {municipalities.map((one) => (
          <li key={one.code}>
            <a href={listHref(one)}>{one.name}</a>
          </li>
        ))}
      </ul>
    </section>
  )
}

type ProgrammesProps = Extract<ListProps, { municipality: Municipality }>

function Programmes({ municipality, programmes }: ProgrammesProps) {
  const said = usePublicWords()
  if (programmes.length === 0)
    return (
      <p>
        {said.none} {said.noneText}
      </p>
    )
  return programmes.map(({ id, name, note, ...days }) => (
    <section key={id} className="vn-section">
      <h2>
        <a href={programmeHref(municipality, id)} lang="nl">
          {name}
        </a>
      </h2>
      <p className="vn-muted">
        <Runs {...days} />
      </p>
      {note !== '' && (
        <p lang="nl" className="vn-public-lines">
          {note}
        </p>
      )}
    </section>
  ))
}

export const publicListPage = publicPage<ListProps>({
  name: 'programme.public-list',
  title: (props, language) => titleOf(props, publicWordsIn(language)),
  Page: ListPage,
})
