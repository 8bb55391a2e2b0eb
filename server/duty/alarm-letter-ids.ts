import type { AdultLetter } from '#core/api-answers/duty.ts';
import { idsByKey } from '#server/db/ids-by-key.ts';
import type { Installation } from '#server/installation.ts';

/** The id of the letter that told somebody of an alarm: found again from the alarm, and guessed by nobody. */
export const alarmLetterId = (
  installation: Installation,
  course: string,
  alarm: string,
  person: string,
): string => idsByKey(installation, 'alarm', course)(`${alarm}/${person}`);

/** The id of the letter that told an adult beside the client of an alarm. */
export const adultLetterId = (
  installation: Installation,
  course: string,
  { alarm, beside }: Pick<AdultLetter, 'alarm' | 'beside'>,
): string => alarmLetterId(installation, course, alarm, `beside/${beside}`);
