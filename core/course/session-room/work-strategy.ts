import { z } from 'zod';
import { act } from '#core/course/act.ts';
import type { Course } from '#core/course/course.ts';
import { strategiesKnown } from '#core/course/focus/areas-followed.ts';
import { refuseSessionToCome } from '#core/course/sessions/not-come-yet.ts';
import { whileUnderWay } from '#core/course/shared/while-open.ts';
import { maybe } from '#core/forms/fields.ts';
import { refuse } from '#core/forms/refusal.ts';
import { sessionNumber } from '#core/forms/session-number.ts';
import { sessionRoomFact } from './state.ts';
import { workStrategyWords } from './words.ts';

const isKnown = (course: Course, strategy: string) =>
  strategiesKnown(course).some(({ id }) => id === strategy);

/** One of the focus's strategies, `RD-3`, worked on in a session; the guide goes on from there. */
export const workStrategy = act({
  says: workStrategyWords.en.recordThatStrategyOfFocus,
  who: ['therapist'],
  form: z.object({
    session: sessionNumber,
    strategy: z.string().regex(/^[A-Z]{1,4}-\d{1,2}$/, workStrategyWords.en.giveStrategyByItsId),
    note: maybe,
  }),
  open: whileUnderWay,
  decide(course, form, doing) {
    const wrong = refuseSessionToCome(course, form.session);
    if (wrong) return wrong;
    if (!isKnown(course, form.strategy)) {
      return refuse('no-such-strategy', workStrategyWords.en.isNotStrategyOfAny(form.strategy), {
        strategy: form.strategy,
      });
    }
    return [sessionRoomFact('StrategyWorked', doing.on, form)];
  },
});
