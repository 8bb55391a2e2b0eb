import { z } from 'zod';
import type { Doing } from '#core/book/doing.ts';
import { act } from '#core/course/act.ts';
import { stillNaming } from '#core/course/inventory/people-named.ts';
import { authorOf } from '#core/course/shared/author.ts';
import { partForm } from '#core/course/shared/part-in-it.ts';
import { refuseStaleText } from '#core/course/shared/versioned-text.ts';
import { whileOpen } from '#core/course/shared/while-open.ts';
import { firstDayOf, lastDayOf } from '#core/days/partial-days.ts';
import { line, text, whole } from '#core/forms/fields.ts';
import { type Refusal, refuse } from '#core/forms/refusal.ts';
import { refusalsOf } from '#core/words/refusals.ts';
import { type EventFields, type EventKind, eventFields } from './event.ts';
import { eventOf, keepEventBack, noSuchEvent, tellEvent } from './keep-back.ts';
import { event, fact } from './state.ts';
import { words } from './words.ts';

/** Why it cannot be done, by code. */
const mayNot = refusalsOf({
  'already-shared': { en: 'The client sees this hypothesis by now. Nothing needs to change.' },
});

/** Kinds that have happened by their nature; a planned move or an anniversary may lie ahead. */
const past: readonly EventKind[] = [
  'symptom_onset',
  'symptom_worse',
  'symptom_better',
  'episode',
  'death',
  'conflict',
];

function impossibleDates({ date, dateEnd, kind }: EventFields, { today, born }: Doing): Refusal | undefined {
  if (born && lastDayOf(date) < born) {
    return refuse('event-before-birth', `${date} is before the client was born (${born}). Check the year.`, {
      date,
      born,
    });
  }
  if (past.includes(kind) && firstDayOf(date) > today) {
    const what = kind === 'death' ? 'A death' : 'This';
    return refuse(
      'event-future',
      `${what} cannot lie in the future: ${date} has not come yet. Check the date.`,
      { date },
    );
  }
  if (dateEnd && lastDayOf(dateEnd) < firstDayOf(date)) {
    return refuse('ends-before-start', 'The event cannot end before it begins. Check the two dates.');
  }
}

export const timelineActs = {
  addEvent: act({
    says: 'Put an event on the timeline, with a date as exact as it is known.',
    who: ['client', 'therapist'],
    open: whileOpen,
    form: eventFields.extend({ hypothesis: text('The hypothesis').optional() }),
    decide(_course, { hypothesis, ...fields }, doing) {
      if (hypothesis && doing.as === 'client') {
        return refuse(
          'therapists-field',
          'What lies behind it is for your therapist to write. Write yours as a note.',
        );
      }
      const refused = impossibleDates(fields, doing);
      if (refused) return refused;
      const added = fact('EventAdded', doing.on, { ...fields, as: authorOf(doing) });
      if (!hypothesis) return [added];
      return [added, fact('HypothesisNoted', doing.on, { event: doing.id, text: hypothesis })];
    },
  }),
  changeEvent: act({
    says: 'Correct an event; the whole event as it should read.',
    who: ['client', 'therapist'],
    open: whileOpen,
    form: eventFields.extend({ ...event, version: whole.min(1) }),
    decide(course, { version, ...form }, doing) {
      const known = eventOf(course, form.event, doing);
      if (!known) return noSuchEvent();
      const { hypothesis: _kept, ...seen } = known;
      const refused =
        refuseStaleText(
          { text: seen, version: known.version },
          version,
          'Somebody changed this event meanwhile. Look at it now and write yours again.',
        ) ?? impossibleDates(form, doing);
      const people = stillNaming(course, known.people, form.people, doing);
      return refused ?? [fact('EventChanged', doing.on, { ...form, people, as: authorOf(doing) })];
    },
  }),
  noteHypothesis: act({
    says: 'Write what you guess an event meant; the client sees it only when you share it.',
    who: ['therapist'],
    open: whileOpen,
    form: z.object({ ...event, text: text('The hypothesis'), version: whole.min(0) }),
    decide(course, form, doing) {
      const known = eventOf(course, form.event, doing);
      if (!known) return noSuchEvent();
      return (
        refuseStaleText(
          known.hypothesis ?? undefined,
          form.version,
          'The hypothesis was rewritten meanwhile. Read it and write yours again.',
        ) ?? [fact('HypothesisNoted', doing.on, { event: form.event, text: form.text })]
      );
    },
  }),
  shareHypothesis: act({
    says: 'Show the client your hypothesis about an event.',
    who: ['therapist'],
    reaches: 'shares',
    open: whileOpen,
    form: z.object(event),
    decide(course, form, doing) {
      const known = eventOf(course, form.event, doing);
      if (!known?.hypothesis)
        return refuse('no-hypothesis', 'There is no hypothesis here yet. Write it first.');
      if (known.hypothesis.shared !== 'not_yet') {
        return mayNot('already-shared');
      }
      return [fact('HypothesisShared', doing.on, form)];
    },
  }),
  setEventAside: act({
    says: 'Take an event off the timeline, with the reason.',
    who: ['client', 'therapist'],
    open: whileOpen,
    form: z.object({ ...event, why: line('The reason') }),
    decide(course, form, doing) {
      if (!eventOf(course, form.event, doing)) return noSuchEvent();
      return [fact('EventSetAside', doing.on, form)];
    },
  }),
  sayEventPart: act({
    says: words.en.sayPart,
    who: ['client', 'therapist'],
    open: whileOpen,
    form: partForm.extend(event),
    decide: (course, form, doing) =>
      eventOf(course, form.event, doing)
        ? [fact('EventPartSaid', doing.on, { ...form, as: authorOf(doing) })]
        : noSuchEvent(),
  }),
  keepEventBack,
  tellEvent,
};
