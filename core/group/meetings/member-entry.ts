import { z } from 'zod';
import type { ActName, FormOf } from '#core/course/book.ts';
import type { Course } from '#core/course/course.ts';
import { attendances, satForm, wasThere } from '#core/course/in-group/shapes.ts';
import { tryOutResults } from '#core/course/try-outs/state.ts';
import { id, line, maybe, ten, text } from '#core/forms/fields.ts';
import { words } from './words.ts';

const { fields } = words.en;

const link = z.object({
  what: text(fields.happened),
  before: ten.nullable().default(null),
  after: ten.nullable().default(null),
  feelings: z.array(line(fields.feeling)).max(20).default([]),
});

/** What the facilitator writes down of one member in a meeting: all of it goes to that member’s own course. IPT protocol reference, 7.6, data. */
export const memberEntry = z.object({
  course: id,
  came: z.enum(attendances),
  why: maybe,
  measure: z
    .object({ instrument: id, answers: z.array(z.number().int().nullable()).max(200) })
    .nullable()
    .default(null),
  asked: satForm.shape.asked,
  link: link.nullable().default(null),
  options: satForm.shape.options,
  aim: satForm.shape.aim,
  /** What came of the task agreed at the meeting they last came to. */
  lastTask: z.enum(tryOutResults).nullable().default(null),
  task: line(fields.task).nullable().default(null),
});
export type MemberEntry = z.output<typeof memberEntry>;

interface ActOf<Name extends ActName = ActName> {
  name: Name;
  form: FormOf<Name>;
}
const does = <Name extends ActName>(name: Name, form: FormOf<Name>): ActOf<Name> => ({ name, form });

/** The task of which nobody has said yet what came of it. */
const taskOpen = ({ tryOuts }: Pick<Course, 'tryOuts'>) =>
  tryOuts.tryOuts.findLast(({ told }) => told.length === 0);

/**
 * The acts that one member’s entry is in their own course, in the order in which they were done: a question about dying
 * goes before all else, so that its alarm is raised whatever becomes of the rest.
 */
export function actsOfEntry(course: Course, entry: MemberEntry, n: number, minutes: number): ActOf[] {
  const { came, why, measure, asked, link: linked, options, aim, lastTask, task } = entry;
  if (!wasThere(came)) {
    const told = came === 'absent_told' ? 'beforehand' : 'not_told';
    return [does('missGroupMeeting', { n, told, why })];
  }
  const open = taskOpen(course);
  return [
    ...(measure ? [does('answerMeasure', { ...measure, session: n, administered: 'with-therapist' })] : []),
    does('sitInGroup', { n, came, minutes, options, aim, asked }),
    ...(lastTask && open ? [does('tellTryOut', { tryOutId: open.id, result: lastTask })] : []),
    ...(linked
      ? [
          does('linkMood', {
            session: n,
            direction: 'event_to_mood' as const,
            what: linked.what,
            moodBefore: linked.before,
            moodAfter: linked.after,
            feelings: linked.feelings.map((name) => ({ name })),
          }),
        ]
      : []),
    ...(task ? [does('agreeTryOut', { what: task, session: n })] : []),
  ];
}
