import { z } from 'zod';
import { act } from '#core/course/act.ts';
import { refuseSessionToCome } from '#core/course/sessions/not-come-yet.ts';
import { whileUnderWay } from '#core/course/shared/while-open.ts';
import { maybe, text } from '#core/forms/fields.ts';
import { refuse } from '#core/forms/refusal.ts';
import { sessionOrNone } from '#core/forms/session-number.ts';
import { people, rating, when } from './moment-acts.ts';
import { directions, fact, feelings } from './state.ts';

export const linkMood = act({
  says: 'Tie a mood and an event together, in a session or between two, with the day it happened where that is known.',
  who: ['therapist', 'client'],
  form: z.object({
    session: sessionOrNone,
    direction: z.enum(directions),
    what: text('What happened'),
    when,
    people,
    kind: maybe,
    moodBefore: rating,
    moodAfter: rating,
    feelings,
    focusLinked: z.enum(['linked', 'not_linked']).default('linked'),
  }),
  open: whileUnderWay,
  decide(course, { what, when, people, kind, ...form }, doing) {
    const wrong = form.session === null ? undefined : refuseSessionToCome(course, form.session);
    if (wrong) return wrong;
    if (when.slice(0, 10) > doing.today) {
      return refuse(
        'not-happened-yet',
        'That day is still to come. Give the day it happened, or leave it open.',
      );
    }
    if (form.moodBefore === null && form.moodAfter === null && form.feelings.length === 0) {
      return refuse('no-mood', 'Say how it felt: a mood before or after, or a feeling.');
    }
    const byClient = doing.as === 'client';
    return [
      fact('MoodLinked', doing.on, {
        ...form,
        recordedBy: byClient ? 'client' : 'therapist',
        event: { what, when, people, kind },
        did: '',
        seen: byClient ? 'private' : 'shared',
      }),
    ];
  },
});
