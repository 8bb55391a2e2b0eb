import { capturesIn, optional, person, rating, text } from '#web/therapist/course/captures/capture.ts';

const made = capturesIn('work.skills');

/** Practice of a library skill. IPT protocol reference, 3.10. */
export const practise = made('practiseSkill', [
  text('rehearsal', optional),
  person('personId', optional),
  rating('confidence', optional),
]);
