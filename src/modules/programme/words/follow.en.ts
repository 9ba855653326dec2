import type { FollowWords } from './follow.nl.ts'

export const followEn: FollowWords = {
  refusals: {
    'programme/period-form': 'Write a period as 2026-Q1 (quarter) or 2026-H2 (half year).',
    'programme/periods-overlap': '{period} coincides with another period. Leave one of the two.',
    'programme/no-planning-here': 'Only a part with a result has a planning. Choose such a part.',
    'programme/baseline-stands': 'The original planning is fixed. Change the planning of today.',
    'programme/baseline-empty': 'Choose at least one period for the original planning.',
    'programme/adopted-in-the-future': 'Choose the day on which it was adopted. That is today or earlier.',
    'constraint/the_first_planning_stays': 'The original planning is fixed. Change the planning of today.',
    'programme/unknown-status': 'This status is not on the list. Choose a status from the list.',
    'programme/status-in-the-future': 'A status begins today or earlier. Choose an earlier day.',
    'programme/status-before-the-last': 'The status before it began later. Choose a day from {since}.',
    'programme/status-needs-end': 'Fill in as of which day it ends. {status} asks a date.',
    'programme/status-has-no-end': '{status} has no end date. Leave the field empty or choose another status.',
    'programme/no-status-here': 'Only a part with a result has a status. Choose such a part.',
  },
  warnings: {
    'not-started-but-reported': 'The status says that this has not started. Yet a state was written: {moments}.',
    'not-started-but-planned': 'The status says that this has not started. By the planning it began on {from}.',
    'not-started-but-pilot-ran': 'The status says that this has not started. Yet {name} runs or ran since {since}.',
    'open-after-planning': 'This is still running. By the planning it was done on {until}.',
    'open-but-ended': 'The status says that this is running. It ended on {ended}.',
    'over-but-more-to-come': 'This is done. At {moment} there are activities to come.',
    'over-but-parts-open': 'This is done. Parts that are still open: {parts}.',
    'over-without-end': 'This status asks an end date. Fill it in.',
    'no-status': 'This part has begun and has no status yet.',
    'pilot-undecided': '{name} ended on {until}. What comes after has not been decided.',
  },
  phases: { before: 'Not begun yet', 'under-way': 'Under way', over: 'Done or ended' },
  settings: {
    statuses: {
      name: 'Statuses of a part',
      about: 'Which status a part can have, what it means, and whether it comes with an end date.',
      names: {
        code: 'Code',
        nl: 'Dutch',
        en: 'English',
        phase: 'Means',
        needsEnd: 'Asks an end date',
        goesOn: 'The work goes on as usual',
        before: 'Not begun yet',
        'under-way': 'Under way',
        over: 'Done or ended',
      },
    },
  },
}
