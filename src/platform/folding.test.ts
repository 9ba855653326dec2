import assert from 'node:assert/strict'
import { test } from 'node:test'
import { holds } from './folding.ts'

test('[M03] a search above a list finds a name however its capitals, accents and apostrophes are typed', () => {
  const names = ['Yılmaz', 'Łukasz', 'Özgür', "'t Hart", 'Renée', 'Sørensen']
  const typed = ['yilmaz', 'lukasz', 'OZGUR', 't hart', 'renee', 'sorensen']
  assert.deepEqual(
    typed.map((words) => names.filter((name) => holds([name], words))),
    names.map((name) => [name]),
  )
})

test('[M03] nothing typed finds every row, and what stands nowhere finds none', () => {
  assert.ok(holds(['Yılmaz', '2026-00030'], ' '))
  assert.ok(!holds(['Yılmaz', '2026-00030'], 'bakker'))
})
