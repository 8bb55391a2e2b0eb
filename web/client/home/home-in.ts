import type { CourseView } from '#core/api-answers/courses.ts';
import type { HomeView } from '#core/api-answers/home.ts';
import { filesNeededFor } from '#core/course/protocol-followed/files-needed.ts';
import { areAtHand } from '#core/forms-of-therapy/at-hand.ts';
import { homeOf } from '#core/guide/client/home-of.ts';
import type { ContentPack } from '#core/instruments/wording/pack-shape.ts';
import { withPacks } from '#core/instruments/wording/with-packs.ts';

/** Home as the course says it that this page has; undefined while the words of its form of therapy are not here. */
export const homeIn = (view: CourseView, packs: readonly ContentPack[]): HomeView | undefined =>
  areAtHand(filesNeededFor(view.course)) ? homeOf(view, withPacks(packs)) : undefined;
