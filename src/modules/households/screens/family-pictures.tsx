import { useState } from 'react'
import { Loaded } from '../../../platform/ui/asked.tsx'
import { Card } from '../../../platform/ui/card.tsx'
import { SelectField } from '../../../platform/ui/field.tsx'
import { useLanguage } from '../../../platform/ui/language.tsx'
import type { FamilyPage, FamilyPicture } from '../contract/family.ts'
import { useAsked, useFamilyWords } from './family-asking.tsx'

type OfFamily = { family: FamilyPage }

/** How small a drawing may become before one scrolls instead: below this the names are no longer read. */
const SMALLEST = 0.65

/** The child stands in the middle of the network: that is what one sees first where the drawing is wider than the screen. */
function showMiddle(box: HTMLElement | null): void {
  if (box) box.scrollLeft = (box.scrollWidth - box.clientWidth) / 2
}

/** The drawing as wide as there is room for, and how wide it was drawn; the proportions stand in its view box. */
function fitting(svg: string): { svg: string; width: number } {
  const width = Number(/ width="(\d+)"/.exec(svg)?.[1] ?? 0)
  return { svg: svg.replace(/ width="\d+" height="\d+"/, ' width="100%"'), width }
}

function Drawing({ svg: drawn, grows }: { svg: string; grows: boolean }) {
  const { svg, width } = fitting(drawn)
  const size = { minInlineSize: width * SMALLEST, ...(!grows && { maxInlineSize: width }) }
  // biome-ignore lint/security/noDangerouslySetInnerHtml: our own drawing; every name in it is escaped (picture/svg.ts)
  return <div style={size} dangerouslySetInnerHTML={{ __html: svg }} />
}

/** A picture drawn on the server, with the same in sentences below it. */
function Drawn({ path, grows }: { path: string; grows: boolean }) {
  const words = useFamilyWords().page
  const language = useLanguage()
  const asked = useAsked<FamilyPicture>(`${path}&language=${language}`)
  return (
    <Loaded asked={asked}>
      {({ title, svg, lines, legend }) => (
        <>
          <section
            className="vn-table__scroll"
            {...(grows && { ref: showMiddle })}
            aria-label={title}
            // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable with the keyboard (WCAG 2.1.1)
            tabIndex={0}
          >
            <Drawing svg={svg} grows={grows} />
          </section>
          <p className="vn-muted">{legend.join(' ')}</p>
          <details>
            <summary>{words.asText}</summary>
            <ul>
              {lines.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </details>
        </>
      )}
    </Loaded>
  )
}

export function Genogram({ family }: OfFamily) {
  const words = useFamilyWords().page
  return (
    <Card title={words.genogram}>
      <Drawn path={`/households/${family.id}/picture?picture=genogram`} grows={false} />
    </Card>
  )
}

const isBorn = ({ birth, expected }: FamilyPage['members'][number]) => expected === null || birth !== '00000000'

/** The network of one child; of the youngest until somebody chooses. */
export function NetworkPicture({ family }: OfFamily) {
  const words = useFamilyWords().page
  const [child, setChild] = useState('')
  const minors = family.members.filter(
    ({ id, until }) => until === null && family.authority.some((one) => one.child === id && one.state !== 'of-age'),
  )
  const whose = child && `&childId=${child}`
  return (
    <Card title={words.picture}>
      {minors.length > 1 && (
        <SelectField
          name="network-of"
          label={words.pictureOf}
          width="medium"
          empty={false}
          options={[...minors.filter(isBorn).toReversed(), ...minors.filter((one) => !isBorn(one))].map(
            ({ id, name }) => ({
              value: id,
              label: name,
            }),
          )}
          onChange={(event) => setChild(event.target.value)}
        />
      )}
      <Drawn path={`/households/${family.id}/picture?picture=network${whose}`} grows />
    </Card>
  )
}
