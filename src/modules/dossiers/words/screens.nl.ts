import type { NextThing } from '../contract/dossier.ts'
import type { ContactWay, Happening } from '../rules/events.ts'

/** What the screens of dossiers say. */
export const screensNl = {
  /** What happened, as the title of a line on the timeline. */
  happenings: {
    opened: 'Dossier geopend',
    closed: 'Dossier gesloten',
    'signal-taken-up': 'Signaal {number} opgepakt',
    'signal-added': 'Signaal {number} toegevoegd',
    'plan-started': 'Plan begonnen',
    'goal-added': 'Doel toegevoegd aan het plan',
    'watch-covered': '{name} houdt het gezin in het oog als vervanger',
    'watch-returned': '{name} is terug en houdt het gezin weer in het oog',
    'watch-succeeded': '{name} volgt een vertrokken collega op',
    'director-appointed': '{name} is regisseur',
    'own-direction-given': '{name}: zelf de regie',
    'power-used': 'Doorzettingsmacht gebruikt: {power}',
    'contact-changed': '{name} is het vaste gezicht',
    'person-involved': '{name} is betrokken',
    'involvement-ended': '{name} is niet meer betrokken',
    'handover-offered': 'Overdracht aangeboden aan {name}',
    'handover-accepted': '{name} nam de overdracht aan',
    'handover-refused': '{name} nam de overdracht niet aan',
    'handover-withdrawn': '{name} trok de overdracht in',
    'watch-moved': '{name} houdt het gezin in het oog: het werk is opnieuw verdeeld',
    'consent-exception': 'Hulp of delen zonder toestemming: {exception}',
    'access-granted': '{name} kreeg toegang tot en met {until}',
    'access-refused': '{name} kreeg geen toegang',
    'access-ended': 'De toegang van {name} is gestopt',
    'glass-broken': '{name} gebruikte noodtoegang',
    'glass-reviewed': 'Noodtoegang beoordeeld',
    sealed: 'Dossier verzegeld',
    'seal-lifted': 'Verzegeling opgeheven',
    'family-plan-offered': 'Familiegroepsplan aangeboden',
    'family-plan-answered': 'Antwoord op het familiegroepsplan',
    'family-plan-skipped': 'Geen familiegroepsplan',
  } satisfies Record<Happening, string>,
  ways: {
    'in-person': 'Persoonlijk',
    phone: 'Telefoon',
    video: 'Videobellen',
    message: 'Bericht',
    letter: 'Brief',
  } satisfies Record<ContactWay, string>,
  nextThings: {
    'answer-handover': 'Antwoord op overdracht',
    'review-estimate': 'Eigen regie opnieuw bekijken',
    'cover-ends': 'Vervanging eindigt',
  } satisfies Record<NextThing, string>,
}
