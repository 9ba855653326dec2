import assert from 'node:assert/strict'
import test from 'node:test'
import { createElement, type ReactNode } from 'react'
import { renderToStaticMarkup, renderToString } from 'react-dom/server'
import { loadScreen } from '../../../test/load-screen.ts'

const parts = '../../app/web/parts'
const here = import.meta.url
const { ButtonsPart } = await loadScreen<typeof import('../../app/web/parts/buttons-part.tsx')>(
  `${parts}/buttons-part.tsx`,
  here,
)
const { FormsPart } = await loadScreen<typeof import('../../app/web/parts/forms-part.tsx')>(
  `${parts}/forms-part.tsx`,
  here,
)
const { FactsPart, StepsPart } = await loadScreen<typeof import('../../app/web/parts/facts-part.tsx')>(
  `${parts}/facts-part.tsx`,
  here,
)
const { TablePart } = await loadScreen<typeof import('../../app/web/parts/table-part.tsx')>(
  `${parts}/table-part.tsx`,
  here,
)
const { MessagesPart } = await loadScreen<typeof import('../../app/web/parts/messages-part.tsx')>(
  `${parts}/messages-part.tsx`,
  here,
)
const { DialogsPart } = await loadScreen<typeof import('../../app/web/parts/dialogs-part.tsx')>(
  `${parts}/dialogs-part.tsx`,
  here,
)
const { IconsPart } = await loadScreen<typeof import('../../app/web/parts/icons-part.tsx')>(
  `${parts}/icons-part.tsx`,
  here,
)
const fields = await loadScreen<typeof import('./choices.tsx')>('./choices.tsx', here)
const summary = await loadScreen<typeof import('./error-summary.tsx')>('./error-summary.tsx', here)
const examples = await loadScreen<typeof import('./testing/examples.tsx')>('./testing/examples.tsx', here)
const conflict = await loadScreen<typeof import('./conflict-notice.tsx')>('./conflict-notice.tsx', here)
const { MeProvider } = await loadScreen<typeof import('./me.tsx')>('./me.tsx', here)
const notice = await loadScreen<typeof import('./problem-notice.tsx')>('./problem-notice.tsx', here)
const stepper = await loadScreen<typeof import('./stepper.tsx')>('./stepper.tsx', here)
const { Problem } = await loadScreen<typeof import('./problem.ts')>('./problem.ts', here)

const tableState = { view: 'mijn', dir: 'up', page: 1, density: 'roomy' } as const
const html = (node: ReactNode) => renderToStaticMarkup(node)

const everything: Record<string, ReactNode> = {
  buttons: createElement(ButtonsPart),
  forms: createElement(FormsPart, { withErrors: true }),
  facts: createElement(FactsPart),
  steps: createElement(StepsPart),
  table: createElement(TablePart, { state: tableState, hrefFor: (state) => `?blz=${state.page}` }),
  messages: createElement(MessagesPart),
  dialogs: createElement(DialogsPart),
  icons: createElement(IconsPart),
}

for (const [name, part] of Object.entries(everything)) {
  test(`[M09] the server can draw the ${name} without a browser`, () => {
    const drawn = renderToString(part)
    assert.ok(drawn.length > 500, drawn)
    assert.doesNotMatch(drawn, / style="/, 'the security policy forbids styles in the page')
  })
}

test('[M09] every mistake of a form links to its field, and the field names its mistake', () => {
  const drawn = html(everything.forms)
  for (const field of ['b-wat', 'b-wanneer', 'b-zorg']) {
    assert.match(drawn, new RegExp(`href="#${field}"`))
    assert.match(drawn, new RegExp(`id="${field}"`))
    assert.match(drawn, new RegExp(`id="${field}-error"`))
  }
  assert.match(drawn, /<textarea[^>]*aria-invalid="true"[^>]*aria-describedby="b-wat-hint b-wat-error"/)
})

test('[M09] a mistake of the whole form stands in the summary without a link', () => {
  const drawn = html(createElement(summary.ErrorSummary, { errors: [{ pointer: '', detail: 'Dit kan nu niet.' }] }))
  assert.match(drawn, /<li>Dit kan nu niet\.<\/li>/)
})

test('[M09] a form without mistakes has no summary', () => {
  assert.equal(html(createElement(summary.ErrorSummary, { errors: [] })), '')
})

test('[M09] the title of the page counts the mistakes', () => {
  const one = [{ pointer: '/a', detail: 'x' }]
  assert.equal(summary.titleWithErrors('Melden', one, 'nl'), '1 fout: Melden')
  assert.equal(summary.titleWithErrors('Report', [...one, ...one], 'en'), '2 mistakes: Report')
  assert.equal(summary.titleWithErrors('Melden', undefined, 'nl'), 'Melden')
})

test('[M09] an error in a nested field points to the name of that field', () => {
  assert.equal(summary.fieldOf({ pointer: '/reporter/name', detail: '' }), 'reporter.name')
  assert.equal(summary.fieldOf({ pointer: '#/items/0', detail: '' }), 'items.0')
})

test('[M09] danger is said with a sign and a word, not with a colour alone', () => {
  assert.match(html(examples.dangerBadge), /▲.*Onveilig/)
  assert.match(html(examples.dangerAlert), /▲.*Gevaar: .*Bel 112/)
  assert.match(html(examples.lateDate), /▲.*3 mei · te laat/)
})

test('[M09] a radio group sends one answer under its own name, and an error summary lands on its first answer', () => {
  const options = [
    { value: 'ja', label: 'Ja' },
    { value: 'nee', label: 'Nee' },
  ]
  const drawn = html(createElement(fields.RadioGroup, { name: 'zorg', label: 'Zorg?', options, defaultValue: 'nee' }))
  assert.match(drawn, /id="zorg" class="vn-choice__input" name="zorg" value="ja"/)
  assert.match(drawn, /checked=""[^>]*value="nee"|value="nee"[^>]*checked=""/)
  assert.equal(drawn.match(/type="radio"/g)?.length, 2)
})

test('[M09] a skipped step says that it was skipped, and only one step is the present one', () => {
  const drawn = html(everything.steps)
  assert.match(drawn, /overgeslagen: acuut onveilig/)
  assert.equal(drawn.match(/aria-current="step"/g)?.length, 1)
})

test('[M09] a stepper without a note says the status in words', () => {
  const drawn = html(createElement(stepper.Stepper, { label: 'x', steps: [{ key: 'a', label: 'A', status: 'todo' }] }))
  assert.match(drawn, /nog niet gedaan/)
})

test('[M09] a sorted column says so to a screen reader', () => {
  const part = createElement(TablePart, { state: { ...tableState, sort: 'wait', dir: 'down' }, hrefFor: () => '#' })
  assert.match(html(part), /aria-sort="descending"/)
})

test('[M09] a search without result offers to wipe the search, an empty list offers a next step', () => {
  const none = createElement(TablePart, { state: { ...tableState, filter: 'qqq' }, hrefFor: () => '#' })
  assert.match(html(none), /Geen regels met deze zoekterm/)
  assert.match(html(everything.table), /Zelf een signaal vastleggen/)
})

test('[M09] a conflict says who was first and when; any other problem shows nothing here', () => {
  const at = (body: object) => new Problem({ type: 'x', title: 'x', status: 412, ...body })
  const draw = (problem: unknown) => html(createElement(conflict.ConflictNotice, { problem, onReload: () => {} }))
  assert.match(
    draw(at({ changedBy: 'Mo', changedAt: '2026-11-22T09:40:00Z' })),
    /Mo heeft dit 22 november 2026, 10:40 gewijzigd/,
  )
  assert.match(draw(at({ detail: 'Mo paste dit om 10.40 aan.' })), /Mo paste dit om 10\.40 aan\./)
  assert.equal(draw(at({ status: 409 })), '')
  assert.equal(draw(new Error('x')), '')
})

test('[M15] whose save got through before its answer got lost hears that it was their own', () => {
  const problem = new Problem({
    type: 'x',
    title: 'x',
    status: 412,
    changedBy: 'Mo El Amrani',
    changedAt: '2026-11-22T09:40:00Z',
  })
  const drawnFor = (name: string) => {
    const worker = { id: '018f', name }
    const me = { worker, roles: [], municipality: { code: '0109', name: 'Coevorden' }, municipalities: [] }
    const notice = createElement(conflict.ConflictNotice, { problem, onReload: () => {} })
    return html(MeProvider({ me: { ...me, language: 'nl', brand: '#1b6b3a', demo: false }, children: notice }))
  }
  assert.match(drawnFor('Mo El Amrani'), /U heeft dit zelf al veranderd: 22 november 2026, 10:40\./)
  assert.doesNotMatch(drawnFor('Mo El Amrani'), /u voor/)
  assert.match(drawnFor('Sanne Bakker'), /Mo El Amrani heeft dit/)
})

test('[M09 L01] whoever may not see a screen is not told to try again but where to go', () => {
  const screen = (status: number) =>
    html(
      createElement(notice.ProblemScreen, {
        problem: new Problem({ type: 'x', title: 'U mag dit niet doen met uw rol.', status }),
        onRetry: () => {},
      }),
    )
  assert.match(screen(403), /href="\/app"/)
  assert.doesNotMatch(screen(403), /Probeer opnieuw/)
  assert.match(screen(500), /Probeer opnieuw/)
})

test('[M10] the components speak the language of the reader', () => {
  assert.match(html(examples.inEnglish(everything.table)), /Search this list/)
  assert.match(html(everything.table), /Zoek in deze lijst/)
})
