import { beforeAll, describe, expect, it } from 'vitest';
import type { CourseView } from '#core/api-answers/courses.ts';
import { aCourseAtWork } from '#tests/a-course-at-work.ts';
import { aCourseUnderWay } from '#tests/a-course-under-way.ts';
import { drawn, inEnglish } from '#tests/in-english.ts';
import { CourseSeenAs } from '#web/therapist/course/view.ts';
import { CourseRead } from './print.tsx';

beforeAll(inEnglish);

function printed({ course }: ReturnType<typeof aCourseAtWork>): string {
  const view: CourseView = {
    ...{ as: 'therapist', client: { name: 'Leila' }, therapist: 'Ana' },
    ...{ course, acts: [], today: '2026-12-31' },
  };
  return drawn(
    <CourseSeenAs value={view}>
      <CourseRead />
    </CourseSeenAs>,
  )
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/\s+/g, ' ');
}

describe('what was worked out stands on paper as it was worked out', () => {
  it('feelings about a loss with how strong each was, and the days that bring it back in words (GR-5)', () => {
    const lossId = 'loss';
    const paper = printed(
      aCourseAtWork()
        .does('startGriefWork', { whatWasLost: 'My father' }, { id: lossId })
        .does('nameGriefFeeling', {
          lossId,
          emotion: 'angry',
          intensity: 8,
          toward: 'The ward',
          words: 'Still',
        })
        .does('noteAnniversary', { lossId, what: 'His birthday', date: '03-02' }),
    );
    expect(paper).toMatch(/Angry, 8 of 10.*The ward.*Still/);
    expect(paper).toMatch(/His birthday.*(2 March|March 2)/);
  });

  it('a goal with the client’s words, its steps, and every rating on its day with what was said (S004-10)', () => {
    const paper = printed(
      aCourseAtWork()
        .does(
          'setGoal',
          {
            text: 'See Ines weekly',
            type: 'interpersonal',
            ownerWords: 'Not lose Ines',
            steps: ['Ring her'],
          },
          { id: 'ines' },
        )
        .does(
          'rateGoal',
          { goal: 'ines', rating: 2, at: 'start', words: 'We never speak' },
          { on: '2026-02-03' },
        )
        .does('rateGoal', { goal: 'ines', rating: 6, at: 9 }, { on: '2026-04-14', as: 'client' }),
    );
    for (const said of ['Not lose Ines', 'Ring her', 'We never speak']) expect(paper).toContain(said);
    expect(paper).toMatch(/At the start, (3 February|February 3),? 2026: 2 of 10/);
    expect(paper).toMatch(/Session 9, (14 April|April 14),? 2026: 6 of 10/);
  });

  it('the focus with both roles and why each other area was set aside, and each change of mind (S004-50, S004-56)', () => {
    const paper = printed(
      aCourseAtWork().does('chooseFocus', {
        ...{ rank: 'primary', area: 'role_transition', why: 'It followed the move' },
        ...{ oldRole: 'Ward sister', newRole: 'At home', rejected: [{ area: 'grief', why: 'Nobody died' }] },
      }),
    );
    for (const said of ['Ward sister', 'At home', 'Grief: Nobody died']) expect(paper).toContain(said);
  });

  it('a guess with what they said when they were asked, and how breaking the cycle went (S003-07, S003-09)', () => {
    const paper = printed(
      aCourseAtWork()
        .does(
          'drawCycle',
          {
            title: 'Round we go',
            nodes: [
              { id: 'mood', key: 'mood', text: 'Low' },
              { id: 'felt', key: 'otherFeels', text: 'Fed up with me', certainty: 'guess' },
            ],
            edges: [],
            breakPoints: [{ id: 'b1', at: 'felt', kind: 'check_out', plan: 'Ask her' }],
          },
          { id: 'round' },
        )
        .does('checkGuess', { cycle: 'round', node: 'felt', result: 'different', words: 'She was worried' })
        .does('tryBreak', { cycle: 'round', breakPoint: 'b1', words: 'We talked on the stairs' }),
    );
    expect(paper).toMatch(/different\. Fed up with me She was worried/);
    expect(paper).toContain('Ask her: We talked on the stairs');
  });

  it('of an exchange what went well in it, and the way that was chosen to say it (S002-44, S004-73)', () => {
    const analysisId = 'exchange';
    const paper = printed(
      aCourseAtWork()
        .does(
          'startAnalysis',
          { title: 'Friday', date: '2026-01-09', personIds: ['ines'] },
          { id: analysisId },
        )
        .does('markPatterns', {
          ...{ analysisId, patterns: ['CP-5'], strengths: ['stayed_calm'] },
          words: 'Only at the end',
        })
        .does('writeAlternatives', {
          ...{ analysisId, chosen: 0 },
          alternatives: [{ words: 'Stay with me tonight' }, { words: 'Never mind' }],
        }),
    );
    expect(paper).toMatch(/What went well in it I stayed calm/);
    expect(paper).toContain('Only at the end');
    expect(paper).toMatch(/The way that was chosen Stay with me tonight/);
  });

  it('a skill as it was practised by its own name', () => {
    expect(
      printed(aCourseAtWork().does('practiseSkill', { skill: 'say_no', rehearsal: 'No, not today' })),
    ).toMatch(/Say no: No, not today/);
  });

  it('a talk about whether it helps with what the scores show, how near each goal is, and why it was decided so (MS-18)', () => {
    const story = aCourseUnderWay(8).does('reviewProgress', {
      ...{ at: 'mid', session: 8, seen: 'From 19 to 12', response: 'partly', goals: 'Ines is near' },
      ...{ focus: 'still_right', discussed: 'What helps at home', decision: 'go_on', why: 'It moves' },
    });
    const paper = printed(story);
    for (const said of ['From 19 to 12', 'Ines is near', 'What helps at home', 'Decided: Go on', 'It moves'])
      expect(paper).toContain(said);
  });

  it('the sick role as it was given before, and each pause with its reason', () => {
    const role = { mode: 'full' as const, recovery: ['Come each week'] };
    const story = aCourseUnderWay(4)
      .does('giveSickRole', { ...role, eased: [{ obligation: 'Sunday lunch', how: 'Not before Easter' }] })
      .does('giveSickRole', { ...role, eased: [{ obligation: 'The accounts' }] })
      .does('pauseCourse', { why: 'An operation', reviewBy: '2026-12-01' }, { on: '2026-03-01' })
      .does('resumeCourse', { words: 'Home again' }, { on: '2026-04-01' });
    const paper = printed(story);
    for (const said of ['Sunday lunch, Not before Easter', 'The accounts', 'An operation', 'Home again'])
      expect(paper).toContain(said);
  });

  it('what the client took along from an hour, beside the signed note that tells of it (S004-109)', () => {
    const story = aCourseUnderWay(2)
      .does('closeSession', { session: 2, summary: 'We spoke of Ines', takeAway: 'Ask before I guess' })
      .does('draftNote', { session: 2, text: 'She came in tired.', version: 0 })
      .does('signNote', { session: 2, version: 1 });
    expect(printed(story)).toMatch(/Taken along by the client Ask before I guess/);
  });
});
