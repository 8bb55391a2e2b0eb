import { z } from 'zod';
import { toClientAndClinicians } from '#core/book/shown-to.ts';
import { act } from '#core/course/act.ts';
import { chapter } from '#core/course/chapter.ts';
import { whileUnderWay } from '#core/course/shared/while-open.ts';
import { isTimeZone } from '#core/days/time-zone.ts';
import { someOf } from '#core/forms/fields.ts';
import { choiceShape, ways } from '#core/reminders/choice.ts';
import { fact, facts, start } from './state.ts';
import { refuseBecause, remindersWords } from './words.ts';

const { says, sentences } = remindersWords.en;

/** How a client has agreed to be reminded. Consent is asked for each thing by itself: IPT protocol reference, 9.6. */
export const reminders = chapter({
  start,
  facts,
  sentences: { en: sentences },
  fold: {
    RemindersChosen: (_state, choice, { on, at }) => ({ now: { ...choice, on, at } }),
    RemindersStopped: ({ now }, { ways: stopped }) => ({
      now: now && { ...now, ways: now.ways.filter((way) => !stopped.includes(way)) },
    }),
  },
  acts: {
    chooseReminders: act({
      says: says.chooseReminders,
      who: ['client'],
      form: choiceShape,
      open: whileUnderWay,
      decide(_course, form, { on }) {
        if (form.ways.length > 0 && form.ahead.length === 0 && form.measures === 'not_asked')
          return refuseBecause('reminded-of-nothing');
        if (!isTimeZone(form.zone)) return refuseBecause('no-such-clock');
        return [fact('RemindersChosen', on, form)];
      },
    }),
    stopReminders: act({
      says: says.stopReminders,
      who: ['client'],
      form: z.object({ ways: someOf(ways) }),
      decide(course, form, { on }) {
        const asked = course.reminders.now?.ways.filter((way) => form.ways.includes(way)) ?? [];
        return asked.length > 0
          ? [fact('RemindersStopped', on, { ways: asked })]
          : refuseBecause('not-reminded');
      },
    }),
  },
  seenBy: toClientAndClinicians(start),
  paper: { in: 'opening' },
  carriesOver: 'stays_behind',
});
