import type { PicturesWords } from './pictures.nl.ts'

export const picturesEn: PicturesWords = {
  genogram: {
    title: 'Family of {name}',
    titleWithout: 'Family',
    signs: { man: 'man', woman: 'woman', unknown: 'sex unknown', unborn: 'not yet born' },
    sentences: {
      person: '{name}: {sign}, {age}.',
      'person-without-age': '{name}: {sign}.',
      deceased: '{name}: {sign}, died.',
      concern: 'This is about {name}.',
      together: '{one} and {other} are partners.',
      apart: '{one} and {other} have parted.',
      'until-death': '{one} and {other} were partners until death.',
      'co-parents': '{one} and {other} have a child together.',
      'children-of': '{parents}: parent of {children}.',
      'step-parent': '{carer} is step parent of {child}.',
      'foster-parent': '{carer} is foster parent of {child}.',
      guardian: '{carer} is guardian of {child}.',
      'birth-parent': '{carer} is birth parent of {child}.',
      grandparent: '{carer} is grandparent of {child}.',
      siblings: '{one} and {other} are siblings.',
      household: '{household}: {members}.',
    },
    legend: [
      'Square is a man, round is a woman, diamond is unknown, triangle is not yet born.',
      'Double slash: parted. Cross: died. Thick border: the child it is about.',
      'Dashes between people: step, foster or guardian. Dashes around people: live together.',
    ],
  },
  network: {
    title: 'Network of {name}',
    rings: { home: 'Home', own: 'Own network', professional: 'Professionals' },
    strengths: {
      strong: 'much contact',
      normal: 'contact',
      weak: 'little contact',
      strained: 'strained contact',
      unknown: 'contact unknown',
    },
    director: 'director',
    sentences: {
      member: '{ring}: {name}, {role}; {strength}.',
      'member-without-role': '{ring}: {name}; {strength}.',
      director: '{name} is director.',
      'no-director': 'There is no director yet.',
      nobody: '{ring}: nobody known.',
    },
    legend: ['The thicker the line, the more contact. Dots: little contact. Crosses on the line: strained contact.'],
  },
}
