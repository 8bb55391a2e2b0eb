import { z } from 'zod';
import { isClinician } from '#core/book/viewer.ts';
import { act } from '#core/course/act.ts';
import { chapter } from '#core/course/chapter.ts';
import type { Course } from '#core/course/course.ts';
import { notInTheRoom, sessionNumber } from '#core/course/sessions/not-come-yet.ts';
import { whileUnderWay } from '#core/course/shared/while-open.ts';
import { id, maybe, moment, partialDate, ten, text } from '#core/forms/fields.ts';
import { refuse } from '#core/forms/refusal.ts';
import { directions, fact, facts, feelings, type MoodLink, type MoodLinks, start } from './state.ts';

/** Mood and events tied together, in both directions. IPT protocol reference, X-04 and 1.7.1. */

const when = z.union([moment('lived'), partialDate('lived'), z.literal('')]).default('');
const people = z.array(id).max(20).default([]);
const rating = ten.nullable().default(null);

function change(state: MoodLinks, id: string, how: Partial<MoodLink>): MoodLinks {
  return { links: state.links.map((link) => (link.id === id ? { ...link, ...how } : link)) };
}

export const moodLinks = chapter({
  start,
  facts,
  fold: {
    MoodLinked: (state, data, { act: id, seq, on, by }) => ({
      links: [...state.links, { ...data, id, seq, on, by }],
    }),
    MomentShared: (state, { link }) => change(state, link, { seen: 'shared' }),
    MomentBroughtUp: (state, { link, session }) => change(state, link, { session }),
  },
  acts: {
    linkMood: act({
      says: 'Tie a mood and an event together, in a session or between two, with the day it happened where that is known.',
      who: ['therapist', 'client'],
      form: z.object({
        session: sessionNumber.nullable().default(null),
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
        const wrong = form.session === null ? undefined : notInTheRoom(course, form.session);
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
    }),
    keepMoment: act({
      says: 'Keep a moment between sessions: what happened, with whom, what you felt and did. Yours until you share it.',
      who: ['client'],
      form: z.object({
        happened: text('What happened'),
        when,
        withWhom: people,
        felt: feelings,
        mood: rating,
        did: maybe,
      }),
      open: whileUnderWay,
      decide: (_course, { happened, when, withWhom, felt, mood, did }, doing) => [
        fact('MoodLinked', doing.on, {
          session: null,
          recordedBy: 'client',
          direction: 'event_to_mood',
          event: { what: happened, when, people: withWhom, kind: 'moment' },
          moodBefore: null,
          moodAfter: mood,
          feelings: felt,
          did,
          focusLinked: 'not_linked',
          seen: 'private',
        }),
      ],
    }),
    shareMoment: act({
      says: 'Share a moment with the therapist.',
      who: ['client'],
      form: z.object({ link: id }),
      decide(course, form, doing) {
        const found = course.moodLinks.links.find((link) => link.id === form.link && link.by === doing.by);
        if (!found) return refuse('no-such-moment', 'This moment is not in your notes.');
        if (found.seen === 'shared') return refuse('already-shared', 'You have already shared this moment.');
        return [fact('MomentShared', doing.on, form)];
      },
    }),
    bringUpMoment: act({
      says: 'Record that a moment the client shared was worked with in a session.',
      who: ['therapist'],
      form: z.object({ link: id, session: sessionNumber }),
      open: whileUnderWay,
      decide(course, form, doing) {
        const found = course.moodLinks.links.find((link) => link.id === form.link && link.seen === 'shared');
        if (!found) return refuse('no-such-moment', 'There is no such shared moment in this course.');
        return notInTheRoom(course, form.session) ?? [fact('MomentBroughtUp', doing.on, form)];
      },
    }),
  },
  seenBy(state, viewer) {
    if (isClinician(viewer)) return { links: state.links.filter((link) => link.seen === 'shared') };
    return viewer.as === 'client' ? state : start;
  },
  paper: { in: 'sessions' },
  carriesOver: 'stays_behind',
});

/** Shared links made or used in that session; a middle session without one is PD-09. */
export function moodLinksIn(course: Course, session: number): MoodLink[] {
  return course.moodLinks.links.filter((link) => link.session === session && link.seen === 'shared');
}
