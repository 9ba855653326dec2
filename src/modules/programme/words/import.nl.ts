import type { Words } from '../../../platform/words.ts'
import type { ImportRefusal } from '../rules/reader/refusals.ts'
import type { ContradictionCode, NoiseKind, PlanningNote, RemarkCode, UnplacedReason } from '../rules/reader/report.ts'
import type { BlockCode } from '../rules/reader/vocabulary.ts'

export const importNl = {
  refusals: {
    'programme/import-file-missing': 'Het bestand {file} is er niet. Kijk de naam en de map na.',
    'programme/import-too-large': 'Dit bestand is groter dan {megabytes} MB. Knip het op en lees de delen in.',
    'programme/import-kind-unknown': 'Dit soort bestand lezen we niet. Geef platte tekst, docx, xlsx, ods of csv.',
    'programme/import-not-text': 'Dit is geen leesbare tekst. Sla het rapport op als platte tekst (UTF-8) of als docx.',
    'programme/import-damaged': 'Dit bestand is beschadigd. Open het in uw tekstprogramma en sla het opnieuw op.',
    'programme/import-old-or-locked':
      'Dit bestand is van een oude soort of zit op slot. Sla het zonder wachtwoord op als docx of xlsx.',
    'programme/import-macro': 'In dit bestand zit een macro. Sla het op zonder macro, als docx of xlsx.',
    'programme/import-unpacks-too-large':
      'Uitgepakt is dit bestand groter dan {megabytes} MB. Haal de afbeeldingen eruit, of knip het op.',
    'programme/import-formulas':
      'In cel {cell} van blad {sheet} staat een formule. Plak overal alleen de waarden en probeer het opnieuw.',
    'programme/import-no-table':
      'We vinden geen rij met de kolom {column}. Gebruik de sjabloon: die heeft de goede kolommen.',
    'programme/import-dry-run-only':
      'Gebruik --dry-run om te kijken. Of geef --municipality en --for: dan staat het verslag klaar op het scherm. Opslaan vraagt --save en --programme samen.',
    'programme/import-which-file': 'Geef een bestand om te lezen, of --template met de naam van een nieuwe sjabloon.',
    'programme/import-which-worker': 'Geef met --for de naam van een beleidsmedewerker. Kies uit: {known}.',
    'programme/import-which-programme': 'Geef met --programme de naam van een programma. Kies uit: {known}.',
    'programme/template-kind': 'Geef de sjabloon een naam die eindigt op .xlsx of .ods.',
    'programme/template-exists': 'Het bestand {file} is er al. Kies een andere naam.',
    'programme/template-no-folder': 'De map voor {file} is er niet. Kies een map die er is.',
  } satisfies Record<ImportRefusal, string>,
  found: 'Gelezen in {file}: {actionLines} actielijnen en {items} onderdelen. Er is niets opgeslagen.',
  readIn:
    'Gelezen in {file}: {actionLines} actielijnen en {items} onderdelen. Het verslag staat klaar. Er is niets opgeslagen.',
  savedIn: 'Opgeslagen in {programme}: {actionLines} actielijnen en {items} onderdelen.',
  notSaved: 'Nog niet alles is duidelijk. Daarom is er niets opgeslagen:',
  doubles: 'Onderdelen die al in het programma staan: {count}.',
  lookAt: 'Bekijk en verbeter het op: {url}',
  moments: 'Momenten van rapportage: {moments}.',
  noMoments: 'Momenten van rapportage: geen.',
  statuses: 'Statussen:',
  counted: '  {count} × {what}',
  actionLine: 'Actielijn {number}: {name}',
  noActionLine: 'Zonder actielijn',
  item: '  regel {line}: {name} – {status}',
  noName: '(zonder naam)',
  noStatus: '(geen status)',
  planning: 'Planning:',
  planningNotes: {
    named: 'perioden staan met naam in het bestand.',
    'shading-lost': 'leeg gelaten. De kleur van de vakjes staat niet in de tekst en wij raden niet.',
    'not-in-the-report': 'staat niet in het rapport.',
    'not-readable': 'staat er anders dan in perioden. Vul die zelf in.',
  } satisfies Record<PlanningNote, string>,
  contradictions: 'Status en tekst spreken elkaar tegen: {count}.',
  contradiction: {
    'not-started-but-reported':
      '  regel {line}: “{name}” is “{status}”, maar bij {moment} staat (regel {at}): {sentence}',
  } satisfies Record<ContradictionCode, string>,
  remarks: 'Kijk hier nog naar: {count}.',
  remark: '  regel {line}: {what}',
  remarkAnywhere: '  {what}',
  remarksOn: {
    'status-unknown': 'deze status kennen we niet: “{said}”. Kies er een.',
    'over-but-more-to-come': 'de status is “{status}”, en er staan nog activiteiten op stapel. Klopt dat?',
    'two-statuses': 'hier staan twee statussen: {said}. Kies er een.',
    'block-missing': 'er ontbreekt: {block}.',
    'block-twice': 'dit stuk staat er twee keer: {block}. Het is samengevoegd.',
    'title-in-block': 'bij {block} staat de tussenkop “{title}”. Hoort wat eronder staat bij dit onderdeel?',
    'moment-missing': 'er is geen stand van zaken van {moment}.',
    'state-without-moment': 'bij deze stand van zaken staat geen moment. Kies er een.',
    'item-without-name': 'dit onderdeel heeft geen naam. Geef het er een.',
    'item-twice': 'het onderdeel “{name}” staat er twee keer.',
    'item-outside-action-line': 'boven dit onderdeel staat geen actielijn. Kies er een.',
    'letters-mended': 'verkeerd gelezen letters zijn hersteld. Kijk deze regels na: {lines}.',
    'maybe-page-number': '“{text}” is misschien een paginanummer.',
    'planning-not-readable': 'deze periode kennen we niet: “{said}”.',
    'sheet-not-read': 'het blad “{sheet}” is niet gelezen.',
    'not-utf8': 'het bestand is geen UTF-8. Kijk na of de letters met een accent goed zijn.',
    'nothing-found': 'we vinden hier geen voortgangsrapport. Een onderdeel begint met een kop boven “Resultaat”.',
  } satisfies Record<RemarkCode, string>,
  blocks: {
    result: 'resultaat',
    what: 'wat',
    planning: 'planning',
    status: 'status',
    state: 'stand van zaken',
    next: 'komende activiteiten',
  } satisfies Record<BlockCode, string>,
  unplaced: 'Regels zonder plaats: {count}.',
  unplacedLine: '  regel {line} ({why}): {text}',
  unplacedWhy: {
    'before-first-heading': 'vóór de eerste kop',
    'under-action-line': 'onder een actielijn, buiten een onderdeel',
    'outside-items': 'na een onderdeel, zonder kop van een onderdeel',
    'beside-status': 'naast de status',
    'table-of-contents': 'inhoudsopgave',
    'column-unknown': 'kolom die we niet kennen',
  } satisfies Record<UnplacedReason, string>,
  noise: 'Van het papier, niet van de tekst: {count}.',
  noiseKinds: {
    'page-number': 'paginanummer',
    'page-edge': 'rand van de pagina',
    'running-head': 'kop- of voetregel',
    'stray-marks': 'losse tekens',
  } satisfies Record<NoiseKind, string>,
  templateWritten: 'De sjabloon staat klaar: {file}. Vul een rij per onderdeel in.',
}

export type ImportWords = Words<typeof importNl>
