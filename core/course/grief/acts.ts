import { z } from 'zod';
import { clientAndTherapist, therapistOnly } from '#core/book/doing.ts';
import { act } from '#core/course/act.ts';
import { refuseWithUnsafe } from '#core/course/dispute/safety.ts';
import { livingOf } from '#core/course/inventory/people-named.ts';
import { entryAct, textAct } from '#core/course/shared/text-acts.ts';
import { whileOpen } from '#core/course/shared/while-open.ts';
import { workAmong } from '#core/course/shared/work-among.ts';
import { line, partialDate, text } from '#core/forms/fields.ts';
import { personId } from '#core/forms/person-named.ts';
import { isRefusal, refuse } from '#core/forms/refusal.ts';
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
} from './state.ts';

const { where, find, at } = workAmong(
  'lossId',
  (course) => course.grief.losses,
  () => refuse('no-such-loss', 'This loss is not in the record. Start the grief work first.'),
);

const daysWhere = where.extend({ row: z.enum(griefRows) });

export const griefActs = {
  startGriefWork: act({
    says: 'Start the work of mourning one person.',
    who: therapistOnly,
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
          'By the list of people this person is living. Mark the death there first; another kind of loss is a change of role.',
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
    who: therapistOnly,
    where,
    shape: griefLink,
    type: 'GriefLinked',
    find: at(({ texts }) => texts.link),
  }),
  explainMourning: textAct({
    says: 'Note what was explained about mourning (GR-2).',
    who: therapistOnly,
    where,
    shape: mourningExplained,
    type: 'MourningExplained',
    find: at(({ texts }) => texts.explained),
  }),
  describeLostRelationship: textAct({
    says: 'Describe the relationship as it was: good, bad, ordinary and unfinished (GR-3).',
    who: clientAndTherapist,
    where,
    shape: portrait,
    type: 'LostRelationshipDescribed',
    find: at(({ texts }) => texts.portrait),
    unless: (_course, _where, told) =>
      Object.values(told).every((part) => part.length === 0)
        ? refuse('empty-portrait', 'The portrait is empty. Write at least one thing about the relationship.')
        : undefined,
  }),
  weighLostRelationship: textAct({
    says: 'Note whether the portrait is even-handed or idealised; only clinicians see it (GR-3).',
    who: therapistOnly,
    where,
    shape: portraitWeighed,
    type: 'LostRelationshipWeighed',
    find: at(({ texts }) => texts.portraitWeighed),
  }),
  tellDaysOfLoss: textAct({
    says: 'Tell one row of the days around the death (GR-4).',
    who: clientAndTherapist,
    where: daysWhere,
    shape: daysRow,
    type: 'DaysOfLossTold',
    find: (course, { lossId, row }) => at(({ days }) => days[row])(course, { lossId }),
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
    who: clientAndTherapist,
    where,
    shape: griefFeeling,
    type: 'GriefFeelingNamed',
    find: at((work) => work.feelings),
  }),
  planCommemoration: textAct({
    says: 'Plan what the client wishes to do to remember (GR-6).',
    who: clientAndTherapist,
    where,
    shape: commemoration,
    type: 'CommemorationPlanned',
    find: at(({ texts }) => texts.commemoration),
  }),
  writeReinvolvementStep: entryAct({
    says: 'Write a step back towards people and interests, and later what came of it (GR-7).',
    who: clientAndTherapist,
    where,
    shape: reinvolvement,
    type: 'ReinvolvementStepWritten',
    find: at((work) => work.reinvolvement),
    unless: (course, _where, { personId }, { as }) =>
      refuseWithUnsafe(course, personId ? [personId] : [], as),
  }),
  describeInnerPlace: textAct({
    says: 'Say how the client wishes to carry the person with them (GR-8).',
    who: clientAndTherapist,
    where,
    shape: innerPlace,
    type: 'InnerPlaceDescribed',
    find: at(({ texts }) => texts.innerPlace),
  }),
  judgeGriefReactions: textAct({
    says: 'Tag the kinds of reaction, with the culture they stand in; only clinicians see it.',
    who: therapistOnly,
    where,
    shape: reactions,
    type: 'GriefReactionsJudged',
    find: at(({ texts }) => texts.reactions),
  }),
  noteAnniversary: entryAct({
    says: 'Note a date that brings the loss back each year.',
    who: clientAndTherapist,
    where,
    shape: anniversary,
    type: 'AnniversaryNoted',
    find: at((work) => work.anniversaries),
  }),
  tellWishToJoin: act({
    says: 'Record that the client wishes to join the person who died; it raises an alarm.',
    who: clientAndTherapist,
    form: where.extend({ words: text('What was said'), session: sessionNumber.optional() }),
    decide(course, { lossId, words, session = null }, doing) {
      const loss = find(course, lossId);
      if (isRefusal(loss)) return loss;
      const told = { lossId, words, session, alarm: 'wish_to_join' as const };
      return [griefFact('WishToJoinTold', doing.on, told)];
    },
  }),
};
