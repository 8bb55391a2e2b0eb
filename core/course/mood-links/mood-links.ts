import { z } from 'zod';
import { isClinician } from '#core/book/viewer.ts';
import { act } from '#core/course/act.ts';
import { chapter } from '#core/course/chapter.ts';
import { refuseSessionToCome } from '#core/course/sessions/not-come-yet.ts';
import { stamped } from '#core/course/shared/stamped.ts';
import { withPartsChanged } from '#core/course/shared/versioned-text.ts';
import { whileUnderWay } from '#core/course/shared/while-open.ts';
import { maybe, text } from '#core/forms/fields.ts';
import { sessionOrNone } from '#core/forms/session-number.ts';
import { happenings } from './kinds.ts';
import { bringUpMoment, changeMoment, keepMoment, people, rating, shareMoment, when } from './moment-acts.ts';
import {
  directions,
  fact,
  facts,
  feelings,
  focusLinks,
  type MoodLink,
  type MoodLinks,
  start,
} from './state.ts';
import { refuseBecause, words } from './words.ts';

/** Mood and events tied together, in both directions. IPT protocol reference, X-04 and 1.7.1. */

const change = (state: MoodLinks, id: string, how: Partial<MoodLink>): MoodLinks => ({
  links: withPartsChanged(state.links, id, () => how),
});

export const linkMood = act({
  says: words.en.acts.linkMood,
  who: ['therapist', 'client'],
  form: z.object({
    session: sessionOrNone,
    direction: z.enum(directions),
    what: text(words.en.fields.what),
    when,
    people,
    kind: maybe,
    happening: z.enum(happenings).optional(),
    moodBefore: rating,
    moodAfter: rating,
    feelings,
    focusLinked: focusLinks.default('linked'),
  }),
  open: whileUnderWay,
  decide(course, { what, when, people, kind, happening, ...form }, doing) {
    const wrong = form.session === null ? undefined : refuseSessionToCome(course, form.session);
    if (wrong) return wrong;
    if (when.slice(0, 10) > doing.today) {
      return refuseBecause('not-happened-yet');
    }
    if (form.moodBefore === null && form.moodAfter === null && form.feelings.length === 0) {
      return refuseBecause('no-mood');
    }
    const byClient = doing.as === 'client';
    return [
      fact('MoodLinked', doing.on, {
        ...form,
        recordedBy: byClient ? 'client' : 'therapist',
        event: { what, when, people, kind, happening },
        did: '',
        seen: byClient ? 'private' : 'shared',
      }),
    ];
  },
});

export const moodLinks = chapter({
  start,
  facts,
  sentences: {
    en: {
      MoodLinked: 'Mood was linked to an event.',
      MomentChanged: 'The client put a moment of the week into other words.',
      MomentShared: 'The client wrote down a moment of the week.',
      MomentBroughtUp: 'A moment of the week was brought up.',
    },
  },
  fold: {
    MoodLinked: (state, data, fact) => ({
      links: [...state.links, stamped(data, fact)],
    }),
    MomentChanged: (state, { link, ...now }) => change(state, link, now),
    MomentShared: (state, { link }) => change(state, link, { seen: 'shared' }),
    MomentBroughtUp: (state, { link, session }) => change(state, link, { session }),
  },
  acts: { linkMood, keepMoment, changeMoment, shareMoment, bringUpMoment },
  seenBy(state, viewer) {
    if (isClinician(viewer)) return { links: state.links.filter((link) => link.seen === 'shared') };
    return viewer.as === 'client' ? state : start;
  },
  paper: { in: 'sessions' },
  carriesOver: 'stays_behind',
});
