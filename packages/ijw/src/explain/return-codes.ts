/** The return codes that no single rule gives. Every other code is explained by the rules that give it. */
export const OF_NO_RULE: { readonly [code: string]: readonly [says: string, todo: string] } = {
  '0001': [
    'Het bericht is als geheel afgekeurd, omdat het van binnen niet klopt.',
    'De afzender laat zijn eigen systeem het bericht controleren (controleniveau 2), herstelt het en stuurt het met een nieuwe identificatie opnieuw.',
  ],
  '0200': [
    'Over dit deel van het bericht is niets op te merken.',
    'Niemand hoeft hier iets te doen; kijk naar de andere codes in het retourbericht.',
  ],
  '0233': [
    'Dit deel van het bericht is niet beoordeeld, omdat iets erboven is afgekeurd.',
    'De afzender herstelt eerst wat erboven is afgekeurd en stuurt dan ook dit deel opnieuw.',
  ],
  '8001': [
    'De declaratie is helemaal toegekend.',
    'De aanbieder hoeft niets te doen: de gemeente betaalt het ingediende bedrag.',
  ],
}
