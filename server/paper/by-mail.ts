import { v5 as idFrom } from 'uuid';
import type { z } from 'zod';
import type { NewFact } from '#core/book/fact.ts';
import type { Course } from '#core/course/course.ts';
import type { facts, SignedLetter } from '#core/course/letters-to-others/state.ts';
import type { CourseRow } from '#server/db/tables.ts';
import { problem } from '#server/http/problem.ts';
import type { Installation } from '#server/installation.ts';
import { letterToOther } from '#server/post/mails.ts';
import type { Mail } from '#server/post/outbox.ts';
import { theService } from '#server/service/name-and-zone.ts';
import { letterToOtherOnPaper } from './to-other.ts';
import { letterToOtherRefused } from './words.ts';

type Sent = z.output<(typeof facts)['LetterToOtherSent']>;

/** The name of the e-mail with which a letter goes, by the act that sends it. */
export const letterToOtherId = (act: string): string => idFrom(`kith/letter-to-other/${act}`, idFrom.URL);

/** An e-mail to be written with the act that sends it. */
export interface GoesByMail {
  id: string;
  client: string;
  mail: Mail;
}

/**
 * The e-mail in which a signed letter goes, drawn before anything is recorded: where it cannot be drawn, or no e-mail is sent
 * here at all, that is said (422, 409) and the letter has not gone. Undefined where these facts send none.
 */
export async function letterByMail(
  installation: Installation,
  row: Pick<CourseRow, 'client'>,
  course: Course,
  decided: readonly NewFact[],
  act: string,
): Promise<GoesByMail | undefined> {
  const data = decided.find(({ type }) => type === 'LetterToOtherSent')?.data as Sent | undefined;
  if (data?.how !== 'mail') return undefined;
  if (!installation.settings.smtp)
    throw problem(409, 'no-e-mail-here', letterToOtherRefused.en['no-e-mail-here']);
  const signed = signedOf(course, data);
  if (!signed) return undefined;
  const file = await letterToOtherOnPaper(installation, signed);
  const { name: service } = await theService(installation);
  const mail = letterToOther({ name: '', email: data.email }, service, Buffer.from(file).toString('base64'));
  return { id: letterToOtherId(act), client: row.client, mail };
}

const signedOf = ({ lettersToOthers }: Course, { letterId, version }: Sent): SignedLetter | undefined =>
  lettersToOthers.letters
    .find(({ id }) => id === letterId)
    ?.signed.find((signed) => signed.version === version);
