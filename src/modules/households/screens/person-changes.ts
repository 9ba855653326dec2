import type { FamilyMember, FamilyPage } from '../contract/family.ts'
import { choose, nameFields, type Texts } from './change-fields.ts'
import type { Change } from './change-window.tsx'

/** The changes of one person, as far as they make sense now. */
export function personChanges(family: FamilyPage, member: FamilyMember, { words, page }: Texts): Change[] {
  const at = `/households/${family.id}/persons/${member.id}`
  const { version } = member
  const unborn = member.expected !== null && member.birth === '00000000'
  const put = { method: 'put' as const, version }
  const changes: (Change | false)[] = [
    !member.registered && {
      ...put,
      title: words.identity,
      path: `${at}/identity`,
      fields: nameFields(words, { start: member }),
    },
    member.registered && {
      title: words.correct,
      method: 'post',
      path: `${at}/corrections`,
      fields: [
        { name: 'field', label: words.field, kind: 'choice', options: choose(page.fields, Object.keys(page.fields)) },
        { name: 'value', label: words.value },
        { name: 'why', label: words.why, kind: 'area' },
      ],
    },
    unborn && {
      ...put,
      title: words.birth,
      path: `${at}/birth`,
      fields: [
        { name: 'born', label: words.birthDay, kind: 'date', start: family.today },
        { name: 'given', label: words.given, optional: true },
        {
          name: 'sex',
          label: words.sex,
          kind: 'choice',
          options: choose(words.sexes, ['female', 'male', 'unknown']),
          optional: true,
        },
      ],
    },
    {
      ...put,
      title: member.secret ? words.show : words.hide,
      path: `${at}/secrecy`,
      fields: [],
      fixed: { secret: !member.secret },
    },
    {
      ...put,
      title: words.leave,
      path: `/households/${family.id}/members/${member.id}`,
      version: family.version,
      fields: [{ name: 'until', label: words.until, kind: 'date', start: family.today }],
    },
    { ...put, title: words.death, path: `${at}/death`, fields: [{ name: 'died', label: words.died, kind: 'date' }] },
  ]
  return changes.filter((change) => change !== false)
}
