import { z } from 'zod';
import { act } from '#core/course/act.ts';
import { authorOf } from '#core/course/shared/author.ts';
import { maybe, ten } from '#core/forms/fields.ts';
import { endingFact } from './state.ts';
import { words } from './words.ts';

/** S004-93 of the seeds, beside E-12: how confident the client leaves. At a follow-up it is asked again, so it stays open. */
export const rateLeavingConfidence = act({
  says: words.en.rateLeavingConfidence,
  who: ['client', 'therapist'],
  form: z.object({ confidence: ten, words: maybe }),
  decide: (_course, form, doing) => [
    endingFact('LeavingConfidenceRated', doing.on, { ...form, as: authorOf(doing) }),
  ],
});
