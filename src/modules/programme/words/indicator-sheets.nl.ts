/** The heads of the spreadsheets with indicators: the values are read back by these Dutch heads. */
export const indicatorSheetsNl = {
  values: {
    sheet: 'Waarden',
    head: ['Datum', 'Waarde', 'Bron', 'Toelichting'],
    widths: [14, 14, 40, 50],
  },
  list: {
    sheet: 'Indicatoren',
    head: [
      'Indicator',
      'Hoort bij',
      'Betekenis',
      'Eenheid',
      'Bron',
      'Wat is beter',
      'Beginmeting',
      'Dag van de beginmeting',
      'Doel',
      'Doel uiterlijk op',
      'Laatste waarde',
      'Gemeten op',
      'Bron van de waarde',
      'Zekerheid',
      'Verloop',
      'Stand van het doel',
    ],
    widths: [40, 30, 60, 16, 30, 16, 14, 18, 14, 18, 14, 14, 30, 14, 30, 18],
  },
}
