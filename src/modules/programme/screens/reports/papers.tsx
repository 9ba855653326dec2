import { ButtonRow, LinkButton } from '../../../../platform/ui/button.tsx'
import { fill } from '../../../../platform/words.ts'
import { useReportWords } from './asking.ts'

const forms = ['docx', 'pdf', 'html', 'ods'] as const

/** A report as files: to change, to read, for a website, and the figures to reckon with. */
export function Papers({ path, title }: { path: string; title: string }) {
  const { papers } = useReportWords()
  return (
    <ButtonRow>
      {forms.map((form) => (
        <LinkButton
          key={form}
          small
          icon="document"
          href={`/api/v1${path}/paper?format=${form}`}
          aria-label={fill(papers.of, { form: papers[form], title })}
          download
        >
          {papers[form]}
        </LinkButton>
      ))}
    </ButtonRow>
  )
}
