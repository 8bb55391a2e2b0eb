import { z } from 'zod';
import type { Standing } from '#core/book/doing.ts';
import { act } from '#core/course/act.ts';
import type { Course } from '#core/course/course.ts';
import { refuseWithUnsafe } from '#core/course/dispute/safety.ts';
import { livingOf } from '#core/course/inventory/people-named.ts';
import { entryAct, textAct } from '#core/course/shared/text-acts.ts';
import type { VersionedEntry, VersionedText } from '#core/course/shared/versioned-text.ts';
import { whileOpen } from '#core/course/shared/while-open.ts';
import { id, line, partialDate, text } from '#core/forms/fields.ts';
import { personId } from '#core/forms/person-named.ts';
import { isRefusal, type Refusal, refuse } from '#core/forms/refusal.ts';
import { sessionNumber } from '#core/forms/session-number.ts';
import {
  anniversary,
  commemoration,
  daysRow,
  griefFact,
  griefFeeling,
  griefLink,
  griefRows,
  innerPlace,
  mourningExplained,
  portrait,
  portraitWeighed,
  reactions,
  reinvolvement,
} from './shapes.ts';
import type { Loss } from './state.ts';

const both: readonly Standing[] = ['therapist', 'client'];
const therapist: readonly Standing[] = ['therapist'];
const where = z.object({ lossId: id });

function lossOf(course: Course, lossId: string): Loss | Refusal {
  return (
    course.grief.losses.find((loss) => loss.id === lossId) ??
    refuse('no-such-loss', 'This loss is not in the record. Start the grief work first.')
  );
}

/** What stands at one place of a loss, or the refusal when there is no such loss. */
const at =
  <Found>(read: (loss: Loss) => Found) =>
  (course: Course, { lossId }: { lossId: string }): Found | Refusal => {
    const loss = lossOf(course, lossId);
    return isRefusal(loss) ? loss : read(loss);
  };
const textAt = (name: keyof Loss['texts']) =>
  at((loss): VersionedText<unknown> | undefined => loss.texts[name]);
const listAt = (name: 'feelings' | 'reinvolvement' | 'anniversaries') =>
  at((loss): readonly VersionedEntry<unknown>[] => loss[name]);

const daysWhere = where.extend({ row: z.enum(griefRows) });

export const griefActs = {
  startGriefWork: act({
    says: 'Start the work of mourning one person.',
    who: therapist,
    form: z.object({
      personId: personId.optional(),
      whatWasLost: line('Who or what was lost'),
      diedOn: partialDate('happened').optional(),
    }),
    open: whileOpen,
    decide(course, form, doing) {
      const { personId = null, whatWasLost, diedOn = null } = form;
      if (personId && course.grief.losses.some((loss) => loss.personId === personId)) {
        return refuse(
          'already-started',
          'The grief work for this person has been started. Go on with that one.',
        );
      }
      if (personId && livingOf(course, personId) === 'living') {
        return refuse(
          'living',
          'The inventory says this person is living. Mark the death there first; another kind of loss is a change of role.',
        );
      }
      if (diedOn && diedOn > doing.today) {
        return refuse(
          'future-death',
          `${diedOn} has not come yet. Give the date of the death, or leave it open.`,
          { date: diedOn },
        );
      }
      return [griefFact('GriefWorkStarted', doing.on, { personId, whatWasLost, diedOn })];
    },
  }),
  linkGrief: textAct({
    says: 'Say how the low mood and the death hang together (GR-1).',
    who: therapist,
    where,
    shape: griefLink,
    type: 'GriefLinked',
    find: textAt('link'),
  }),
  explainMourning: textAct({
    says: 'Note what was explained about mourning (GR-2).',
    who: therapist,
    where,
    shape: mourningExplained,
    type: 'MourningExplained',
    find: textAt('explained'),
  }),
  describeLostRelationship: textAct({
    says: 'Describe the relationship as it was: good, bad, ordinary and unfinished (GR-3).',
    who: both,
    where,
    shape: portrait,
    type: 'LostRelationshipDescribed',
    find: textAt('portrait'),
    unless: (_course, _where, told) =>
      Object.values(told).every((part) => part.length === 0)
        ? refuse('empty-portrait', 'The portrait is empty. Write at least one thing about the relationship.')
        : undefined,
  }),
  weighLostRelationship: textAct({
    says: 'Note whether the portrait is even-handed or idealised; only clinicians see it (GR-3).',
    who: therapist,
    where,
    shape: portraitWeighed,
    type: 'LostRelationshipWeighed',
    find: textAt('portraitWeighed'),
  }),
  tellDaysOfLoss: textAct({
    says: 'Tell one row of the days around the death (GR-4).',
    who: both,
    where: daysWhere,
    shape: daysRow,
    type: 'DaysOfLossTold',
    find: (course, { lossId, row }) =>
      at((loss): VersionedText<unknown> | undefined => loss.days[row])(course, { lossId }),
    unless: (_course, _where, told) =>
      Object.values(told).every((part) => part === '')
        ? refuse(
            'empty-row',
            'This row is empty. Write what the client could tell of it, or leave it for later.',
          )
        : undefined,
  }),
  nameGriefFeeling: entryAct({
    says: 'Name a feeling about the loss, unwelcome ones too (GR-5).',
    who: both,
    where,
    shape: griefFeeling,
    type: 'GriefFeelingNamed',
    find: listAt('feelings'),
  }),
  planCommemoration: textAct({
    says: 'Plan what the client wishes to do to remember (GR-6).',
    who: both,
    where,
    shape: commemoration,
    type: 'CommemorationPlanned',
    find: textAt('commemoration'),
  }),
  writeReinvolvementStep: entryAct({
    says: 'Write a step back towards people and interests, and later what came of it (GR-7).',
    who: both,
    where,
    shape: reinvolvement,
    type: 'ReinvolvementStepWritten',
    find: listAt('reinvolvement'),
    unless: (course, _where, { personId }, { as }) =>
      refuseWithUnsafe(course, personId ? [personId] : [], as),
  }),
  describeInnerPlace: textAct({
    says: 'Say how the client wishes to carry the person with them (GR-8).',
    who: both,
    where,
    shape: innerPlace,
    type: 'InnerPlaceDescribed',
    find: textAt('innerPlace'),
  }),
  judgeGriefReactions: textAct({
    says: 'Tag the kinds of reaction, with the culture they stand in; only clinicians see it.',
    who: therapist,
    where,
    shape: reactions,
    type: 'GriefReactionsJudged',
    find: textAt('reactions'),
  }),
  noteAnniversary: entryAct({
    says: 'Note a date that brings the loss back each year.',
    who: both,
    where,
    shape: anniversary,
    type: 'AnniversaryNoted',
    find: listAt('anniversaries'),
  }),
  tellWishToJoin: act({
    says: 'Record that the client wishes to join the person who died; it raises an alarm.',
    who: both,
    form: where.extend({ words: text('What was said'), session: sessionNumber.optional() }),
    decide(course, { lossId, words, session = null }, doing) {
      const loss = lossOf(course, lossId);
      if (isRefusal(loss)) return loss;
      const told = { lossId, words, session, alarm: 'wish_to_join' as const };
      return [griefFact('WishToJoinTold', doing.on, told)];
    },
  }),
};
