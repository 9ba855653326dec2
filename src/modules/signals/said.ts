import type { FeedbackSentence } from './rules/feedback.ts'
import { en } from './words/en.ts'
import { nl } from './words/nl.ts'

/** What a reporter was told in both languages, sentence by sentence. */
export type Said = { nl: string; en: string }

const shipped = (names: Readonly<Record<string, string>>, code: string) => names[code] ?? code

/** The texts of sentences as they are now: the municipality's own wording, or that of the product. */
export function textsOf(codes: readonly string[], sentences: readonly FeedbackSentence[]): Said[] {
  return codes.map((code) => sentences.find((one) => one.code === code)?.text ?? textOfShipped(code))
}

export function textOfShipped(code: string): Said {
  return { nl: shipped(nl.reporting.feedback, code), en: shipped(en.reporting.feedback, code) }
}

/** What was said when it was said: wording that changed later does not change an old answer. */
export function saidThen({ sentences, said }: { sentences: readonly string[]; said: readonly Said[] }): {
  nl: string[]
  en: string[]
} {
  const texts = said.length > 0 ? said : sentences.map(textOfShipped)
  return { nl: texts.map((text) => text.nl), en: texts.map((text) => text.en) }
}
