/**
 * The code lists of the standard, each code with a short Dutch name for on a screen or in an explanation.
 * Lists that differ between iJw and iWmo stand per standard. Source: code lists of release 3.2 (COD…, WJ…, JZ…, NUM…).
 */

/** A list of codes with what each stands for. */
export type CodeList = { readonly [code: string]: string }

export const ADDRESS_KINDS = {
  '01': 'BRP-adres',
  '02': 'correspondentieadres',
  '03': 'verblijfadres',
  '04': 'tijdelijk verblijfadres',
} as const

export const ADDRESS_MARKS = { AB: 'aan boord', BY: 'bij', TO: 'tegenover', WW: 'woonwagen' } as const

export const COMMUNICATION = { '1': 'tolk voor een taal', '2': 'doventolk', '3': 'tolk voor doofblinden' } as const

export const DATE_USE = {
  '1': 'dag onbekend',
  '2': 'dag en maand onbekend',
  '3': 'dag, maand en jaar onbekend',
} as const

export const DEBIT_CREDIT = { C: 'credit', D: 'debet' } as const

export const UNITS = {
  '01': 'minuten',
  '04': 'uren',
  '14': 'etmalen',
  '16': 'dagdelen van vier uur',
  '82': 'stuks (output)',
  '83': 'euro’s',
  '84': 'stuks (inspanning)',
} as const

export const FREQUENCIES = {
  '1': 'per dag',
  '2': 'per week',
  '4': 'per maand',
  '6': 'in totaal over de toewijzing',
} as const

export const SEXES = { '0': 'onbekend', '1': 'man', '2': 'vrouw' } as const

export const YES_NO = { '1': 'ja', '2': 'nee' } as const

export const LEGAL_STATUSES = {
  '01': 'rechterlijke machtiging',
  '02': 'rechterlijke machtiging op eigen verzoek',
  '03': 'rechterlijke machtiging, voorwaardelijk ontslag',
  '04': 'ondertoezichtstelling',
  '05': 'inbewaringstelling',
  '11': 'strafrechtelijk: tbs',
  '12': 'strafrechtelijk: overig',
} as const

export const NAME_USES = {
  '1': 'eigen naam',
  '2': 'naam van de partner',
  '3': 'naam van de partner, dan eigen naam',
  '4': 'eigen naam, dan naam van de partner',
  '5': 'pseudoniem',
  '6': 'geen natuurlijk persoon',
} as const

export const REQUEST_REASONS = { '1': 'situatie van de cliënt veranderd', '2': 'zorgplan gewijzigd' } as const

export const REQUEST_ANSWERS = { '1': 'verzoek afgewezen', '2': 'aanvraag in onderzoek' } as const

export const REFUSAL_REASONS = {
  '1': 'geen wijziging, maar een nieuwe aanvraag',
  '2': 'past niet binnen het budget',
  '3': 'geen contract',
  '4': 'past niet binnen het contract',
  '5': 'andere gemeente',
  '6': 'stapeling',
  '7': 'inhoudelijk afgekeurd',
  '8': 'woonplaatsbeginsel',
  '9': 'leeftijdsgrens bereikt',
} as const

export const CHANGE_REASONS = {
  '01': 'administratieve correctie (vervallen)',
  '02': 'cliënt overleden',
  '03': 'contract gewijzigd',
  '04': 'na herbeoordeling verlengd',
  '05': 'na herbeoordeling verkort',
  '06': 'naar een ander domein',
  '07': 'verhuisd naar een andere gemeente',
  '08': 'andere leveringsvorm',
  '09': 'naar een andere aanbieder',
  '10': 'andere bekostiging',
  '11': 'gemeentelijke herindeling',
  '12': 'op initiatief van de aanbieder',
  '13': 'verwijderd',
  '14': 'administratieve correctie',
} as const

export const DELIVERY_STATUSES = {
  '1': 'eerste aanlevering',
  '2': 'gewijzigde aanlevering',
  '3': 'verwijderen',
  '9': 'ongewijzigd',
} as const

export const REFERRERS = {
  '01': 'gemeente',
  '02': 'huisarts',
  '03': 'jeugdarts',
  '04': 'gecertificeerde instelling',
  '05': 'medisch specialist',
  '06': 'geen verwijzer',
  '08': 'rechter, officier van justitie of justitiële jeugdinrichting',
} as const

export const REPRESENTATION = {
  '06': 'voogdij',
  '07': 'bewind',
  '08': 'mentorschap',
  '09': 'curatele',
  '10': 'zaakwaarneming',
} as const

export const RELATIONS = {
  '03': 'curator',
  '04': 'financieel gemachtigde',
  '05': 'financieel toezicht',
  '06': 'leefeenheid',
  '07': 'hulpverlener',
  '08': 'specialist',
  '09': 'anders',
  '10': 'ouder',
  '11': 'voogd',
  '12': 'partner',
  '13': 'pleegouder',
  '14': 'bewindvoerder',
  '15': 'mentor',
  '16': 'zoon of dochter',
  '17': 'familielid',
  '18': 'gezinslid',
  '19': 'buur',
  '20': 'vriend of kennis',
  '21': 'cliëntondersteuner',
  '22': 'huisarts',
  '23': 'erven',
  '24': 'werkgever',
  '25': 'wijkcoach',
} as const

/** Why delivery stopped (`RedenBeeindiging`), per standard. */
export const END_REASONS: { readonly ijw: CodeList; readonly iwmo: CodeList } = {
  ijw: {
    '02': 'overleden',
    '20': 'tijdelijk gestopt',
    '31': 'volgens plan afgerond',
    '32': 'voortijdig, door de cliënt',
    '33': 'voortijdig, door de aanbieder',
    '34': 'voortijdig, in overleg',
    '35': 'voortijdig, door iets van buiten',
    '36': 'op initiatief van de gemeente',
    '37': 'na een verzoek om wijziging',
    '38': 'naar een andere aanbieder',
    '39': 'naar een ander domein',
  },
  iwmo: {
    '02': 'overleden',
    '19': 'volgens plan afgerond',
    '20': 'tijdelijk gestopt',
    '21': 'eenzijdig, door de cliënt',
    '22': 'eenzijdig, door de aanbieder',
    '23': 'voortijdig, in overleg',
    '31': 'verhuisd naar een andere gemeente',
    '36': 'op initiatief van de gemeente',
    '37': 'na een verzoek om wijziging',
    '38': 'naar een andere aanbieder',
    '39': 'naar een ander domein',
  },
}

/** Main groups of products (`ProductCategorie`), per standard. */
export const PRODUCT_CATEGORIES: { readonly ijw: CodeList; readonly iwmo: CodeList } = {
  ijw: {
    '31': 'zonder verblijf, wijk- of buurtteam (2015)',
    '32': 'zonder verblijf, ambulant bij de aanbieder (2015)',
    '33': 'zonder verblijf, daghulp bij de aanbieder (2015)',
    '34': 'zonder verblijf, in het netwerk (2015)',
    '35': 'met verblijf, pleegzorg (2015)',
    '36': 'met verblijf, gezinsgericht (2015)',
    '37': 'met verblijf, gesloten (2015)',
    '38': 'met verblijf, overig (2015)',
    '40': 'persoonlijke verzorging',
    '41': 'dagbehandeling',
    '42': 'vervoer',
    '43': 'verblijf met behandeling',
    '44': 'verblijf zonder behandeling',
    '45': 'ambulante jeugdhulp',
    '46': 'crisishulp',
    '47': 'jeugdreclassering',
    '48': 'jeugdbescherming',
    '49': 'preventief justitieel kader',
    '50': 'maatwerk',
    '51': 'generalistische basis-ggz',
    '52': 'specialistische ggz',
    '53': 'kindergeneeskunde',
    '54': 'jeugd-ggz',
    '55': 'landelijk ingekochte zorg',
  },
  iwmo: {
    '01': 'hulp bij het huishouden',
    '02': 'begeleiding',
    '03': 'persoonlijke verzorging',
    '04': 'kort verblijf',
    '05': 'woondiensten',
    '06': 'overig, voor persoon of huishouden',
    '07': 'dagbesteding',
    '08': 'vervoerdiensten',
    '09': 'overig, in een groep',
    '10': 'overig maatwerk',
    '11': 'rolstoelen',
    '12': 'vervoervoorzieningen',
    '13': 'woonvoorzieningen',
    '14': 'overige hulpmiddelen',
    '15': 'beschermd wonen',
    '16': 'opvang',
    '17': 'spoedopvang',
    '18': 'overig beschermd wonen en opvang',
  },
}

/** Codes with which a block of a message is judged (`RetourCode`); what each says stands with the explanations. */
export const RETURN_CODES = words(`
  0001 0200 0233 0611 8001 8017 8021 8187 8214 8848 9019 9056 9063 9069 9071 9074 9307 9308 9319 9321 9322 9326 9332
  9333 9338 9339 9340 9341 9346 9347 9349 9350 9351 9355 9357 9359 9360 9361 9365 9366 9367 9369 9373 9374 9375 9379
  9384 9385 9387 9388 9389 9390 9411 9412 9413 9414 9415 S300 S329`)

/** Countries (ISO 3166, as the standard lists them). Their Dutch names come from `Intl.DisplayNames`. */
export const COUNTRIES = words(`
  AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ
  CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO
  FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE
  JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO
  MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW
  PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM
  TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW`)

function words(text: string): readonly string[] {
  return text.trim().split(/\s+/)
}
