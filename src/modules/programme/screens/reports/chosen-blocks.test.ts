import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { audiences, blocks, blocksFor, chapters } from '../../rules/report/report.ts'
import { beginChoosing, blocksOf, move, offered, tick } from './chosen-blocks.ts'

test('[I08] what is saved and opened again is chosen in the same order', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray([...chapters], { minLength: 1 }), (order) => {
      const sent = order.flatMap((chapter) => (chapter === 'parts' ? (['result', 'status'] as const) : [chapter]))
      assert.deepEqual(blocksOf(beginChoosing(sent), 'executive'), sent)
    }),
  )
})

test('[I08] whatever is moved and ticked, nothing is lost, doubled or sent that the readers may not have', () => {
  const step = fc.record({
    chapter: fc.constantFrom(...chapters),
    by: fc.constantFrom(-1 as const, 1 as const),
    block: fc.constantFrom(...blocks),
    on: fc.boolean(),
  })
  fc.assert(
    fc.property(fc.constantFrom(...audiences), fc.array(step), (audience, steps) => {
      const end = steps.reduce(
        (chosen, { chapter, by, block, on }) => tick(move(chosen, chapter, { by, audience }), [block], on),
        beginChoosing(blocks),
      )
      assert.deepEqual([...end.order].toSorted(), [...chapters].toSorted())
      const sent = blocksOf(end, audience)
      assert.equal(new Set(sent).size, sent.length)
      assert.ok(sent.every((block) => blocksFor(audience).includes(block) && end.ticked.has(block)))
    }),
  )
})

test('[I08] a chapter moves past the next one the readers may have, and the first stays first', () => {
  const begun = beginChoosing(blocks)
  const [first = 'changes', second = 'overview'] = offered(begun, 'public')
  assert.deepEqual(move(begun, first, { by: -1, audience: 'public' }), begun)
  assert.deepEqual(offered(move(begun, second, { by: -1, audience: 'public' }), 'public').slice(0, 2), [second, first])
  const moved = offered(move(begun, 'parts', { by: 1, audience: 'public' }), 'public')
  assert.equal(moved.indexOf('parts'), moved.indexOf('indicators') + 1)
})
