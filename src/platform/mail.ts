import { randomUUID } from 'node:crypto'
import fs from 'node:fs/promises'
import path from 'node:path'
import nodemailer from 'nodemailer'

export type Letter = { to: string; subject: string; text: string }

/** Hands one letter to the post; fails by rejecting, and is then tried again. */
export type Send = (letter: Letter) => Promise<void>

/** By SMTP where that is set; otherwise into a folder, so that a demo shows what would have been sent and sends nothing. */
export function openMail({
  smtpUrl,
  from,
  folder,
}: {
  smtpUrl: string | undefined
  from: string
  folder: string
}): Send {
  if (smtpUrl === undefined) return (letter) => keep(folder, letter)
  const post = nodemailer.createTransport(smtpUrl)
  return async (letter) => {
    await post.sendMail({ from, ...letter })
  }
}

async function keep(folder: string, { to, subject, text }: Letter): Promise<void> {
  await fs.mkdir(folder, { recursive: true })
  await fs.writeFile(path.join(folder, `${randomUUID()}.txt`), `To: ${to}\nSubject: ${subject}\n\n${text}\n`)
}
