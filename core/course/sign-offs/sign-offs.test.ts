import { describe, expect, test } from 'vitest';
import { signOffsOf } from '#core/credentials/sign-offs.ts';
import { signedOff } from '#core/protocols/protocol/sign-off.ts';
import { aCourse } from '#tests/a-course.ts';
import { aCourseUnderWay } from '#tests/a-course-under-way.ts';
import { aForm } from '#tests/a-form.ts';
import { asTold } from '#tests/a-guided-course.ts';
import { closingWaits, countersignsAsked } from './asked.ts';

const supervisor = { as: 'supervisor', by: 'sam', on: '2026-12-01' } as const;
const asTrainee = (sessions = 4) =>
  aCourseUnderWay(sessions).does('nameTrainee', { supervisor: 'sam', lacks: ['ipt_practitioner'] });
const asked = ({ course }: ReturnType<typeof asTrainee>) =>
  countersignsAsked(course).map(({ what, state }) => [what, state]);
const passed = (story: ReturnType<typeof asTrainee>) =>
  story.does('passBlock', { milestone: 'MS-04', why: 'The referral says it' }, { id: 'pass' });

/** A form that asks for a countersign of everybody. */
const strict = aForm({
  signOffs: [
    { what: 'milestone_passed', of: 'everybody', says: { en: 'Always countersigned' }, sources: ['A test'] },
  ],
});

describe('what is countersigned', () => {
  test('is, of a trainee, all that the reference names, and of others nothing unless the form asks it (8.3)', () => {
    expect(signOffsOf(undefined, 'trainee')).toEqual(signedOff);
    expect(signOffsOf(undefined, 'credentialed')).toEqual([]);
    const always = {
      what: 'extension' as const,
      of: 'everybody' as const,
      says: 'Always',
      sources: ['A test'],
    };
    expect(signOffsOf({ signOffs: [always] }, 'credentialed')).toEqual(['extension']);
    expect(asked(passed(aCourseUnderWay(4)))).toEqual([]);
  });

  test('is a milestone passed over, more sessions and a closing after risk', () => {
    const story = passed(asTrainee());
    expect(asked(story)).toEqual([['milestone_passed', 'waiting']]);
    story.does('recontract', { sessions: 20, aim: 'To go on', why: 'Half-way only' }, { id: 'more' });
    story.does('raiseAlarm', {}, { as: 'client' });
    expect(new Set(asked(story).map(([what]) => what))).toEqual(
      new Set(['milestone_passed', 'extension', 'closing_after_risk']),
    );
  });

  test('is no milestone that only warns: whoever passes it over answers for it', () => {
    expect(asked(asTrainee().does('passBlock', { milestone: 'MS-09', why: 'Drawn on paper' }))).toEqual([]);
  });

  test('is loneliness and isolation as the focus, and a second focus, once chosen', () => {
    const other = (area: 'grief' | 'role_dispute' | 'role_transition') => ({ area, why: 'Not now' });
    const rejected = [other('grief'), other('role_dispute'), other('role_transition')];
    const lonely = { area: 'interpersonal_deficits' as const, why: 'Few ties', rejected };
    expect(asked(asTrainee().does('chooseFocus', lonely))).toEqual([['deficits_focus', 'waiting']]);
    const roles = { oldRole: 'Two at home', newRole: 'Alone in the week' };
    const moved = { area: 'role_transition' as const, why: 'The post', ...roles };
    const linked = {
      area: 'grief' as const,
      present: 'present' as const,
      temporalLink: 2,
      evidence: ['It began then'],
    };
    const grief = { area: 'grief' as const, why: 'A link', people: ['father'] };
    const story = asTrainee()
      .does('addPerson', { displayName: 'Father', living: 'deceased' }, { id: 'father' })
      .does('chooseFocus', moved);
    expect(asked(story)).toEqual([]);
    story.does('rateArea', linked).does('chooseFocus', { ...grief, rank: 'secondary', beside: 'smaller' });
    expect(asked(story)).toEqual([['second_focus', 'waiting']]);
  });

  test('is the closing after risk: before it closes while that is far, now once it is near, and anew after more risk', () => {
    const closing = { what: 'closing_after_risk' as const, of: 'closing', decision: 'agreed' as const };
    const story = asTrainee().does('raiseAlarm', {}, { as: 'client', on: '2026-02-10' });
    const [first] = countersignsAsked(story.course);
    expect([first?.what, first?.when, first?.on]).toEqual([
      'closing_after_risk',
      'before_closing',
      '2026-02-10',
    ]);
    story.does('countersign', closing, supervisor);
    expect(closingWaits(story.course)).toBe(false);
    story.does('raiseAlarm', {}, { as: 'client', on: '2026-03-01' });
    expect(closingWaits(story.course)).toBe(true);
    story.does('countersign', closing, supervisor);
    expect(closingWaits(story.course)).toBe(false);
    const near = asTrainee(15).does('raiseAlarm', {}, { as: 'client' });
    expect(countersignsAsked(near.course).map(({ when }) => when)).toEqual(['now']);
  });

  test('is more sessions than were agreed by then, also through a change of the form and after one (8.3)', () => {
    const ipt = (preset: string) => ({ id: 'ipt', edition: '2026.1', preset });
    const brief = { id: 'ipt-b', edition: '2026.1', preset: 'ipt-b-8' };
    const anew = (sessions: number) => ({ sessions, aim: 'To go on', why: 'Half-way' });
    const shorter = { protocol: brief, sessions: 8, why: 'Moves away' };
    const longer = { protocol: ipt('ipt16-default'), sessions: 16, why: 'She stays' };
    const story = asTrainee().does('changeForm', shorter, { id: 'shorter' });
    expect(asked(story)).toEqual([]);
    // Sixteen were agreed once, and are no measure of what is more than eight.
    story.does('recontract', anew(12), { id: 'twelve' }).does('recontract', anew(10), { id: 'ten' });
    expect(asked(story)).toEqual([['extension', 'waiting']]);
    story.does('changeForm', longer, { id: 'longer' });
    expect(countersignsAsked(story.course).map(({ of }) => of)).toEqual(['twelve', 'longer']);
    const sign = { what: 'extension' as const, of: 'longer', decision: 'agreed' as const };
    story.does('countersign', sign, supervisor);
    expect(asked(story).map(([, state]) => state)).toEqual(['waiting', 'agreed']);
  });

  test('is asked by the form that was followed when it was decided: another that asks for less takes nothing away', () => {
    const onlyMilestones = { id: strict.id, edition: strict.edition, preset: 'ipt16-default' };
    const to = { protocol: onlyMilestones, sessions: 20, why: 'Our own' };
    const story = passed(asTrainee()).does(
      'recontract',
      { sessions: 18, aim: 'On', why: 'On' },
      { id: 'more' },
    );
    story.does('changeForm', to, { id: 'changed', protocols: [asTold(strict)] });
    const those = ['extension', 'extension', 'milestone_passed'];
    const stands = () =>
      asked(story)
        .map(([what]) => what)
        .toSorted();
    expect(stands()).toEqual(those);
    // Decided under the form that does not ask for it.
    story.does('recontract', { sessions: 24, aim: 'On', why: 'On' });
    expect(stands()).toEqual(those);
  });

  test('is what was decided with the change of the form that put them in training', () => {
    const to = {
      protocol: { id: 'ipt-b', edition: '2026.1', preset: 'ipt-b-8' },
      sessions: 20,
      why: 'Short',
    };
    const story = passed(aCourseUnderWay(4));
    story.does('changeForm', { ...to, under: 'sam' }, { id: 'changed', lacking: ['ipt_practitioner'] });
    const of = () => countersignsAsked(story.course).map((one) => one.of);
    expect(of().toSorted()).toEqual(['changed', 'pass']);
  });

  test('is fewer sessions never: that is no extension', () => {
    const story = asTrainee().does('recontract', { sessions: 12, aim: 'Shorter', why: 'Moves away' });
    expect(asked(story)).toEqual([]);
  });
});

describe('a countersign', () => {
  const sign = (more = {}) => ({
    what: 'milestone_passed' as const,
    of: 'pass',
    decision: 'agreed' as const,
    ...more,
  });

  test('is the supervisor’s own act, once, and not of their own work', () => {
    const story = passed(asTrainee());
    expect(story.refusal('countersign', sign(), { as: 'therapist' })).toBe('not-yours');
    expect(
      story.refusal('countersign', sign(), {
        ...supervisor,
        by: story.course.opening.opened?.therapist ?? '',
      }),
    ).toBe('not-your-own');
    expect(story.refusal('countersign', sign({ of: 'other' }), supervisor)).toBe('nothing-to-countersign');
    expect(story.refusal('countersign', sign(), { ...supervisor, on: '2020-01-01' })).toBe('signed-before');
    expect(story.refusal('countersign', sign({ decision: 'not_agreed' }), supervisor)).toBe('say-why');
    story.does('countersign', sign({ decision: 'not_agreed', words: 'Ask first' }), supervisor);
    expect(asked(story)).toEqual([['milestone_passed', 'not_agreed']]);
    story.does('countersign', sign(), supervisor);
    expect(asked(story)).toEqual([['milestone_passed', 'agreed']]);
    expect(story.refusal('countersign', sign(), supervisor)).toBe('countersigned-already');
  });

  test('is not asked of what somebody decides who holds the credential now, and still of what they decided in training', () => {
    const story = passed(asTrainee()).does('nameTrainee', { supervisor: 'sam' }, supervisor);
    story.does('recontract', { sessions: 20, aim: 'To go on', why: 'Half-way only' });
    story.does('raiseAlarm', {}, { as: 'client' });
    expect(asked(story)).toEqual([['milestone_passed', 'waiting']]);
    const [waits] = countersignsAsked(story.course);
    expect(waits?.decidedBy).toEqual({ therapist: 'ana', supervisor: 'sam', lacks: ['ipt_practitioner'] });
    story.does('countersign', sign(), { ...supervisor, by: 'ines', supervisors: ['ines'] });
    expect(asked(story)).toEqual([['milestone_passed', 'agreed']]);
    const therapist = story.course.opening.opened?.therapist ?? '';
    expect(story.refusal('nameTrainee', { supervisor: therapist })).toBe('supervises-themselves');
    // Not by the trainee’s own word.
    expect(asTrainee().refusal('nameTrainee', { supervisor: 'sam' })).toBe('supervisor-says-so');
    expect(asTrainee().refusal('nameTrainee', { supervisor: 'ines', lacks: ['ipt_practitioner'] })).toBe(
      'supervisor-says-so',
    );
  });

  test('and under whom are for the named supervisor, or for the one who takes over and names themselves', () => {
    const ines = { ...supervisor, by: 'ines' };
    const story = passed(asTrainee());
    expect(story.refusal('countersign', sign(), ines)).toBe('named-one-signs');
    const to = (whom: string) => ({ supervisor: whom, lacks: ['ipt_practitioner'] });
    expect(story.refusal('nameTrainee', to('tom'), ines)).toBe('own-name');
    story.does('nameTrainee', to('ines'), ines).does('countersign', sign(), ines);
    expect(asked(story)).toEqual([['milestone_passed', 'agreed']]);
    story.does('nameTrainee', to('sam'), ines);
  });

  test('asked of everybody is for whoever supervises them; another says otherwise only while that one is not here', () => {
    const [ines, tom] = [
      { ...supervisor, by: 'ines', supervisors: ['sam', 'ines'] },
      { ...supervisor, by: 'tom', supervisors: ['sam', 'ines'] },
    ];
    const story = () => {
      const protocol = { id: strict.id, edition: strict.edition, preset: 'ipt16-default' };
      const opened = aCourse().does(
        'openCourse',
        { client: 'leila', therapist: 'ana', protocol: { ...protocol, sessions: 16, minutes: 50 } },
        { protocols: [asTold(strict)] },
      );
      return passed(opened);
    };
    expect(asked(story())).toEqual([['milestone_passed', 'waiting']]);
    expect(story().refusal('countersign', sign(), tom)).toBe('their-supervisor-signs');
    const agreed = story().does('countersign', sign(), { ...ines, by: 'sam' });
    const no = sign({ decision: 'not_agreed', words: 'Ask first' });
    expect(agreed.refusal('countersign', no, ines)).toBe('theirs-to-change');
    expect(agreed.refusal('countersign', no, { ...tom, supervisors: ['sam'] })).toBe(
      'their-supervisor-signs',
    );
    agreed.does('countersign', no, { ...ines, by: 'sam' });
    // Who said so is away or supervises them no more: another of theirs may, and where none is here whoever stands in.
    agreed.does('countersign', sign(), { ...ines, supervisors: ['ines'] });
    agreed.does('countersign', no, { ...tom, supervisors: [] });
    expect(asked(agreed)).toEqual([['milestone_passed', 'not_agreed']]);
    // Whoever decided it supervises now, and has handed the therapy on: it is their own all the same.
    const handed = story().does('transferCourse', { to: 'joao', handOver: 'As it stands', client: 'told' });
    expect(handed.refusal('countersign', sign(), { ...supervisor, by: 'ana' })).toBe('not-your-own');
  });

  test('of what a trainee decided is still asked once somebody who is none took over, and of nothing later (8.3)', () => {
    const on = { to: 'joao', handOver: 'As it stands', client: 'told' as const };
    const story = passed(asTrainee()).does('transferCourse', on);
    const [one, ...more] = countersignsAsked(story.course);
    expect([one?.what, one?.state, one?.decidedBy, more]).toEqual([
      'milestone_passed',
      'waiting',
      { therapist: 'ana', supervisor: 'sam', lacks: ['ipt_practitioner'] },
      [],
    ]);
    story.does('recontract', { sessions: 20, aim: 'To go on', why: 'Half-way only' });
    story.does('raiseAlarm', {}, { as: 'client' });
    expect(asked(story)).toEqual([['milestone_passed', 'waiting']]);
    // Neither whoever decided it, a supervisor by now, nor whoever holds the course signs it.
    for (const by of ['ana', 'joao'])
      expect(story.refusal('countersign', sign(), { ...supervisor, by })).toBe('not-your-own');
    story.does('countersign', sign(), { ...supervisor, by: 'ines', supervisors: ['ines'] });
    expect(asked(story)).toEqual([['milestone_passed', 'agreed']]);
  });

  test('of what was decided before is asked of each trainee in turn, however their training ended', () => {
    const hands = (to: string) => ({ to, handOver: 'As it stands', client: 'told' as const });
    const [both, held] = [passed(asTrainee()), passed(asTrainee())];
    both.does('transferCourse', { ...hands('joao'), supervisor: 'ines' }, { lacking: ['ipt_a'] });
    both.does('nameTrainee', { supervisor: 'ines' }, { ...supervisor, by: 'ines', lacking: [] });
    expect(countersignsAsked(both.course).map(({ decidedBy }) => decidedBy?.therapist)).toEqual(['ana']);
    held.does('nameTrainee', { supervisor: 'sam' }, supervisor).does('transferCourse', hands('joao'));
    held.does('recontract', { sessions: 20, aim: 'To go on', why: 'Half-way only' });
    expect(countersignsAsked(held.course).map(({ what, decidedBy }) => [what, decidedBy?.therapist])).toEqual(
      [['milestone_passed', 'ana']],
    );
    // Given back to whoever was in training: what the colleague decided between is not theirs.
    const back = passed(asTrainee()).does('transferCourse', hands('joao'));
    back.does('recontract', { sessions: 20, aim: 'To go on', why: 'Half-way only' }, { by: 'joao' });
    back.does('transferCourse', hands('ana'), { by: 'joao' });
    expect(asked(back)).toEqual([['milestone_passed', 'waiting']]);
  });

  test('of what was decided under one supervisor waits for the one who took over, also where nothing is said to be lacking any more', () => {
    const ines = { ...supervisor, by: 'ines' };
    const story = passed(asTrainee()).does('nameTrainee', { supervisor: 'ines' }, ines);
    expect(story.refusal('nameTrainee', { supervisor: 'ines' })).toBe('nothing-lacking');
    expect(asked(story)).toEqual([['milestone_passed', 'waiting']]);
    // In training once more: what was decided between was nobody’s to countersign.
    story.does('recontract', { sessions: 20, aim: 'To go on', why: 'Half-way only' });
    story.does('nameTrainee', { supervisor: 'ines', lacks: ['ipt_a'] }, ines);
    story.does('recontract', { sessions: 22, aim: 'To go on', why: 'Half-way only' }, { id: 'last' });
    expect(new Set(countersignsAsked(story.course).map(({ of }) => of))).toEqual(new Set(['pass', 'last']));
  });

  test('of a trainee goes by what the service keeps of what is lacking, where it keeps that', () => {
    const lacking = { lacking: ['ipt_a'] };
    const story = aCourseUnderWay(4).does('nameTrainee', { supervisor: 'sam', lacks: ['mit'] }, lacking);
    expect(story.course.signOffs.trainee?.lacks).toEqual(['ipt_a']);
    story.does('nameTrainee', { supervisor: 'sam' }, { ...supervisor, ...lacking });
    expect(story.course.signOffs.trainee?.lacks).toEqual(['ipt_a']);
    expect(aCourseUnderWay(1).refusal('nameTrainee', { supervisor: 'sam' })).toBe('nothing-lacking');
  });
});
