import { z } from 'zod';
import { act } from '#core/course/act.ts';
import type { Course } from '#core/course/course.ts';
import { refuseSessionToCome } from '#core/course/sessions/not-come-yet.ts';
import { whileUnderWay } from '#core/course/shared/while-open.ts';
import { id, maybe, moment, partialDate, ten, text } from '#core/forms/fields.ts';
import { personId } from '#core/forms/person-named.ts';
import { sessionNumber } from '#core/forms/session-number.ts';
import { happenings } from './kinds.ts';
import { fact, feelings } from './state.ts';
import { refuseBecause, refuseToClient, refuseToTherapist, words } from './words.ts';

export const when = z.union([moment('lived'), partialDate('lived'), z.literal('')]).default('');
export const people = z.array(personId).max(20).default([]);
export const rating = ten.nullable().default(null);

const momentKept = z.object({
  happened: text(words.en.fields.what),
  happening: z.enum(happenings).optional(),
  when,
  withWhom: people,
  felt: feelings,
  mood: rating,
  did: maybe,
});

export const keepMoment = act({
  says: words.en.acts.keepMoment,
  who: ['client'],
  form: momentKept,
  open: whileUnderWay,
  decide: (_course, { happened, happening, when, withWhom, felt, mood, did }, doing) => [
    fact('MoodLinked', doing.on, {
      session: null,
      recordedBy: 'client',
      direction: 'event_to_mood',
      event: { what: happened, when, people: withWhom, kind: 'moment', happening },
      moodBefore: null,
      moodAfter: mood,
      feelings: felt,
      did,
      focusLinked: 'not_linked',
      seen: 'private',
    }),
  ],
});

/** The client’s own moment, or nothing. */
const ownMoment = ({ moodLinks }: Course, named: string) =>
  moodLinks.links.find(({ id: link, recordedBy }) => link === named && recordedBy === 'client');

export const changeMoment = act({
  says: words.en.acts.changeMoment,
  who: ['client'],
  form: momentKept.extend({ link: id }),
  open: whileUnderWay,
  decide(course, { link, happened, happening, when, withWhom, felt, mood, did }, doing) {
    const found = ownMoment(course, link);
    if (!found) return refuseToClient('no-such-moment');
    if (found.session !== null) return refuseToClient('moment-worked-with');
    const event = { ...found.event, what: happened, when, people: withWhom, happening };
    return [fact('MomentChanged', doing.on, { link, event, moodAfter: mood, feelings: felt, did })];
  },
});

export const shareMoment = act({
  says: words.en.acts.shareMoment,
  who: ['client'],
  form: z.object({ link: id }),
  decide(course, form, doing) {
    const found = ownMoment(course, form.link);
    if (!found) return refuseToClient('no-such-moment');
    if (found.seen === 'shared') return refuseBecause('already-shared');
    return [fact('MomentShared', doing.on, form)];
  },
});

export const bringUpMoment = act({
  says: words.en.acts.bringUpMoment,
  who: ['therapist'],
  form: z.object({ link: id, session: sessionNumber }),
  open: whileUnderWay,
  decide(course, form, doing) {
    const found = course.moodLinks.links.find((link) => link.id === form.link && link.seen === 'shared');
    if (!found) return refuseToTherapist('no-such-moment');
    return refuseSessionToCome(course, form.session) ?? [fact('MomentBroughtUp', doing.on, form)];
  },
});
