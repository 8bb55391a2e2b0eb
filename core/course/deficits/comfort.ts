import { z } from 'zod';
import { act } from '#core/course/act.ts';
import { whileOpen } from '#core/course/shared/while-open.ts';
import { maybe, ten } from '#core/forms/fields.ts';
import { deficitsFact } from './state.ts';
import { words } from './words.ts';

/** S001-54 of the seeds, beside DF-6: the client rates how at ease they are among people, as often as they wish. */
export const rateComfort = act({
  says: words.en.rateComfort,
  who: ['client'],
  form: z.object({ comfort: ten, where: maybe }),
  open: whileOpen,
  decide: (_course, form, doing) => [deficitsFact('ComfortRated', doing.on, form)],
});
