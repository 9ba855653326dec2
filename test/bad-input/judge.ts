import type { Came } from './asking.ts'

/** English that a Dutch reader should never meet, and the other way round. Values and names of fields may be codes. */
const ENGLISH =
  /\b(the|invalid|expected|received|must|required|should|undefined|unrecognized|failed|error|cannot|please)\b/i
const DUTCH = /\b(niet|een|het|kies|vul|geen|moet|uw|bestaat|dit|deze|schrijf|haal)\b/i

export type Language = 'nl' | 'en'

/** What is wrong with a refusal, apart from what it is about: form, sentence, language. Nothing is good. */
export function faultsOfRefusal({ status, type, body, text }: Came, language: Language): string[] {
  if (status >= 500) return [`answered ${status}: ${text.slice(0, 200)}`]
  if (!type.startsWith('application/problem+json'))
    return [`answered ${status} as ${type || 'nothing'}: ${text.slice(0, 200)}`]
  const faults = sentenceFaults(body.detail, language)
  for (const { pointer, detail } of body.errors ?? []) {
    if (typeof pointer !== 'string' || (pointer !== '' && !pointer.startsWith('/')))
      faults.push(`bad pointer ${pointer}`)
    faults.push(...sentenceFaults(detail, language))
  }
  if (body.status !== status) faults.push(`says ${body.status} and is ${status}`)
  if (!String(body.type).startsWith('/problems/')) faults.push(`has the type ${body.type}`)
  if (typeof body.title !== 'string' || body.title === '') faults.push('has no title')
  return faults
}

function sentenceFaults(sentence: unknown, language: Language): string[] {
  if (typeof sentence !== 'string' || sentence.length < 8) return [`says ${JSON.stringify(sentence)}`]
  // What one can choose from are codes.
  const words = sentence.replace(/(Kies één van|Choose one of): .*\.$/, '$1.')
  const said = `"${sentence.slice(0, 160)}"`
  const faults: string[] = []
  if (!/^\p{Lu}/u.test(sentence) || !/[.?!]$/.test(sentence)) faults.push(`is no sentence: ${said}`)
  if (/\{\w+\}/.test(sentence)) faults.push(`leaves a gap: ${said}`)
  if (
    /\b(constraint|households|dossiers|signals|plans|desk|organisations|privacy|programme|access|input)\/[a-z_-]+/.test(
      sentence,
    )
  )
    faults.push(`says a code: ${said}`)
  if ((language === 'nl' ? ENGLISH : DUTCH).test(words)) faults.push(`speaks the other language: ${said}`)
  return faults
}

/** Whether a refusal points at the field, at something in it, or at the group it stands in. */
export function pointsAt({ body }: Came, pointer: string): boolean {
  const errors: { pointer: string }[] = body.errors ?? []
  return errors.some(
    (one) =>
      one.pointer === pointer ||
      one.pointer.startsWith(`${pointer}/`) ||
      (one.pointer !== '' && pointer.startsWith(`${one.pointer}/`)),
  )
}
