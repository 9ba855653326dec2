import type { PlansRefusal } from '../rules/refusals.ts'

/** What to do when the rules of a plan say no. */
export const refusalsNl = {
  'plans/already-there': 'Dit gezin heeft al een plan. Werk in dat plan verder.',
  'plans/ended': 'Dit plan is gestopt en verandert niet meer. Begin een nieuw plan.',
  'plans/words-missing': 'Schrijf op wat u bedoelt.',
  'plans/reason-missing': 'Schrijf op waarom.',
  'plans/goal-unknown': 'Dit doel staat niet in het plan. Haal het plan opnieuw op.',
  'plans/goal-for-nobody': 'Kies voor wie dit doel is.',
  'plans/goal-agreed-on':
    'Over dit doel zijn afspraken gemaakt. Bespreek het in een evaluatie en zet het daar op gestopt.',
  'plans/action-unknown': 'Deze actie staat niet in het plan. Haal het plan opnieuw op.',
  'plans/action-without-doer': 'Kies wie dit doet.',
  'plans/safety-incomplete': 'Vul alles in: wat, wie oplet, wat als het misgaat, en wanneer u opnieuw kijkt.',
  'plans/agreement-unknown': 'Deze afspraak staat niet in het plan. Haal het plan opnieuw op.',
  'plans/agreement-ended': 'Deze afspraak geldt niet meer. Maak een nieuwe afspraak.',
  'plans/nothing-to-agree': 'Kies eerst een doel, en wie daar iets voor doet.',
  'plans/not-a-draft': 'Dit plan is al afgesproken. Verander het eerst, en spreek het dan opnieuw af.',
  'plans/family-does-not-agree': 'Nog niemand van het gezin is het ermee eens. Praat verder met het gezin.',
  'plans/director-does-not-agree': 'Wie de regie voert, is het er nog niet mee eens. Praat verder met elkaar.',
  'plans/evaluation-date-missing': 'Kies een dag na vandaag om samen opnieuw te kijken.',
  'plans/not-agreed-yet': 'Dit plan is nog niet afgesproken. Spreek het eerst af.',
  'plans/not-evaluated-yet': 'Bekijk eerst samen hoe het ging.',
  'plans/nobody-spoke': 'Vul in wat minstens één persoon ervan vindt.',
  'plans/spoke-twice': 'Deze persoon staat er twee keer in. Laat één antwoord staan.',

  'plans/offer-to-nobody': 'Kies aan wie u het aanbiedt.',
  'plans/offer-open': 'Het gezin heeft al een aanbod of maakt al een eigen plan. Vraag hoe het ervoor staat.',
  'plans/offer-unknown': 'Dit aanbod is er niet. Haal het plan opnieuw op.',
  'plans/offer-answered': 'Het gezin heeft dit al beantwoord. Doe een nieuw aanbod als dat nodig is.',
  'plans/offer-not-to-them': 'Dit aanbod was niet voor deze persoon. Kies wie het aanbod kreeg.',
  'plans/offer-answered-before-made': 'Het antwoord ligt voor het aanbod. Kies een latere dag.',
  'plans/skip-without-explanation': 'Leg uit waarom het gezin geen eigen plan maakt.',
  'plans/skip-who-said-so': 'Kies welke ouder heeft gezegd dat zij het niet willen.',
  'plans/writing-asked-already': 'Iemand vroeg al om het plan op papier. Geef het eerst.',
  'plans/writing-not-asked': 'Niemand vroeg nog om het plan op papier. Leg dat eerst vast.',
  'plans/family-plan-first': 'Bied het gezin eerst aan om zelf een plan te maken.',
} satisfies Record<PlansRefusal, string>
