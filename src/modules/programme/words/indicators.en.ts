import type { IndicatorWords } from './indicators.nl.ts'

export const indicatorsEn: IndicatorWords = {
  refusals: {
    'programme/target-not-after-baseline': 'The target does not lie after the baseline. Choose a later day.',
    'programme/definition-asks-break':
      'Values were measured already. Say from which day the new meaning holds: the trend breaks there.',
    'programme/measured-in-the-future': 'This day has not been yet. Choose today or earlier.',
    'programme/measured-that-day': 'There is a value of that day already. Strike that one out first.',
    'programme/measured-without-source': 'Write down where the value comes from.',
    'programme/already-struck': 'This value was struck out already. Reload the page.',
    'programme/break-twice': 'There is a break on that day already. Choose another day.',
    'programme/break-without-reason': 'Write down why one cannot compare any more.',
    'programme/done-without-indicator': 'Add an indicator first. Without a measurement a goal is not done.',
    'programme/done-without-value':
      'Write down a measured value with its source for ‘{indicator}’ first. Without a measurement a goal is not done.',
    'programme/goal-without-reason': 'Write down why you close this goal.',
    'programme/unknown-indicator': 'This indicator does not exist. Reload the list.',
    'programme/unknown-value': 'This value does not exist. Reload the page.',
    'programme/unknown-figure': 'This figure is no longer there. Choose another figure, or untie the indicator.',
    'programme/figure-other-unit':
      'This indicator counts in {unit}, the figure in {figure}. Choose another figure, or change the unit first.',
    'programme/no-figure': 'This indicator is not tied to a figure from Vangnet. Tie it to one first.',
    'programme/figure-period-form': 'Choose a quarter, half year or year.',
    'programme/figure-other-period': 'Choose a period as long as was said when it was tied.',
    'programme/figure-period-not-over': 'This period is not over yet. Choose an earlier one.',
    'programme/figure-too-small':
      'It is about fewer than {hideBelow} cases. We do not show that: somebody could be recognised in it.',
    'programme/figure-nothing-counted': 'There was nothing to count in this period. Choose another period.',
    'constraint/a_day_has_one_break': 'There is a break on that day already. Choose another day.',
    'constraint/a_day_has_one_value': 'There is a value of that day already. Strike that one out first.',
  },
  input: { 'programme/value-form': 'Write a number with at most three digits after the point.' },
  settings: {
    smallNumbers: {
      name: 'Small numbers',
      about:
        'Below which number a figure about families is not shown, and to which steps it is rounded. So nobody can be recognised.',
      names: { hideBelow: 'Not shown below', roundTo: 'Rounded to' },
    },
  },
  taken: {
    source: 'Vangnet: {name}',
    note: 'Over {period}, rounded to {roundTo}. {definition}',
  },
  figurePeriods: { quarter: 'quarter', half: 'half year', year: 'year' },
  wishes: { up: 'higher is better', down: 'lower is better', keep: 'stay the same' },
  qualities: { complete: 'complete', partial: 'partial', estimate: 'estimate' },
  origins: { typed: 'typed', imported: 'read from a file', module: 'from Vangnet itself' },
  goals: { open: 'open', done: 'done', dropped: 'dropped' },
  directions: {
    better: 'goes the right way',
    worse: 'goes the wrong way',
    same: 'stays the same',
    'nothing-measured': 'nothing measured yet',
    'one-value': 'one measurement, no course yet',
    broken: 'cannot be compared because the trend breaks',
  },
}
