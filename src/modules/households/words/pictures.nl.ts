import type { Words } from '../../../platform/words.ts'

/** What a picture says to who cannot see it, and beside it to everybody. */
export const picturesNl = {
  genogram: {
    title: 'Gezin van {name}',
    titleWithout: 'Gezin',
    signs: { man: 'man', woman: 'vrouw', unknown: 'geslacht onbekend', unborn: 'nog niet geboren' },
    sentences: {
      person: '{name}: {sign}, {age}.',
      'person-without-age': '{name}: {sign}.',
      deceased: '{name}: {sign}, overleden.',
      concern: 'Het gaat om {name}.',
      together: '{one} en {other} zijn partners.',
      apart: '{one} en {other} zijn uit elkaar.',
      'until-death': '{one} en {other} waren partners tot aan het overlijden.',
      'co-parents': '{one} en {other} hebben samen een kind.',
      'children-of': '{parents}: ouder van {children}.',
      'step-parent': '{carer} is stiefouder van {child}.',
      'foster-parent': '{carer} is pleegouder van {child}.',
      guardian: '{carer} is voogd van {child}.',
      'birth-parent': '{carer} is biologische ouder van {child}.',
      grandparent: '{carer} is opa of oma van {child}.',
      siblings: '{one} en {other} zijn broer of zus.',
      household: '{household}: {members}.',
    },
    legend: [
      'Vierkant is man, rond is vrouw, ruit is onbekend, driehoek is nog niet geboren.',
      'Dubbele schuine streep: uit elkaar. Kruis: overleden. Dikke rand: om dit kind gaat het.',
      'Streepjes tussen mensen: stief, pleeg of voogd. Streepjes eromheen: wonen samen.',
    ],
  },
  network: {
    title: 'Netwerk van {name}',
    rings: { home: 'Thuis', own: 'Eigen netwerk', professional: 'Professionals' },
    strengths: {
      strong: 'veel contact',
      normal: 'contact',
      weak: 'weinig contact',
      strained: 'moeizaam contact',
      unknown: 'contact onbekend',
    },
    director: 'regisseur',
    sentences: {
      member: '{ring}: {name}, {role}; {strength}.',
      'member-without-role': '{ring}: {name}; {strength}.',
      director: '{name} is regisseur.',
      'no-director': 'Er is nog geen regisseur.',
      nobody: '{ring}: niemand bekend.',
    },
    legend: ['Hoe dikker de lijn, hoe meer contact. Stippels: weinig contact. Kruisjes op de lijn: moeizaam contact.'],
  },
}

export type PicturesWords = Words<typeof picturesNl>
