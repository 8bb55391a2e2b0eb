import type { CourseView } from '#core/api-answers/courses.ts';
import type { HomeView } from '#core/api-answers/home.ts';
import { filesNeededFor } from '#core/course/protocol-followed/files-needed.ts';
import { areAtHand, bringFiles } from '#core/forms-of-therapy/at-hand.ts';
import { homeOf } from '#core/guide/client/home-of.ts';
import type { ContentPack } from '#core/instruments/wording/pack-shape.ts';
import { withPacks } from '#core/instruments/wording/with-packs.ts';

/** Whether the words of the form of therapy are here by which this course goes. */
export const hasWordsOfHome = (view: CourseView): boolean => areAtHand(filesNeededFor(view.course));

/** Brings them. */
export const bringWordsOfHome = (view: CourseView): Promise<void> => bringFiles(filesNeededFor(view.course));

/** Home as the course says it that this page has; undefined while the words of its form of therapy are not here. */
export const homeIn = (view: CourseView, packs: readonly ContentPack[]): HomeView | undefined =>
  hasWordsOfHome(view) ? homeOf(view, withPacks(packs)) : undefined;
