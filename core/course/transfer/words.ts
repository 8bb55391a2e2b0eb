/** What transfer.ts says. */
export const transferWords = {
  en: {
    handCourseOverToAnother: 'Hand the course over to another therapist, with a note for them.',
    newTherapist: 'The new therapist',
    handOverNote: 'The hand-over note',
    thisTherapistAlreadyHoldsCourse: 'This therapist already holds the course. Choose another.',
  },
};
