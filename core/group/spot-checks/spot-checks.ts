import { z } from 'zod';
import type { Doing } from '#core/book/doing.ts';
import { stamped } from '#core/course/shared/stamped.ts';
import { id, maybe, whole } from '#core/forms/fields.ts';
import type { Refusal } from '#core/forms/refusal.ts';
import { groupAct } from '#core/group/act.ts';
import { groupChapter } from '#core/group/chapter.ts';
import { refuseBefore } from '#core/group/days/days-of-acts.ts';
import { everLed } from '#core/group/facilitators/leading.ts';
import type { Group } from '#core/group/group.ts';
import { hasDied, memberOf } from '#core/group/members/members-in.ts';
import { toThoseWhoLead } from '#core/group/shown-to.ts';
import { withoutNames } from '#core/group/without-names.ts';
import { drawnByLot } from './drawn.ts';
import { asked, fact, facts, start } from './state.ts';
import { callsOpen, drawnFrom } from './to-call.ts';
import { refuseBecause, words } from './words.ts';

const { fields, says, sentences } = words.en;

/** Also whoever led it before: members are asked of meetings that were theirs. A choice of this project. */
const whileNotOwn = (group: Group, { by }: Doing): Refusal | undefined =>
  everLed(group, by) ? refuseBecause('own-group') : undefined;

const drawSpotChecks = groupAct({
  says: says.drawSpotChecks,
  who: ['supervisor'],
  // Neither who agreed nor the number is asked: whoever chose one of them would choose who is called.
  form: z.object({ many: whole.min(1).max(12) }),
  open: whileNotOwn,
  decide(group, { many }, { lot, on, today }) {
    const agreed = (lot?.agreed ?? []).filter(
      (course) => memberOf(group, course)?.joined && !hasDied(group, course),
    );
    if (!lot || agreed.length === 0) return refuseBecause('nobody-agreed');
    // A lot of an earlier day would be free again on the day it is drawn.
    if (on !== today) return refuseBecause('drawn-today');
    const [open] = callsOpen(group, agreed);
    if (open) return refuseBecause('lot-open', { on: open.drawn });
    const among = drawnFrom(group, agreed);
    const drawn = drawnByLot(among, many, lot.seed);
    return [fact('SpotChecksDrawn', on, { seed: lot.seed, among, drawn })];
  },
});

const makeSpotCheck = groupAct({
  says: says.makeSpotCheck,
  who: ['supervisor'],
  asks: 'names',
  form: z.object({
    course: id,
    reached: z.enum(['reached', 'not_reached'], { error: fields.reached }),
    confirmed: z
      .array(z.object({ what: z.enum(asked), answer: z.enum(['yes', 'no', 'not_said']) }))
      .max(asked.length)
      .default([]),
    words: maybe,
  }),
  open: whileNotOwn,
  decide(group, form, doing) {
    if (new Set(form.confirmed.map(({ what }) => what)).size < form.confirmed.length)
      return refuseBecause('said-twice');
    const { drawn, made } = group.spotChecks;
    const last = drawn.findLast((one) => one.drawn.includes(form.course));
    if (!last) return refuseBecause('not-drawn');
    if (!doing.lot?.agreed.includes(form.course)) return refuseBecause('agrees-no-more');
    const early = refuseBefore(last.on, doing);
    if (early) return early;
    if (form.reached === 'not_reached' && form.confirmed.length > 0) return refuseBecause('nobody-said-it');
    if (form.reached === 'reached' && form.confirmed.length === 0) return refuseBecause('nothing-asked');
    const before = made.findLast(
      ({ course, reached, on }) => course === form.course && reached === 'reached' && on >= last.on,
    );
    if (before) return refuseBecause('called-already', { on: before.on });
    return [fact('SpotCheckMade', doing.on, { ...form, words: withoutNames(form.words, doing) })];
  },
});

/** Calls to members who agreed, drawn by lot. IPT protocol reference, 8.3, lay facilitators; design, forms of therapy, 6. */
export const spotChecks = groupChapter({
  start,
  facts,
  struckBy: { SpotChecksDrawn: 'nobody', SpotCheckMade: 'nobody' },
  sentences: { en: sentences },
  fold: {
    SpotChecksDrawn: (state, data, { on, by }) => ({
      ...state,
      drawn: [...state.drawn, { ...data, on, by }],
    }),
    SpotCheckMade: (state, data, made) => ({ ...state, made: [...state.made, stamped(data, made)] }),
  },
  acts: { drawSpotChecks, makeSpotCheck },
  // Whoever leads the group reads of no call: what a member said of them is for the supervisor.
  seenBy: (state, viewer) => (viewer.as === 'supervisor' ? toThoseWhoLead(start)(state, viewer) : start),
  paper: 'never',
  carriesOver: 'stays_behind',
});
