/** What due.ts says. */
export const dueWords = {
  en: {
    plannedByTherapist: 'Planned by the therapist',
  },
};
