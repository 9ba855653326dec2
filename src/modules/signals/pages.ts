import { randomUUID } from 'node:crypto'
import { inTransaction } from '../../platform/database.ts'
import type { FieldError, PublicPage, PublicRequest, PublicView } from '../../platform/http/public-page.ts'
import { parseDate } from '../../platform/ui/parse-date.ts'
import { en as uiEn } from '../../platform/ui/words.en.ts'
import { nl as uiNl } from '../../platform/ui/words.nl.ts'
import { dutchDate } from '../../platform/use-case.ts'
import { listMunicipalities } from '../organisations/public.ts'
import { answerFeedback } from './answer-feedback.ts'
import type { FeedbackPage } from './contract/feedback.ts'
import type { SignalReceipt } from './contract/report.ts'
import { readFeedback } from './read-feedback.ts'
import { reportInPublic } from './report-in-public.ts'
import { EMERGENCY_PHONES, phonesFirst } from './rules/doors.ts'
import { municipalRules, NOTHING_SET } from './rules/municipal.ts'
import { rulesOf } from './rules-of.ts'
import { linkFor } from './secret.ts'
import { choicesFrom, namesEver } from './show-choices.ts'

type Form = PublicRequest['form']
type Municipality = { code: string; name: string; brand: string }

/** "Ik maak me zorgen": the public door for signals, without JavaScript and without login. */
export const reportPage: PublicPage = {
  show: (request) => {
    const { municipality, gevaar, kind } = request.query
    const danger = gevaar === 'ja' ? { danger: 'ja' } : {}
    return reportForm(request, { ...(municipality && { municipality }), ...danger, ...(kind && { kinds: kind }) }, [])
  },
  again: (request, errors) => reportForm(request, request.form, errors),
  async submit(request) {
    const { form, deps } = request
    const key = one(form, 'key') || randomUUID()
    const receipt = (await request.ask(reportInPublic, toReport(form, dutchDate(deps.now())), key)) as SignalReceipt
    const { code, name, brand } = (await municipalitiesOf(request)).find(({ code }) => code === form.municipality) ?? {
      code: one(form, 'municipality'),
      name: '',
      brand: undefined,
    }
    const link = linkFor(deps.settings, { municipality: code, signal: receipt.id })
    return {
      screen: 'signals.received',
      props: { receipt: { ...receipt, link }, municipality: { code, name }, ...(brand && { brand }) },
    }
  },
}

const siteOf = ({ brand, name }: Municipality) => ({ brand, site: name })

function municipalitiesOf({ deps }: PublicRequest): Promise<Municipality[]> {
  return inTransaction(deps.db, { municipality: undefined }, (tx) => listMunicipalities(tx, dutchDate(deps.now())))
}

async function reportForm(request: PublicRequest, values: Form, errors: readonly FieldError[]): Promise<PublicView> {
  const municipalities = await municipalitiesOf(request)
  const chosen = municipalities.find(({ code }) => code === values.municipality)
  const on = dutchDate(request.deps.now())
  return {
    screen: 'signals.report',
    props: {
      municipalities: municipalities.map(({ code, name }) => ({ code, name })),
      ...(chosen && { chosen: { code: chosen.code, name: chosen.name }, ...siteOf(chosen) }),
      phones: phonesFirst(EMERGENCY_PHONES, { danger: true, on, municipality: chosen?.code ?? '' }),
      kinds: await kindsOf(request, chosen?.code),
      values,
      errors: errors.map((error) => aboutDate(onField(error, values), { values, on, language: request.language })),
      formKey: values.key ?? randomUUID(),
    },
    ...(errors.length > 0 && { status: 422 }),
  }
}

/** The kinds one can choose: those of the municipality, or what is shipped as long as none is chosen. */
async function kindsOf({ deps }: PublicRequest, municipality: string | undefined) {
  const today = dutchDate(deps.now())
  const shipped = () => choicesFrom(municipalRules(NOTHING_SET), { on: today, ownNames: {} }).kinds
  if (!municipality) return shipped()
  return inTransaction(deps.db, { municipality }, async (tx) => {
    const where = { tx, municipality, today }
    return choicesFrom(await rulesOf(where), { on: today, ownNames: await namesEver(where) }).kinds
  })
}

const one = (form: Form, name: string) => String(form[name] ?? '').trim()

/** The stories of the form in the order in which they are sent, so that a refusal of one finds its field again. */
const STORIES = [
  { field: 'seen', nature: 'observation', day: 'seenOn' },
  { field: 'told', nature: 'told', toldBy: 'toldBy' },
  { field: 'think', nature: 'interpretation' },
  { field: 'well', nature: 'speaks-against' },
] as const

const written = (form: Form) => STORIES.filter(({ field }) => one(form, field) !== '')

function toReport(form: Form, today: string): Record<string, unknown> {
  const day = (name: string) => {
    const read = parseDate(one(form, name), today)
    return 'iso' in read ? read.iso : read.fault === 'empty' ? undefined : one(form, name)
  }
  const reach = [
    ...(one(form, 'phone') ? [{ channel: 'phone', number: one(form, 'phone') }] : []),
    ...(one(form, 'email') ? [{ channel: 'email', address: one(form, 'email') }] : []),
  ]
  const pieces = written(form).map((story) => ({
    nature: story.nature,
    text: one(form, story.field),
    ...('toldBy' in story && { toldBy: one(form, story.toldBy) }),
    ...('day' in story && day(story.day) && { on: day(story.day) }),
  }))
  const birth = day('childBirth')
  return {
    municipality: one(form, 'municipality'),
    purpose: one(form, 'purpose') === 'question' ? 'question' : 'worry',
    kinds: [form.kinds ?? []].flat(),
    pieces,
    child: one(form, 'child'),
    ...(birth && { childBirthDate: birth }),
    postcode: one(form, 'postcode'),
    danger: one(form, 'danger') === 'ja',
    anonymous: one(form, 'anonymous') === 'ja',
    reporter: { name: one(form, 'name'), ...(one(form, 'kind') && { kind: one(form, 'kind') }) },
    wishes: {
      reach,
      when: one(form, 'when'),
      ...(['may', 'do-not'].includes(one(form, 'nameToFamily')) && { nameToFamily: one(form, 'nameToFamily') }),
    },
  }
}

/** Where on the form a mistake of the contract or the rules stands. Without a place of its own it is about the story. */
function onField({ pointer, detail }: FieldError, values: Form): FieldError {
  const [, part = '', at = '', deeper = ''] = pointer.split('/')
  const story = written(values)[Number(at)] ?? STORIES[0]
  if (part === 'pieces') return { pointer: `/${deeper === 'on' ? 'seenOn' : story.field}`, detail }
  if (part === 'content' || part === '') return { pointer: '/seen', detail }
  if (part === 'kinds') return { pointer: '/kinds', detail }
  if (part === 'childBirthDate') return { pointer: '/childBirth', detail }
  if (part === 'reporter') return { pointer: at === 'kind' ? '/kind' : '/name', detail }
  if (part === 'wishes') {
    const phoneFirst = one(values, 'phone') !== '' && deeper === '0'
    return { pointer: at === 'when' ? '/when' : phoneFirst ? '/phone' : '/email', detail }
  }
  return { pointer, detail }
}

/** A day that cannot be read is said as every date field of the house says it. */
function aboutDate(
  { pointer, detail }: FieldError,
  { values, on, language }: { values: Form; on: string; language: 'nl' | 'en' },
): FieldError {
  const dates = (language === 'nl' ? uiNl : uiEn).date
  const read = ['/seenOn', '/childBirth'].includes(pointer) && parseDate(one(values, pointer.slice(1)), on)
  return { pointer, detail: read && 'fault' in read ? dates[read.fault] : detail }
}

/** What the reporter hears back, behind the secret link. */
export const feedbackPage: PublicPage = {
  show: (request) => feedbackView(request, []),
  again: (request, errors) => feedbackView(request, errors),
  async submit(request) {
    const { municipality, token } = request.params
    const { satisfied: said, answer } = request.form
    const satisfied = said === 'yes' ? true : said === 'no' ? false : undefined
    await request.ask(answerFeedback, { municipality, token, satisfied, answer: String(answer ?? '') })
    return { redirect: `/terugkoppeling/${municipality}/${token}` }
  },
}

async function feedbackView(request: PublicRequest, errors: readonly FieldError[]): Promise<PublicView> {
  const page = (await request.ask(readFeedback, request.params)) as FeedbackPage
  const chosen = (await municipalitiesOf(request)).find(({ code }) => code === request.params.municipality)
  return {
    screen: 'signals.feedback',
    props: { page, errors, values: request.form, ...(chosen && siteOf(chosen)) },
    ...(errors.length > 0 && { status: 422 }),
  }
}
