import { protocolOf } from '../protocols/protocols.ts';
import type { Settings } from '../protocols/settings.ts';
import type { Course } from './course.ts';

/** What stands for trying things between sessions; `agreed` is the default. IPT protocol reference, 3.9. */
export type TryOutsMode = Settings['tryOuts'];

/** The mode of this course: its own setting, else its protocol's. With `none`, try-outs are shown nowhere. */
export function tryOutsMode(course: Course): TryOutsMode {
  const { opened } = course.opening;
  const protocol = opened && protocolOf(opened.protocol.id, opened.protocol.edition);
  return course.protocolFollowed.settings.tryOuts ?? protocol?.settings.tryOuts ?? 'agreed';
}
