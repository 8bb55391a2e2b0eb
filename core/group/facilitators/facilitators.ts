import { z } from 'zod';
import { spokenDate } from '#core/days/spoken-date.ts';
import { id, text } from '#core/forms/fields.ts';
import { groupAct } from '#core/group/act.ts';
import { groupChapter } from '#core/group/chapter.ts';
import { refuseBefore } from '#core/group/days/days-of-acts.ts';
import { whileUnderWay } from '#core/group/forming/while-under-way.ts';
import { toAllInTheGroup } from '#core/group/shown-to.ts';
import { withoutNames } from '#core/group/without-names.ts';
import { leading } from './leading.ts';
import { fact, facts, leadingAs, start } from './state.ts';
import { refuseBecause, words } from './words.ts';

const { fields, says } = words.en;

const bringFacilitator = groupAct({
  says: says.bringFacilitator,
  // Also who supervises: a facilitator who falls ill hands nothing on.
  who: ['facilitator', 'supervisor'],
  form: z.object({
    person: id,
    as: z.enum(leadingAs),
    /** Under whom, where they lead in training. */
    supervisor: id.optional(),
  }),
  open: whileUnderWay,
  decide(group, form, doing) {
    const now = leading(group);
    if (now.some(({ person }) => person === form.person)) return refuseBecause('leads-already');
    if (form.as === 'facilitator' && now.some(({ as }) => as === 'facilitator'))
      return refuseBecause('one-facilitator');
    return [fact('FacilitatorCame', doing.on, form)];
  },
});

const endFacilitator = groupAct({
  says: says.endFacilitator,
  // Also who supervises: a facilitator who falls ill hands nothing on.
  who: ['facilitator', 'supervisor'],
  asks: 'names',
  form: z.object({ person: id, why: text(fields.why) }),
  open: whileUnderWay,
  decide(group, form, doing) {
    const now = leading(group);
    const one = now.find(({ person }) => person === form.person);
    if (!one) return refuseBecause('leads-not');
    if (now.length === 1) return refuseBecause('last-facilitator');
    const early = refuseBefore(one.since.on, doing);
    if (early) return early;
    const led = group.meetings.held.findLast((held) => held.led.includes(form.person))?.on ?? '';
    if (doing.on < led) return refuseBecause('led-since', { on: spokenDate(led) });
    return [fact('FacilitatorWent', doing.on, { ...form, why: withoutNames(form.why, doing) })];
  },
});

/** Who leads the group. IPT protocol reference, 7.6. */
export const facilitators = groupChapter({
  start,
  facts,
  // Who may open the group, and the courses of its members, follows from these.
  struckBy: { FacilitatorCame: 'nobody', FacilitatorWent: 'nobody' },
  sentences: { en: words.en.sentences },
  fold: {
    FacilitatorCame: ({ facilitators: before }, data, { on, by }) => ({
      facilitators: [...before, { ...data, since: { on, by }, went: null }],
    }),
    FacilitatorWent: ({ facilitators: before }, { person, why }, { on, by }) => ({
      facilitators: before.map((one) =>
        one.person === person && one.went === null ? { ...one, went: { why, on, by } } : one,
      ),
    }),
  },
  acts: { bringFacilitator, endFacilitator },
  seenBy: toAllInTheGroup(start, ({ facilitators: all }) => ({
    facilitators: all.filter(({ went }) => went === null),
  })),
  paper: { in: 'group' },
  carriesOver: 'stays_behind',
});
