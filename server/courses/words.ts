/** Why an act is refused by what stands around it, by code. */
export const refusedActs = {
  en: {
    'already-open': 'This course is already open to you. Nothing needs to change.',
    'own-door': 'This is done on a page of its own, which also does what belongs to it. Do it there.',
    'id-taken':
      'This id belongs to something else that is recorded already, so this was not recorded. Send it again with an id of its own.',
    'somebody-unnamed':
      'Where “[a member]” stands, somebody in the group is named whom you read unnamed, and Kith cannot tell who. Leave that sentence as it was, or write it without “[a member]”.',
  },
} as const;

/** What is asked of a clinician who opens or looks for a record in an emergency. */
export const askedInEmergency = {
  en: {
    why: 'Say in a sentence why you need to open this record now. The client and the therapist will read it.',
    long: 'Give the reason in up to 1,000 characters.',
  },
} as const;
