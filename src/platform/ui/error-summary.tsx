import { useEffect, useRef } from 'react'
import { count, type Language } from '../words.ts'
import { useUiWords } from './language.tsx'
import { en } from './words.en.ts'
import { nl } from './words.nl.ts'

/** A mistake in a form as the server says it: a JSON pointer to the field, and the sentence that says what to do. */
export type FormError = { pointer: string; detail: string }

/** The name (and id) of the field an error is about: `/reporter/name` is `reporter.name`; empty when it is about the whole. */
export function fieldOf(error: FormError): string {
  return error.pointer.replace(/^#?\//, '').replaceAll('/', '.')
}

/** The sentence of one field, for its `error` property. */
export function errorOf(errors: readonly FormError[] | undefined, field: string): string | undefined {
  return errors?.find((error) => fieldOf(error) === field)?.detail
}

/** The title of the tab or page with the number of mistakes in front: "2 fouten: Ik maak me zorgen". */
export function titleWithErrors(title: string, errors: readonly FormError[] | undefined, language: Language): string {
  if (!errors?.length) return title
  return count((language === 'nl' ? nl : en).errorSummary.pageTitle, errors.length, { title })
}

export type ErrorSummaryProps = {
  errors: readonly FormError[] | undefined
  /** Changes with every attempt to send, so that a second attempt with the same mistakes moves the focus again. */
  attempt?: number
}

/**
 * All mistakes of a form on top of it, each a link to its field. Takes the focus when it appears;
 * without JavaScript the page starts with it.
 */
export function ErrorSummary({ errors, attempt = 0 }: ErrorSummaryProps) {
  const words = useUiWords()
  const box = useRef<HTMLDivElement>(null)
  const amount = errors?.length ?? 0
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt must move the focus even when the mistakes are the same
  useEffect(() => {
    if (amount > 0) box.current?.focus()
  }, [amount, attempt])
  if (!errors || amount === 0) return null
  return (
    <div
      className="vn-error-summary"
      role="alert"
      tabIndex={-1}
      ref={box}
      data-vn-focus
      aria-labelledby="vn-error-summary-title"
    >
      <h2 id="vn-error-summary-title">{count(words.errorSummary.title, amount)}</h2>
      <ul>
        {errors.map((error) => (
          <li key={`${error.pointer} ${error.detail}`}>
            {fieldOf(error) ? <a href={`#${fieldOf(error)}`}>{error.detail}</a> : error.detail}
          </li>
        ))}
      </ul>
    </div>
  )
}
