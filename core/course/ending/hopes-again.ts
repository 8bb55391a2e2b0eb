import { z } from 'zod';
import { act } from '#core/course/act.ts';
import { authorOf } from '#core/course/shared/author.ts';
import { whileUnderWay } from '#core/course/shared/while-open.ts';
import { id, text } from '#core/forms/fields.ts';
import { endingFact } from './state.ts';
import { refuseBecause, words } from './words.ts';

/** The hopes of the beginning (I-01) are read again at the ending. S000-11 of the seeds; IPT protocol reference, 5.4. */
export const readHopeAgain = act({
  says: words.en.readHopeAgain,
  who: ['client', 'therapist'],
  form: z.object({ hope: id, became: text(words.en.fields.became) }),
  open: whileUnderWay,
  decide(course, form, doing) {
    if (!course.hopes.hopes.some(({ id }) => id === form.hope)) return refuseBecause('no-such-hope');
    return [endingFact('HopeReadAgain', doing.on, { ...form, as: authorOf(doing) })];
  },
});
