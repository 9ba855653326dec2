import { randomUUID } from 'node:crypto'
import { inTransaction } from '../../platform/database.ts'
import type { FieldError, PublicPage, PublicRequest, PublicView } from '../../platform/http/public-page.ts'
import { listMunicipalities } from '../organisations/public.ts'
import { answerFeedback } from './answer-feedback.ts'
import type { FeedbackPage, SignalReceipt } from './contract.ts'
import { readFeedback } from './read-feedback.ts'
import { reportInPublic } from './report-in-public.ts'

/** "Ik maak me zorgen": the public door for signals, without JavaScript and without login. */
export const reportPage: PublicPage = {
  show: (request) => reportForm(request, {}, []),
  again: (request, errors) => reportForm(request, request.form, errors),
  async submit(request) {
    const { form } = request
    const receipt = (await request.ask(reportInPublic, toReport(form), String(form.key ?? ''))) as SignalReceipt
    return { screen: 'signals.received', props: { receipt, danger: form.danger === 'yes' } }
  },
}

async function reportForm(
  { deps }: PublicRequest,
  values: PublicRequest['form'],
  errors: readonly FieldError[],
): Promise<PublicView> {
  const municipalities = await inTransaction(deps.db, { municipality: undefined }, listMunicipalities)
  return {
    screen: 'signals.report',
    props: { municipalities, values, errors, key: values.key ?? randomUUID() },
    ...(errors.length > 0 && { status: 422 }),
  }
}

function toReport(form: PublicRequest['form']): Record<string, unknown> {
  const one = (name: string) => String(form[name] ?? '').trim()
  const many = (name: string) => [form[name] ?? []].flat()
  return {
    municipality: one('municipality'),
    kinds: many('kinds'),
    pieces: one('seen') ? [{ nature: 'observation', text: one('seen') }] : [],
    child: one('child'),
    postcode: one('postcode'),
    danger: one('danger') === 'yes',
    protectReporter: one('protect') === 'yes',
    reporter: { name: one('name'), contact: one('contact') },
  }
}

/** What the reporter hears back, behind the secret link. */
export const feedbackPage: PublicPage = {
  show: (request) => feedbackView(request, []),
  again: (request, errors) => feedbackView(request, errors),
  async submit(request) {
    const { municipality, token } = request.params
    const satisfied = request.form.satisfied === 'yes' ? true : request.form.satisfied === 'no' ? false : undefined
    await request.ask(answerFeedback, { municipality, token, satisfied, answer: String(request.form.answer ?? '') })
    return { redirect: `/terugkoppeling/${municipality}/${token}` }
  },
}

async function feedbackView(request: PublicRequest, errors: readonly FieldError[]): Promise<PublicView> {
  const page = (await request.ask(readFeedback, request.params)) as FeedbackPage
  return {
    screen: 'signals.feedback',
    props: { page, errors, values: request.form },
    ...(errors.length > 0 && { status: 422 }),
  }
}
