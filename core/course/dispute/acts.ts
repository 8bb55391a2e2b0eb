import type { z } from 'zod';
import { clientAndTherapist, therapistOnly } from '#core/book/doing.ts';
import type { NewFact } from '#core/book/fact.ts';
import { act } from '#core/course/act.ts';
import { livingOf } from '#core/course/inventory/people-named.ts';
import { entryAct, textAct } from '#core/course/shared/text-acts.ts';
import { whileOpen } from '#core/course/shared/while-open.ts';
import { personId } from '#core/forms/person-named.ts';
import { isRefusal, refuse } from '#core/forms/refusal.ts';
import { at, disputeWith, found, where } from './find.ts';
import { jointSessionActs } from './joint-session-acts.ts';
import { checkSafetyAtHome, clearSafety } from './safety-acts.ts';
import {
  disputeBegan,
  disputeFact,
  disputeLink,
  disputeParallel,
  disputeRated,
  expectation,
  keepsGoing,
  realIssue,
  resolution,
  stageJudged,
} from './state.ts';
import { actsWords, words } from './words.ts';

/** A judgement of the therapist’s on one dispute. */
const judging = <Shape extends z.ZodObject>(
  says: string,
  shape: Shape,
  judged: (disputeId: string, said: z.output<Shape>, on: string) => NewFact,
) =>
  act({
    says,
    who: therapistOnly,
    form: where.extend(shape.shape),
    open: whileOpen,
    decide(course, form, doing) {
      const { disputeId } = where.parse(form);
      const dispute = found(course, disputeId);
      return isRefusal(dispute) ? dispute : [judged(disputeId, shape.parse(form), doing.on)];
    },
  });

export const disputeActs = {
  startDispute: act({
    says: actsWords.en.startWorkOnDispute,
    who: therapistOnly,
    form: disputeBegan.extend({ personId }),
    open: whileOpen,
    decide(course, form, doing) {
      if (disputeWith(course, form.personId)) {
        return refuse('already-started', actsWords.en.workOnDispute);
      }
      if (livingOf(course, form.personId) === 'deceased') {
        return refuse('not-living', actsWords.en.thisPersonHasDied);
      }
      return [disputeFact('DisputeStarted', doing.on, form)];
    },
  }),
  correctDispute: textAct({
    says: actsWords.en.correctDispute,
    who: therapistOnly,
    where,
    shape: disputeBegan,
    type: 'DisputeCorrected',
    find: at(({ texts }) => texts.began),
  }),
  linkDispute: textAct({
    says: actsWords.en.sayWhatClashOrSilence,
    who: therapistOnly,
    where,
    shape: disputeLink,
    type: 'DisputeLinked',
    find: at(({ texts }) => texts.link),
  }),
  judgeDisputeStage: judging(actsWords.en.judgeWhereDisputeStands, stageJudged, (disputeId, judged, day) =>
    disputeFact('DisputeStageJudged', day, { disputeId, judged }),
  ),
  rateDispute: judging(words.en.rateDispute, disputeRated, (disputeId, rated, day) =>
    disputeFact('DisputeRated', day, { disputeId, rated }),
  ),
  writeExpectation: entryAct({
    says: actsWords.en.writeWhatEachSideExpects,
    who: clientAndTherapist,
    where,
    shape: expectation,
    type: 'ExpectationWritten',
    find: at((dispute) => dispute.expectations),
  }),
  writeRealIssue: entryAct({
    says: actsWords.en.nameWhatDisputeIsReally,
    who: clientAndTherapist,
    where,
    shape: realIssue,
    type: 'RealIssueWritten',
    find: at((dispute) => dispute.issues),
  }),
  writeWhatKeepsItGoing: entryAct({
    says: actsWords.en.nameGainFearOrAssumption,
    who: therapistOnly,
    where,
    shape: keepsGoing,
    type: 'WhatKeepsItGoingWritten',
    find: at((dispute) => dispute.keepsGoing),
  }),
  writeDisputeParallel: entryAct({
    says: actsWords.en.noteSameThingHappening,
    who: clientAndTherapist,
    where,
    shape: disputeParallel,
    type: 'DisputeParallelWritten',
    find: at((dispute) => dispute.parallels),
  }),
  judgeDisputeOutcome: judging(actsWords.en.judgeHowDisputeStands, resolution, (disputeId, outcome, day) =>
    disputeFact('DisputeOutcomeJudged', day, { disputeId, outcome }),
  ),
  ...jointSessionActs,
  checkSafetyAtHome,
  clearSafety,
};
