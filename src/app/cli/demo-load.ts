import { type Command, InvalidArgumentError, Option } from 'commander'
import { fill } from '../../platform/words.ts'
import { sizes } from '../demo/generate/rates.ts'
import { isSize, loadDemo } from '../demo/load.ts'
import { progressBar } from './progress-bar.ts'
import type { Tools } from './tools.ts'
import { words } from './words.nl.ts'

/** `vangnet demo load --size town --seed 7`: fills an installation where nobody is on file yet (M18). */
export function addDemoLoad(parent: Command, { config, withInstallation, say, fail }: Tools): void {
  parent
    .command('load')
    .description(words.demo.load)
    .addOption(new Option('--size <size>', words.demo.size).choices(Object.keys(sizes)).default('town'))
    .option('--seed <seed>', words.demo.seed, wholeNumber, 7)
    .action(async ({ size, seed }: { size: string; seed: number }) => {
      if (config.production || !isSize(size)) {
        say(words.demo.notInProduction)
        return fail()
      }
      await withInstallation(
        async ({ owner, deps }) => {
          const bar = progressBar()
          const loaded = await loadDemo({ owner, deps, size, seed, progress: bar.show })
          bar.end()
          say(
            fill(loaded ? words.demo.loaded : words.demo.notEmpty, {
              inhabitants: sizes[size].toLocaleString('nl-NL'),
            }),
          )
          if (!loaded) fail()
        },
        { demo: false },
      )
    })
}

function wholeNumber(text: string): number {
  const read = Number(text)
  if (!Number.isInteger(read) || read < 0) throw new InvalidArgumentError(words.demo.wholeNumber)
  return read
}
