import { expect, test } from 'vitest';
import type { FormOf } from '#core/course/book.ts';
import { seenBy } from '#core/course/book.ts';
import { aCourse } from '#tests/a-course.ts';
import { sixteen as protocol } from '#tests/a-course-under-way.ts';
import { activeFoci, primaryFocus } from './active.ts';
import { refuseUnmetGuard } from './guards.ts';

const start = () =>
  aCourse()
    .does('openCourse', { client: 'leila', therapist: 'ana', protocol })
    .does('addPerson', { displayName: 'Tomas', living: 'living' }, { id: 'tomas' })
    .does('addPerson', { displayName: 'Father', living: 'deceased' }, { id: 'father' });
const dispute: FormOf<'chooseFocus'> = {
  area: 'role_dispute',
  people: ['tomas'],
  stage: 'impasse',
  why: 'Onset three weeks after the post',
  whyForClient: 'Nobody asked me, and I never said.',
};
const grief: FormOf<'chooseFocus'> = {
  area: 'grief',
  people: ['father'],
  why: 'A link',
  rank: 'secondary',
  beside: 'smaller',
};
const transition: FormOf<'chooseFocus'> = {
  area: 'role_transition',
  why: 'The post',
  oldRole: 'Two at home',
  newRole: 'Alone in the week',
};
const link = (area: 'grief' | 'role_transition', temporalLink: number): FormOf<'rateArea'> => ({
  area,
  present: 'present',
  temporalLink,
  evidence: ['It began then'],
});

test('a third focus is refused (max_two_foci, PD-05, appendix D 1)', () => {
  const story = start()
    .does('chooseFocus', dispute, { id: 'focus' })
    .does('rateArea', link('grief', 2))
    .does('chooseFocus', grief);
  expect(activeFoci(story.course)).toHaveLength(2);
  expect(story.attempt('chooseFocus', { ...transition, rank: 'secondary' })).toMatchObject({
    refused: 'max_two_foci',
    values: { max: 2 },
  });
});

test('a second focus needs a clear link in time (SEL-4)', () => {
  const story = start().does('chooseFocus', dispute);
  expect(story.refusal('chooseFocus', grief)).toBe('second-needs-link');
  story.does('rateArea', link('grief', 1));
  expect(story.refusal('chooseFocus', grief)).toBe('second-needs-link');
  expect(story.refusal('chooseFocus', dispute)).toBe('same-area');
  expect(story.refusal('chooseFocus', transition)).toBe('has-primary');
  expect(start().refusal('chooseFocus', grief)).toBe('primary-first');
  story.does('rateArea', link('grief', 2));
  expect(story.refusal('chooseFocus', { ...grief, beside: undefined })).toBe('second-beside');
  expect(story.attempt('chooseFocus', { ...grief, beside: 'later' })).toHaveLength(1);
});

test('somebody whose tie ended by death has died, whichever of the two says so (grief_requires_deceased)', () => {
  const story = start().does('addPerson', { displayName: 'Aunt', status: 'deceased' }, { id: 'aunt' });
  const odd = { displayName: 'X', living: 'living', status: 'deceased' } as const;
  expect(story.refusal('addPerson', odd)).toBe('died-or-living');
  story.does('chooseFocus', { ...grief, rank: 'primary', people: ['aunt'] });
  expect(primaryFocus(story.course)?.people).toEqual(['aunt']);
});

test('while an alarm is open a focus waits for safety (SEL-1)', () => {
  const story = start().does('raiseAlarm', { words: 'She said she would not mind not waking up.' });
  expect(story.refusal('chooseFocus', dispute)).toBe('alarm-first');
  expect(story.attempt('chooseFocus', { ...dispute, safetyConsidered: 'Seen today with her' })).toHaveLength(
    1,
  );
});

test('no focus is begun in the last session (2.6, remaining sessions)', () => {
  const story = start().does('chooseFocus', dispute, { id: 'focus' });
  const last = { ...change, reason: 'new_event', session: 16 } as const;
  expect(story.refusal('changeFocus', { from: 'focus', to: transition, change: last })).toBe(
    'no-sessions-left',
  );
});

test('loneliness needs a reason against each other area (deficits_requires_rejection, SEL-3, PD-06, appendix D 2)', () => {
  const lonely = { area: 'interpersonal_deficits', why: 'Few ties' } as const;
  const rejected = [
    { area: 'grief', why: 'Mourned' },
    { area: 'role_dispute', why: 'No quarrel' },
  ] as const;
  expect(start().attempt('chooseFocus', lonely)).toMatchObject({
    refused: 'deficits_requires_rejection',
    values: { areas: ['grief', 'role_dispute', 'role_transition'] },
  });
  expect(start().attempt('chooseFocus', { ...lonely, rejected: [...rejected] })).toMatchObject({
    refused: 'deficits_requires_rejection',
    values: { areas: ['role_transition'] },
  });
  const all = [...rejected, { area: 'role_transition' as const, why: 'Nothing changed' }];
  expect(primaryFocus(start().does('chooseFocus', { ...lonely, rejected: all }).course)).toBeDefined();
});

test('grief needs somebody who died, unless loss is meant broadly (grief_requires_deceased, appendix D 4)', () => {
  const alive = { ...grief, rank: 'primary', people: ['tomas'] } as const;
  const story = start();
  const living = story.attempt('chooseFocus', { ...alive, people: ['tomas'] });
  expect(living).toMatchObject({ refused: 'grief_requires_deceased' });
  expect(living).not.toHaveProperty('values');
  const broad = { ...alive, people: ['tomas'], scope: 'loss_broad' as const };
  expect(story.attempt('chooseFocus', broad)).toMatchObject({
    refused: 'grief_requires_deceased',
    values: { griefScope: 'death' },
  });
  story
    .does('changeProtocolSettings', { settings: { griefScope: 'loss_broad' }, why: 'Agreed in the service.' })
    .does('chooseFocus', broad);
  expect(primaryFocus(story.course)?.scope).toBe('loss_broad');
});

test('a dispute needs a living person and a stage (dispute_requires_person, appendix D 5)', () => {
  expect(start().refusal('chooseFocus', { ...dispute, stage: undefined })).toBe('dispute_requires_stage');
  expect(start().refusal('chooseFocus', { ...dispute, people: ['father'] })).toBe('dispute_requires_person');
  expect(start().refusal('chooseFocus', { ...dispute, people: ['ghost'] })).toBe('no-such-person');
});

test('a transition names both roles (transition_requires_roles)', () => {
  expect(start().refusal('chooseFocus', { ...transition, newRole: undefined })).toBe(
    'transition_requires_roles',
  );
  expect(primaryFocus(start().does('chooseFocus', transition).course)?.oldRole).toBe('Two at home');
});

test('safety comes before a focus that danger is attached to (SEL-1)', () => {
  const story = start().does('changePerson', { person: 'tomas', version: 1, fields: { safety: 'not' } });
  expect(story.refusal('chooseFocus', dispute)).toBe('safety-first');
  story.does('chooseFocus', { ...dispute, safetyConsidered: 'Safety plan of today; individual work only' });
  const seen = seenBy(story.course, { as: 'client', by: 'leila' });
  expect(JSON.stringify(seen.focus)).not.toContain('Safety plan of today');
});

test('danger told when safety was asked about in the dispute comes before a focus on it too (SEL-1)', () => {
  const story = start()
    .does('startDispute', { personId: 'tomas', setting: 'partner' })
    .does('checkSafetyAtHome', { personId: 'tomas', answer: 'not_safe', asked: 'alone', when: 'selection' });
  expect(story.refusal('chooseFocus', dispute)).toBe('safety-first');
});

test('the client always sees the focus they agreed to and why (focus_visible), not the reasoning', () => {
  const { course } = start()
    .does('chooseFocus', dispute)
    .does('writeFormulation', { narrative: 'Since the post', version: 0 })
    .does('shareFormulation', { version: 1, unratedBecause: 'In one session' })
    .does('agreeFormulation', { version: 1, answer: 'agrees' }, { as: 'client', by: 'leila' });
  const seen = primaryFocus(seenBy(course, { as: 'client', by: 'leila' }));
  expect(seen).toMatchObject({ area: 'role_dispute', whyForClient: dispute.whyForClient, why: '' });
});

const change = {
  reason: 'new_information',
  reformulation: 'It was never about him',
  clientAgrees: 'agrees',
  session: 6,
} as const;

test('a focus changes only with agreement, and late only knowingly unless something new happened', () => {
  const story = start().does('chooseFocus', dispute, { id: 'focus' });
  const to = (over: object) => ({ from: 'focus', to: transition, change: { ...change, ...over } });
  expect(story.refusal('changeFocus', to({ clientAgrees: 'no' }))).toBe('client-disagrees');
  expect(story.attempt('changeFocus', to({ session: 9 }))).toMatchObject({
    refused: 'late-change',
    values: { session: 8 },
  });
  expect(story.refusal('changeFocus', { ...to({}), from: 'x' })).toBe('no-such-focus');
  expect(story.attempt('changeFocus', to({ session: 9, reason: 'new_event' }))).toHaveLength(1);
  expect(story.attempt('changeFocus', to({ session: 9, acknowledgedLate: 'He left' }))).toHaveLength(1);
  story.does('changeFocus', to({}));
  expect(primaryFocus(story.course)?.area).toBe('role_transition');
  expect(story.course.focus.foci[0]?.ended?.why).toBe('It was never about him');
  expect(story.course.focus.changes[0]).toMatchObject({ from: 'focus', reason: 'new_information' });
});

test('the second focus cannot outlive the first', () => {
  const story = start()
    .does('chooseFocus', dispute, { id: 'focus' })
    .does('rateArea', link('grief', 3))
    .does('chooseFocus', grief, { id: 'second' });
  expect(story.refusal('endFocus', { focus: 'focus', why: 'Settled' })).toBe('secondary-left');
  story
    .does('endFocus', { focus: 'second', why: 'Mourned' })
    .does('endFocus', { focus: 'focus', why: 'Done' });
  expect(activeFoci(story.course)).toEqual([]);
  expect(story.refusal('endFocus', { focus: 'focus', why: 'Done' })).toBe('no-such-focus');
});

test('a focus whose person was struck out no longer passes its guard', () => {
  const { course } = start().does('chooseFocus', dispute).does('strikeOut', { seq: 2, why: 'Wrong client' });
  const [focus] = activeFoci(course);
  expect(focus && refuseUnmetGuard(course, focus)?.refused).toBe('no-such-person');
});
