import { type ACourse, aCourse } from './a-course.ts';
import { asTold } from './a-guided-course.ts';
import { sheetForm } from './a-sheet-form.ts';

/** A course under an invented form of therapy with sheets, two sessions held; Carmen is in the inventory, a move on the timeline. */
export function aCourseWithSheets(): ACourse {
  const { id, edition } = sheetForm;
  const preset = sheetForm.defaultPreset;
  const course = aCourse()
    .does(
      'openCourse',
      { client: 'leila', therapist: 'ana', protocol: { id, edition, preset, sessions: 16, minutes: 50 } },
      { protocols: [asTold(sheetForm)] },
    )
    .does('addPerson', { displayName: 'Carmen', role: 'friend' }, { id: 'carmen', as: 'client' })
    .does('addEvent', { date: '2025-11', what: 'The move', kind: 'move' }, { id: 'the-move' });
  for (const on of ['2026-01-13', '2026-01-20'])
    course.does('holdSession', { minutes: 50, format: 'in_person' }, { on });
  return course;
}
