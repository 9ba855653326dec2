/** Which module may open which door. A staircase: a module only looks at modules below it. */
export const mayEnter: Record<string, readonly string[]> = {
  organisations: [],
  households: ['organisations'],
  dossiers: ['organisations', 'households'],
  signals: ['organisations', 'households', 'dossiers'],
  plans: ['organisations', 'households', 'dossiers'],
  desk: ['organisations', 'households', 'dossiers', 'signals'],
  privacy: ['organisations', 'households', 'dossiers'],
  programme: ['organisations'],
}
