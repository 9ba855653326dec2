import assert from 'node:assert/strict'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { after, test } from 'node:test'
import { postInFolders } from './folders.ts'
import { playStory } from './play.ts'
import { CASE_1 } from './stories/cases.ts'

const root = fs.mkdtempSync(path.join(os.tmpdir(), 'ijw-post-'))
after(() => fs.rmSync(root, { recursive: true }))

test('[E05] a story through folders is the same story: every file is carried, and read where it arrives', async () => {
  const folder = path.join(root, 'story')
  const played = await playStory(CASE_1, { post: postInFolders(folder) })
  const inMemory = await playStory(CASE_1)
  assert.deepEqual(played.log, inMemory.log)
  const files = fs.readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.xml'))
  assert.deepEqual(files.toSorted(), [
    'aanbieder/gelezen/JW301_G000001.xml',
    'aanbieder/gelezen/JW301_G000003.xml',
    'aanbieder/gelezen/JW306_G000002.xml',
    'gemeente/gelezen/JW302_A000001.xml',
    'gemeente/gelezen/JW302_A000003.xml',
    'gemeente/gelezen/JW305_A000002.xml',
  ])
  for (const { file, bytes } of played.log) {
    const place = files.find((name) => name.endsWith(file)) ?? ''
    assert.deepEqual(new Uint8Array(fs.readFileSync(path.join(folder, place))), bytes)
  }
})

test('[E05] a message that comes twice lies there twice, and no name of a file holds a citizen service number', async () => {
  const folder = path.join(root, 'double')
  const faults = [{ kind: 'double', step: 'start' }] as const
  const { log } = await playStory(CASE_1, { post: postInFolders(folder), faults })
  const read = fs.readdirSync(path.join(folder, 'gemeente/gelezen'))
  assert.ok(read.includes('JW305_A000002.xml') && read.includes('JW305_A000002_2.xml'))
  for (const { file } of log) assert.doesNotMatch(file, /\d{9}/)
})

test('[E05] a file that is no message is taken from the inbox, and nobody trips over it', () => {
  const post = postInFolders(path.join(root, 'odd'))
  post.put('provider', { file: 'JW305_x.xml', bytes: new TextEncoder().encode('geen bericht') })
  post.carry()
  assert.equal(post.take('municipality').length, 1)
  assert.deepEqual(post.take('municipality'), [])
})
