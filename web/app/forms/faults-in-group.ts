import type { z } from 'zod';
import type { Problem } from '#core/api-answers/problem.ts';
import { faultsInForm } from '#core/forms/faults-in-form.ts';
import { plainSentence } from '#core/forms/sentences.ts';
import { formInCourse, formSent } from '#core/group/forms-sent.ts';
import { faultsInMeeting } from '#core/group/meetings/meeting-form.ts';
import { inWordsOfThePage } from '#web/app/refused-in-words.ts';

/**
 * Why an act of a group would be refused for how its form is filled in, by the form and in the words of the server; undefined
 * where nothing is wrong with it. What the group itself says to it is known once it is sent. A piece of its own, which a phone
 * brings for its days without a line.
 */
export function faultsInGroup(act: string, form: unknown): Problem | undefined {
  const { sent, error } = read(formSent(act), form);
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
  return { sent, error: shape?.safeParse(sent, { error: plainSentence }).error };
}
