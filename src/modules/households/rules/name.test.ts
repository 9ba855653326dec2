import assert from 'node:assert/strict'
import { test } from 'node:test'
import { displayName, initials, listName, type PersonName } from './name.ts'

const words = { unknown: 'naam onbekend' }

function name(parts: Partial<PersonName>): PersonName {
  return { use: 'own', ...parts }
}

const odette = (use: PersonName['use']) =>
  name({ given: 'Odette', prefix: 'van', family: 'Velzen', use, partner: { prefix: 'van den', family: 'Berg' } })

test('[D01] a name is shown with its prefix as the person writes it', () => {
  assert.equal(
    displayName(name({ given: 'Peter-Jan', prefix: 'van der', family: 'Meijden' }), words),
    'Peter-Jan van der Meijden',
  )
  assert.equal(displayName(name({ given: 'Anna', prefix: "in 't", family: 'Veld' }), words), "Anna in 't Veld")
  assert.equal(
    displayName(name({ given: 'Jan', called: 'Janneman', prefix: "'t", family: 'Hart' }), words),
    "Janneman 't Hart",
  )
})

test('[D01] whoever uses the name of a partner is shown with it, in the order they chose', () => {
  assert.equal(displayName(odette('own'), words), 'Odette van Velzen')
  assert.equal(displayName(odette('partner'), words), 'Odette van den Berg')
  assert.equal(displayName(odette('partner-own'), words), 'Odette van den Berg-van Velzen')
  assert.equal(displayName(odette('own-partner'), words), 'Odette van Velzen-van den Berg')
})

test('[D01] without a known partner the own name is shown, whatever was chosen', () => {
  assert.equal(displayName(name({ given: 'Odette', family: 'Velzen', use: 'partner' }), words), 'Odette Velzen')
})

test('[D01] somebody with one name keeps one name, and nobody gets a made-up one', () => {
  assert.equal(displayName(name({ family: 'Akwasi' }), words), 'Akwasi')
  assert.equal(displayName(name({ given: 'Obbadah' }), words), 'Obbadah')
  assert.equal(displayName(name({ prefix: 'van', family: 'Velzen' }), words), 'Van Velzen')
  assert.equal(displayName(name({}), words), 'naam onbekend')
})

test('[D01] a title stands before the family name, a predicate before the given name', () => {
  assert.equal(
    displayName(name({ given: 'Peter', title: 'B', prefix: 'van den', family: 'Aedel' }), words),
    'Peter baron van den Aedel',
  )
  assert.equal(
    displayName(name({ given: 'Iris', title: 'JV', family: 'Streefhoek' }), words),
    'Jonkvrouw Iris Streefhoek',
  )
  assert.equal(displayName({ ...odette('partner'), title: 'BS' }, words), 'Odette van den Berg')
  assert.equal(displayName(name({ given: 'Peter', title: 'X9', family: 'Aedel' }), words), 'Peter Aedel')
})

test('[D01] a list shows the family name first and its prefix last', () => {
  assert.equal(
    listName(name({ given: 'Peter-Jan', prefix: 'van der', family: 'Meijden' }), words),
    'Meijden, Peter-Jan van der',
  )
  assert.equal(listName(odette('partner-own'), words), 'Berg-van Velzen, Odette van den')
  assert.equal(listName(odette('own-partner'), words), 'Velzen-van den Berg, Odette van')
  assert.equal(listName(name({ family: 'Akwasi' }), words), 'Akwasi')
  assert.equal(listName(name({ given: 'Obbadah' }), words), 'Obbadah')
  assert.equal(listName(name({}), words), 'naam onbekend')
})

test('[D01] initials keep their accents', () => {
  assert.equal(initials(name({ given: 'Anna Özil', family: 'Groenen' })), 'A.Ö.')
  assert.equal(initials(name({ family: 'Akwasi' })), '')
})
