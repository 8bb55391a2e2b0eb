import { z } from 'zod';
import type { NewFact } from '#core/book/fact.ts';
import { isClinician, type Viewer } from '#core/book/viewer.ts';
import { act } from '#core/course/act.ts';
import type { Course } from '#core/course/course.ts';
import { whileOpen } from '#core/course/shared/while-open.ts';
import type { Refusal } from '#core/forms/refusal.ts';
import { refusalsOf } from '#core/words/refusals.ts';
import { event, fact, type Timeline, type TimelineEvent } from './state.ts';
import { refuseBecause, words } from './words.ts';

/** Why it cannot be done, by code. */
const mayNot = refusalsOf({
  'no-such-event': { en: 'This event is not on the timeline. Choose one that is.' },
});

/**
 * A client may keep single events to themselves for now, as they may keep people back; no clinician is shown them, nor that
 * there are any. IPT protocol reference, 4.2 (disclosure), 9.6.
 */

export const noSuchEvent = (): Refusal => mayNot('no-such-event');

/** The events on the timeline as somebody is shown them. */
export const eventsShown = ({ events }: Timeline, viewer: Viewer): TimelineEvent[] =>
  isClinician(viewer) ? events.filter(({ keptBack }) => !keptBack) : events;

/** The event by id, where it is on the timeline and this viewer is shown it. */
export const eventOf = ({ timeline }: Course, wanted: string, viewer: Viewer): TimelineEvent | undefined =>
  eventsShown(timeline, viewer).find((each) => each.id === wanted && !each.aside);

const ofTheClient = (says: string, decide: (known: TimelineEvent, on: string) => Refusal | NewFact[]) =>
  act({
    says,
    who: ['client'],
    open: whileOpen,
    form: z.object(event),
    decide(course, form, doing) {
      const known = eventOf(course, form.event, doing);
      return known ? decide(known, doing.on) : noSuchEvent();
    },
  });

export const keepEventBack = ofTheClient(words.en.keepBack, ({ id, addedBy, keptBack }, on) => {
  if (addedBy !== 'client') return refuseBecause('event-not-added-by-you');
  return keptBack ? refuseBecause('kept-back-already') : [fact('EventKeptBack', on, { event: id })];
});

export const tellEvent = ofTheClient(words.en.tell, ({ id, keptBack }, on) =>
  keptBack ? [fact('EventTold', on, { event: id })] : refuseBecause('not-kept-back'),
);
