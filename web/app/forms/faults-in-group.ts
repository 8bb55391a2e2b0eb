import type { z } from 'zod';
import type { Problem } from '#core/api-answers/problem.ts';
import { faultsInForm } from '#core/forms/faults-in-form.ts';
import { plainSentence } from '#core/forms/sentences.ts';
import { faultOfBirth, formInCourse, formSent, refusedByForm } from '#core/group/forms-sent.ts';
import { faultsInMeeting } from '#core/group/meetings/meeting-form.ts';
import { inWordsOfThePage } from '#web/app/refused-in-words.ts';

/**
 * Why an act of a group would be refused for how its form is filled in, by the form and in the words of the server; undefined
 * where nothing is wrong with it. What the group itself says to it is known once it is sent. A piece of its own, which a phone
 * brings for its days without a line.
 * @param today where the service is, as far as this phone knows
 */
export function faultsInGroup(act: string, form: unknown, today?: string): Problem | undefined {
  const { sent, error, data } = read(formSent(act), form);
  const refused = error ? undefined : refusedByForm(act, data);
  if (refused)
    return inWordsOfThePage({
      ...{ status: 422, code: refused.refused, title: refused.because },
      ...(refused.values && { values: refused.values }),
    });
  const born = today === undefined ? undefined : faultOfBirth(act, data, today);
  if (born) return inWordsOfThePage({ status: 422, code: 'form', title: born.says, fields: [born] });
  if (!error) return undefined;
  return inWordsOfThePage(act === 'holdGroupMeeting' ? faultsInMeeting(error, sent) : faultsInForm(error));
}

/** The same of an act in the course of a member, as it is done on a page of the group. */
export function faultsInCourse(act: string, form: unknown): Problem | undefined {
  const { error } = read(formInCourse(act), form);
  return error && inWordsOfThePage(faultsInForm(error));
}

function read(shape: z.ZodType | undefined, form: unknown) {
  const sent: unknown = JSON.parse(JSON.stringify(form ?? null));
  const { error, data } = shape?.safeParse(sent, { error: plainSentence }) ?? {};
  return { sent, error, data };
}
