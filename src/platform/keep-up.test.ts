import assert from 'node:assert/strict'
import { test } from 'node:test'
import { lookAfter } from './keep-up.ts'

function situation({ answers, starts }: { answers: boolean; starts: boolean }) {
  const heard: string[] = []
  return {
    heard,
    companion: {
      answers: async () => answers,
      restart: async () => {
        heard.push('tried')
        if (!starts) throw new Error('De schijf is vol.')
      },
    },
    watcher: { restarted: () => heard.push('restarted'), gone: ({ message }: Error) => heard.push(message) },
  }
}

test('[N-BKP-01] a database that answers is left alone', async () => {
  const { companion, watcher, heard } = situation({ answers: true, starts: true })
  assert.equal(await lookAfter(companion, watcher, 2), 0)
  assert.deepEqual(heard, [])
})

test('[N-BKP-01] a database that died is started again', async () => {
  const { companion, watcher, heard } = situation({ answers: false, starts: true })
  assert.equal(await lookAfter(companion, watcher, 2), 0)
  assert.deepEqual(heard, ['tried', 'restarted'])
})

test('[N-BKP-01] a database that does not come back the third time is given up, not the second', async () => {
  const { companion, watcher, heard } = situation({ answers: false, starts: false })
  assert.equal(await lookAfter(companion, watcher, 0), 1)
  assert.equal(await lookAfter(companion, watcher, 1), 2)
  assert.deepEqual(heard, ['tried', 'tried'])
  await lookAfter(companion, watcher, 2)
  assert.deepEqual(heard, ['tried', 'tried', 'tried', 'De schijf is vol.'])
})
