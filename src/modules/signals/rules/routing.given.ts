import type { RoutingRule, RoutingSet, SafetyNet } from './routing.ts'

export const EMMEN = '0114'
export const rule = (id: string, priority: number, facts: Partial<RoutingRule> = {}): RoutingRule => ({
  id,
  priority,
  municipality: EMMEN,
  from: '2015-01-01',
  source: 'S003-046',
  certainty: 'V',
  when: {},
  to: { teamOf: 'home' },
  ...facts,
})
export const net: SafetyNet = {
  team: 'front-desk',
  municipality: EMMEN,
  from: '2015-01-01',
  source: 'A07',
  certainty: 'U',
}

/** Emmen as the inspectorates saw it: a team per area, one 12+ team, merged into area teams in 2017 (S003-046…058). */
export const emmen: RoutingSet = {
  teams: [
    { id: 'front-desk', from: '2015-01-01' },
    { id: 'cjg-zuid', from: '2015-01-01', until: '2017-01-01', becomes: 'gebiedsteam-zuid' },
    { id: 'gebiedsteam-zuid', from: '2015-01-01' },
    { id: 'cjg-velden', from: '2015-01-01' },
    { id: 'cjg-12plus', from: '2015-01-01' },
    { id: 'crisis', from: '2015-01-01' },
  ],
  areaTeams: [
    { area: 'zuid', team: 'cjg-zuid', from: '2015-01-01' },
    { area: 'velden', team: 'cjg-velden', from: '2015-01-01' },
  ],
  nets: [net],
  rules: [
    rule('acute', 1, { when: { acute: true }, to: { team: 'crisis' } }),
    rule('12plus', 2, { when: { ageFrom: 12, reporterKinds: ['secondary-school'] }, to: { team: 'cjg-12plus' } }),
    rule('absence', 3, { when: { kinds: ['school-absence'] }, to: { teamOf: 'school' } }),
    rule('home', 9),
  ],
}
