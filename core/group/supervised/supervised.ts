import { z } from 'zod';
import { stamped } from '#core/course/shared/stamped.ts';
import { id, idsOf, maybe, whole } from '#core/forms/fields.ts';
import { groupAct } from '#core/group/act.ts';
import { groupChapter } from '#core/group/chapter.ts';
import { refuseBefore } from '#core/group/days/days-of-acts.ts';
import type { Group } from '#core/group/group.ts';
import { toThoseWhoLead } from '#core/group/shown-to.ts';
import { withoutNames } from '#core/group/without-names.ts';
import { entriesAsked, isTooLongADay, masked, mostMinutes, wrongDue } from './entries.ts';
import { fact, facts, start } from './state.ts';
import { refuseBecause, words } from './words.ts';

const { fields, says, sentences } = words.en;

const minutesOn = ({ supervised: { supervisions } }: Group, person: string, day: string): number =>
  supervisions
    .filter(({ on, with: those }) => on === day && those.includes(person))
    .reduce((so, { minutes }) => so + minutes, 0);

const holdSupervision = groupAct({
  says: says.holdSupervision,
  who: ['supervisor'],
  asks: 'names',
  form: z.object({
    /** The id it was recorded under for another group; left out for the first. */
    supervision: id.optional(),
    with: idsOf(20).min(1, fields.with),
    minutes: whole.min(5).max(mostMinutes),
    entries: entriesAsked,
  }),
  decide(group, form, doing) {
    const { formed } = group.forming;
    if (!formed) return refuseBecause('no-group-yet');
    if (doing.on > doing.today) return refuseBecause('still-to-come', { on: doing.on });
    if (doing.on < formed.on) return refuseBecause('before-the-group', { on: formed.on });
    const led = group.facilitators.facilitators.map(({ person }) => person);
    if (form.with.includes(doing.by)) return refuseBecause('with-oneself');
    if (form.with.some((person) => !led.includes(person))) return refuseBecause('leads-not');
    // When it is due is looked at with every day of a group.
    if (wrongDue(form.entries, doing.on)?.what === 'of_nothing') return refuseBecause('day-of-nothing');
    const before = (person: string) =>
      doing.supervisedThatDay?.get(person) ?? minutesOn(group, person, doing.on);
    if (isTooLongADay(form.with, form.minutes, before))
      return refuseBecause('too-long-a-day', { hours: mostMinutes / 60 });
    const supervision = form.supervision ?? doing.id;
    if (group.supervised.supervisions.some((one) => one.supervision === supervision))
      return refuseBecause('recorded-already');
    const entries = masked(form.entries, (said) => withoutNames(said, doing));
    return [fact('SupervisionHeld', doing.on, { ...form, supervision, entries })];
  },
});

const finishSupervisionAction = groupAct({
  says: says.finishSupervisionAction,
  who: ['facilitator', 'supervisor'],
  asks: 'names',
  form: z.object({ supervision: id, entry: whole.min(1), words: maybe }),
  decide(group, form, doing) {
    const held = group.supervised.supervisions.find((one) => one.supervision === form.supervision);
    const entry = held?.entries[form.entry - 1];
    if (!entry || entry.action === '') return refuseBecause('no-action');
    if (entry.done) return refuseBecause('done-already', { on: entry.done.on });
    const early = refuseBefore(held?.on, doing);
    if (early) return early;
    return [fact('SupervisionActionDone', doing.on, { ...form, words: withoutNames(form.words, doing) })];
  },
});

/** Supervision about the group: question, advice, action and due day. IPT protocol reference, 8.3. */
export const supervised = groupChapter({
  start,
  facts,
  struckBy: { SupervisionHeld: 'nobody', SupervisionActionDone: 'nobody' },
  sentences: { en: sentences },
  fold: {
    SupervisionHeld: ({ supervisions }, { entries, ...data }, made) => ({
      supervisions: [
        ...supervisions,
        { ...stamped(data, made), entries: entries.map((one) => ({ ...one, done: null })) },
      ],
    }),
    SupervisionActionDone: ({ supervisions }, { supervision, entry, words: said }, { on, by }) => ({
      supervisions: supervisions.map((one) =>
        one.supervision === supervision
          ? {
              ...one,
              entries: one.entries.map((each, place) =>
                place === entry - 1 ? { ...each, done: { words: said, on, by } } : each,
              ),
            }
          : one,
      ),
    }),
  },
  acts: { holdSupervision, finishSupervisionAction },
  seenBy: toThoseWhoLead(start),
  paper: { in: 'meetings' },
  carriesOver: 'stays_behind',
});
