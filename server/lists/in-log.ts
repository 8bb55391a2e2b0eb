import type { Course } from '#core/course/course.ts';
import { primaryFocus } from '#core/course/focus/active.ts';
import { areaFollowed } from '#core/course/focus/areas-followed.ts';
import { protocolFollowedBy } from '#core/course/protocol-followed/settings.ts';
import { lastNumber } from '#core/course/sessions/attendance.ts';
import { isTrainees } from '#core/course/sign-offs/asked.ts';
import { outcomeByItsEnd } from '#core/programme/group-row.ts';
import type { CourseInLog } from '#core/supervision/portfolio.ts';
import { inPlainWords } from '#core/words/plain-words.ts';
import type { CourseRow } from '#server/db/tables.ts';
import { summaryIn } from './summary-row.ts';

/** A course as somebody’s log has it. */
export function courseInLog({
  row,
  course,
}: {
  row: Pick<CourseRow, 'summary' | 'in_group'>;
  course: Course;
}): CourseInLog {
  const { protocol, phase, phaseCalled } = summaryIn(row);
  const area = primaryFocus(course)?.area ?? '';
  const followed = area === '' ? undefined : areaFollowed(course, area);
  return {
    month: (course.opening.opened?.on ?? '').slice(0, 7),
    form: protocol,
    formCalled: protocolFollowedBy(course)?.name ?? protocol,
    area,
    areaCalled: followed ? (followed.called ?? inPlainWords(followed.room)) : '',
    phase: phaseCalled ?? phase ?? '',
    sessions: lastNumber(course),
    state: course.closing.closed ? 'closed' : 'under_way',
    given: row.in_group === null ? 'alone' : 'in_group',
    as: isTrainees(course) ? 'trainee' : 'credentialed',
    outcome: outcomeByItsEnd(course),
  };
}
