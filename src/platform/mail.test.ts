import assert from 'node:assert/strict'
import fs from 'node:fs/promises'
import net, { type AddressInfo } from 'node:net'
import os from 'node:os'
import path from 'node:path'
import { after, test } from 'node:test'
import { openMail } from './mail.ts'

const letter = { to: 'sanne@example.org', subject: 'Er wacht iets op u', text: 'Log in: https://vangnet.example' }

/** A mail server that speaks just enough, and answers to the recipient as it was told. */
async function mailServer(toRecipient = '250 ok') {
  const heard: string[] = []
  const server = net.createServer((socket) => {
    let inLetter = false
    socket.write('220 test\r\n')
    socket.on('data', (data) => {
      const text = data.toString()
      heard.push(text)
      if (inLetter) {
        if (!text.includes('\r\n.\r\n')) return
        inLetter = false
        socket.write('250 kept\r\n')
      } else if (/^RCPT/i.test(text)) socket.write(`${toRecipient}\r\n`)
      else if (/^DATA/i.test(text)) {
        inLetter = true
        socket.write('354 go on\r\n')
      } else if (/^QUIT/i.test(text)) socket.end('221 bye\r\n')
      else socket.write('250 ok\r\n')
    })
    socket.on('error', () => {})
  })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  after(() => server.close())
  return { heard, smtpUrl: `smtp://127.0.0.1:${(server.address() as AddressInfo).port}` }
}

const from = 'Vangnet <vangnet@example.org>'

test('[M02] a letter goes to the mail server as it was written', async () => {
  const { heard, smtpUrl } = await mailServer()
  await openMail({ smtpUrl, from, folder: '' })(letter)
  const all = heard.join('')
  assert.match(all, /RCPT TO:<sanne@example\.org>/)
  assert.match(all, /Subject: Er wacht iets op u/)
  assert.match(all, /https:\/\/vangnet\.example/)
})

test('[M02] a refusal of the mail server comes back with its code, so that a wrong address is known from a full one', async () => {
  for (const code of [450, 550]) {
    const { smtpUrl } = await mailServer(`${code} no`)
    await assert.rejects(openMail({ smtpUrl, from, folder: '' })(letter), { responseCode: code })
  }
})

test('[M02] without a mail server letters lie in a folder and go nowhere', async () => {
  const folder = await fs.mkdtemp(path.join(os.tmpdir(), 'vangnet-mail-'))
  after(() => fs.rm(folder, { recursive: true }))
  await openMail({ smtpUrl: undefined, from, folder })(letter)
  const [file] = await fs.readdir(folder)
  assert.match(await fs.readFile(path.join(folder, file ?? ''), 'utf8'), /^To: sanne@example\.org\nSubject: Er wacht/)
})
