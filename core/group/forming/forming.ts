import { z } from 'zod';
import { spokenDate } from '#core/days/spoken-date.ts';
import { id, maybe, text } from '#core/forms/fields.ts';
import type { Refusal } from '#core/forms/refusal.ts';
import { groupAct } from '#core/group/act.ts';
import { groupChapter } from '#core/group/chapter.ts';
import { refuseBefore } from '#core/group/days/days-of-acts.ts';
import { meetingsHeld } from '#core/group/meetings/held.ts';
import { membersIn } from '#core/group/members/members-in.ts';
import { toAllInTheGroup } from '#core/group/shown-to.ts';
import { withoutNames } from '#core/group/without-names.ts';
import { formGroup } from './form-group.ts';
import { endings, fact, facts, placedAs, start } from './state.ts';
import { placeOn, staysWith } from './stays.ts';
import { whileUnderWay } from './while-under-way.ts';
import { refuseBecause, words } from './words.ts';

const { fields, says } = words.en;

const placeGroup = groupAct({
  says: says.placeGroup,
  who: ['facilitator', 'supervisor'],
  form: z.object({ programmePlace: id, as: z.enum(placedAs).optional() }),
  // Also of one that has ended: its figures go on being summed up by place.
  open: ({ forming: { formed } }) => (formed ? undefined : refuseBecause('not-formed')),
  decide({ forming: { formed, stays } }, form, doing) {
    const lay = form.as === 'corrected' ? formed?.programmePlace : placeOn(stays, doing.on);
    return lay === form.programmePlace
      ? refuseBecause('placed-there')
      : [fact('GroupPlaced', doing.on, form)];
  },
});

const latest = (days: readonly string[]) => days.toSorted().at(-1) ?? '';

const closeToNewcomers = groupAct({
  says: says.closeToNewcomers,
  who: ['facilitator'],
  asks: 'names',
  form: z.object({ why: text(fields.why) }),
  open: (group) =>
    whileUnderWay(group) ?? (group.forming.closedToNewcomers ? refuseBecause('closed-already') : undefined),
  decide(group, form, doing) {
    const joined = latest(group.members.members.map((one) => one.joined?.on ?? ''));
    if (doing.on < joined) return refuseBecause('joined-since', { on: spokenDate(joined) });
    return [fact('ClosedToNewcomers', doing.on, { why: withoutNames(form.why, doing) })];
  },
});

/** What is missing in how a group ended, whatever the group holds. */
export const refuseEndingSo = ({
  how,
  words: said,
}: {
  how: (typeof endings)[number];
  words: string;
}): Refusal | undefined => (how === 'stopped' && said === '' ? refuseBecause('say-why-stopped') : undefined);

const endGroup = groupAct({
  says: says.endGroup,
  who: ['facilitator'],
  asks: 'names',
  form: z.object({ how: z.enum(endings), words: maybe }),
  open: whileUnderWay,
  decide(group, form, doing) {
    const [held, meetings] = [meetingsHeld(group), group.forming.formed?.meetings ?? 0];
    if (form.how === 'finished' && held < meetings)
      return refuseBecause('before-the-last', { held, meetings });
    const silent = refuseEndingSo(form);
    if (silent) return silent;
    const early = refuseBefore(group.meetings.held.at(-1)?.on, doing);
    if (early) return early;
    const count = membersIn(group).length;
    // Nobody is left without a word on how it ended for them: referred, finished, or gone. IPT protocol reference, 7.6, S8.
    if (count > 0) return refuseBecause('still-members', { count });
    // On what day somebody was taken out says nothing of when the group ended.
    const days = group.members.members.flatMap(({ joined, left, takenOut }) => [
      joined?.on ?? '',
      takenOut ? '' : (left?.on ?? ''),
    ]);
    const left = latest(days);
    if (doing.on < left) return refuseBecause('left-since', { on: spokenDate(left) });
    return [fact('GroupEnded', doing.on, { ...form, words: withoutNames(form.words, doing) })];
  },
});

/** What a group is, and whether it is open. IPT protocol reference, 7.6. */
export const forming = groupChapter({
  start,
  facts,
  struckBy: {
    GroupFormed: 'nobody',
    GroupPlaced: 'nobody',
    // Closed or ended by mistake there is no other way back.
    ClosedToNewcomers: 'who_recorded_it',
    GroupEnded: 'who_recorded_it',
  },
  sentences: { en: words.en.sentences },
  fold: {
    GroupFormed: (state, data, { on, by }) => ({
      ...state,
      formed: { ...data, on, by },
      stays: data.programmePlace === undefined ? [] : [{ since: '', programmePlace: data.programmePlace }],
    }),
    GroupPlaced(state, placed, { on }) {
      const stays = staysWith(state.stays, placed, on);
      const { programmePlace = placed.programmePlace } = stays.at(-1) ?? {};
      return { ...state, stays, formed: state.formed && { ...state.formed, programmePlace } };
    },
    ClosedToNewcomers: (state, data, { on, by, seq }) => ({
      ...state,
      closedToNewcomers: { ...data, on, by, seq },
    }),
    GroupEnded: (state, data, { on, by, seq }) => ({ ...state, ended: { ...data, on, by, seq } }),
  },
  acts: { formGroup, placeGroup, closeToNewcomers, endGroup },
  seenBy: toAllInTheGroup(start, (state) => ({
    ...state,
    stays: [],
    closedToNewcomers: null,
    ended: state.ended && { ...state.ended, words: '' },
  })),
  paper: { in: 'group' },
  carriesOver: 'stays_behind',
});
