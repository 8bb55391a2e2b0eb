import { expect, test } from 'vitest';
import { violenceLastToldOn } from '#core/course/risk/unsafe-with.ts';
import { aCourse } from '#tests/a-course.ts';
import { nothingFound } from '#tests/a-course-under-way.ts';
import { violenceAtHome } from './decided.ts';

const adapted = {
  mainProblem: 'depression',
  linkedToRelationships: 'yes',
  decision: 'suitable_with_adaptation',
  adaptation: 'Slower',
  reasons: ['A clear tie to the quarrel'],
} as const;

test.each(['prefer_not_to_say', 'not_asked'] as const)(
  'violence told at one screening stands when the next says %s, until it is said that there is none',
  (later) => {
    const screened = (violenceAtHome: 'prefer_not_to_say' | 'not_asked' | 'yes' | 'no') => ({
      ...adapted,
      reasons: [...adapted.reasons],
      screen: {
        ...nothingFound,
        violenceAtHome,
        violenceAsked: violenceAtHome === 'not_asked' ? ('not_yet' as const) : ('alone' as const),
      },
      ...(violenceAtHome === 'not_asked' && { decision: 'not_now' as const }),
    });
    const course = aCourse().does('decideSuitability', screened('yes'), { on: '2026-01-13' });
    course.does('decideSuitability', screened(later), { on: '2026-01-20' });
    expect(violenceAtHome(course.course)).toBe(true);
    expect(violenceLastToldOn(course.course)).toBe('2026-01-13');
    const unsaid = { ...screened('prefer_not_to_say'), decision: 'suitable' as const };
    expect(course.attempt('decideSuitability', unsaid)).toMatchObject({
      refused: 'unsuitable',
      values: { rules: ['SU-21'] },
    });
    course.does('decideSuitability', screened('no'), { on: '2026-01-27' });
    expect(violenceAtHome(course.course)).toBe(false);
    course.does('decideSuitability', unsaid, { on: '2026-02-03' });
    expect(violenceAtHome(course.course)).toBe(false);
  },
);
