import type { Course } from '#core/course/course.ts';
import { dayOfSession } from '#core/course/sessions/attendance.ts';
import type { Position } from '#core/guide/course-clock.ts';
import type { Followed } from '#core/guide/followed.ts';
import type { LookAgain } from '#core/guide/prompt.ts';
import { scaledSession } from '#core/protocols/protocol/milestone.ts';
import { formulationAndCircleWords } from './words.ts';

/** The formulation is read again by the session it names, until it is written anew or the focus was weighed since. IPT protocol reference, 5.3. */
export function formulationDue(course: Course, _follows: Followed, { session }: Position): LookAgain[] {
  const now = course.formulation.versions.at(-1);
  const by = now?.reviewBy;
  if (!now || by === undefined || session < by) return [];
  const from = dayOfSession(course, by);
  const { changes, confirmed } = course.focus;
  const isRead =
    now.on >= from ||
    [...changes, ...confirmed].some((one) => one.session >= by) ||
    course.formulation.answers.some(({ on }) => on >= from);
  if (isRead) return [];
  return [
    {
      key: `formulation:${now.version}`,
      severity: 'info',
      title: formulationAndCircleWords.en.readFormulationAgainTogether,
      because: formulationAndCircleWords.en.itWasToBeLooked(by),
      actions: [
        formulationAndCircleWords.en.askWhetherItStillFits,
        formulationAndCircleWords.en.writeItAgainOrKeep,
      ],
      at: 'focus',
      source: { id: 'I-12', from: 'IPT protocol reference, 5.3' },
    },
  ];
}

/** Shorter courses take a brief inventory once, and draw no circle anew (IPT protocol reference, 7.2). */
const drawnAgainFrom = 8;

/** Where a form draws the circle (I-10, M-08), it is drawn again half-way and before the end, and the two are laid side by side. IPT protocol reference, 1.7.3, 4.4. */
export function circleAgain(
  course: Course,
  { preset, protocol }: Followed,
  { session }: Position,
): LookAgain[] {
  const isDrawn = protocol.tasks.some(({ id }) => id === 'I-10' || id === 'M-08');
  if (!isDrawn || preset.sessions < drawnAgainFrom) return [];
  const points = [scaledSession(8, preset.sessions), scaledSession(15, preset.sessions)];
  const point = points.findLast((one) => one <= session);
  const placed = course.inventory.entries.filter(({ fields }) => fields.ring !== undefined);
  if (point === undefined || point < 2 || placed.length === 0 || session > point + 1) return [];
  const since = dayOfSession(course, point - 1);
  if (placed.some(({ on }) => on > since)) return [];
  return [
    {
      key: `circle:${point}`,
      severity: 'info',
      title: formulationAndCircleWords.en.drawCircleAgain,
      because: formulationAndCircleWords.en.whoHasComeNearer,
      actions: [],
      at: 'people',
      source: { id: 'I-10', from: 'IPT protocol reference, 1.7.3 and 4.4' },
    },
  ];
}
