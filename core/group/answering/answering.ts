import { z } from 'zod';
import { id, line, maybe, nameLine, whole } from '#core/forms/fields.ts';
import { type Refusal, refuseStale } from '#core/forms/refusal.ts';
import { groupAct } from '#core/group/act.ts';
import { groupChapter } from '#core/group/chapter.ts';
import { whileUnderWay } from '#core/group/forming/while-under-way.ts';
import type { Group } from '#core/group/group.ts';
import { toThoseWhoLead } from '#core/group/shown-to.ts';
import { type Answering, fact, facts, start } from './state.ts';
import { refuseBecause, words } from './words.ts';

const { fields, least, most, says, sentences, stale } = words.en;

/** Nobody stands twice in the list of those who answer. */
export function refuseNamedTwice({
  people,
}: Pick<z.output<typeof facts.WhoAnswersNamed>, 'people'>): Refusal | undefined {
  const twice = people.find(
    (one, place) =>
      people.findIndex(({ name, person }) => name === one.name && person === one.person) < place,
  );
  return twice && refuseBecause('named-twice', { name: twice.name });
}

const nameWhoAnswers = groupAct({
  says: says.nameWhoAnswers,
  who: ['facilitator', 'supervisor'],
  form: z.object({
    people: z
      .array(
        z.object({
          person: id.or(z.literal('')).default(''),
          name: nameLine(fields.name),
          reach: line(fields.reach),
        }),
      )
      .min(1, least)
      .max(6, most),
    nearest: maybe,
    /** Of the list that was read before this was written; 0 where there was none. */
    version: whole.min(0),
  }),
  open: whileUnderWay,
  decide({ answering: { named } }, { version: read, ...form }, doing) {
    const version = named?.version ?? 0;
    if (read !== version)
      return refuseStale(stale, { text: (named?.people ?? []).map(({ name }) => name), version });
    const twice = refuseNamedTwice(form);
    if (twice) return twice;
    return [fact('WhoAnswersNamed', doing.on, { ...form, version: version + 1 })];
  },
});

/** Those who answer an alarm of a member, in the order in which they are asked; nobody while none was named. */
export const whoAnswers = ({
  answering,
}: Pick<Group, 'answering'>): NonNullable<Answering['named']>['people'] => answering.named?.people ?? [];

/** Who answers an alarm of a member, named before there is one. IPT protocol reference, 7.6, risk; 9.3 step 2. */
export const answering = groupChapter({
  start,
  facts,
  struckBy: { WhoAnswersNamed: 'nobody' },
  sentences: { en: sentences },
  fold: { WhoAnswersNamed: (_state, data, { on, by }) => ({ named: { ...data, on, by } }) },
  acts: { nameWhoAnswers },
  seenBy: toThoseWhoLead(start),
  paper: { in: 'people' },
  carriesOver: 'stays_behind',
});
