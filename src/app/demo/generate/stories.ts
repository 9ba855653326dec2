/** What people see, hear and want, for made-up families. `{name}` is the child's given name. All of it our own. */
export type Story = {
  kinds: readonly string[]
  about: readonly ('child' | 'parents' | 'sibling' | 'household' | 'neighbourhood')[]
  ages: readonly [from: number, to: number]
  observation: readonly [string, ...string[]]
  told?: { text: string; by: string }
  interpretation?: string
  against?: string
  why: string
  goals: readonly [string, ...string[]]
}

export const stories: readonly [Story, ...Story[]] = [
  {
    kinds: ['high-conflict-divorce'],
    about: ['parents', 'household'],
    ages: [2, 16],
    observation: [
      'Bij het ophalen hadden de ouders ruzie op het plein. {name} stond erbij en huilde.',
      '{name} durft niet te zeggen bij wie het kamp gevierd wordt.',
    ],
    told: { text: 'Ik weet nooit bij wie ik straks ben.', by: '{name}' },
    interpretation: '{name} zit klem tussen de ouders.',
    against: 'Beide ouders komen op elk gesprek.',
    why: 'Ouders zijn uit elkaar en komen er samen niet uit',
    goals: ['Wij praten zonder ruzie over de kinderen', '{name} slaapt op vaste dagen bij vader en bij moeder'],
  },
  {
    kinds: ['upbringing-questions'],
    about: ['parents', 'child'],
    ages: [0, 12],
    observation: [
      'Moeder vraagt om hulp bij het slapen. {name} is elke nacht uren wakker.',
      'Vader weet niet hoe hij grenzen stelt zonder boos te worden.',
    ],
    told: { text: 'Ik ben zo moe dat ik soms schreeuw.', by: 'moeder' },
    against: 'Ouders vragen zelf om hulp.',
    why: 'Ouders vragen hulp bij de opvoeding',
    goals: ['Wij hebben weer rust in huis in de avond', 'Ik weet wat ik doe als {name} boos is'],
  },
  {
    kinds: ['debts', 'poverty'],
    about: ['household', 'parents'],
    ages: [0, 18],
    observation: [
      '{name} komt vaak zonder ontbijt en zonder jas.',
      'Er is afgesloten geweest van gas. Het huis is koud.',
    ],
    told: { text: 'We hebben geen geld voor de schoolreis.', by: 'moeder' },
    interpretation: 'De schulden geven veel spanning thuis.',
    why: 'Geldzorgen raken de kinderen',
    goals: ['Wij hebben overzicht over ons geld', '{name} gaat mee op kamp'],
  },
  {
    kinds: ['school-absence', 'home-sitter'],
    about: ['child'],
    ages: [8, 18],
    observation: [
      '{name} was deze maand 14 dagen niet op school.',
      'Al zes weken geen les gevolgd. Thuis wordt niet opgedaan.',
    ],
    told: { text: 'Ik word misselijk als ik aan school denk.', by: '{name}' },
    interpretation: 'Het lijkt angst, geen onwil.',
    against: '{name} maakt thuis wel huiswerk.',
    why: 'Gaat al lang niet naar school',
    goals: ['Ik ga drie ochtenden in de week naar school', 'Ik weet wie mij op school helpt'],
  },
  {
    kinds: ['behaviour'],
    about: ['child'],
    ages: [4, 15],
    observation: [
      '{name} slaat andere kinderen als het spel stopt.',
      '{name} loopt de klas uit en is dan niet te bereiken.',
    ],
    interpretation: 'Het is te druk in de klas voor {name}.',
    against: 'In kleine groepjes gaat het goed.',
    why: 'Gedrag op school en thuis loopt vast',
    goals: ['Ik zeg het als het te druk is', 'Wij doen thuis en op school hetzelfde'],
  },
  {
    kinds: ['mental-health'],
    about: ['child'],
    ages: [11, 22],
    observation: ['{name} is stil geworden en eet in de pauze niet.', 'Verse krassen op de onderarm gezien bij gym.'],
    told: { text: 'Het hoeft voor mij allemaal niet meer.', by: '{name}' },
    interpretation: '{name} is somber, al maanden.',
    why: 'Somberheid en terugtrekken',
    goals: ['Ik praat elke week met iemand die ik vertrouw', 'Ik slaap weer een nacht door'],
  },
  {
    kinds: ['partner-violence'],
    about: ['parents', 'household'],
    ages: [0, 17],
    observation: [
      'Politie was vannacht aan de deur na een melding van buren. Kinderen waren thuis en wakker.',
      'Moeder heeft een blauwe plek op de kaak. {name} wijkt niet van haar zijde.',
    ],
    told: { text: 'Papa gooit dingen kapot.', by: '{name}' },
    interpretation: 'Het is niet de eerste keer.',
    why: 'Geweld tussen ouders waar kinderen bij zijn',
    goals: ['Bij ons thuis wordt niet geslagen', '{name} weet wie te bellen als het misgaat'],
  },
  {
    kinds: ['emotional-neglect'],
    about: ['child', 'parents'],
    ages: [0, 14],
    observation: [
      '{name} zit tot sluitingstijd op de opvang. Niemand neemt de telefoon op.',
      '{name} zoekt bij elke leidster schoot.',
    ],
    against: 'Oma haalt twee keer per week.',
    why: 'Te weinig aandacht thuis',
    goals: ['Elke dag een half uur samen zonder telefoon', 'Oma blijft twee middagen oppassen'],
  },
  {
    kinds: ['parental-mental-illness', 'parental-stress'],
    about: ['parents'],
    ages: [0, 16],
    observation: [
      'Vader is opgenomen geweest. Moeder redt het niet alleen met drie kinderen.',
      'Moeder ligt overdag in bed. {name} zorgt voor de jongste.',
    ],
    interpretation: '{name} doet thuis te veel voor de leeftijd.',
    why: 'Een ouder is ziek en de zorg komt op de kinderen neer',
    goals: ['{name} kan weer spelen na school', 'Er is elke dag een volwassene die kookt'],
  },
  {
    kinds: ['parental-addiction', 'excessive-alcohol'],
    about: ['parents', 'household'],
    ages: [0, 17],
    observation: ['Moeder rook om negen uur in de ochtend naar drank.', 'Lege flessen in de gang bij het huisbezoek.'],
    told: { text: 'Mama slaapt vaak op de bank.', by: '{name}' },
    why: 'Drankgebruik van een ouder',
    goals: ['Mama drinkt niet als wij thuis zijn', 'Wij weten bij wie we terecht kunnen'],
  },
  {
    kinds: ['vulnerable-pregnancy'],
    about: ['child', 'parents'],
    ages: [-1, 1],
    observation: [
      'Jong, zwanger en geen vaste woonplek. Komt niet op de controles.',
      'Geen spullen voor de baby, uitgerekend over acht weken.',
    ],
    against: 'Haar zus gaat mee naar elke afspraak.',
    why: 'Zorgen rond de geboorte',
    goals: ['Er is een plek om te wonen voor de baby komt', 'Ik weet hoe ik de eerste weken doorkom'],
  },
  {
    kinds: ['youth-substance-use', 'risk-behaviour'],
    about: ['child'],
    ages: [13, 22],
    observation: [
      '{name} hangt tot laat bij het station en blowt dagelijks.',
      'Met een gestolen scooter aangehouden, tweede keer.',
    ],
    told: { text: 'Thuis is het ook niet alles.', by: '{name}' },
    why: 'Risico op straat',
    goals: ['Ik heb overdag iets te doen', 'Ik kom voor elf uur thuis'],
  },
  {
    kinds: ['development-delay'],
    about: ['child'],
    ages: [1, 7],
    observation: ['{name} is drie en zegt nog geen zinnen.', 'Op het consultatiebureau twee keer niet verschenen.'],
    against: 'Op de peuterspeelzaal gaat {name} vooruit.',
    why: 'Achterstand in taal en spel',
    goals: ['{name} kan zeggen wat het wil', 'Wij lezen elke avond voor'],
  },
  {
    kinds: ['bullying', 'online-harm'],
    about: ['child', 'neighbourhood'],
    ages: [9, 17],
    observation: ['Een foto van {name} gaat rond in de klas.', '{name} wordt na school opgewacht.'],
    why: 'Gepest, ook online',
    goals: ['Ik fiets weer zelf naar school', 'Ik weet wat ik doe als er iets online komt'],
  },
  {
    kinds: ['physical-abuse'],
    about: ['child'],
    ages: [0, 15],
    observation: ['Striemen op de rug gezien bij het omkleden.', '{name} schrikt als iemand een arm optilt.'],
    told: { text: 'Ik was stout.', by: '{name}' },
    why: 'Vermoeden van mishandeling',
    goals: ['Bij ons thuis is het veilig', 'Wij vragen hulp voor het misgaat'],
  },
  {
    kinds: ['mild-intellectual-disability', 'low-self-reliance'],
    about: ['parents', 'household'],
    ages: [0, 17],
    observation: [
      'Post blijft ongeopend liggen. Afspraken worden vergeten.',
      'Het huis is vuil; er is geen plek om te spelen.',
    ],
    against: 'Moeder is liefdevol en doet haar best.',
    why: 'Het dagelijks leven lukt niet zonder hulp',
    goals: ['Elke maandag doen we samen de post', '{name} heeft een eigen kamer om te spelen'],
  },
]

export const goesWell = [
  'De kinderen zijn dol op elkaar.',
  'Oma en opa wonen dichtbij en helpen graag.',
  'Ouders komen op elke afspraak.',
  'Op school gaat het goed met de vrienden.',
  'Vader heeft weer werk.',
] as const

export const hopes = [
  'Ik wil dat het weer gezellig is.',
  'Ik wil gewoon naar mijn eigen school blijven gaan.',
  'Dat ze niet meer schreeuwen.',
  'Ik wil later bij de brandweer.',
  'Dat oma vaker komt.',
] as const

export const actions = [
  'Ik bel dinsdag zelf met school.',
  'Wij eten elke avond samen aan tafel.',
  'Ik ga met de brieven naar het spreekuur.',
  'Wij maken samen een weekrooster.',
  'Ik breng en haal bij voetbal.',
] as const

export const contacts = [
  'Kort gebeld met moeder. Het gaat iets beter, de afspraak van dinsdag blijft staan.',
  'Huisbezoek. Kinderen waren vrolijk, het was opgeruimd.',
  'Overleg met de intern begeleider. School ziet minder verzuim.',
  'Vader belde af, nieuwe afspraak gemaakt.',
  'Gesprek met de jongere zelf, op school. Wil niet dat vader dit hoort.',
  'Evaluatie met het gezin. Twee doelen zijn bijna gehaald.',
] as const

export const closings = {
  'goals-reached': 'De doelen zijn gehaald. Het gezin redt het zelf.',
  agreed: 'Samen met het gezin besloten te stoppen.',
  'not-needed': 'Bij nader inzien was geen hulp nodig.',
  'family-stops': 'Het gezin wil niet verder.',
  moved: 'Verhuisd. De nieuwe gemeente neemt het over en heeft dat bevestigd.',
  'age-limit': 'Achttien geworden; het wijkteam gaat verder.',
} as const

/** What somebody still has to do for a family, in a few words. */
export const errands: readonly [string, ...string[]] = [
  'Mentor bellen over het rooster',
  'Vader uitnodigen voor een gesprek',
  'Verslag van de kinderarts opvragen',
  'Sportclub zoeken in de buurt',
  'Afspraak met de Kredietbank bevestigen',
  'Oma bellen over de vrijdagmiddag',
  'Brief van school samen lezen',
  'Vragen of de buurvrouw blijft oppassen',
  'Tolk regelen voor het volgende gesprek',
]
