import { Temporal } from 'temporal-polyfill';
import type { GroupView } from '#core/api-answers/groups.ts';
import type { AsKept } from '#web/app/group.ts';

/** The day where the service is: as the server said it, and by the phone’s own clock where it was kept days ago. */
export function todayOf({ answer, since }: AsKept<Pick<GroupView, 'today'>>, zone: string): string {
  if (since === null) return answer.today;
  const here = Temporal.Instant.from(new Date().toISOString()).toZonedDateTimeISO(zone).toPlainDate();
  return [here.toString(), answer.today].toSorted().at(-1) ?? answer.today;
}
