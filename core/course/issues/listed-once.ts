import type { Doing } from '#core/book/doing.ts';
import type { Course } from '#core/course/course.ts';
import { plainWords } from '#core/words/names.ts';
import { issuesShown } from './own-orders.ts';
import type { Issue } from './state.ts';

/** An issue among the others: behind those that were ranked, and behind what was listed up to its day, whenever it arrived. */
export function placedByDay(issues: readonly Issue[], added: Issue): Issue[] {
  const at = issues.findLastIndex(({ placed, listedOn }) => placed || listedOn <= added.listedOn) + 1;
  return issues.toSpliced(at, 0, added);
}

/**
 * Whether an issue stands in these words already, listed by whoever lists it now. In the words of the other of the two it may
 * stand again: that both bring it is worth seeing, and what a client keeps back is told to nobody. IPT protocol reference, 9.6.
 */
export function listedAlready(course: Course, words: string, doing: Doing): boolean {
  const same = (said: string) => plainWords(said.replaceAll(/\s+/g, ' ').trim());
  return issuesShown(course, doing).some(
    (each) =>
      same(each.words) === same(words) &&
      (doing.as === 'client' ? each.listedBy === 'client' : each.by === doing.by),
  );
}
