import type { Fault } from '../simulator/faults.ts'
import { postInFolders } from '../simulator/folders.ts'
import { playStory } from '../simulator/play.ts'
import { STORIES } from '../simulator/stories/stories.ts'
import type { Story } from '../simulator/story.ts'
import { tellPlay } from '../simulator/tell.ts'
import { DONE, MISUSED } from './exit.ts'
import { columns, remark, tell } from './screen.ts'

export type PlayOptions = { readonly fault?: readonly string[]; readonly folder?: string }

/** Days that something comes too late when a fault says so: more than any term of the standard. */
const LATE_DAYS = 70

/** Asks which faults there are. */
const LIST = 'lijst'

const FAULTS: { readonly [word: string]: (step: string) => Fault } = {
  'te-laat': (step) => ({ kind: 'late', step, days: LATE_DAYS }),
  'laat-beantwoord': (step) => ({ kind: 'late reply', step, days: LATE_DAYS }),
  'antwoord-kwijt': (step) => ({ kind: 'lost reply', step }),
  beschadigd: (step) => ({ kind: 'damaged', step }),
  dubbel: (step) => ({ kind: 'double', step }),
  'verkeerde-volgorde': (step) => ({ kind: 'wrong order', step }),
  afgekeurd: (step) => ({ kind: 'rejected', step }),
  weggelaten: (step) => ({ kind: 'left out', step }),
  'start-na-stop': (step) => ({ kind: 'start after stop', step }),
}

/** `ijw play`: lets a provider and a municipality play a story, with faults when asked, and tells what happened. */
export async function playCommand(id: string | undefined, { fault = [], folder }: PlayOptions): Promise<number> {
  const story = STORIES.find((one) => one.id === id)
  if (story === undefined) return showStories(id)
  if (fault.includes(LIST)) return showFaults(story)
  const faults: Fault[] = []
  for (const word of fault) {
    const [kind = '', step = ''] = word.split('@')
    const make = FAULTS[kind]
    if (make === undefined || !story.steps.some((one) => one.id === step)) {
      remark(`“${word}” is geen fout bij een stap.`)
      showFaults(story)
      return MISUSED
    }
    faults.push(make(step))
  }
  const play = await playStory(story, { faults, ...(folder !== undefined && { post: postInFolders(folder) }) })
  for (const line of tellPlay(story, play)) tell(line)
  for (const { kind, step } of play.unused) remark(`In dit verhaal kan “${kind}” niet misgaan bij stap ${step}.`)
  return DONE
}

function showStories(id: string | undefined): number {
  if (id !== undefined) remark(`Het verhaal “${id}” bestaat niet. Kies er een:`)
  for (const line of columns(STORIES.map((story) => [story.id, story.title]))) tell(line)
  remark(`Speel er een: ijw play ${STORIES[0]?.id}. Met --fault ${LIST} ziet u wat er mis kan gaan.`)
  return id === undefined ? DONE : MISUSED
}

function showFaults(story: Story): number {
  remark(`Schrijf bijvoorbeeld --fault dubbel@${story.steps[0]?.id}.`)
  remark(`Fouten: ${Object.keys(FAULTS).join(', ')}.`)
  remark(`Stappen: ${story.steps.map((step) => step.id).join(', ')}.`)
  return DONE
}
