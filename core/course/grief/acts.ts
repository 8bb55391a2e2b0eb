import { z } from 'zod';
import { clientAndTherapist, type Doing, therapistOnly } from '#core/book/doing.ts';
import { act } from '#core/course/act.ts';
import type { Course } from '#core/course/course.ts';
import { refuseWithUnsafe } from '#core/course/dispute/safety.ts';
import { livingOf } from '#core/course/inventory/people-named.ts';
import { entryAct, textAct } from '#core/course/shared/text-acts.ts';
import { whileOpen } from '#core/course/shared/while-open.ts';
import { workAmong } from '#core/course/shared/work-among.ts';
import { text } from '#core/forms/fields.ts';
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
  lossBegan,
  mourningExplained,
  portrait,
  portraitWeighed,
  reactions,
  reinvolvement,
} from './state.ts';
import { actsWords } from './words.ts';

const { where, find, at } = workAmong(
  'lossId',
  (course) => course.grief.losses,
  () => refuse('no-such-loss', actsWords.en.thisLossIsNot),
);

/** Why the work of mourning cannot be about this. @param itself the work that it would be about */
function whyNotMourned(
  course: Course,
  { personId, diedOn }: z.output<typeof lossBegan>,
  doing: Doing,
  itself?: string,
): Refusal | undefined {
  if (personId && course.grief.losses.some((loss) => loss.personId === personId && loss.id !== itself)) {
    return refuse('already-started', actsWords.en.griefWorkForThisPerson);
  }
  if (personId && livingOf(course, personId) === 'living') {
    return refuse('living', actsWords.en.byListOfPeople);
  }
  if (diedOn && diedOn > doing.today) {
    return refuse('future-death', actsWords.en.hasNotComeYetGive(diedOn), { date: diedOn });
  }
  return undefined;
}

const daysWhere = where.extend({ row: z.enum(griefRows) });

export const griefActs = {
  startGriefWork: act({
    says: actsWords.en.startWorkOfMourningOne,
    who: therapistOnly,
    form: lossBegan,
    open: whileOpen,
    decide(course, form, doing) {
      const { personId = null, whatWasLost, diedOn = null } = form;
      return (
        whyNotMourned(course, form, doing) ?? [
          griefFact('GriefWorkStarted', doing.on, { personId, whatWasLost, diedOn }),
        ]
      );
    },
  }),
  correctLoss: textAct({
    says: actsWords.en.correctLoss,
    who: therapistOnly,
    where,
    shape: lossBegan,
    type: 'LossCorrected',
    find: at(({ texts }) => texts.began),
    unless: (course, { lossId }, began, doing) => whyNotMourned(course, began, doing, lossId),
  }),
  linkGrief: textAct({
    says: actsWords.en.sayHowLowMood,
    who: therapistOnly,
    where,
    shape: griefLink,
    type: 'GriefLinked',
    find: at(({ texts }) => texts.link),
  }),
  explainMourning: textAct({
    says: actsWords.en.noteWhatWasExplainedAbout,
    who: therapistOnly,
    where,
    shape: mourningExplained,
    type: 'MourningExplained',
    find: at(({ texts }) => texts.explained),
  }),
  describeLostRelationship: textAct({
    says: actsWords.en.describeRelationship,
    who: clientAndTherapist,
    where,
    shape: portrait,
    type: 'LostRelationshipDescribed',
    find: at(({ texts }) => texts.portrait),
    unless: (_course, _where, told) =>
      Object.values(told).every((part) => part.length === 0)
        ? refuse('empty-portrait', actsWords.en.portraitIsEmptyWrite)
        : undefined,
  }),
  weighLostRelationship: textAct({
    says: actsWords.en.noteWhetherPortraitIsEven,
    who: therapistOnly,
    where,
    shape: portraitWeighed,
    type: 'LostRelationshipWeighed',
    find: at(({ texts }) => texts.portraitWeighed),
  }),
  tellDaysOfLoss: textAct({
    says: actsWords.en.tellOneRowOfDays,
    who: clientAndTherapist,
    where: daysWhere,
    shape: daysRow,
    type: 'DaysOfLossTold',
    find: (course, { lossId, row }) => at(({ days }) => days[row])(course, { lossId }),
    unless: (_course, _where, told) =>
      Object.values(told).every((part) => part === '')
        ? refuse('empty-row', actsWords.en.thisRowIsEmptyWrite)
        : undefined,
  }),
  nameGriefFeeling: entryAct({
    says: actsWords.en.nameFeelingAboutLossUnwelcome,
    who: clientAndTherapist,
    where,
    shape: griefFeeling,
    type: 'GriefFeelingNamed',
    find: at((work) => work.feelings),
  }),
  planCommemoration: textAct({
    says: actsWords.en.planWhatClientWishes,
    who: clientAndTherapist,
    where,
    shape: commemoration,
    type: 'CommemorationPlanned',
    find: at(({ texts }) => texts.commemoration),
  }),
  writeReinvolvementStep: entryAct({
    says: actsWords.en.writeStepBackTowardsPeople,
    who: clientAndTherapist,
    where,
    shape: reinvolvement,
    type: 'ReinvolvementStepWritten',
    find: at((work) => work.reinvolvement),
    unless: (course, _where, { personId }, { as }) =>
      refuseWithUnsafe(course, personId ? [personId] : [], as),
  }),
  describeInnerPlace: textAct({
    says: actsWords.en.sayHowClientWishes,
    who: clientAndTherapist,
    where,
    shape: innerPlace,
    type: 'InnerPlaceDescribed',
    find: at(({ texts }) => texts.innerPlace),
  }),
  judgeGriefReactions: textAct({
    says: actsWords.en.tagKindsOfReaction,
    who: therapistOnly,
    where,
    shape: reactions,
    type: 'GriefReactionsJudged',
    find: at(({ texts }) => texts.reactions),
  }),
  noteAnniversary: entryAct({
    says: actsWords.en.noteDateThatBringsLoss,
    who: clientAndTherapist,
    where,
    shape: anniversary,
    type: 'AnniversaryNoted',
    find: at((work) => work.anniversaries),
  }),
  tellWishToJoin: act({
    says: actsWords.en.recordThatClientWishes,
    who: clientAndTherapist,
    form: where.extend({ words: text(actsWords.en.whatWasSaid), session: sessionNumber.optional() }),
    decide(course, { lossId, words, session = null }, doing) {
      const loss = find(course, lossId);
      if (isRefusal(loss)) return loss;
      const told = { lossId, words, session, alarm: 'wish_to_join' as const };
      return [griefFact('WishToJoinTold', doing.on, told)];
    },
  }),
};
