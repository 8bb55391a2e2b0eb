import type { Standing } from '#core/book/doing.ts';
import type { Course } from '#core/course/course.ts';
import { presentPeople } from '#core/course/inventory/people.ts';
import { wishesIn } from '#core/course/inventory/wishes.ts';
import { namesToFind } from '#core/words/names-in-text.ts';

/**
 * Who of the people in the picture is meant where somebody is named in words and not chosen: what is asked of a person is
 * asked however they are named. To a clinician nobody is meant whom the client keeps back: that would tell of them.
 */
export function calledByName(course: Course, words: string, as: Standing): string[] {
  if (words.trim() === '') return [];
  const keptBack: ReadonlySet<string> = new Set(as === 'client' ? [] : wishesIn(course).people.keys());
  return presentPeople(course.inventory).flatMap(({ id, fields: { displayName = '' } }) => {
    const isMeant = displayName !== '' && namesToFind([displayName]).leftOut(words) !== words;
    return isMeant && !keptBack.has(id) ? [id] : [];
  });
}
