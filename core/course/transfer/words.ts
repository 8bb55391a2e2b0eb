import { refusalsOf } from '#core/words/refusals.ts';

/** What transfer.ts says. */
export const transferWords = {
  en: {
    handCourseOverToAnother: 'Hand the course over to another therapist, with a note for them.',
    reassignCourse: 'Give the course to another therapist without reading it.',
    readHandOver: 'Say that what was handed over has been read.',
    newTherapist: 'The new therapist',
    handOverNote: 'The hand-over note',
  },
};

/** Why it cannot be done, by code. */
export const mayNot = refusalsOf({
  'same-therapist': { en: 'This therapist already holds the course. Choose another.' },
  'no-hand-over': { en: 'Nothing was handed over that is still to be read. Nothing needs to change.' },
});
