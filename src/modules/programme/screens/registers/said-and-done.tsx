import { Loaded } from '../../../../platform/ui/asked.tsx'
import { Card } from '../../../../platform/ui/card.tsx'
import type { ProgrammePage } from '../../contract/programmes.ts'
import type { SaidAndDone as Published } from '../../contract/registers-people.ts'
import { useAsked } from '../asking.ts'
import { useRegisterWords, useSaying } from './register-words.ts'

type Line = Published['lines'][number]

function Said({ said }: { said: Line['said'][number] }) {
  const { published: words } = useRegisterWords()
  const { day } = useSaying()
  return (
    <li>
      <p>
        <strong>{words.said}</strong> {said.title}
        {said.fromWhom && <span className="vn-muted"> ({said.fromWhom})</span>}
      </p>
      <p>
        <strong>{said.done ? words.did : words.didNot}</strong> {said.outcome}{' '}
        <span className="vn-muted">{day(said.answeredOn)}</span>
      </p>
    </li>
  )
}

/** You said, we did, as everybody reads it: by part of the programme. */
export function SaidAndDone({ now }: { now: ProgrammePage }) {
  const { published: words } = useRegisterWords()
  const asked = useAsked<Published>(`/programmes/${now.id}/said-and-done`)
  return (
    <Card title={words.title}>
      <p>{now.public ? words.lead : words.internal}</p>
      <Loaded asked={asked}>
        {({ lines }) =>
          lines.length === 0 ? (
            <p className="vn-muted">{words.none}</p>
          ) : (
            lines.map(({ node, path, said }) => (
              <section key={node.id} className="vn-said">
                <h3>{[...path, node].map(({ name }) => name).join(' › ')}</h3>
                <ul className="vn-links">
                  {said.map((one) => (
                    <Said key={`${one.title} ${one.answeredOn}`} said={one} />
                  ))}
                </ul>
              </section>
            ))
          )
        }
      </Loaded>
    </Card>
  )
}
