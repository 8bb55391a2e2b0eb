/** That somebody is away, and who stands in for them. */
export default {
  booked_one:
    'One session is booked on these days: {{when}}. Move it, or call it off, so that your client knows.',
  booked_other:
    '{{count}} sessions are booked on these days: {{when}}. Move them, or call them off, so that your clients know.',
  said: {
    today: 'You are away today',
    until: 'You are away until {{to}}',
    tomorrow: 'You are away tomorrow',
    tomorrowTo: 'You are away from tomorrow to {{to}}',
    day: 'You are away on {{from}}',
    days: 'You are away from {{from}} to {{to}}',
    insteadOneDay: 'That day an alarm of your clients goes at once to {{standsIn}}.',
    instead: 'On these days an alarm of your clients goes at once to {{standsIn}}.',
    nobody:
      'Nobody stands in for you: on these days an alarm of your clients reaches nobody. Name somebody on duty.',
    change: 'Change these days',
    duty: 'Who is on duty',
    theirs: '{{name}} is away until {{to}}, and you stand in',
    theirsToday: '{{name}} is away today, and you stand in',
    toYou: 'An alarm of their clients comes to you at once.',
  },
  named: '{{names}} ({{role}})',
  role: {
    duty: 'whoever is on duty',
    supervisor: 'the supervisor',
    manager: 'who runs the service',
    administrator: 'who looks after Kith here',
  },
};
