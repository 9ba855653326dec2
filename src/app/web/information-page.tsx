import { useWords } from '../../platform/ui/language.tsx'
import { publicPage } from '../../platform/ui/public-page.ts'
import { informationEn } from './information.en.ts'
import { informationNl } from './information.nl.ts'

export type InformationProps = { about: keyof typeof informationNl }

const catalogue = { nl: informationNl, en: informationEn }

/** The one address in these texts is one to go to. */
function withLink(text: string) {
  const [before, after] = text.split(DESCRIPTION)
  if (after === undefined) return text
  return (
    <>
      {before}
      <a href={DESCRIPTION}>{DESCRIPTION}</a>
      {after}
    </>
  )
}

const DESCRIPTION = '/api/v1/openapi.json'

function InformationPage({ about }: InformationProps) {
  const { title, lead, parts } = useWords(catalogue)[about]
  return (
    <>
      <h1>{title}</h1>
      <p className="vn-lead">{lead}</p>
      {parts.map(({ heading, texts }) => (
        <section className="vn-section" key={heading}>
          <h2>{heading}</h2>
          {texts.map((text) => (
            <p key={text}>{withLink(text)}</p>
          ))}
        </section>
      ))}
    </>
  )
}

/** What everybody may know about this site: how accessible it is, and what becomes of what one tells. */
export const informationPage = publicPage<InformationProps>({
  name: 'information',
  title: ({ about }, language) => catalogue[language][about].title,
  Page: InformationPage,
})
