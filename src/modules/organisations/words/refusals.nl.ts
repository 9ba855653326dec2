import type { OrganisationsRefusal } from '../rules/refusals.ts'

export const refusals = {
  'organisations/unknown': 'Deze organisatie kennen we niet in deze gemeente. Kies er een uit de lijst.',
  'organisations/unknown-absence': 'Deze afwezigheid staat niet (meer) genoteerd. Haal de pagina opnieuw op.',
  'organisations/unknown-area': 'Dit gebied kennen we niet in deze gemeente. Kies er een uit de lijst.',
  'organisations/unknown-delivery': 'Dit bericht staat niet (meer) in de lijst. Haal de pagina opnieuw op.',
  'organisations/unknown-deputy': 'Deze vaste vervanging staat niet (meer) genoteerd. Haal de pagina opnieuw op.',
  'organisations/unknown-holder': 'Deze medewerker, dit team of deze organisatie kennen we niet. Kies opnieuw.',
  'organisations/unknown-key': 'Deze sleutel kennen we niet in deze gemeente. Haal de lijst opnieuw op.',
  'organisations/unknown-location': 'Deze locatie kennen we niet in deze gemeente. Haal de pagina opnieuw op.',
  'organisations/unknown-mandate': 'Dit mandaat kennen we niet in deze gemeente. Haal de lijst opnieuw op.',
  'organisations/unknown-municipality': 'Deze gemeente doet niet mee. Kies een gemeente uit de lijst.',
  'organisations/unknown-power': 'Voor „{power}” bestaat geen mandaat. Kies een bevoegdheid uit de lijst.',
  'organisations/unknown-registration': 'Deze registratie kennen we niet. Haal de pagina opnieuw op.',
  'organisations/unknown-role-held': 'Deze rol staat niet (meer) genoteerd. Haal de pagina opnieuw op.',
  'organisations/unknown-session': 'Deze sessie is al beëindigd of is niet van u.',
  'organisations/unknown-setting': 'Deze instelling bestaat niet. Kies er een uit de lijst.',
  'organisations/unknown-subscription': 'Dit abonnement kennen we niet. Haal de pagina opnieuw op.',
  'organisations/unknown-team': 'Dit team kennen we niet in deze gemeente. Kies er een uit de lijst.',
  'organisations/unknown-training': 'Deze scholing staat niet (meer) genoteerd. Haal de pagina opnieuw op.',
  'organisations/unknown-worker': 'Deze medewerker kennen we niet in deze gemeente. Kies iemand uit de lijst.',
  'organisations/no-account': 'U heeft geen actief account bij een gemeente. Vraag uw functioneel beheerder.',
  'organisations/not-your-municipality': 'U werkt niet voor deze gemeente. Kies een van uw eigen gemeenten.',

  'organisations/ends-in-the-past': 'Kies {earliest} of later als laatste dag. Wat geweest is, blijft staan.',
  'organisations/ends-before-it-begins': 'De laatste dag ligt voor de eerste dag, {since}. Kies een latere dag.',
  'organisations/already-ended': 'Dit is al geëindigd op {until}. Daar verandert niets meer aan.',
  'organisations/starts-in-the-past': 'Kies {earliest} of later als eerste dag. Wat geweest is, blijft staan.',

  'organisations/postcode-elsewhere': 'Postcode {postcode} ligt dan al in {area}. Haal hem daar eerst weg.',
  'organisations/part-of-a-part':
    'Deze organisatie is zelf al deel van een andere. Kies de organisatie die erboven staat.',
  'organisations/has-parts-itself': 'Deze organisatie heeft zelf onderdelen en kan geen onderdeel worden.',
  'organisations/organisation-not-there-then': 'De organisatie bestaat op die dag niet. Kies een andere eerste dag.',
  'organisations/still-in-use':
    'Hier loopt nog iets door na die dag. Medewerkers: {workers}, teams: {teams}, onderdelen: {parts}, sleutels: {keys}. Beëindig die eerst.',

  'organisations/merge-needs-two-teams': 'Kies minstens twee verschillende teams om samen te voegen.',
  'organisations/team-already-merged': '{team} gaat al op in een ander team. Haal het uit uw keuze.',
  'organisations/team-not-there-then': '{team} bestaat dan niet of stopt al. Kies een andere datum of een ander team.',
  'organisations/team-has-begun':
    'Dit team werkt sinds {since}. Soort en gebied staan dan vast: voeg het samen of maak een nieuw team.',
  'organisations/team-ends-before-role':
    '{team} bestaat van {since} tot en met {until}. Kies dagen daarbinnen of een ander team.',
  'organisations/team-leaves-work-behind': 'Bij dit team ligt nog werk: {count}. Geef dat eerst aan een ander team.',

  'organisations/deputy-is-self': 'Niemand vervangt zichzelf. Kies een collega.',
  'organisations/deputy-not-active': 'Deze collega werkt hier niet al die dagen. Kies iemand anders.',
  'organisations/deputy-away': 'Deze collega is zelf afwezig van {since} tot en met {until}. Kies iemand anders.',
  'organisations/is-deputy-then':
    'Deze medewerker vervangt zelf iemand van {since} tot en met {until}. Regel daar eerst een andere vervanger.',
  'organisations/absence-ends-before-it-begins': 'Kies een laatste dag op of na de eerste dag.',
  'organisations/absence-over': 'Deze afwezigheid is voorbij sinds {until}. Meld een nieuwe.',
  'organisations/leaves-work-behind':
    'Zonder opvolger blijft dit achter: {count}. Wijs voor alles iemand aan; dan kan de medewerker vertrekken.',
  'organisations/successor-not-active': 'Een opvolger werkt hier dan niet (meer). Kies iemand anders.',
  'organisations/is-deputy-of-somebody':
    'Deze medewerker vervangt nog iemand na de laatste dag: {count}. Regel daar eerst een andere vervanger.',
  'organisations/last-administrator': 'Dit is de laatste functioneel beheerder. Geef eerst iemand anders deze rol.',
  'organisations/not-your-own-rights': 'Over uw eigen rol, mandaat of vertrek gaat een andere functioneel beheerder.',
  'organisations/worker-gone-then': 'Deze medewerker werkt hier van {since} tot en met {until}. Kies dagen daarbinnen.',
  'organisations/role-needs-team': 'Deze rol heeft men in een team. Kies het team.',

  'organisations/registration-number': 'Dit is geen nummer van {register}. Neem het over uit het register.',
  'organisations/registration-period': 'Kies een laatste dag op of na de eerste dag.',
  'organisations/registration-checked-later': 'U kunt het register niet op een latere dag hebben geraadpleegd.',

  'organisations/training-not-done-yet': 'Leg scholing vast als die gevolgd is. Kies vandaag of eerder.',
  'organisations/training-ends-before-it-was-done': 'Kies een laatste dag op of na de dag van de scholing.',
  'organisations/task-asks-registration':
    'Deze taak vraagt om een geldige registratie, en {name} heeft die niet. Kies een collega die geregistreerd is.',
  'organisations/rights-changed-meanwhile':
    'De rollen zijn intussen veranderd. Haal de lijst opnieuw op en kijk nog eens.',

  'organisations/setting-in-the-past': 'Kies {earliest} of later. Wat al gold, blijft zo.',
  'organisations/setting-value': 'Deze waarde past niet bij de instelling. Kijk de uitleg na.',
  'organisations/setting-does-not-fit':
    'De instelling {key} heeft een waarde die niet meer past. Vraag uw functioneel beheerder die te herstellen.',
  'organisations/setting-not-planned': 'Alleen een wijziging die nog moet ingaan, kunt u intrekken.',

  'organisations/key-too-long': 'Kies een laatste dag op of na de eerste, uiterlijk {latest}.',
  'organisations/key-ended': 'Deze sleutel werkt niet meer sinds {until}. Maak een nieuwe.',

  'organisations/address-not-https':
    'Geef een adres dat begint met https:// en een naam heeft, zonder poort, wachtwoord of nummer.',
  'organisations/address-not-allowed':
    'Naar {host} mogen geen berichten. Zet die naam eerst bij Instellingen, „Systemen die berichten krijgen”.',
  'organisations/subscription-ended': 'Dit abonnement is beëindigd. Maak een nieuw abonnement.',
  'organisations/delivery-arrived': 'Dit bericht is al aangekomen. Opnieuw sturen is niet nodig.',

  'constraint/a_postcode_lies_in_one_area': 'Een postcode ligt dan al in een ander gebied. Haal hem daar eerst weg.',
  'constraint/a_role_is_held_once': 'Deze medewerker heeft die rol al in deze dagen.',
  'constraint/an_address_is_told_once': 'Dit adres heeft al een abonnement. Beëindig dat eerst.',
  'constraint/an_organisation_stands_once': 'Er is al een organisatie van deze soort met deze naam. Gebruik die.',
  'constraint/one_absence_at_a_time': 'In deze dagen staat al een afwezigheid. Pas die aan.',
  'constraint/one_deputy_at_a_time': 'Er is in deze dagen al een vaste vervanger. Beëindig die eerst.',
  'constraint/one_registration_per_register':
    'In dit register staat voor deze dagen al een registratie. Pas die aan of laat de nieuwe later beginnen.',
  'constraint/one_worker_per_login_and_municipality':
    'Met deze inlognaam werkt hier al iemand in deze dagen. Zoek die medewerker op.',
} satisfies Record<OrganisationsRefusal, string>
