import { z } from 'zod';
import { line, whole } from '#core/forms/fields.ts';
import { groupAct } from '#core/group/act.ts';
import { groupChapter } from '#core/group/chapter.ts';
import { refuseBefore } from '#core/group/days/days-of-acts.ts';
import { toThoseWhoLead } from '#core/group/shown-to.ts';
import { withoutNames } from '#core/group/without-names.ts';
import { fact, facts, start } from './state.ts';
import { refuseBecause, words } from './words.ts';

const { fields, says, sentences } = words.en;

const strikeOutOfGroup = groupAct({
  says: says.strikeOutOfGroup,
  who: ['facilitator'],
  asks: 'names',
  form: z.object({ seq: whole.positive(), why: line(fields.why) }),
  decide(group, form, doing) {
    const entry = doing.record?.find(({ seq }) => seq === form.seq);
    if (!entry) return refuseBecause('no-such-fact');
    if (group.record.struck.some(({ seq }) => seq === form.seq)) return refuseBecause('already-struck');
    if (group.permanent.includes(form.seq)) return refuseBecause('kept');
    if (entry.by !== doing.by) return refuseBecause('recorded-by-another');
    const early = refuseBefore(entry.on, doing);
    if (early) return early;
    return [fact('GroupFactStruckOut', doing.on, { ...form, why: withoutNames(form.why, doing) })];
  },
});

/**
 * What was found wrong is struck out, with the reason; both stay. Each chapter says of each of its facts whether it may be, and
 * none what somebody else recorded.
 */
export const record = groupChapter({
  start,
  facts,
  struckBy: { GroupFactStruckOut: 'nobody' },
  sentences: { en: sentences },
  fold: {
    GroupFactStruckOut: ({ struck }, data, { on, by }) => ({ struck: [...struck, { ...data, on, by }] }),
  },
  acts: { strikeOutOfGroup },
  seenBy: toThoseWhoLead(start),
  paper: 'never',
  carriesOver: 'stays_behind',
});
