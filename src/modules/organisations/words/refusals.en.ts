import type { OrganisationsRefusal } from '../rules/refusals.ts'

export const refusals: Record<OrganisationsRefusal, string> = {
  'organisations/unknown': 'We do not know this organisation in this municipality. Choose one from the list.',
  'organisations/unknown-absence': 'This absence is not on record (any more). Load the page again.',
  'organisations/unknown-area': 'We do not know this area in this municipality. Choose one from the list.',
  'organisations/unknown-delivery': 'This message is not in the list (any more). Load the page again.',
  'organisations/unknown-deputy': 'This standing deputy is not on record (any more). Load the page again.',
  'organisations/unknown-holder': 'We do not know this worker, team or organisation. Choose again.',
  'organisations/unknown-key': 'We do not know this key in this municipality. Load the list again.',
  'organisations/unknown-location': 'We do not know this location in this municipality. Load the page again.',
  'organisations/unknown-mandate': 'We do not know this mandate in this municipality. Load the list again.',
  'organisations/unknown-municipality': 'This municipality does not take part. Choose one from the list.',
  'organisations/unknown-power': 'There is no mandate for "{power}". Choose a power from the list.',
  'organisations/unknown-registration': 'We do not know this registration. Load the page again.',
  'organisations/unknown-role-held': 'This role is not on record (any more). Load the page again.',
  'organisations/unknown-session': 'This session has ended or is not yours.',
  'organisations/unknown-setting': 'This setting does not exist. Choose one from the list.',
  'organisations/unknown-subscription': 'We do not know this subscription. Load the page again.',
  'organisations/unknown-team': 'We do not know this team in this municipality. Choose one from the list.',
  'organisations/unknown-training': 'This training is not on record (any more). Load the page again.',
  'organisations/unknown-worker': 'We do not know this worker in this municipality. Choose someone from the list.',
  'organisations/no-account': 'You have no active account with a municipality. Ask your administrator.',
  'organisations/not-your-municipality': 'You do not work for this municipality. Choose one of your own.',

  'organisations/ends-in-the-past': 'Choose {earliest} or later as the last day. What has been, stays.',
  'organisations/ends-before-it-begins': 'The last day lies before the first, {since}. Choose a later day.',
  'organisations/already-ended': 'This ended on {until}. Nothing about it changes any more.',
  'organisations/starts-in-the-past': 'Choose {earliest} or later as the first day. What has been, stays.',

  'organisations/postcode-elsewhere': 'Postcode {postcode} lies in {area} then. Take it out there first.',
  'organisations/part-of-a-part': 'This organisation is itself part of another. Choose the one above it.',
  'organisations/has-parts-itself': 'This organisation has parts of its own and cannot become one.',
  'organisations/organisation-not-there-then': 'The organisation does not exist on that day. Choose another first day.',
  'organisations/still-in-use':
    'Something goes on after that day. Workers: {workers}, teams: {teams}, parts: {parts}, keys: {keys}. End those first.',

  'organisations/merge-needs-two-teams': 'Choose at least two different teams to merge.',
  'organisations/team-already-merged': '{team} already goes up in another team. Take it out of your choice.',
  'organisations/team-not-there-then': '{team} does not exist then or is ending. Choose another date or team.',
  'organisations/team-has-begun':
    'This team works since {since}. Its kind and area are fixed: merge it or make a new team.',
  'organisations/team-ends-before-role':
    '{team} exists from {since} up to {until}. Choose days within that, or another team.',
  'organisations/team-leaves-work-behind': 'Work still lies with this team: {count}. Give it to another team first.',

  'organisations/deputy-is-self': 'Nobody replaces oneself. Choose a colleague.',
  'organisations/deputy-not-active': 'This colleague does not work here all those days. Choose someone else.',
  'organisations/deputy-away': 'This colleague is away from {since} up to {until}. Choose someone else.',
  'organisations/is-deputy-then':
    'This worker stands in for someone from {since} up to {until}. Arrange another deputy there first.',
  'organisations/absence-ends-before-it-begins': 'Choose a last day on or after the first day.',
  'organisations/absence-over': 'This absence was over on {until}. Report a new one.',
  'organisations/leaves-work-behind':
    'Without a successor this stays behind: {count}. Name somebody for everything; then the worker can leave.',
  'organisations/successor-not-active': 'A successor does not work here then. Choose someone else.',
  'organisations/is-deputy-of-somebody':
    'This worker still stands in for someone after the last day: {count}. Arrange another deputy there first.',
  'organisations/last-administrator': 'This is the last functional administrator. Give somebody else this role first.',
  'organisations/not-your-own-rights':
    'Your own role, mandate or leave is decided by another functional administrator.',
  'organisations/worker-gone-then': 'This worker works here from {since} up to {until}. Choose days within that.',
  'organisations/role-needs-team': 'This role is held in a team. Choose the team.',

  'organisations/registration-number': 'This is no number of {register}. Copy it from the register.',
  'organisations/registration-period': 'Choose a last day on or after the first day.',
  'organisations/registration-checked-later': 'You cannot have looked it up on a later day.',

  'organisations/training-not-done-yet': 'Write a training down once it was done. Choose today or earlier.',
  'organisations/training-ends-before-it-was-done': 'Choose a last day on or after the day of the training.',
  'organisations/task-asks-registration':
    'This task asks a valid registration, and {name} has none. Choose a colleague who is registered.',
  'organisations/rights-changed-meanwhile': 'The roles have changed meanwhile. Load the list again and look once more.',

  'organisations/setting-in-the-past': 'Choose {earliest} or later. What held, stays so.',
  'organisations/setting-value': 'This value does not fit the setting. See its explanation.',
  'organisations/setting-does-not-fit':
    'The setting {key} has a value that no longer fits. Ask your administrator to mend it.',
  'organisations/setting-not-planned': 'Only a change that has not begun can be withdrawn.',

  'organisations/key-too-long': 'Choose a last day on or after the first, {latest} at the latest.',
  'organisations/key-ended': 'This key stopped working on {until}. Make a new one.',

  'organisations/address-not-https':
    'Give an address that begins with https:// and has a name, without a port, a password or a number.',
  'organisations/address-not-allowed':
    'No messages may go to {host}. First put that name under Settings, "Systems that get messages".',
  'organisations/subscription-ended': 'This subscription has ended. Make a new one.',
  'organisations/delivery-arrived': 'This message has arrived already. There is no need to send it again.',

  'constraint/a_postcode_lies_in_one_area': 'A postcode lies in another area then. Take it out there first.',
  'constraint/a_role_is_held_once': 'This worker already holds that role in these days.',
  'constraint/an_address_is_told_once': 'This address has a subscription already. End that first.',
  'constraint/an_organisation_stands_once': 'There is an organisation of this kind with this name. Use that one.',
  'constraint/one_absence_at_a_time': 'An absence is on record in these days. Change that one.',
  'constraint/one_deputy_at_a_time': 'There is a standing deputy in these days. End that first.',
  'constraint/one_registration_per_register':
    'There is a registration in this register for these days. Change it, or let the new one begin later.',
  'constraint/one_worker_per_login_and_municipality':
    'Somebody works here under this login in these days. Look that worker up.',
}
