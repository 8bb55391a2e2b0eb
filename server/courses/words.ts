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

/** What continue-course.ts says. */
export const continueCourseWords = {
  en: {
    thisCourseIsNotFinished: 'This course is not finished yet. Close it, then open maintenance.',
    thisIdBelongsToAnother: 'This id belongs to another course. Try again with a new one.',
    thisClientAlreadyHasCourse:
      'This client already has a course under way. Find it in your caseload and go on in it.',
  },
};

/** What continue-routes.ts says. */
export const continueRoutesWords = {
  en: {
    giveNewCourseIdUuid: 'Give the new course an id (a UUID), so that sending it twice opens it once.',
  },
};

/** What do-act.ts says. */
export const doActWords = {
  en: {
    giveActIdUuid: 'Give the act an id (a UUID), so that sending it twice records it once.',
  },
};

/** What emergency-routes.ts says. */
export const emergencyRoutesWords = {
  en: {
    giveClientsName: 'Give the client’s name, with at least three letters of it.',
    nameCanBeUp: 'A name can be up to 120 characters.',
  },
};

/** What find-by-name.ts says. */
export const findByNameWords = {
  en: {
    manyClientsHaveNameLike: 'Many clients have a name like this. Write more of the name.',
  },
};

/** What record.ts says. */
export const recordWords = {
  en: {
    hasNotComeYetChoose: (data: string) => `${data} has not come yet. Choose a day up to today.`,
    nothingHadBeenRecorded: (data: string) =>
      `Nothing had been recorded in this course by ${data}. Choose a later day.`,
  },
};
