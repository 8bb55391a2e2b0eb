export default {
  alarm: 'Alarm from {{source}}',
  seen: 'Raised {{at}}, seen and not answered.',
  not_seen: 'Raised {{at}}, not seen yet.',
  ending_zero: 'The agreed sessions are over, and the ending has not been named.',
  ending_one: 'One session is left, and the ending has not been named.',
  ending_other: '{{count}} sessions are left, and the ending has not been named.',
  more_one: 'and one more',
  more_other: 'and {{count}} more',
  overdue: 'Overdue:',
  drift: 'Drift:',
};
