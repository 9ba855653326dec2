import type { Module } from '../../platform/http/module.ts'
import { addAuthority } from './add-authority.ts'
import { addMember } from './add-member.ts'
import { addRelation } from './add-relation.ts'
import { addSecondHousehold } from './add-second-household.ts'
import { changeIdentity } from './change-identity.ts'
import { changeRelation } from './change-relation.ts'
import { correctPerson } from './correct-person.ts'
import { drawFamily } from './draw-family.ts'
import { endAuthority } from './end-authority.ts'
import { endMembership } from './end-membership.ts'
import { keepAddressSecret } from './keep-secret.ts'
import { listDoubles } from './list-doubles.ts'
import { lookForDoubles } from './look-alikes.ts'
import { matchPersons } from './match-persons.ts'
import { mergePersons } from './merge-persons.ts'
import { move } from './move.ts'
import { openHousehold } from './open-household.ts'
import { registerHousehold } from './register-household.ts'
import { reportTheBirth } from './report-birth.ts'
import { reportTheDeath } from './report-death.ts'
import { searchAllPersons } from './search-persons.ts'
import { showBsn } from './show-bsn.ts'
import { showFamily } from './show-family.ts'
import { listSecretLooks, showSecretAddress } from './show-secret-address.ts'
import { tellApart } from './tell-apart.ts'
import { undoMerge } from './undo-merge.ts'
import { personsEn } from './words/persons.en.ts'
import { personsNl } from './words/persons.nl.ts'
import { refusalsEn } from './words/refusals.en.ts'
import { refusalsNl } from './words/refusals.nl.ts'
import { readableFacts } from './words/say-refusal.ts'

export const households: Module = {
  name: 'households',
  about: 'Gezinnen, de mensen erin, hun adressen en wie er gezag heeft.',
  actions: {
    'POST /households': registerHousehold,
    'GET /households/:householdId': openHousehold,
    'GET /households/:householdId/family': showFamily,
    'GET /households/:householdId/picture': drawFamily,
    'PUT /households/:householdId/address': move,
    'POST /households/:householdId/members': addMember,
    'PUT /households/:householdId/members/:personId': endMembership,
    'POST /households/:householdId/second-households': addSecondHousehold,
    'GET /households/:householdId/persons/:personId/bsn': showBsn,
    'PUT /households/:householdId/persons/:personId/identity': changeIdentity,
    'POST /households/:householdId/persons/:personId/corrections': correctPerson,
    'PUT /households/:householdId/persons/:personId/birth': reportTheBirth,
    'PUT /households/:householdId/persons/:personId/death': reportTheDeath,
    'PUT /households/:householdId/persons/:personId/secrecy': keepAddressSecret,
    'POST /households/:householdId/persons/:personId/secret-address': showSecretAddress,
    'GET /households/:householdId/secret-looks': listSecretLooks,
    'POST /households/:householdId/persons/:personId/relations': addRelation,
    'PUT /households/:householdId/relations/:relationId': changeRelation,
    'POST /households/:householdId/authority': addAuthority,
    'PUT /households/:householdId/authority/:authorityId': endAuthority,
    'GET /persons': searchAllPersons,
    'POST /persons/search': matchPersons,
    'GET /persons/doubles': listDoubles,
    'POST /persons/look-alikes': lookForDoubles,
    'POST /persons/:personId/merges': mergePersons,
    'POST /persons/:personId/distinctions': tellApart,
    'POST /merges/:mergeId/undoing': undoMerge,
  },
  refusals: { nl: refusalsNl, en: refusalsEn },
  readable: { nl: (facts) => readableFacts(personsNl, facts), en: (facts) => readableFacts(personsEn, facts) },
}
