/** What is said where something cannot be put into other hands. */
export const refusedHands = {
  en: {
    someCourses: 'Choose at least one course.',
    tooMany: 'Up to 500 courses go at once. Do the rest afterwards.',
    giveActIdUuid: 'Give each course an act id, as a UUID.',
    'no-note-unread':
      'You do not read these records, so no note goes with them. Leave the note and the client’s line out; their therapist or supervisor can write them.',
    'not-theirs': 'This course is with somebody else now. Open the page again.',
    'holds-alarms':
      'Alarms of closed courses still wait for an answer with them. Answer them, or ask their supervisor to.',
    'supervises-alone':
      'Some of their colleagues would be left without a supervisor. Name one for each first.',
    'stands-in': 'They are to stand in for a colleague. Name somebody else, or end that cover first.',
  },
} as const;
