/** What the command line says. It is for administrators and speaks Dutch only. */
export const words = {
  about: 'Beheer van een installatie van Vangnet, op de machine zelf.',
  audit: {
    about: 'Het auditlog verzegelen en nakijken.',
    seal: 'Verzegel alle afgeronde regels die nog niet verzegeld zijn.',
    sealed: 'Regels verzegeld: {lines}.',
    verify: 'Kijk na of er aan de verzegelde regels iets is veranderd.',
    clean: 'Het auditlog klopt. Regels: {lines}, zegels: {seals}, nog niet verzegeld: {unsealed}.',
    wrong: 'Het auditlog klopt niet. Afwijkingen: {faults}, zegels: {seals}.',
    noHeads: 'Het tweede bestand {file} ontbreekt. Zonder dat bestand is niet te zien of de keten is afgekapt.',
    faults: {
      changed: 'Regel {line} (zegel {seal}) is na het verzegelen gewijzigd.',
      deleted: 'Regel {line} (zegel {seal}) is verwijderd.',
      inserted: 'Regel {line} is later in zegel {seal} tussengevoegd.',
      reordered: 'Regel {line} (zegel {seal}) staat niet meer op haar plaats.',
      'link-broken': 'Zegel {seal} sluit niet aan op het zegel ervoor.',
      'cut-off': 'Zegel {seal} staat in het tweede bestand en niet meer in de database: de keten is afgekapt.',
      'head-differs': 'Zegel {seal} heeft een andere kop dan in het tweede bestand.',
    },
  },
  demo: {
    about: 'Voorbeeldgegevens van verzonnen gezinnen.',
    load: 'Laad gezinnen, signalen en dossiers in een installatie waar nog niemand geregistreerd is.',
    size: 'hoe groot: village (1.000), town (20.000) of region (200.000 inwoners)',
    seed: 'hetzelfde getal geeft dezelfde gezinnen',
    wholeNumber: 'Geef een heel getal van 0 of hoger.',
    loaded: 'De voorbeeldgegevens staan klaar: {inhabitants} inwoners.',
    notEmpty: 'Er staan al mensen in deze installatie. Begin met een lege DATA_DIR of database.',
    notInProduction: 'Voorbeeldgegevens kunnen niet in productie.',
  },
  municipality: {
    about: 'Gemeenten die op deze installatie werken.',
    add: 'Voeg een gemeente toe, met haar eerste functioneel beheerder. Die richt de rest in op het scherm.',
    code: 'CBS-code van de gemeente, vier cijfers',
    name: 'naam van de gemeente, zonder het woord gemeente',
    administrator: 'inlognaam van de beheerder, zoals de inlog van de organisatie die geeft',
    administratorName: 'naam van de beheerder',
    wrongCode: 'Geef de CBS-code van de gemeente: vier cijfers.',
    added: 'Gemeente {name} ({code}) staat klaar. De beheerder kan inloggen.',
    there: 'Gemeente {code} doet al mee. Er is niets veranderd.',
  },
  import: {
    about: 'Gegevens inlezen uit een bestand.',
    persons:
      'Lees persoonslijsten uit de BRP in: csv (LO3) of json. Een tweede keer hetzelfde bestand verandert niets.',
    programme:
      'Lees een voortgangsrapport van een jeugdprogramma: platte tekst, docx, xlsx, ods of csv. Het verslag staat daarna klaar op het scherm.',
    template: 'schrijf een lege sjabloon met een voorbeeld (.xlsx of .ods)',
    dryRun: 'toon alleen wat er in het bestand staat',
    file: 'het bestand',
    for: 'naam van de beleidsmedewerker voor wie het verslag klaarstaat',
    save: 'sla ook op, als er niets onduidelijk is',
    intoProgramme: 'naam van het programma waarin het komt',
    municipality: 'CBS-code van de gemeente, vier cijfers',
    json: 'geef het verslag als json',
    unknownMunicipality: 'Gemeente {code} doet niet mee. Kies uit: {known}.',
  },
  secret: {
    about: 'Het geheim waarmee burgerservicenummers versleuteld zijn.',
    renew:
      'Versleutel alles opnieuw. Stop eerst de server. Zet het nieuwe geheim in VANGNET_SECRET en het oude in VANGNET_SECRET_FORMER.',
    noFormer: 'Zet het oude geheim in VANGNET_SECRET_FORMER en het nieuwe in VANGNET_SECRET.',
    renewed:
      'Gemeente {code}: opnieuw versleuteld {renewed}, was al goed {already}, niet te lezen {unreadable}, koppelingen vernieuwd {links}.',
    unreadable:
      'Sommige nummers zijn met geen van beide geheimen te lezen. Ze zijn niet veranderd. Zoek het geheim dat erbij hoort.',
  },
  failed: 'Dat lukte niet: {reason}',
  help: {
    option: 'toon deze uitleg',
    version: 'toon de versie',
    titles: { 'Usage:': 'Gebruik:', 'Arguments:': 'Gegevens:', 'Options:': 'Opties:', 'Commands:': 'Opdrachten:' },
  },
}
