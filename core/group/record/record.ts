import { z } from 'zod';
import { line, whole } from '#core/forms/fields.ts';
import { groupAct } from '#core/group/act.ts';
import { groupChapter } from '#core/group/chapter.ts';
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
    if (form.seq > group.seq) return refuseBecause('no-such-fact');
    if (group.record.struck.some(({ seq }) => seq === form.seq)) return refuseBecause('already-struck');
    if (group.permanent.includes(form.seq)) return refuseBecause('kept');
    return [fact('GroupFactStruckOut', doing.on, { ...form, why: withoutNames(form.why, doing) })];
  },
});

/** What was found wrong is struck out, with the reason; both stay. */
export const record = groupChapter({
  start,
  facts,
  permanent: ['GroupFactStruckOut'],
  sentences: { en: sentences },
  fold: {
    GroupFactStruckOut: ({ struck }, data, { on, by }) => ({ struck: [...struck, { ...data, on, by }] }),
  },
  acts: { strikeOutOfGroup },
  seenBy: toThoseWhoLead(start),
  paper: 'never',
  carriesOver: 'stays_behind',
});
