import { expect, test } from 'vitest';
import type { Area } from '#core/protocols/areas/area.ts';
import { aCourse } from '#tests/a-course.ts';
import { linkScore } from './areas-weighed.ts';
import { suggestFocus } from './suggest.ts';

type Scores = [temporal: number, charge: number, active: number, sees: number, workable: number];
const rated = (area: Area, [temporalLink, emotionalCharge, activeNow, clientSeesIt, workable]: Scores) => ({
  area,
  present: 'present' as const,
  temporalLink,
  emotionalCharge,
  activeNow,
  clientSeesIt,
  workable,
  distress: 6,
  impairment: 5,
  evidence: ['Said so'],
});
const strong: Scores = [3, 3, 3, 3, 2];
const middling: Scores = [2, 2, 3, 2, 2];
const rulesOf = (course: Parameters<typeof suggestFocus>[0]) =>
  suggestFocus(course).reasons.map(({ rule }) => rule);

test('nothing is suggested before anything is rated, and a rating needs evidence', () => {
  expect(suggestFocus(aCourse().course)).toMatchObject({ state: 'not_rated', scores: [] });
  expect(aCourse().refusal('rateArea', { area: 'grief', present: 'absent' })).toBe('no-evidence');
});

test('the closest link is suggested, a second when it is close enough (SEL-2, SEL-4)', () => {
  const { course } = aCourse()
    .does('rateArea', rated('role_transition', middling))
    .does('rateArea', rated('role_dispute', strong));
  expect(suggestFocus(course)).toMatchObject({
    state: 'suggested',
    primary: 'role_dispute',
    secondary: 'role_transition',
    scores: [
      { area: 'role_dispute', score: 17 },
      { area: 'role_transition', score: 13 },
    ],
  });
  expect(rulesOf(course)).toEqual(['SEL-2', 'SEL-4', 'SEL-8']);
});

test('a weaker or unlinked second is left out', () => {
  const { course } = aCourse()
    .does('rateArea', rated('role_dispute', strong))
    .does('rateArea', rated('grief', [1, 3, 3, 3, 3]));
  expect(suggestFocus(course).secondary).toBeUndefined();
});

test('loneliness is suggested only when nothing else fits (SEL-3)', () => {
  const story = aCourse().does('rateArea', rated('interpersonal_deficits', strong));
  expect(suggestFocus(story.course).primary).toBe('interpersonal_deficits');
  story.does('rateArea', { ...rated('role_transition', [1, 1, 1, 1, 1]), present: 'possible' });
  expect(suggestFocus(story.course).primary).toBe('role_transition');
  expect(rulesOf(story.course)).toContain('SEL-3');
});

test('safety comes first (SEL-1)', () => {
  const { course } = aCourse()
    .does('addPerson', { displayName: 'Tomas', safety: 'sometimes_not' })
    .does('rateArea', rated('role_dispute', strong));
  expect(suggestFocus(course)).toMatchObject({ state: 'safety_first', reasons: [{ rule: 'SEL-1' }] });
});

test('a death before the onset asks for a look at grief (SEL-6)', () => {
  const { course } = aCourse()
    .does('reviewSymptoms', { began: '2025-09', pastEpisodes: 0 })
    .does('addEvent', { date: '2025-06', kind: 'death', what: 'Aunt died' })
    .does('rateArea', rated('role_transition', strong));
  expect(rulesOf(course)).toContain('SEL-6');
});

test('once safety has been gone through the suggestion goes on, and says so (SEL-1)', () => {
  const answers = [{ question: 'abuse_at_home' as const, answer: 'no' as const }];
  const story = aCourse()
    .does('addPerson', { displayName: 'Tomas', safety: 'sometimes_not' }, { on: '2026-01-20' })
    .does('rateArea', rated('role_transition', strong))
    .does('reviewRisk', { answers, decided: 'Plan made' }, { on: '2026-01-13' });
  expect(suggestFocus(story.course).state).toBe('safety_first');
  const ofAnother = [{ question: 'wished_dead' as const, answer: 'no' as const }];
  story.does('reviewRisk', { answers: ofAnother, decided: 'Asked' }, { on: '2026-01-20' });
  expect(suggestFocus(story.course).state).toBe('safety_first');
  story.does('reviewRisk', { answers, decided: 'Plan made' }, { on: '2026-01-20' });
  expect(suggestFocus(story.course)).toMatchObject({ state: 'suggested', primary: 'role_transition' });
  expect(rulesOf(story.course)[0]).toBe('SEL-1');
  story.does('raiseAlarm', { words: 'She wrote that she cannot go on' });
  expect(suggestFocus(story.course).state).toBe('safety_first');
});

test('a death that only the inventory tells of asks for grief too, until grief is weighed (SEL-6)', () => {
  const story = aCourse()
    .does('addPerson', { displayName: 'Father', living: 'deceased', deathDate: '2014' })
    .does('rateArea', rated('role_transition', strong));
  expect(rulesOf(story.course)).toContain('SEL-6');
  story.does('rateArea', { area: 'grief', present: 'absent', evidence: ['Mourned in his time'] });
  expect(rulesOf(story.course)).not.toContain('SEL-6');
  story
    .does('reviewSymptoms', { began: '2025-09', pastEpisodes: 0 })
    .does('addPerson', { displayName: 'Aunt', living: 'deceased', deathDate: '2025-06' });
  expect(rulesOf(story.course)).toContain('SEL-6');
});

test('the weightiest story is not said to be the closest link where it is not (SEL-2)', () => {
  const { course } = aCourse()
    .does('rateArea', rated('role_dispute', [1, 3, 3, 3, 3]))
    .does('rateArea', rated('role_transition', [3, 1, 1, 1, 1]));
  const why = suggestFocus(course).reasons.find(({ rule }) => rule === 'SEL-2')?.because;
  expect(why).toContain('Another area is more closely tied');
});

test('the order in which issues were typed is nobody’s choice until they are ranked (SEL-7)', () => {
  const story = aCourse()
    .does('rateArea', rated('role_dispute', [3, 3, 3, 2, 3]))
    .does('rateArea', rated('role_transition', [3, 3, 3, 3, 2]))
    .does('listIssue', { words: 'My days changed', area: 'role_transition' }, { id: 'days' })
    .does('listIssue', { words: 'We quarrel', area: 'role_dispute' }, { id: 'rows' });
  expect(suggestFocus(story.course).primary).toBe('role_dispute');
  story.does('rankIssues', { order: ['days', 'rows'] });
  expect(suggestFocus(story.course).primary).toBe('role_transition');
});

test('a tie goes to the client’s ranking, then to what can move (SEL-7)', () => {
  const story = aCourse()
    .does('rateArea', rated('role_dispute', [3, 3, 3, 2, 3]))
    .does('rateArea', rated('role_transition', [3, 3, 3, 3, 2]));
  expect(suggestFocus(story.course).primary).toBe('role_dispute');
  expect(rulesOf(story.course)).toContain('SEL-7');
  story.does('listIssue', { words: 'My days changed', area: 'role_transition' });
  expect(suggestFocus(story.course).primary).toBe('role_transition');
});

test('a level tie that can move alike goes to what is more recent (SEL-7)', () => {
  const { course } = aCourse()
    .does('reviewSymptoms', { began: '2025-09', pastEpisodes: 0 })
    .does('addEvent', { date: '2025-02', kind: 'conflict', what: 'A row' })
    .does('addEvent', { date: '2025-08', kind: 'move', what: 'A move' })
    .does('rateArea', rated('role_dispute', strong))
    .does('rateArea', rated('role_transition', strong));
  expect(suggestFocus(course).primary).toBe('role_transition');
});

test('a brief course weighs first what can move (SEL-7)', () => {
  const protocol = { id: 'own', edition: '2026.1', preset: 'own8', sessions: 8, minutes: 50 };
  const { course } = aCourse()
    .does('openCourse', { client: 'leila', therapist: 'ana', protocol })
    .does('rateArea', rated('grief', [3, 3, 3, 3, 1]))
    .does('rateArea', rated('role_transition', [1, 1, 1, 1, 3]));
  expect(suggestFocus(course).primary).toBe('role_transition');
});

test('after two refusals the client’s own workable area is offered (SEL-5)', () => {
  const story = aCourse()
    .does('rateArea', rated('role_dispute', strong))
    .does('rateArea', rated('role_transition', middling))
    .does('writeFormulation', { version: 0, narrative: 'A quarrel' })
    .does('shareFormulation', { version: 1, unratedBecause: 'Two were rated together' });
  const no = { version: 1, answer: 'no', prefers: 'role_transition' } as const;
  story.does('agreeFormulation', no, { as: 'client' });
  expect(suggestFocus(story.course).primary).toBe('role_dispute');
  const sentBack = suggestFocus(story.course).reasons.find(({ rule }) => rule === 'SEL-5')?.because;
  expect(sentBack).toContain('Change it with the client');
  story.does('agreeFormulation', no, { as: 'client' });
  expect(suggestFocus(story.course).primary).toBe('role_transition');
  expect(rulesOf(story.course)).toContain('SEL-5');
  story.does('rateArea', { area: 'role_transition', present: 'absent', evidence: ['Long over'] });
  const again = suggestFocus(story.course).reasons.find(({ rule }) => rule === 'SEL-5')?.because;
  expect(again).toContain('weigh it again with them');
});

test('an agreement ends the count of refusals (SEL-5)', () => {
  const story = aCourse()
    .does('addPerson', { displayName: 'Tomas', living: 'living' }, { id: 'tomas' })
    .does('rateArea', rated('role_dispute', strong))
    .does('rateArea', rated('role_transition', middling))
    .does('chooseFocus', { area: 'role_dispute', people: ['tomas'], stage: 'impasse', why: 'Onset' })
    .does('writeFormulation', { version: 0, narrative: 'A quarrel' })
    .does('shareFormulation', { version: 1, unratedBecause: 'Two were rated together' });
  const no = { version: 1, answer: 'no', prefers: 'role_transition' } as const;
  for (const answer of [no, no, { version: 1, answer: 'agrees' } as const]) {
    story.does('agreeFormulation', answer, { as: 'client' });
  }
  expect(suggestFocus(story.course).primary).toBe('role_dispute');
  expect(rulesOf(story.course)).not.toContain('SEL-5');
});

test('the score runs from 0 to 18', () => {
  const on = '2026-01-27';
  const bare = { evidence: [], against: [], people: [], note: '', on };
  expect(linkScore({ ...rated('grief', [3, 3, 3, 3, 3]), ...bare })).toBe(18);
  expect(linkScore({ area: 'grief', present: 'possible', ...bare })).toBe(0);
});

test('a dispute is a candidate only once it was asked how much it distresses, and if it does (S000-33, S001-20)', () => {
  const dispute = (weighs: { distress?: number; impairment?: number }) => {
    const { distress: _, impairment: __, ...rest } = rated('role_dispute', strong);
    return { ...rest, ...weighs };
  };
  const story = aCourse().does('rateArea', dispute({}));
  expect(suggestFocus(story.course)).toMatchObject({ state: 'held_back', reasons: [{ rule: 'S000-33' }] });
  story.does('rateArea', rated('role_transition', middling));
  expect(suggestFocus(story.course)).toMatchObject({ state: 'suggested', primary: 'role_transition' });
  story.does('rateArea', dispute({ distress: 2, impairment: 3 }));
  expect(suggestFocus(story.course).primary).toBe('role_transition');
  story.does('rateArea', dispute({ distress: 2, impairment: 4 }));
  expect(suggestFocus(story.course).primary).toBe('role_dispute');
  story.does('rateArea', dispute({ distress: 9 }));
  expect(suggestFocus(story.course).primary).toBe('role_dispute');
});

test('how much a dispute distresses counts where it was rated in its own room, the latest it was said (S000-33, S001-20)', () => {
  const { distress: _, impairment: __, ...unasked } = rated('role_dispute', strong);
  const story = aCourse()
    .does('addPerson', { displayName: 'Tomas', role: 'partner' }, { id: 'tomas' })
    .does('rateArea', unasked, { on: '2026-01-20' })
    .does('startDispute', { personId: 'tomas', setting: 'partner' }, { id: 'dispute', on: '2026-01-20' });
  const saidInTheRoom = (distress: number, on: string) =>
    story.does('rateDispute', { disputeId: 'dispute', distress, impairment: 1 }, { on });
  expect(suggestFocus(story.course).state).toBe('held_back');
  saidInTheRoom(2, '2026-01-27');
  expect(suggestFocus(story.course)).toMatchObject({ state: 'held_back', reasons: [{ rule: 'S000-33' }] });
  saidInTheRoom(8, '2026-02-03');
  expect(suggestFocus(story.course).primary).toBe('role_dispute');
  story.does('rateArea', { ...unasked, distress: 3 }, { on: '2026-02-10' });
  expect(suggestFocus(story.course).state).toBe('held_back');
});
