import { guide } from '#core/guide/guide.ts';
import { unknownKeys } from '#core/guide/unknown-keys.ts';
import { dueSession } from '#core/protocols/protocol/milestone.ts';
import type { Preset } from '#core/protocols/protocol/preset.ts';
import { type Protocol, protocolShape } from '#core/protocols/protocol/protocol.ts';
import { extended, presetOf, shipped } from '#core/protocols/protocols.ts';
import type { ACourse } from './a-course.ts';

/** A form of therapy that ships, in its newest edition and as it is resolved; what is wrong with it is told in one error. */
export function form(id: string): Protocol {
  const protocol = extended(id, shipped)?.whole();
  if (!protocol) throw new Error(`No form is called ${id}.`);
  const faults = protocolShape
    .safeParse(protocol)
    .error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
  const wrong = [...(faults ?? []), ...unknownKeys(protocol)];
  if (wrong.length > 0) throw new Error(`${id}: ${wrong.join('; ')}`);
  return protocol;
}

/** The session by whose end a milestone of this form is due, in one of its presets over so many sessions. */
export function due(id: string, milestone: string, preset = '', sessions?: number): number {
  const { milestones, ...protocol } = form(id);
  const found = milestones.find((one) => one.id === milestone);
  if (!found) throw new Error(`${id} has no ${milestone}.`);
  return dueSession(found, presetOf({ ...protocol, milestones }, preset, sessions));
}

/** The same of a form and a preset at hand; undefined where the form has no such milestone. */
export const dueIn =
  ({ milestones }: Pick<Protocol, 'milestones'>, preset: Preset) =>
  (id: string) => {
    const milestone = milestones.find((one) => one.id === id);
    return milestone && dueSession(milestone, preset);
  };

/** The windows of a preset as `1-4 / 5-9 / 10-12`. */
export const windows = (id: string, preset = '', sessions?: number): string =>
  presetOf(form(id), preset, sessions)
    .windows.map(({ from, to }) => (from === to ? `${from}` : `${from}-${to}`))
    .join(' / ');

/** The ids of the deviations that the guide sees in this course on that day. */
export const driftsOf = (course: ACourse, today: string): string[] =>
  guide(course.course, today)?.deviations.map(({ id }) => id) ?? [];
