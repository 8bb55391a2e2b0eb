import { expect, test } from 'vitest';
import { communicationPatterns } from '#core/course/communication/patterns.ts';
import { skillsOfArea, skillsOfPattern } from '#core/protocols/skills/leads-to.ts';
import { skills } from '#core/protocols/skills/skills.ts';
import { aCourseAtWork } from '#tests/a-course-at-work.ts';
import { skillsForTheWork, skillsInstead } from './for-the-work.ts';

const known = skills.map(({ id }) => id);

test('every area and every way an exchange goes wrong leads to a skill of the library', () => {
  expect(Object.keys(skillsOfPattern)).toEqual(communicationPatterns.map(({ id }) => id));
  for (const named of [...Object.values(skillsOfArea), ...Object.values(skillsOfPattern)]) {
    expect(named.length).toBeGreaterThan(0);
    expect(known).toEqual(expect.arrayContaining([...named]));
  }
});

test('what is worked on has its skills, and what was marked in an exchange comes before them (S000-16, S002-27)', () => {
  const ids = (story: ReturnType<typeof aCourseAtWork>, area: string) =>
    skillsForTheWork(story.course, [{ area }]).map(({ id }) => id);
  const story = aCourseAtWork();
  expect(skillsForTheWork(story.course, [])).toEqual([]);
  expect(ids(story, 'interpersonal_deficits')[0]).toBe('small_talk');
  story
    .does('startAnalysis', { title: 'Sunday', date: '2026-01-11', personIds: ['tomas'] }, { id: 'sunday' })
    .does('markPatterns', { analysisId: 'sunday', patterns: ['CP-8', 'CP-10'], strengths: [] });
  expect(ids(story, 'role_dispute').slice(0, 3)).toEqual(['anger', 'say_no', 'set_limits']);
  expect(ids(story, 'role_dispute').filter((id) => id === 'anger')).toHaveLength(1);
  expect(skillsInstead('CP-3').map(({ id }) => id)).toEqual(['listen']);
});
