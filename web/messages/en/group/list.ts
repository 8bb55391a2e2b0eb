/** The list of groups, a facilitator’s first page. */
export default {
  title: 'Groups',
  lead: 'Each is kept on this phone too, so that you can meet for a week without a line.',
  form: 'Form a group',
  none: 'No group yet',
  noneSays: 'A group you form, lead or supervise stands here.',
  watched: 'Groups of those you supervise',
  held: '{{held}} of {{of}} meetings held',
  members_one: 'one member',
  members_other: '{{count}} members',
  ledBy: 'led by {{names}}',
  alarms_one: 'One member in danger',
  alarms_other: '{{count}} members in danger',
  next: 'Next: {{when}}',
  noneNext: 'No meeting planned',
  ended: 'Ended',
  practice: 'Hours and sessions against the scheme',
};
