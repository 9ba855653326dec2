import type { TreeWords } from './tree.nl.ts'

export const treeEn: TreeWords = {
  refusals: {
    'programme/unknown-programme': 'This programme does not exist. Go back to the list of programmes.',
    'programme/unknown-node': 'This part does not exist. Load the programme again.',
    'programme/unknown-parent': 'Choose a part of this programme to put this under.',
    'programme/unknown-owner': 'Choose as owner somebody who works for the municipality now.',
    'programme/unknown-kind': 'This kind is not on the list. Choose a kind from the list.',
    'programme/not-under-that-kind': '{kind} cannot stand under {above}. Choose another place or another kind.',
    'programme/not-at-the-top': '{kind} cannot stand at the top. Choose what to put it under.',
    'programme/no-movement': 'From, to and by belong to a movement. Leave this empty or choose another kind.',
    'programme/no-result': 'A result belongs to an item or a pilot. Leave this empty or choose another kind.',
    'programme/ends-before-it-begins': 'The last day lies before the first. Choose a later last day.',
    'constraint/a_programme_has_its_own_name': 'There is a programme with this name already. Choose another name.',
    'constraint/a_node_never_stands_under_itself': 'Somebody moved this at the same moment. Load the programme again.',
  },
  input: {
    'programme/code-form': 'Use 2 to 40 small letters, digits and hyphens. Begin with a letter.',
  },
  settings: {
    kinds: {
      name: 'Kinds of parts of a programme',
      about: 'Which levels a programme has, what you fill in of each, and what may stand under what.',
      names: {
        code: 'Code',
        nl: 'Dutch',
        en: 'English',
        shape: 'What you fill in',
        under: 'Stands under',
        programme: 'The top of the programme',
        text: 'Text only',
        movement: 'From, to and by',
        item: 'Result, planning and state of affairs',
        pilot: 'As an item, with a decision at the end',
      },
    },
  },
  changes: {
    added: 'Added',
    changed: 'Changed',
    moved: 'Moved',
    merged: 'Merged into another part',
    'took-in': 'Took in another part',
    'carried-over': 'Carried over to a next programme',
    'carried-here': 'Came along from an earlier programme',
  },
}
