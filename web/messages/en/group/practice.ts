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
  each: '{{what}}, each with {{observed}} sessions observed and {{hours}} hours of supervision about it',
  noCases: 'There is no case of this form yet.',
  short: 'Cases short of {{hours}} hours of supervision: {{short}} of {{of}}.',
  casesNotTold_one: 'One of them is not shown here.',
  casesNotTold_other: '{{count}} of them are not shown here.',
  noCase:
    'Hours assigned to no case: {{hours}}. Of these nobody said which course they were about, among them all that was recorded before Kith asked, and supervision about groups. They count for no case.',
  otherCourses:
    'Hours about other courses: {{hours}}. These are courses of somebody else, handed on, broken off, erased, in a group or of another form. They count for no case here.',
  within: '{{what}} within {{days}} days',
  asked: 'What is asked',
  has: 'There are',
  needs: 'Asked for',
  state: { reached: 'Reached', not_yet: 'Not yet' },
  standing: 'How it stands',
  source: 'Source: {{source}}.',
  design: 'How many is a choice of this project; that supervision goes on is published.',
};
