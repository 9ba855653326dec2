/** An area with its postcodes, and the key of the youth team that works there. */
export type DemoArea = { name: string; postcodes: readonly string[]; team: string; teamName: string }

export type DemoMunicipality = { code: string; name: string; brand: string; areas: readonly DemoArea[] }

/**
 * Two municipalities: one with a town and its villages, one with six areas (S003-026). The key `youth` is the team of
 * most demo people.
 */
export const demoMunicipalities: readonly DemoMunicipality[] = [
  {
    code: '0109',
    name: 'Coevorden',
    brand: '#154273',
    areas: [
      {
        name: 'Coevorden stad',
        postcodes: ['7740', '7741', '7742', '8646'],
        team: 'youth',
        teamName: 'Jeugdteam Coevorden stad',
      },
      {
        name: 'Dalen, Sleen en Oosterhesselen',
        postcodes: ['7751', '7754', '7846', '7847', '7848'],
        team: 'youth-villages',
        teamName: 'Jeugdteam dorpen',
      },
    ],
  },
  {
    code: '0114',
    name: 'Emmen',
    brand: '#1b6b3a',
    areas: [
      {
        name: 'Emmen Zuid',
        postcodes: ['7811', '7812', '7815'],
        team: 'youth',
        teamName: 'Jeugdteam Emmen Zuid',
      },
      {
        name: 'Emmen Oost',
        postcodes: ['7821', '7822'],
        team: 'youth-villages',
        teamName: 'Jeugdteam Emmen Oost',
      },
      { name: 'Emmen Noord', postcodes: ['7823', '7824'], team: 'youth-north', teamName: 'Jeugdteam Emmen Noord' },
      { name: 'De Monden', postcodes: ['7831', '7881'], team: 'youth-monden', teamName: 'Jeugdteam De Monden' },
      { name: 'De Blokken', postcodes: ['7885', '7891'], team: 'youth-blokken', teamName: 'Jeugdteam De Blokken' },
      { name: 'De Velden', postcodes: ['7761', '7765'], team: 'youth-velden', teamName: 'Jeugdteam De Velden' },
    ],
  },
]
