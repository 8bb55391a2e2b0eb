import { z } from 'zod';
import { line, whole } from '#core/forms/fields.ts';
import { refuseStale } from '#core/forms/refusal.ts';
import { groupAct } from '#core/group/act.ts';
import { groupChapter } from '#core/group/chapter.ts';
import { whileUnderWay } from '#core/group/forming/while-under-way.ts';
import { toAllInTheGroup } from '#core/group/shown-to.ts';
import { withoutNames } from '#core/group/without-names.ts';
import { fact, facts, start } from './state.ts';
import { words } from './words.ts';

const { rule, least, most, says, sentences, stale } = words.en;

const agreeRules = groupAct({
  says: says.agreeRules,
  who: ['facilitator'],
  asks: 'names',
  form: z.object({
    rules: z.array(line(rule)).min(1, least).max(30, most),
    /** Of the rules that were read before these were written; 0 where there were none. */
    version: whole.min(0),
  }),
  open: whileUnderWay,
  decide({ rules: { agreed } }, form, doing) {
    const version = agreed?.version ?? 0;
    if (form.version !== version) return refuseStale(stale, { text: agreed?.rules ?? [], version });
    return [
      fact('RulesAgreed', doing.on, {
        rules: form.rules.map((one) => withoutNames(one, doing)),
        version: version + 1,
      }),
    ];
  },
});

/** What the group agreed of how it is together. IPT protocol reference, 7.6, group rules. */
export const rules = groupChapter({
  start,
  facts,
  struckBy: { RulesAgreed: 'nobody' },
  sentences: { en: sentences },
  fold: { RulesAgreed: (_state, data, { on, by }) => ({ agreed: { ...data, on, by } }) },
  acts: { agreeRules },
  seenBy: toAllInTheGroup(start, (state) => state),
  paper: { in: 'rules' },
  carriesOver: 'stays_behind',
});
