export default {
  title: 'While {{who}} is away',
  day: '{{who}} is away on {{from}}.',
  days: '{{who}} is away from {{from}} to {{to}}.',
  instead: 'If you tell Kith then that you are not safe, it at once asks {{standsIn}}.',
  nobody:
    'Kith has nobody to ask in their place just now. Please do not wait for an answer here: call one of the numbers.',
  session: 'A session is still booked in that time. If it is moved or called off, you read it here.',
  now: 'If you need somebody now, Help now has the numbers.',
  asks: '{{who}} is away until {{to}}. Kith at once asks {{standsIn}} in their place, and cannot promise that somebody sees it at once. Please do not wait if you need somebody now.',
  asksNobody:
    '{{who}} is away until {{to}}, and Kith has nobody to ask in their place just now. Please do not wait: call one of the numbers.',
};
