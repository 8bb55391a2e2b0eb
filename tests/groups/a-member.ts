import { type MemberEntry, memberEntry } from '#core/group/meetings/member-entry.ts';
import { mergeEntry } from '#core/group/meetings/merge-entry.ts';
import { type ACourse, aCourse } from '#tests/a-course.ts';

/** One member’s course, and what is sent of them, through the same rules as the product. */

export const on = '2026-06-09';
export const meeting = { n: 1, on, minutes: 90 };
export const calm = [1, 1, 1, 1, 1, 1, 1, 1, 0];
export const wish = calm.with(8, 2);
export const entry = (more: object = {}): MemberEntry =>
  memberEntry.parse({ course: 'c', came: 'present', ...more });
export const phq9 = (answers: number[]) => ({ measure: { instrument: 'phq-9', answers }, asked: 'alone' });
export const aMember = (): ACourse =>
  aCourse()
    .does(
      'openCourse',
      {
        client: 'leila',
        therapist: 'dayra',
        protocol: { id: 'ipt-group', edition: '2026.1', preset: 'group-8', sessions: 8, minutes: 90 },
      },
      { on: '2026-06-01' },
    )
    .does('joinInCourse', { group: 'g', name: 'Tuesday', from: 1 }, { on: '2026-06-01' });

/** Does what an entry still is, and gives the places that differ. */
export function send(course: ACourse, sent: MemberEntry, by = 'dayra', at = meeting): string[] {
  const { acts, differs } = mergeEntry(course.course, sent, at);
  for (const { name, form } of acts) course.does(name, form, { on: at.on, by });
  return differs.map(({ place, said }) => `${place}: ${said}`);
}
export const alarms = ({ course }: ACourse) =>
  course.risk.alarms.map(({ value, urgency }) => [value, urgency]);
