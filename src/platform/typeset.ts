import fs from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'

/** The faces the design uses, from the package of the font. */
const faces = ['400Regular', '600SemiBold', '700Bold']

// Starting a compiler takes a quarter of a second, setting a paper a few milliseconds: one serves the whole process.
let started: NodeCompiler | undefined

function compiler(): NodeCompiler {
  if (started) return started
  const { resolve } = createRequire(import.meta.url)
  const fonts = faces.map((face) => resolve(`@expo-google-fonts/source-sans-3/${face}/SourceSans3_${face}.ttf`))
  started = NodeCompiler.create({
    workspace: path.resolve(import.meta.dirname, '..'),
    fontArgs: [{ fontBlobs: fonts.map((font) => fs.readFileSync(font)) }],
  })
  return started
}

/**
 * A paper as PDF/UA: tagged, titled, in its language, readable by a screen reader. What people typed goes in as data, so
 * it stands on the paper literally. Throws when the design does not compile: a mistake of ours, not of the user.
 *
 * PDF/UA refuses a letter that no font on this machine has (a name in a rare script). A family gets its paper all the
 * same: tagged, but without the claim of the standard, and with a box in place of that letter.
 */
export function typeset(mainFilePath: string, paper: object): Uint8Array {
  const typst = compiler()
  const design = { mainFilePath, inputs: { paper: JSON.stringify(paper) } }
  try {
    return typst.pdf(design, { pdfStandard: 'ua-1' })
  } catch (error) {
    if (error instanceof Error && error.message.includes('could not be displayed with font')) return typst.pdf(design)
    throw error
  } finally {
    // Each paper is set once; without this the compiler remembers every page it ever made.
    typst.evictCache(0)
  }
}
