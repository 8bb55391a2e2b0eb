/** Hours and sessions against the schemes. */
export default {
  title: 'Hours and sessions',
  lead: 'What is recorded in the groups of this service: meetings led and observed, and supervision.',
  own: 'My own',
  totals:
    '{{led}} meetings led; {{observed}} meetings and sessions observed; {{supervisions}} supervisions, {{hours}} hours in all.',
  last: 'Last supervision on {{on}}.',
  never: 'No supervision is recorded yet.',
  noScheme: 'No scheme applies: schemes belong to a credential, and none of theirs has one.',
  nobody: 'Nothing is recorded yet of anybody you supervise in groups.',
  what: {
    hours: 'Hours of supervision',
    supervisions: 'Supervision meetings',
    meetings_led: 'Meetings led',
    meetings_observed: 'Meetings observed',
    courses: 'Courses carried through',
    focal_areas: 'Problem areas worked on',
  },
  within: '{{what}} within {{days}} days',
  asked: 'What is asked',
  has: 'There are',
  needs: 'Asked for',
  state: { reached: 'Reached', not_yet: 'Not yet' },
  standing: 'How it stands',
  source: 'Source: {{source}}.',
  design: 'How many is a choice of this project; that supervision goes on is published.',
};
