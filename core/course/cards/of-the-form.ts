import type { Course } from '#core/course/course.ts';
import { protocolFollowedBy } from '#core/course/protocol-followed/settings.ts';
import type { Card } from '#core/protocols/protocol/card.ts';

/** The cards that the form of therapy of this course has. */
export const cardsOf = (course: Course): readonly Card[] => protocolFollowedBy(course)?.cards ?? [];
