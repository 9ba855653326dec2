/** What the programme wants, in themes, each with the movements it makes. */
export type Theme = { name: string; what: string; movements: readonly Movement[] }
export type Movement = { name: string; from: string; to: string; by: string }

export const PROGRAMME_NOTE =
  'Uitvoeringsplan bij de jeugdvisie. Vier actielijnen met samen negentien onderdelen. Elk half jaar vertellen de trekkers hoe het staat; de raad krijgt daar een rapport van.'

export const VISION = {
  name: 'Elk kind telt mee en groeit veilig op',
  what: 'In Coevorden groeien kinderen op in een gezin, een buurt en een school waar iemand ze ziet. Met de meesten gaat het goed. Gaat het even niet, dan is er hulp in de buurt, zonder omweg en zonder wachten. Is er meer nodig, dan blijft één iemand het gezin volgen tot het weer gaat. Wij doen dit samen met ouders, jongeren, scholen, dorpen en onze partners.',
}

export const THEMES: readonly Theme[] = [
  {
    name: 'Gewoon opgroeien',
    what: 'Opvoeden gaat met vallen en opstaan. Dat hoort erbij. Wij helpen ouders en kinderen met wat zij zelf kunnen, voordat wij aan zorg denken.',
    movements: [
      {
        name: 'Van klacht naar kracht',
        from: 'Wij vragen wat er mis is met een kind en zoeken daar zorg bij.',
        to: 'Wij vragen wat een kind en de ouders nodig hebben, en wat al goed gaat.',
        by: 'Gesprekken over gewoon opvoeden op school, bij de huisarts en in het dorpshuis. Consulenten leren zo te vragen.',
      },
      {
        name: 'Van praten over naar doen met',
        from: 'Volwassenen bedenken wat jongeren nodig hebben.',
        to: 'Jongeren beslissen mee, bij plannen en in hun eigen gezin.',
        by: 'Een jongerenraad met een eigen budget, en gesprekken op de plek waar jongeren zijn.',
      },
    ],
  },
  {
    name: 'Hulp dichtbij',
    what: 'Wat licht kan, gebeurt licht: in de klas, in de groep, in de buurt. Wie meer nodig heeft, hoeft daar niet eerst een rij voor af te lopen.',
    movements: [
      {
        name: 'Van zware zorg naar voorkomen',
        from: 'Een kind wacht tot het erg genoeg is voor specialistische hulp.',
        to: 'Er is hulp voordat het erg wordt, waar het kind al komt.',
        by: 'Steungezinnen, groepen voor kinderen, ondersteuners bij de huisarts en jongerenwerk op straat.',
      },
      {
        name: 'Van naast elkaar naar met elkaar',
        from: 'School en jeugdhulp maken elk een eigen plan voor hetzelfde kind.',
        to: 'School, opvang en jeugdhulp werken met één plan.',
        by: 'Een gezamenlijke agenda, vaste contactpersonen en overleg over een kind mét de ouders erbij.',
      },
      {
        name: 'Van stap voor stap naar meteen passend',
        from: 'Een gezin krijgt eerst lichte hulp, dan zwaardere, en vertelt het elke keer opnieuw.',
        to: 'Een gezin krijgt meteen de hulp die past, licht of zwaar.',
        by: 'Een goede vraag aan het begin, afspraken met huisartsen en aanbieders, en een tafel waar hulp ook wordt afgebouwd.',
      },
    ],
  },
  {
    name: 'Weten en volgen',
    what: 'Wij willen weten of het helpt. Elk gezin met meerdere hulpverleners weet wie de regie heeft.',
    movements: [
      {
        name: 'Van gevoel naar cijfers',
        from: 'Wij sturen op indrukken en op wat het laatst is gebeurd.',
        to: 'Wij sturen op cijfers met een verhaal erbij, en zeggen erbij wat wij niet weten.',
        by: 'Een dashboard met een paar goede cijfers, elk half jaar besproken met de mensen die het werk doen.',
      },
      {
        name: 'Van regelen naar richting houden',
        from: 'Iemand probeert alle afspraken bij elkaar te houden.',
        to: 'Eén regisseur houdt het doel van het gezin in het oog en mag knopen doorhakken.',
        by: 'Eén plan en één regisseur per gezin, met een achterwacht en duidelijk mandaat.',
      },
    ],
  },
]

/** The four action lines, in their order. */
export const LINES = {
  basis: {
    name: 'Actielijn 1: Een stevige basis',
    what: 'Thuis, in de opvang en op school: daar groeien kinderen op en daar begint het.',
  },
  early: {
    name: 'Actielijn 2: Eerder zien, eerder helpen',
    what: 'Het voorveld ziet als eerste dat een kind het moeilijk heeft, en kan iets doen.',
  },
  access: {
    name: 'Actielijn 3: Een betere toegang tot jeugdhulp',
    what: 'Wie jeugdhulp nodig heeft, krijgt die op tijd; wie zonder verder kan, wordt losgelaten.',
  },
  chain: {
    name: 'Actielijn 4: Samen in de keten',
    what: 'Veiligheid, regio, inwoners: hier kunnen wij alleen iets bereiken met anderen.',
  },
} as const
