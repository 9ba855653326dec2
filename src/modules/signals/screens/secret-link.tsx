import { Button, ButtonRow } from '../../../platform/ui/button.tsx'
import { useWords } from '../../../platform/ui/language.tsx'
import { useToast } from '../../../platform/ui/toast.tsx'
import { inboxEn } from '../words/inbox.en.ts'
import { inboxNl } from '../words/inbox.nl.ts'

/** A link that opens an answer for whoever holds it: shown as text, never opened from here, or it would count as read. */
export function SecretLink({ link }: { link: string }) {
  const words = useWords({ nl: inboxNl, en: inboxEn }).link
  const toast = useToast()
  const copy = () => navigator.clipboard.writeText(link).then(() => toast({ text: words.copied }))
  return (
    <>
      <p className="sg-break">{link}</p>
      <ButtonRow>
        <Button small onClick={copy}>
          {words.copy}
        </Button>
      </ButtonRow>
    </>
  )
}
