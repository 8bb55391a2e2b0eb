import { z } from 'zod';
import type { Doing } from '#core/book/doing.ts';
import { act } from '#core/course/act.ts';
import type { Course } from '#core/course/course.ts';
import { authorOf } from '#core/course/shared/author.ts';
import { maybe, ten } from '#core/forms/fields.ts';
import { endingFact } from './state.ts';
import { refuseBecause, words } from './words.ts';

/** How it is to be left without the sessions is asked of nobody who has not had one by that day. */
function afterASession({ sessions }: Course, { on }: Pick<Doing, 'on'>) {
  const [first] = sessions.held.map((held) => held.on).toSorted();
  if (first === undefined) return refuseBecause('no-session-yet');
  return first <= on ? undefined : refuseBecause('before-first-session', { on: first });
}

/** S004-93 of the seeds, beside E-12: how confident the client leaves. At a follow-up it is asked again, so it stays open. */
export const rateLeavingConfidence = act({
  says: words.en.rateLeavingConfidence,
  who: ['client', 'therapist'],
  open: afterASession,
  form: z.object({ confidence: ten, words: maybe }),
  decide: (_course, form, doing) => [
    endingFact('LeavingConfidenceRated', doing.on, { ...form, as: authorOf(doing) }),
  ],
});
