import type { Course } from '#core/course/course.ts';
import { nameOf } from '#web/both/people/names.ts';
import type { BreakdownStage, TiesThatRepeatProps } from '#web/pictures/sheets/ties-that-repeat.tsx';

const shownAt: Record<string, BreakdownStage> = {
  meeting: 'meeting',
  getting_closer: 'gettingCloser',
  staying: 'staying',
  disagreeing: 'staying',
  ending: 'ending',
};

/** The ties, the latest pattern card and the ladder of a course, as the picture shows them (DF-2, DF-3, DF-6, DF-7). */
export function tiesShown(course: Course): TiesThatRepeatProps {
  const { pastRelationships, patterns, ladder, outcomes } = course.deficits;
  const pattern = patterns.at(-1)?.text;
  const brokeAt = (personId: string | undefined) =>
    patterns.findLast(({ text }) => personId && text.personIds.includes(personId))?.text.goesWrongAt;
  return {
    ties: pastRelationships.map(({ id, text }) => ({
      id,
      name: text.who,
      time: 'past',
      good: text.positives.join('; '),
      hard: text.negatives.join('; '),
      ended: text.ending,
      brokeAt: shownAt[brokeAt(text.personId) ?? ''],
    })),
    pattern: pattern && {
      trigger: pattern.trigger,
      iDo: pattern.whatIDo,
      theyDo: pattern.whatTheyDo,
      iFeel: pattern.howIFeel,
      stage: shownAt[pattern.goesWrongAt],
    },
    ladder: ladder
      .toSorted((a, b) => a.text.fear - b.text.fear)
      .map(({ id, text }) => {
        const told = outcomes[id]?.at(-1);
        return {
          id,
          step: text.step,
          withWhom: nameOf(course, text.personId) || text.whoOrWhere,
          fear: text.fear,
          state: told && told.status !== 'not_yet' && told.status !== 'changed_mind' ? 'done' : 'ahead',
          outcome: told?.betterThanExpected || told?.outcome,
        };
      }),
  };
}
