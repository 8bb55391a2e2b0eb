import type { Course } from '#core/course/course.ts';
import { settingsFollowed } from '#core/course/protocol-followed/settings.ts';
import type { Settings } from '#core/protocols/protocol/settings.ts';

/** What stands for trying things between sessions; `agreed` is the default. IPT protocol reference, 3.9. */
export type TryOutsMode = Settings['tryOuts'];

/** The mode of this course: its own setting, else its protocol's. With `none`, try-outs are shown nowhere. */
export function tryOutsMode(course: Course): TryOutsMode {
  return settingsFollowed(course).tryOuts ?? 'agreed';
}
