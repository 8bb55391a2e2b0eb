import { z } from 'zod';
import type { Doing } from '#core/book/doing.ts';
import { toClientAs } from '#core/book/shown-to.ts';
import { act } from '#core/course/act.ts';
import { chapter } from '#core/course/chapter.ts';
import { stillNaming } from '#core/course/inventory/people-named.ts';
import { authorOf } from '#core/course/shared/author.ts';
import { refuseStaleText, withChanged } from '#core/course/shared/versioned-text.ts';
import { whileOpen } from '#core/course/shared/while-open.ts';
import { firstDayOf, lastDayOf } from '#core/days/partial-days.ts';
import { line, text, whole } from '#core/forms/fields.ts';
import { type Refusal, refuse } from '#core/forms/refusal.ts';
import { type EventFields, type EventKind, eventFields } from './event.ts';
import { eventOf, eventsShown, keepEventBack, noSuchEvent, tellEvent } from './keep-back.ts';
import { event, fact, facts, start, type Timeline, type TimelineEvent } from './state.ts';

const rewrite = (state: Timeline, id: string, write: (before: TimelineEvent) => TimelineEvent): Timeline => ({
  events: withChanged(state.events, id, write),
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

const timelineActs = {
  addEvent: act({
    says: 'Put an event on the timeline, with a date as exact as it is known.',
    who: ['client', 'therapist'],
    open: whileOpen,
    form: eventFields.extend({ hypothesis: text('The hypothesis').optional() }),
    decide(_course, { hypothesis, ...fields }, doing) {
      if (hypothesis && doing.as === 'client') {
        return refuse('therapists-field', 'A hypothesis is your therapist’s. Write yours as a note.');
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
    open: whileOpen,
    form: z.object(event),
    decide(course, form, doing) {
      const known = eventOf(course, form.event, doing);
      if (!known?.hypothesis)
        return refuse('no-hypothesis', 'There is no hypothesis here yet. Write it first.');
      if (known.hypothesis.shared !== 'not_yet') {
        return refuse('already-shared', 'The client can see this hypothesis already.');
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
  keepEventBack,
  tellEvent,
};

const forViewer = toClientAs(start, (state: Timeline) => ({ events: state.events.map(forTheClient) }));

export const timeline = chapter({
  start,
  facts,
  sentences: {
    en: {
      EventAdded: 'An event was added to the timeline.',
      EventChanged: 'An event was changed.',
      HypothesisNoted: 'A hypothesis was noted.',
      HypothesisShared: 'A hypothesis was shared.',
      EventSetAside: 'An event was set aside.',
      EventKeptBack: 'An event was kept back for now.',
      EventTold: 'An event that was kept back was told of.',
    },
  },
  fold: {
    EventAdded: (state, { as, ...data }, { act: added }) => ({
      events: [
        ...state.events,
        { ...data, id: added, addedBy: as, version: 1, hypothesis: null, aside: null },
      ],
    }),
    EventChanged: (state, { event: changed, as, ...data }) =>
      rewrite(state, changed, ({ id: same, version, hypothesis, aside, addedBy, keptBack }) => ({
        ...data,
        id: same,
        version: version + 1,
        hypothesis,
        aside,
        addedBy,
        changedBy: as,
        ...(keptBack && { keptBack }),
      })),
    HypothesisNoted: (state, data) =>
      rewrite(state, data.event, (each) => ({
        ...each,
        hypothesis: { text: data.text, version: (each.hypothesis?.version ?? 0) + 1, shared: 'not_yet' },
      })),
    HypothesisShared: (state, data, { on }) =>
      rewrite(state, data.event, (each) => ({
        ...each,
        hypothesis: each.hypothesis && { ...each.hypothesis, shared: on },
      })),
    EventSetAside: (state, data, { on }) =>
      rewrite(state, data.event, (each) => ({ ...each, aside: { why: data.why, on } })),
    EventKeptBack: (state, { event: kept }, { on }) =>
      rewrite(state, kept, (each) => ({ ...each, keptBack: on })),
    EventTold: (state, { event: told }) => rewrite(state, told, ({ keptBack: _since, ...each }) => each),
  },
  acts: timelineActs,
  seenBy: (state, viewer) => forViewer({ ...state, events: eventsShown(state, viewer) }, viewer),
  paper: {
    in: 'timeline',
    // A hypothesis not yet shared is a thought on the way.
    as: (state) => ({
      ...state,
      events: state.events.map((event) => ({
        ...event,
        hypothesis: event.hypothesis?.shared === 'not_yet' ? null : event.hypothesis,
      })),
    }),
  },
  carriesOver: 'stays_behind',
});

function forTheClient(each: TimelineEvent): TimelineEvent {
  return each.hypothesis?.shared === 'not_yet' ? { ...each, hypothesis: null } : each;
}
