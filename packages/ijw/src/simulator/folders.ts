import fs from 'node:fs'
import path from 'node:path'
import type { Letter, Post } from './post.ts'
import { otherThan, type Role } from './story.ts'

const ROLES: readonly Role[] = ['municipality', 'provider']
const NAMES = { municipality: 'gemeente', provider: 'aanbieder' } as const

/**
 * The exchange through folders: `gemeente/uit`, `gemeente/in`, `aanbieder/uit` and `aanbieder/in` in the given folder, with
 * what was read in `gelezen` beside them. The only part of the simulator that touches files.
 */
export function postInFolders(root: string): Post {
  const folder = (role: Role, box: 'in' | 'uit' | 'gelezen') => path.join(root, NAMES[role], box)
  for (const role of ROLES)
    for (const box of ['in', 'uit', 'gelezen'] as const) fs.mkdirSync(folder(role, box), { recursive: true })
  return {
    put: (from, { file, bytes }) => fs.writeFileSync(freePlace(folder(from, 'uit'), file), bytes),
    carry() {
      for (const from of ROLES)
        for (const file of filesIn(folder(from, 'uit')))
          fs.renameSync(path.join(folder(from, 'uit'), file), freePlace(folder(otherThan(from), 'in'), file))
    },
    take: (to) =>
      filesIn(folder(to, 'in')).map((file): Letter => {
        const place = path.join(folder(to, 'in'), file)
        const bytes = new Uint8Array(fs.readFileSync(place))
        fs.renameSync(place, freePlace(folder(to, 'gelezen'), file))
        return { file, bytes }
      }),
  }
}

function filesIn(folder: string): string[] {
  return fs.readdirSync(folder).toSorted()
}

/** A message that comes twice has the same name twice: neither may cover the other. */
function freePlace(folder: string, file: string): string {
  const { name, ext } = path.parse(file)
  let place = path.join(folder, file)
  for (let copy = 2; fs.existsSync(place); copy += 1) place = path.join(folder, `${name}_${copy}${ext}`)
  return place
}
