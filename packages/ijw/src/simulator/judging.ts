import type { Finding } from '../finding.ts'
import type { Earlier } from '../judge/earlier/earlier.ts'
import { judgeAgainstEarlier } from '../judge/earlier/judge.ts'
import { judgeInside } from '../judge/inside/inside.ts'
import { judgeAgainstOutside } from '../judge/outside/judge.ts'
import type { Outside } from '../judge/outside/outside.ts'
import type { Message } from '../model/contents.ts'

/** What a receiver finds at levels 2, 3 and 4; a message with a fault in itself is not looked at further (IV032). */
export async function judge(
  message: Message,
  { earlier, outside, today }: { earlier: Earlier; outside: Outside; today: string },
): Promise<readonly Finding[]> {
  const inside = judgeInside(message)
  if (inside.length > 0) return inside
  return [...(await judgeAgainstEarlier(message, earlier, outside)), ...judgeAgainstOutside(message, outside, today)]
}
