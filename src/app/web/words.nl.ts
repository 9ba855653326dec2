import type { Words } from '../../platform/words.ts'

/** What the shell of the staff app and the frame of the public pages say. */
export const nl = {
  product: 'Vangnet',
  searchOpen: 'Zoek een kind, gezin of dossier',
  searchProgrammes: 'Zoek een programma of onderdeel',
  searchNumber: 'Zoek een burgerservicenummer bij Gezinnen',
  menu: 'Menu',
  navigation: 'Hoofdnavigatie',
  bell: {
    none: 'Geen ongelezen berichten',
    unread: { one: '1 ongelezen bericht', other: '{count} ongelezen berichten' },
  },
  groups: { work: 'Werk', steer: 'Sturen', manage: 'Beheer' },
  account: {
    own: 'Mijn account',
    open: 'Uw account',
    municipality: 'U werkt voor',
    language: 'Taal',
    scheme: 'Weergave',
    schemes: { auto: 'Zoals mijn apparaat', light: 'Licht', dark: 'Donker', contrast: 'Hoog contrast' },
    logout: 'Uitloggen',
    parts: 'Onderdelen van dit scherm',
  },
  languages: { nl: 'Nederlands', en: 'English' },
  demo: 'Dit is een proefomgeving. Alle gezinnen zijn verzonnen.',
  meFailed: {
    title: 'De server geeft nu geen antwoord',
    text: 'We weten niet wie u bent en wat u mag zien. Probeer het opnieuw, of log opnieuw in.',
    login: 'Inloggen',
  },
  notFound: {
    title: 'Deze bladzijde is er niet',
    text: 'Misschien is het adres verkeerd, of mag u dit niet zien. Zoek hierboven of ga naar het begin.',
    home: 'Naar het begin',
  },
  crash: {
    title: 'Er ging iets mis op dit scherm',
    text: 'Wat al bewaard was, is er nog. Probeer het opnieuw of ga naar het begin.',
    again: 'Probeer opnieuw',
    home: 'Naar het begin',
  },
  home: {
    title: 'Welkom',
    text: 'Kies links wat u wilt doen, of zoek met Ctrl K.',
  },
  front: {
    title: 'Vangnet jeugd',
    lead: 'Hulp voor kinderen en gezinnen: van een eerste zorg tot passende hulp.',
    worry: 'Maakt u zich zorgen over een kind?',
    worryText: 'Kies de gemeente waar het kind woont. U hoeft niet in te loggen.',
    programme: 'Wat doet de gemeente voor de jeugd?',
    programmeText: 'U leest wat de gemeente wil bereiken en hoe ver het is.',
    programmeLink: 'Naar de programma’s',
    work: 'Werkt u met Vangnet?',
    workText: 'Log in met uw eigen organisatie.',
    login: 'Inloggen',
  },
  login: {
    title: 'Inloggen',
    text: 'U logt in bij uw eigen organisatie. Daarna komt u hier terug.',
    start: 'Inloggen bij mijn organisatie',
    who: 'Wie wilt u zijn?',
    demo: 'Dit is een proefomgeving met verzonnen gezinnen. Kies een persoon om rond te kijken.',
    be: 'Inloggen',
    notices: {
      'no-account': 'Er is geen account voor u. Vraag het aan uw functioneel beheerder.',
      failed: 'Inloggen lukte niet. Probeer het opnieuw.',
      'too-weak': 'Log in met twee stappen, bijvoorbeeld met een code op uw telefoon. Kan dat niet? Vraag uw helpdesk.',
      away: 'De inlog van uw organisatie geeft geen antwoord. Probeer het straks opnieuw.',
      'signed-out': 'U bent uitgelogd.',
    },
  },
  goodbye: {
    title: 'U bent uitgelogd uit Vangnet',
    text: 'Hierna logt u ook uit bij uw eigen organisatie.',
    on: 'Uitloggen bij mijn organisatie',
  },
  public: {
    skip: 'Naar de inhoud',
    footer: 'Over deze site',
    accessibility: 'Toegankelijkheid',
    privacy: 'Privacy',
    made: 'Deze site is van {municipality}.',
    otherLanguage: 'English',
    danger: 'Is er nu gevaar? Bel 112.',
  },
}

export type WebWords = Words<typeof nl>
