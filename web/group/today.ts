import type { GroupView } from '#core/api-answers/groups.ts';
import type { AsKept } from '#web/app/group.ts';
import { dayByClock } from '#web/app/offline/day-by-clock.ts';

/** The day where the service is: as the server said it, and by the phone’s own clock where it was kept days ago. */
export function todayOf({ answer, since }: AsKept<Pick<GroupView, 'today'>>, zone: string): string {
  if (since === null) return answer.today;
  return dayByClock(new Date().toISOString(), zone, answer.today);
}
