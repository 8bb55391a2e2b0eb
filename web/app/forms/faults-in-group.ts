import type { Problem } from '#core/api-answers/problem.ts';
import { faultsInForm } from '#core/forms/faults-in-form.ts';
import { plainSentence } from '#core/forms/sentences.ts';
import { formSent } from '#core/group/forms-sent.ts';
import { faultsInMeeting } from '#core/group/meetings/meeting-form.ts';
import { inWordsOfThePage } from '#web/app/refused-in-words.ts';

/**
 * Why an act of a group would be refused for how its form is filled in, by the form and in the words of the server; undefined
 * where nothing is wrong with it. What the group itself says to it is known once it is sent. A piece of its own, which a phone
 * brings for its days without a line.
 */
export function faultsInGroup(act: string, form: unknown): Problem | undefined {
  const sent: unknown = JSON.parse(JSON.stringify(form ?? null));
  const read = formSent(act)?.safeParse(sent, { error: plainSentence });
  if (!read?.error) return undefined;
  return inWordsOfThePage(
    act === 'holdGroupMeeting' ? faultsInMeeting(read.error, sent) : faultsInForm(read.error),
  );
}
