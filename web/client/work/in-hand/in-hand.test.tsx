import { beforeAll, describe, expect, it } from 'vitest';
import type { ActName } from '#core/course/book.ts';
import type { ACourse } from '#tests/a-course.ts';
import { aCourseAtWork } from '#tests/a-course-at-work.ts';
import { inEnglish } from '#tests/in-english.ts';
import { clientPage } from '#tests/screens/client-page.tsx';
import { TellStep } from './closer.tsx';
import { InHand } from './in-hand.tsx';

beforeAll(inEnglish);

const read = (story: ACourse, acts: readonly ActName[] = []) =>
  clientPage(story, <InHand />, acts)
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/\s+/g, ' ');

describe('what was worked out is the client’s to hold on the phone', () => {
  it('of a loss: how they remember, the days with their plan, and each step back with what came of it (GR-6, GR-7)', () => {
    const lossId = 'loss';
    const page = read(
      aCourseAtWork()
        .does('startGriefWork', { whatWasLost: 'My father' }, { id: lossId })
        .does('planCommemoration', { lossId, plan: 'Play his records', when: 'In May', withWhom: 'Ines' })
        .does('noteAnniversary', { lossId, what: 'His birthday', date: '03-02', plan: 'Ring Ines' })
        .does('writeReinvolvementStep', { lossId, activity: 'The choir', outcome: 'Sang again' })
        .does('judgeGriefReactions', { lossId, reactions: ['numb'], culture: 'KEPT BACK' })
        .does('weighLostRelationship', { lossId, portrait: 'idealised', why: 'KEPT BACK' }),
    );
    expect(page).toContain('Play his records · In May · Ines');
    expect(page).toMatch(/His birthday · (2 March|March 2) · Ring Ines/);
    expect(page).toContain('The choir · Sang again');
    expect(page).not.toContain('KEPT BACK');
  });

  it('of a quarrel: what it is about, what each expects and was not said, what would be good enough (RD-3, RD-4, RD-11)', () => {
    const disputeId = 'dispute';
    const page = read(
      aCourseAtWork()
        .does('startDispute', { personId: 'tomas', setting: 'partner' }, { id: disputeId })
        .does('writeRealIssue', { disputeId, issue: 'Who carries the house' })
        .does('writeExpectation', {
          ...{ disputeId, mine: 'Half of it', saidByMe: 'unsaid' },
          theirs: 'That I ask',
        })
        .does('writeWhatKeepsItGoing', { disputeId, kind: 'fear', what: 'KEPT BACK' })
        .does('rateDispute', { disputeId, distress: 8, impairment: 6, getsInTheWayOf: 'Sleep' })
        .does('judgeDisputeOutcome', { disputeId, code: 'improved', goodEnough: 'Two evenings' }),
    );
    expect(page).toMatch(
      /How much it distresses me\s+8 of 10, .+ gets in the way of my days\s+6 of 10, .+ · Sleep/,
    );
    for (const said of ['Who carries the house', 'Half of it · not said yet', 'That I ask', 'Two evenings'])
      expect(page).toContain(said);
    expect(page).toContain('What I think Tomas expects');
    expect(page).not.toContain('KEPT BACK');
  });

  it('of a change: what was lost, what it makes possible, who stands by, who I am now, and how sure I am, rated here too (RT-3 to RT-9)', () => {
    const transitionId = 'change';
    const story = aCourseAtWork()
      .does(
        'startTransition',
        { type: 'birth', change: 'The twins', oldRole: 'Potter', newRole: 'Mother' },
        { id: transitionId },
      )
      .does('nameRoleLoss', { transitionId, what: 'My mornings' })
      .does('describeNewRole', { transitionId, possibilities: ['Small handprints'] })
      .does('writeRoleSupport', { transitionId, name: 'Thursday mothers', kind: 'in_the_same_boat' })
      .does('describeIdentity', { transitionId, words: 'A potter with two' })
      .does('writeRoleSkill', { transitionId, skill: 'Asking early' }, { id: 'asking' })
      .does('rateRoleSkill', { transitionId, skillId: 'asking', confidence: 3 })
      .does('rateRoleSkill', { transitionId, skillId: 'asking', confidence: 8 }, { as: 'client' });
    const page = read(story, ['rateRoleSkill']);
    for (const said of ['My mornings', 'Small handprints', 'Thursday mothers', 'A potter with two'])
      expect(page).toContain(said);
    expect(page).toContain('I was sure of it 3 of 10 at first, and 8 of 10 now.');
    expect(page).toContain('Say how sure I am now');
    expect(read(story)).not.toContain('Say how sure I am now');
  });

  it('of being alone: the steps, the least frightening first, with what came of each; told and rated here too (DF-5 to DF-7)', () => {
    const story = aCourseAtWork()
      .does('writeContactStep', { step: 'The class on Friday', fear: 7 }, { id: 'class' })
      .does('writeContactStep', { step: 'Greet the neighbour', fear: 2 }, { id: 'greet' })
      .does('tellContactStep', { stepId: 'greet', status: 'done', betterThanExpected: 'She stopped' })
      .does('judgeIsolationSubtype', { subtype: 'isolated', why: 'KEPT BACK' })
      .does('writeContactSkill', { skill: 'Tell a little' }, { id: 'tell' })
      .does('rateContactSkill', { skillId: 'tell', confidence: 4 });
    const page = read(story, ['tellContactStep', 'rateContactSkill']);
    expect(page.indexOf('Greet the neighbour')).toBeLessThan(page.indexOf('The class on Friday'));
    expect(page).toMatch(/I did it\. She stopped/);
    expect(page).toContain('How did it go?');
    expect(clientPage(story, <TellStep step="greet" onSaid={() => undefined} />)).toContain(
      'What went a little better than I thought?',
    );
    expect(page).toContain('I am sure of it 4 of 10.');
    expect(page).not.toContain('KEPT BACK');
  });

  it('of a decision: what I could do, what I chose and why, what came of it; until then an idea of mine can be added (T-06)', () => {
    const decisionId = 'moving';
    const story = aCourseAtWork()
      .does('startDecision', { problem: 'Whether to move' }, { id: decisionId })
      .does('writeOption', { decisionId, label: 'Stay', kind: 'leave_as_is', safe: 'yes' }, { id: 'stay' })
      .does('writeOption', { decisionId, label: 'Move', safe: 'yes', prosMe: 'Near Ines' }, { id: 'move' })
      .does('writeOption', { decisionId, label: 'Wait a year', safe: 'yes' }, { id: 'wait' });
    expect(read(story, ['writeOption'])).toContain('Add something I could do');
    story.does('chooseOption', {
      decisionId,
      optionId: 'wait',
      whyChosen: 'It keeps both open',
      backup: 'Move',
    });
    const page = read(story, ['writeOption']);
    for (const said of ['Whether to move', 'for it: Near Ines', 'Wait a year', 'It keeps both open'])
      expect(page).toContain(said);
    expect(page).not.toContain('Add something I could do');
  });
});
