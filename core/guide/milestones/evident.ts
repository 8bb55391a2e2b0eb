import type { Course } from '#core/course/course.ts';
import { words } from '#core/course/evidence/evident-words.ts';
import { type Evidence, shown } from '#core/course/evidence/shown.ts';
import { shownAsAsked } from '#core/course/evidence/shown-as-asked.ts';
import type { Followed } from '#core/guide/followed.ts';
import type { EvidenceAsked } from '#core/protocols/protocol/evidence-asked.ts';
import { evidence } from './all-evidence.ts';

/**
 * What the chart says of what a milestone asks for, by data or by the name of a function.
 * @param due the session by whose end it is asked for
 */
export const evident = (course: Course, follows: Followed, asked: EvidenceAsked, due: number): Evidence =>
  shownAsAsked(
    course,
    follows.protocol,
    asked,
    (name) => evidence[name]?.(course, follows, due) ?? shown(words.en.noneCanShow),
  );
