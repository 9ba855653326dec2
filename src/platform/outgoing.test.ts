import assert from 'node:assert/strict'
import { createHmac } from 'node:crypto'
import type http from 'node:http'
import https from 'node:https'
import type { AddressInfo } from 'node:net'
import { after, test } from 'node:test'
import { localhost } from '../../test/certificate.ts'
import { isPublicAddress, openPost, signed } from './outgoing.ts'

const { key, cert } = localhost

async function receiver(answer: (response: http.ServerResponse) => void) {
  const heard: { method: string; url: string; headers: http.IncomingHttpHeaders; body: string }[] = []
  const server = https.createServer({ key, cert }, async (request, response) => {
    let body = ''
    for await (const piece of request) body += piece
    heard.push({ method: request.method ?? '', url: request.url ?? '', headers: request.headers, body })
    answer(response)
  })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  after(() => server.close())
  return { heard, url: `https://localhost:${(server.address() as AddressInfo).port}/vangnet` }
}

const message = (url: string) => ({ url, headers: { 'content-type': 'application/json' }, body: '{"a":"é"}' })

test('[M05] an address inside a network of one’s own is not the internet', () => {
  for (const address of [
    '127.0.0.1',
    '10.1.2.3',
    '172.16.0.1',
    '172.31.255.255',
    '192.168.1.1',
    '169.254.169.254',
    '100.64.0.1',
    '0.0.0.0',
    '224.0.0.1',
    '255.255.255.255',
    '::1',
    '::',
    '::ffff:10.0.0.1',
    '::ffff:8.8.8.8',
    'fc00::1',
    'fe80::1',
    '2002:7f00:1::',
    '2001:db8::1',
    'ff02::1',
    '64:ff9b::a00:1',
    'geen adres',
  ])
    assert.equal(isPublicAddress(address), false, address)
  for (const address of ['8.8.8.8', '172.32.0.1', '100.128.0.1', '2a00:1450:400e::1', '2606:4700::1111'])
    assert.equal(isPublicAddress(address), true, address)
})

test('[M05] a name that leads to this machine is refused before anything is sent', async () => {
  const { url, heard } = await receiver((response) => response.end())
  await assert.rejects(openPost({ ca: cert })(message(url)), { code: 'INSIDE_ADDRESS' })
  await assert.rejects(openPost()(message('https://127.0.0.1/')), { code: 'INSIDE_ADDRESS' })
  await assert.rejects(openPost()(message('http://localhost/')), { code: 'INSIDE_ADDRESS' })
  assert.equal(heard.length, 0)
})

test('[M05] a message arrives as it was sent, and the status is what counts', async () => {
  const { url, heard } = await receiver((response) => response.writeHead(202).end())
  assert.equal(await openPost({ ca: cert, allowed: () => true })(message(url)), 202)
  assert.deepEqual([heard[0]?.method, heard[0]?.url, heard[0]?.body], ['POST', '/vangnet', '{"a":"é"}'])
})

test('[M05] a redirect is followed to nowhere', async () => {
  const second = await receiver((response) => response.end())
  const first = await receiver((response) => response.writeHead(307, { location: second.url }).end())
  assert.equal(await openPost({ ca: cert, allowed: () => true })(message(first.url)), 307)
  assert.equal(second.heard.length, 0)
})

test('[M05] a receiver with a certificate nobody vouches for gets nothing', async () => {
  const { url, heard } = await receiver((response) => response.end())
  await assert.rejects(openPost({ allowed: () => true })(message(url)))
  assert.equal(heard.length, 0)
})

test('[M05] the signature can be checked by whoever has the secret, over id, time and body', () => {
  const at = new Date('2026-03-02T09:00:00.400Z')
  const secret = `whsec_${Buffer.alloc(32, 7).toString('base64')}`
  const headers = signed({ id: 'e1', at, body: '{"a":1}' }, secret)
  assert.equal(headers['webhook-timestamp'], '1772442000')
  const expected = createHmac('sha256', Buffer.alloc(32, 7)).update('e1.1772442000.{"a":1}').digest('base64')
  assert.equal(headers['webhook-signature'], `v1,${expected}`)
  assert.notEqual(signed({ id: 'e1', at, body: '{"a":2}' }, secret)['webhook-signature'], `v1,${expected}`)
})
