/** One state in which a screen of the staff app can stand: who looks, and where; `$name` is what the house is furnished with. */
export type PageState = {
  route: string
  as: string
  at?: string
  /** Who sees this screen with nothing on it in a house where nothing happened yet. */
  empty?: string
}

/** The screens are looked through part by part, so that no round takes long. */
export type Part = 'families' | 'the programme' | 'the house'

export function partOf(route: string): Part {
  if (route.startsWith('/programma')) return 'the programme'
  return /^\/(gezinnen|dossiers|in-het-oog|toegang|noodtoegang|inzage|mijn-agenda)/.test(route)
    ? 'families'
    : 'the house'
}

const [sanne, ria, lotte, anja] = ['sanne-bakker', 'ria-timmer', 'lotte-beheer', 'anja-beleid'] as const

const registers = [
  'adviezen',
  'ideeen',
  'raad',
  'besluiten',
  'stilstand',
  'overleggen',
  'partners',
  'toezeggingen',
  'communicatie',
  'u-zei-wij-deden',
]
const registerEntries = ['advice', 'idea', 'question', 'decision', 'standstill', 'meeting', 'partner', 'heard'].map(
  (one) => `${one}Entry`,
)

/**
 * Every route of the staff app, filled. Each is also looked at when the server fails, with each of its windows open, and
 * with mistakes in each of its forms; a list also when there is nothing in it yet.
 */
export const pageStates: readonly PageState[] = [
  { route: '/', as: sanne, empty: sanne },
  { route: '/', as: sanne, at: '/?weergave=late' },
  { route: '/team', as: ria, empty: ria },
  { route: '/berichten', as: sanne, empty: sanne },
  { route: '/berichten/keuzes', as: sanne },
  { route: '/onderdelen', as: sanne },
  { route: '/wie-is-wie', as: sanne },
  { route: '/mijn-account', as: sanne },

  { route: '/signalen', as: ria, empty: ria },
  { route: '/signalen', as: ria, at: '/signalen?weergave=closed' },
  { route: '/signalen/$signalId', as: ria, at: '/signalen/$signal' },
  { route: '/signalen/$signalId/meldcode', as: sanne, at: '/signalen/$signal/meldcode' },
  { route: '/signaal-doorgeven', as: 'joris-linde' },
  { route: '/signaal-doorgeven', as: 'bert-front' },
  { route: '/mijn-signalen', as: 'joris-linde', empty: 'joris-linde' },
  { route: '/beheer/routering', as: lotte },

  { route: '/meldcode', as: sanne, empty: sanne },
  { route: '/meldcode/begin', as: sanne },
  { route: '/meldcode/$fileId', as: sanne, at: '/meldcode/$meldcodeFile' },
  ...['map', 'consult', 'talk', 'weigh', 'decide'].map((step) => ({
    route: '/meldcode/$fileId/stap/$step',
    as: sanne,
    at: `/meldcode/$meldcodeFile/stap/${step}`,
  })),
  { route: '/meldcode/$fileId/advies', as: sanne, at: '/meldcode/$meldcodeFile/advies' },
  { route: '/meldcode/$fileId/melding', as: sanne, at: '/meldcode/$meldcodeFile/melding' },
  { route: '/meldcode/$fileId/signaal', as: sanne, at: '/meldcode/$meldcodeFile/signaal' },
  { route: '/meldcode/$fileId/sluiten', as: sanne, at: '/meldcode/$meldcodeFile/sluiten' },

  { route: '/gezinnen', as: sanne, empty: sanne },
  { route: '/gezinnen', as: 'bert-front', at: '/gezinnen?vraag=vries' },
  { route: '/gezinnen/nieuw', as: 'bert-front' },
  { route: '/gezinnen/dubbel', as: ria, empty: ria },
  { route: '/gezinnen/$householdId', as: sanne, at: '/gezinnen/$household' },
  { route: '/gezinnen/$householdId', as: 'bert-front', at: '/gezinnen/$household' },
  { route: '/inzage', as: 'peter-privacy' },
  { route: '/gezinnen/$householdId/inzage', as: 'peter-privacy', at: '/gezinnen/$household/inzage' },

  { route: '/dossiers', as: sanne, empty: sanne },
  { route: '/dossiers', as: sanne, at: '/dossiers?weergave=closed' },
  { route: '/dossiers/$dossierId', as: sanne, at: '/dossiers/$dossier' },
  { route: '/dossiers/$dossierId', as: sanne, at: '/dossiers/$dossier?deel=betrokkenen' },
  { route: '/dossiers/$dossierId', as: sanne, at: '/dossiers/$dossier?deel=overdracht' },
  { route: '/dossiers/$dossierId', as: 'mo-el-amrani', at: '/dossiers/$dossier?deel=overdracht' },
  { route: '/dossiers/$dossierId', as: sanne, at: '/dossiers/$bareDossier?deel=betrokkenen' },
  { route: '/dossiers/$dossierId', as: sanne, at: '/dossiers/$bareDossier?deel=overdracht' },
  { route: '/dossiers/$dossierId', as: 'karin-de-wit', at: '/dossiers/$dossier' },
  { route: '/dossiers/$dossierId/toestemming', as: sanne, at: '/dossiers/$dossier/toestemming' },
  { route: '/dossiers/$dossierId/toestemming', as: sanne, at: '/dossiers/$bareDossier/toestemming' },
  { route: '/dossiers/$dossierId/sluiten', as: sanne, at: '/dossiers/$dossier/sluiten' },
  { route: '/dossiers/$dossierId/sluiten', as: sanne, at: '/dossiers/$bareDossier/sluiten' },
  { route: '/dossiers/$dossierId/toegang', as: ria, at: '/dossiers/$dossier/toegang' },
  { route: '/dossiers/$dossierId/toegang', as: 'karin-de-wit', at: '/dossiers/$dossier/toegang' },
  { route: '/dossiers/$dossierId/gedeeld/$shareId', as: sanne, at: '/dossiers/$dossier/gedeeld/$share' },
  { route: '/in-het-oog', as: ria, empty: ria },
  { route: '/mijn-agenda', as: sanne },
  { route: '/toegang', as: ria, empty: sanne },
  { route: '/toegang', as: 'mo-el-amrani' },
  { route: '/noodtoegang', as: 'peter-privacy', empty: 'peter-privacy' },

  { route: '/dossiers/$dossierId/plan', as: sanne, at: '/dossiers/$dossier/plan' },
  { route: '/dossiers/$dossierId/plan', as: sanne, at: '/dossiers/$bareDossier/plan' },
  { route: '/dossiers/$dossierId/plan/eerst-zelf', as: sanne, at: '/dossiers/$dossier/plan/eerst-zelf' },
  { route: '/dossiers/$dossierId/plan/eerst-zelf', as: sanne, at: '/dossiers/$bareDossier/plan/eerst-zelf' },
  { route: '/dossiers/$dossierId/plan/samen-kijken', as: sanne, at: '/dossiers/$dossier/plan/samen-kijken' },
  { route: '/dossiers/$dossierId/plan/versies', as: sanne, at: '/dossiers/$dossier/plan/versies' },

  { route: '/programma', as: anja, empty: anja },
  { route: '/programma/vragen', as: sanne, empty: sanne },
  { route: '/programma/inlezen', as: anja, empty: anja },
  ...['', '?deel=waar', '?deel=regels', '?deel=onderdeel-1'].map((part) => ({
    route: '/programma/inlezen/$importId',
    as: anja,
    at: `/programma/inlezen/$readIn${part}`,
  })),
  { route: '/programma/inlezen/$importId', as: anja, at: '/programma/inlezen/$savedImport' },
  { route: '/programma/inlezen/$importId', as: anja, at: '/programma/inlezen/$droppedImport' },
  { route: '/programma/$programmeId', as: anja, at: '/programma/$programme' },
  { route: '/programma/$programmeId', as: anja, at: '/programma/$programme?nakijken=ja' },
  { route: '/programma/$programmeId', as: anja, at: '/programma/$bareProgramme' },
  { route: '/programma/$programmeId/planbord', as: anja, at: '/programma/$programme/planbord' },
  { route: '/programma/$programmeId/planbord', as: anja, at: '/programma/$bareProgramme/planbord' },
  { route: '/programma/$programmeId/planbord', as: anja, at: '/programma/$programme/planbord?stap=halfjaar' },
  { route: '/programma/$programmeId/wijzigingen', as: anja, at: '/programma/$programme/wijzigingen?vanaf=2020-01-01' },
  { route: '/programma/$programmeId/wijzigingen', as: anja, at: '/programma/$bareProgramme/wijzigingen' },
  { route: '/programma/$programmeId/momenten', as: anja, at: '/programma/$programme/momenten' },
  { route: '/programma/$programmeId/momenten', as: anja, at: '/programma/$bareProgramme/momenten' },
  { route: '/programma/$programmeId/geld', as: anja, at: '/programma/$programme/geld' },
  { route: '/programma/$programmeId/geld', as: anja, at: '/programma/$bareProgramme/geld' },
  {
    route: '/programma/$programmeId/geld/regels/$lineId',
    as: anja,
    at: '/programma/$programme/geld/regels/$budgetLine',
  },
  { route: '/programma/$programmeId/geld/besparingen', as: anja, at: '/programma/$programme/geld/besparingen' },
  { route: '/programma/$programmeId/geld/besparingen', as: anja, at: '/programma/$bareProgramme/geld/besparingen' },
  { route: '/programma/$programmeId/geld/subsidies', as: anja, at: '/programma/$programme/geld/subsidies' },
  { route: '/programma/$programmeId/geld/subsidies', as: anja, at: '/programma/$bareProgramme/geld/subsidies' },
  { route: '/programma/$programmeId/geld/geschiedenis', as: anja, at: '/programma/$programme/geld/geschiedenis' },
  { route: '/programma/$programmeId/geld/geschiedenis', as: anja, at: '/programma/$bareProgramme/geld/geschiedenis' },
  { route: '/programma/$programmeId/rapporten', as: anja, at: '/programma/$programme/rapporten' },
  { route: '/programma/$programmeId/rapporten', as: sanne, at: '/programma/$programme/rapporten?lezers=public' },
  { route: '/programma/$programmeId/rapporten', as: anja, at: '/programma/$bareProgramme/rapporten' },
  { route: '/programma/rapporten/$reportId', as: anja, at: '/programma/rapporten/$report' },
  { route: '/programma/rapporten/$reportId', as: sanne, at: '/programma/rapporten/$report' },
  ...(
    [
      [anja, '$publishedReport'],
      [anja, '$withdrawnReport'],
      [sanne, '$withdrawnReport'],
    ] as const
  ).map(([as, report]) => ({
    route: '/programma/rapporten/gepubliceerd/$publishedId',
    as,
    at: `/programma/rapporten/gepubliceerd/${report}`,
  })),
  { route: '/programma/$programmeId/risicos', as: anja, at: '/programma/$programme/risicos' },
  { route: '/programma/$programmeId/risicos', as: anja, at: '/programma/$programme/risicos?toon=afgesloten' },
  { route: '/programma/$programmeId/risicos', as: anja, at: '/programma/$bareProgramme/risicos' },
  { route: '/programma/$programmeId/risicos/$riskId', as: anja, at: '/programma/$programme/risicos/$risk' },
  { route: '/programma/$programmeId/indicatoren', as: anja, at: '/programma/$programme/indicatoren' },
  { route: '/programma/$programmeId/indicatoren', as: anja, at: '/programma/$programme/indicatoren?verloop=broken' },
  { route: '/programma/$programmeId/indicatoren', as: anja, at: '/programma/$bareProgramme/indicatoren' },
  { route: '/programma/indicatoren/$indicatorId', as: anja, at: '/programma/indicatoren/$indicator' },
  { route: '/programma/indicatoren/$indicatorId', as: anja, at: '/programma/indicatoren/$bareIndicator' },
  { route: '/programma/indicatoren/$indicatorId/inlezen', as: anja, at: '/programma/indicatoren/$indicator/inlezen' },
  { route: '/programma/indicatoren/$indicatorId', as: sanne, at: '/programma/indicatoren/$indicator' },
  { route: '/programma/$programmeId/registers', as: anja, at: '/programma/$programme/registers' },
  { route: '/programma/$programmeId/registers', as: anja, at: '/programma/$bareProgramme/registers' },
  ...registers.flatMap((register) =>
    ['programme', 'bareProgramme'].map((programme) => ({
      route: '/programma/$programmeId/registers/$register',
      as: anja,
      at: `/programma/$${programme}/registers/${register}?weergave=all`,
    })),
  ),
  ...registerEntries.map((entry) => ({
    route: '/programma/registers/$entryId',
    as: anja,
    at: `/programma/registers/$${entry}`,
  })),
  { route: '/programma/registers/$entryId', as: 'mo-el-amrani', at: '/programma/registers/$adviceEntry' },
  { route: '/programma/onderdelen/$nodeId', as: anja, at: '/programma/onderdelen/$item' },
  { route: '/programma/onderdelen/$nodeId', as: anja, at: '/programma/onderdelen/$pilot' },
  { route: '/programma/onderdelen/$nodeId', as: sanne, at: '/programma/onderdelen/$item' },
  { route: '/programma/onderdelen/$nodeId', as: anja, at: '/programma/onderdelen/$actionLine' },
  { route: '/programma/momenten/$momentId', as: anja, at: '/programma/momenten/$moment' },

  { route: '/beheer', as: lotte },
  { route: '/beheer/organisaties', as: lotte },
  { route: '/beheer/organisaties/$organisationId', as: lotte, at: '/beheer/organisaties/$organisation' },
  { route: '/beheer/gebieden', as: lotte },
  { route: '/beheer/teams', as: lotte },
  { route: '/beheer/teams/$teamId', as: lotte, at: '/beheer/teams/$team' },
  { route: '/beheer/medewerkers', as: lotte },
  { route: '/beheer/medewerkers/$workerId', as: lotte, at: '/beheer/medewerkers/$worker' },
  { route: '/beheer/mandaten', as: lotte },
  { route: '/beheer/instellingen', as: lotte },
  { route: '/beheer/sleutels', as: lotte, empty: lotte },
  { route: '/beheer/rechten', as: lotte },
]
