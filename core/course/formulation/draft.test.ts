import { expect, it } from 'vitest';
import { aCourseAtWork } from '#tests/a-course-at-work.ts';
import { draftFormulation, gapsIn } from './draft.ts';

const full = () =>
  aCourseAtWork()
    .does('reviewSymptoms', {
      began: '2025-10',
      pastEpisodes: 0,
      checklist: [
        { symptom: 'low mood', level: 3 },
        { symptom: 'poor sleep', level: 2 },
        { symptom: 'poor appetite', level: 0 },
      ],
    })
    .does('tellDiagnosis', { called: 'depression' })
    .does('addEvent', {
      date: '2025-09-20',
      kind: 'conflict',
      what: 'Tomas took the job abroad',
      people: ['tomas'],
    })
    .does('chooseFocus', {
      area: 'role_dispute',
      people: ['tomas'],
      why: 'It began with it',
      stage: 'impasse',
    })
    .does('setGoal', { text: 'To say what I need', type: 'interpersonal' })
    .does('setGoal', { text: 'To sleep through', type: 'symptom' });

it('a draft of the formulation makes the six moves from what the chart holds', () => {
  const draft = draftFormulation(full().course, '2026-01-27', '2026-05-12');
  const moves = draft.narrative.split('\n\n');
  expect(moves).toHaveLength(6);
  expect(moves[0]).toContain('low mood and poor sleep');
  expect(moves[0]).toContain('depression');
  expect(moves[0]).not.toContain('appetite');
  expect(moves[1]).toContain('October 2025');
  expect(moves[1]).toContain('Tomas took the job abroad');
  expect(moves[3]).toContain('To say what I need and To sleep through');
  expect(moves[4]).toContain('16 sessions, until about 12 May 2026');
  expect(draft.onsetLink).toContain('20 September 2025');
  expect(draft.if.crisis).toContain('Tomas');
});

it('the symptoms are said as one says to somebody that they have had them', () => {
  const checklist = ['Loss of pleasure', 'Sleep', 'Tiredness', 'I cry at work'].map((symptom) => ({
    symptom,
    level: 2 as const,
  }));
  const { course } = full().does('reviewSymptoms', { began: '2025-10', pastEpisodes: 0, checklist });
  expect(draftFormulation(course, '2026-01-27').narrative).toContain(
    'You have had little pleasure in things, poor sleep, tiredness and I cry at work.',
  );
});

it('takes the event nearest to the beginning, in whatever order they were told', () => {
  const { course } = full().does('addEvent', { date: '2024-12', kind: 'move', what: 'They moved house' });
  expect(draftFormulation(course, '2026-01-27').narrative).toContain('Tomas took the job abroad');
  const nobody = aCourseAtWork()
    .does('reviewSymptoms', { began: '2025-10', pastEpisodes: 0 })
    .does('addEvent', { date: '2025-09', kind: 'work', what: 'A new head' })
    .does('addEvent', { date: '2024-12', kind: 'move', what: 'They moved house' });
  expect(draftFormulation(nobody.course, '2026-01-27').narrative).toContain('A new head');
});

it('says from the inventory why support did not hold (IF.supportGap)', () => {
  const story = aCourseAtWork();
  expect(draftFormulation(story.course, '2026-01-27').if.supportGap).toBe('');
  const asked = (person: string, version: number, confidant: 'no' | 'partly') =>
    story.does('changePerson', {
      person,
      version,
      fields: { confidant, support: [{ type: 'companionship', level: 3 }] },
    });
  const gap = () => draftFormulation(story.course, '2026-01-27').if.supportGap;
  asked('ines', 1, 'partly');
  expect(gap()).toBe('');
  asked('ines', 2, 'no');
  expect(gap()).toBe('');
  asked('tomas', 1, 'partly');
  expect(gap()).not.toContain('nobody');
  asked('tomas', 2, 'no');
  story.does('describeNetwork', { version: 0, absentRoles: ['Somebody for the school run'] });
  expect(draftFormulation(story.course, '2026-01-27').if.supportGap).toBe(
    'There was nobody to tell what matters. There is hardly anybody who listens, lends a hand, advises, believes in them or could be called in the night. Somebody for the school run',
  );
});

it('what was filled from the chart is not given to the client before somebody has read it', () => {
  const story = full();
  const text = { narrative: 'You have had low mood.', if: { supportGap: 'Nobody' }, version: 0 };
  story.does('writeFormulation', { ...text, drafted: ['narrative', 'supportGap'] });
  const share = { version: 1, unratedBecause: 'Rated on paper' };
  expect(story.attempt('shareFormulation', share)).toMatchObject({
    refused: 'draft-unread',
    values: { parts: ['narrative', 'supportGap'] },
  });
  story.does('writeFormulation', { ...text, version: 1, drafted: [] });
  story.does('shareFormulation', { ...share, version: 2 });
});

it('what the chart does not hold stays in brackets, and how mood and ties feed each other is always left to say', () => {
  const empty = gapsIn(draftFormulation(aCourseAtWork().course, '2026-01-27').narrative);
  expect(empty).toContain('when it began');
  expect(empty).toContain('the goals');
  expect(gapsIn(draftFormulation(full().course, '2026-01-27', '2026-05-12').narrative)).toEqual([
    'what becomes harder with people',
    'how it feeds the low mood',
  ]);
});
