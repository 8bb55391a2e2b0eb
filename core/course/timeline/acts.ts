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
import { actsWords, words } from './words.ts';

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
    return refuse('event-before-birth', actsWords.en.isBeforeClientWasBorn(date, born), {
      date,
      born,
    });
  }
  if (past.includes(kind) && firstDayOf(date) > today) {
    const what = kind === 'death' ? 'A death' : 'This';
    return refuse('event-future', actsWords.en.cannotLieInFuture(what, date), { date });
  }
  if (dateEnd && lastDayOf(dateEnd) < firstDayOf(date)) {
    return refuse('ends-before-start', actsWords.en.eventCannotEndBefore);
  }
}

export const timelineActs = {
  addEvent: act({
    says: actsWords.en.putEventOnTimeline,
    who: ['client', 'therapist'],
    open: whileOpen,
    form: eventFields.extend({ hypothesis: text(actsWords.en.hypothesis).optional() }),
    decide(_course, { hypothesis, ...fields }, doing) {
      if (hypothesis && doing.as === 'client') {
        return refuse('therapists-field', actsWords.en.whatLiesBehind);
      }
      const refused = impossibleDates(fields, doing);
      if (refused) return refused;
      const added = fact('EventAdded', doing.on, { ...fields, as: authorOf(doing) });
      if (!hypothesis) return [added];
      return [added, fact('HypothesisNoted', doing.on, { event: doing.id, text: hypothesis })];
    },
  }),
  changeEvent: act({
    says: actsWords.en.correctEventWholeEvent,
    who: ['client', 'therapist'],
    open: whileOpen,
    form: eventFields.extend({ ...event, version: whole.min(1) }),
    decide(course, { version, ...form }, doing) {
      const known = eventOf(course, form.event, doing);
      if (!known) return noSuchEvent();
      const { hypothesis: _kept, ...seen } = known;
      const refused =
        refuseStaleText({ text: seen, version: known.version }, version, actsWords.en.changedSince) ??
        impossibleDates(form, doing);
      const people = stillNaming(course, known.people, form.people, doing);
      return refused ?? [fact('EventChanged', doing.on, { ...form, people, as: authorOf(doing) })];
    },
  }),
  noteHypothesis: act({
    says: actsWords.en.writeWhatYouGuessEvent,
    who: ['therapist'],
    open: whileOpen,
    form: z.object({ ...event, text: text(actsWords.en.hypothesis), version: whole.min(0) }),
    decide(course, form, doing) {
      const known = eventOf(course, form.event, doing);
      if (!known) return noSuchEvent();
      return (
        refuseStaleText(known.hypothesis ?? undefined, form.version, actsWords.en.hypothesisWrittenAgain) ?? [
          fact('HypothesisNoted', doing.on, { event: form.event, text: form.text }),
        ]
      );
    },
  }),
  shareHypothesis: act({
    says: actsWords.en.showClientYourHypothesisAbout,
    who: ['therapist'],
    reaches: 'shares',
    open: whileOpen,
    form: z.object(event),
    decide(course, form, doing) {
      const known = eventOf(course, form.event, doing);
      if (!known?.hypothesis) return refuse('no-hypothesis', actsWords.en.thereIsNoHypothesisHere);
      if (known.hypothesis.shared !== 'not_yet') {
        return mayNot('already-shared');
      }
      return [fact('HypothesisShared', doing.on, form)];
    },
  }),
  setEventAside: act({
    says: actsWords.en.takeEventOffTimeline,
    who: ['client', 'therapist'],
    open: whileOpen,
    form: z.object({ ...event, why: line(actsWords.en.reason) }),
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
