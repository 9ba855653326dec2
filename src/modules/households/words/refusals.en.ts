import { en } from '../words.en.ts'
import { personsEn } from './persons.en.ts'
import type { refusalsNl } from './refusals.nl.ts'

export const refusalsEn: Record<keyof typeof refusalsNl, string> = {
  ...en.refusals,
  ...personsEn.refusals,
  'households/not-in-household': 'This person is not part of this family or does not exist. Search again.',
  'households/registered-elsewhere': 'This comes from the Personal Records Database. Put your correction beside it.',
  'households/registered-here': 'This person is registered here. Change the fact itself.',
  'households/registered-as-secret':
    'The Personal Records Database keeps this address secret. You cannot lift that here.',
  'households/already-member': 'This person is part of this family already.',
  'households/in-the-future': 'This day is still to come. Fill in a day up to today.',
  'households/before-it-began': 'This began on {since}. Fill in that day or a later one.',
  'households/not-unborn': 'The birth of this child is known already.',
  'households/already-died': 'The death of this person is known already.',
  'households/died-before-birth': 'This day is before the birth. Check the date.',
  'households/expected-too-far': 'This expected day is not right. Fill in a day within nine months.',
  'households/relation-with-oneself': 'Choose somebody other than the person.',
  'households/names-nobody': 'Choose somebody on file, or fill in a name.',
  'households/no-authority-over-adults': 'This person is 18 or older. Nobody has authority over adults.',
  'households/unknown-fact': 'This fact does not exist or is not of this family. Load the page again.',
  'households/looks-like-somebody':
    'Somebody on file looks like this person. See whether it is the same, or say why not.',
  'households/address-empty': 'Fill in a postcode or a town.',
  'households/no-bsn': 'No citizen service number of this person is known.',
  'households/number-in-question': 'Search a citizen service number at Families only, in the field for the number.',
  'households/asks-nothing': 'Fill in a name, date of birth, citizen service number or postcode.',
  'households/address-not-secret': 'This address is not secret. It stands on the page of the family.',
  'households/no-address': 'No address of this person is known.',
  'households/merge-official-stays': 'The record from the Personal Records Database must stay. Swap the two.',
  'households/already-merged': 'One of these two has been merged already. Load the list again.',
  'households/merge-later-first': 'Undo the later merge first.',
  'households/merge-undone': 'This merge has been undone already.',
}
