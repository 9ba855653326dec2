import { type Random, random } from '../test/random.ts'

const MEGABYTE = 1024 * 1024
const NAMESPACES =
  'xmlns:ijw="http://www.istandaarden.nl/ijw/3_2/basisschema/schema" xmlns:jw323="http://www.istandaarden.nl/ijw/3_2/jw323/schema"'
const LINES_PER_CLIENT = 4
const PRODUCTS = ['45A04', '45A05', '54001', '50A01', '44A12', '46A03'] as const

/**
 * A claim (JW323) of about so many megabytes, written as vendors write it: one element on a line, indented with tabs, CR/LF.
 * Always the same bytes for the same size.
 */
export function largeClaim(megabytes: number): Uint8Array {
  const chance = random(323)
  const clients: string[] = []
  for (let size = 0, line = 1; size < megabytes * MEGABYTE; line += LINES_PER_CLIENT) {
    const one = client(line, chance).replaceAll('\n', '\r\n')
    size += one.length
    clients.push(one)
  }
  const text = `<?xml version="1.0" encoding="UTF-8"?>
<jw323:Bericht ${NAMESPACES}>
	<jw323:Header>
		<jw323:BerichtCode>490</jw323:BerichtCode>
		<jw323:BerichtVersie>3</jw323:BerichtVersie>
		<jw323:BerichtSubversie>2</jw323:BerichtSubversie>
		<jw323:Afzender>65656055</jw323:Afzender>
		<jw323:Ontvanger>0384</jw323:Ontvanger>
		<jw323:BerichtIdentificatie>
			<ijw:Identificatie>323-0001</ijw:Identificatie>
			<ijw:Dagtekening>2026-05-06</ijw:Dagtekening>
		</jw323:BerichtIdentificatie>
		<jw323:XsdVersie>
			<ijw:BasisschemaXsdVersie>1.0.0</ijw:BasisschemaXsdVersie>
			<ijw:BerichtXsdVersie>1.0.0</ijw:BerichtXsdVersie>
		</jw323:XsdVersie>
	</jw323:Header>
	<jw323:Declaratie>
		<jw323:DeclaratieNummer>D202604</jw323:DeclaratieNummer>
		<jw323:DeclaratiePeriode>
			<ijw:Begindatum>2026-04-01</ijw:Begindatum>
			<ijw:Einddatum>2026-04-30</ijw:Einddatum>
		</jw323:DeclaratiePeriode>
		<jw323:DeclaratieDagtekening>2026-05-06</jw323:DeclaratieDagtekening>
		<jw323:TotaalIngediendBedrag>
			<ijw:TotaalBedrag>123456789</ijw:TotaalBedrag>
			<ijw:DebetCredit>D</ijw:DebetCredit>
		</jw323:TotaalIngediendBedrag>
		<jw323:Clienten>
${clients.join('')}		</jw323:Clienten>
	</jw323:Declaratie>
</jw323:Bericht>
`
  return new TextEncoder().encode(text.replaceAll(/\r?\n/g, '\r\n'))
}

function client(line: number, chance: Random): string {
  const lines = Array.from({ length: LINES_PER_CLIENT }, (_, at) => performance(line + at, chance))
  return `			<jw323:Client>
				<jw323:Bsn>${900_000_000 + chance.below(99_999_999)}</jw323:Bsn>
				<jw323:Prestaties>
${lines.join('')}				</jw323:Prestaties>
			</jw323:Client>
`
}

function performance(line: number, chance: Random): string {
  const first = 1 + chance.below(15)
  const code = chance.pick(PRODUCTS)
  return `					<jw323:Prestatie>
						<jw323:ProductReferentie>
							<ijw:ReferentieNummer>P-${String(line).padStart(9, '0')}</ijw:ReferentieNummer>
						</jw323:ProductReferentie>
						<jw323:ToewijzingNummer>${10_000 + chance.below(900_000)}</jw323:ToewijzingNummer>
						<jw323:ProductCategorie>${code.slice(0, 2)}</jw323:ProductCategorie>
						<jw323:ProductCode>${code}</jw323:ProductCode>
						<jw323:ProductPeriode>
							<ijw:Begindatum>2026-04-${String(first).padStart(2, '0')}</ijw:Begindatum>
							<ijw:Einddatum>2026-04-${String(first + chance.below(15)).padStart(2, '0')}</ijw:Einddatum>
						</jw323:ProductPeriode>
						<jw323:GeleverdVolume>${chance.below(3000)}</jw323:GeleverdVolume>
						<jw323:Eenheid>${chance.pick(['01', '04', '16'])}</jw323:Eenheid>
						<jw323:ProductTarief>${chance.below(20_000)}</jw323:ProductTarief>
						<jw323:IngediendBedrag>
							<ijw:Bedrag>${chance.below(9_000_000)}</ijw:Bedrag>
							<ijw:DebetCredit>${chance.once(20) ? 'C' : 'D'}</ijw:DebetCredit>
						</jw323:IngediendBedrag>
					</jw323:Prestatie>
`
}
