import { Alert } from '../../platform/ui/alert.tsx'
import { Button, ButtonRow, LinkButton } from '../../platform/ui/button.tsx'
import { useWords } from '../../platform/ui/language.tsx'
import { publicPage } from '../../platform/ui/public-page.ts'
import { en } from './words.en.ts'
import { nl } from './words.nl.ts'

export type HomeProps = { municipalities: readonly { code: string; name: string }[] }

/** Where the report form of a municipality is. */
const reportHref = (code: string) => `/ik-maak-me-zorgen?municipality=${code}`

/** The front door: whoever worries goes left, whoever works here goes right. */
function HomePage({ municipalities }: HomeProps) {
  const words = useWords({ nl, en }).front
  return (
    <>
      <h1>{words.title}</h1>
      <p className="vn-lead">{words.lead}</p>
      <section className="vn-section">
        <h2>{words.worry}</h2>
        <p>{words.worryText}</p>
        <ul className="vn-links">
          {municipalities.map(({ code, name }) => (
            <li key={code}>
              <a href={reportHref(code)}>{name}</a>
            </li>
          ))}
        </ul>
      </section>
      <section className="vn-section">
        <h2>{words.programme}</h2>
        <p>{words.programmeText}</p>
        <p>
          <a href="/programma">{words.programmeLink}</a>
        </p>
      </section>
      <section className="vn-section">
        <h2>{words.work}</h2>
        <p>{words.workText}</p>
        <LinkButton href="/login" icon="person">
          {words.login}
        </LinkButton>
      </section>
    </>
  )
}

export const homePage = publicPage<HomeProps>({
  name: 'home',
  title: (_props, language) => ({ nl, en })[language].front.title,
  Page: HomePage,
})

type Notice = keyof typeof nl.login.notices

export type LoginProps = {
  demo: boolean
  notice?: Notice | undefined
  people: readonly { id: string; name: string; municipality: string; about: string }[]
  next?: string | undefined
}

function DemoPeople({ people, next }: Pick<LoginProps, 'people' | 'next'>) {
  const words = useWords({ nl, en }).login
  return (
    <form method="post" action="/login/demo">
      {next && <input type="hidden" name="next" value={next} />}
      <ul className="vn-people">
        {people.map(({ id, name, about }) => (
          <li key={id} className="vn-card">
            <div>
              <h2 id={`persona-${id}`}>{name}</h2>
              <p id={`about-${id}`}>{about}</p>
            </div>
            <Button
              kind="primary"
              type="submit"
              name="persona"
              value={id}
              id={`be-${id}`}
              aria-labelledby={`be-${id} persona-${id}`}
              aria-describedby={`about-${id}`}
            >
              {words.be}
            </Button>
          </li>
        ))}
      </ul>
    </form>
  )
}

/** The ways in: one's own organisation, or in a demonstration the people one can be. */
function LoginPage({ demo, notice, people, next }: LoginProps) {
  const words = useWords({ nl, en }).login
  const start = next ? `/login/start?${new URLSearchParams({ next })}` : '/login/start'
  return (
    <>
      <h1>{demo ? words.who : words.title}</h1>
      {notice && (
        <Alert tone={notice === 'signed-out' ? 'positive' : 'warning'} live>
          <p>{words.notices[notice]}</p>
        </Alert>
      )}
      <p className="vn-lead">{demo ? words.demo : words.text}</p>
      {demo ? (
        <DemoPeople people={people} next={next} />
      ) : (
        <ButtonRow>
          <LinkButton kind="primary" href={start}>
            {words.start}
          </LinkButton>
        </ButtonRow>
      )}
    </>
  )
}

export const loginPage = publicPage<LoginProps>({
  name: 'login',
  title: ({ demo }, language) => ({ nl, en })[language].login[demo ? 'who' : 'title'],
  Page: LoginPage,
})

/** Out here; the browser goes on to the provider by itself, and whoever stays finds the way. */
function GoodbyePage({ elsewhere }: { elsewhere: string }) {
  const words = useWords({ nl, en }).goodbye
  return (
    <>
      <h1>{words.title}</h1>
      <p className="vn-lead">{words.text}</p>
      <ButtonRow>
        <LinkButton kind="primary" href={elsewhere}>
          {words.on}
        </LinkButton>
      </ButtonRow>
    </>
  )
}

export const goodbyePage = publicPage<{ elsewhere: string }>({
  name: 'goodbye',
  title: (_props, language) => ({ nl, en })[language].goodbye.title,
  Page: GoodbyePage,
})
