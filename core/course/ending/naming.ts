import { z } from 'zod';
import { act } from '#core/course/act.ts';
import { lastNumber, sessionsLeft } from '#core/course/sessions/attendance.ts';
import { whileUnderWay } from '#core/course/shared/while-open.ts';
import { maybe } from '#core/forms/fields.ts';
import { endingFact } from './state.ts';
import { namingWords } from './words.ts';

/** E-01, MS-19: said aloud with at least four sessions to come, and counted down. */
export const nameEnding = act({
  says: namingWords.en.recordThatEndingWasNamed,
  who: ['therapist'],
  form: z.object({ words: maybe }),
  open: whileUnderWay,
  decide: (course, form, doing) => [
    endingFact('EndingNamed', doing.on, {
      words: form.words,
      session: lastNumber(course) || null,
      left: sessionsLeft(course),
    }),
  ],
});
