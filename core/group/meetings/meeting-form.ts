import { z } from 'zod';
import { type FormRefused, faultsInForm } from '#core/forms/faults-in-form.ts';
import { day, id, idsOf, maybe, whole } from '#core/forms/fields.ts';
import { memberEntry } from './member-entry.ts';
import { words } from './words.ts';

/** What a telephone sends of a meeting: the meeting, and what was told of each member in it. */
export const meetingForm = z.object({
  /** The planned meeting that this was; empty where none was planned. */
  planned: id.or(z.literal('')).default(''),
  minutes: whole.min(5).max(300).optional(),
  led: idsOf(6).min(1, words.en.fields.led),
  members: z.array(memberEntry).max(60),
  /** Why nobody was named who answers when a member is in danger. */
  unnamed: maybe.optional(),
  /** The days this meeting had on the telephone before its day was put right: what was told ahead of it stands under one of them. */
  earlierDays: z.array(day('happened')).max(20).default([]),
});

export const meetingRequest = z.object({
  id: z.uuid(),
  on: day('happened').optional(),
  form: meetingForm,
});

/** What is said of a fault in place of its own sentence; undefined where that one stands. */
type Said = (entry: object, path: readonly PropertyKey[]) => string | undefined;

/** What is wrong with the form; where it is one member’s entry, of that entry, and whose it is. */
export function faultsInMeeting(
  error: z.ZodError,
  form: unknown,
  said: Said = () => undefined,
): FormRefused & { member?: string } {
  const [first] = error.issues;
  const [part, nth] = first?.path ?? [];
  const entries: unknown = Object(form).members;
  const entry: unknown = part === 'members' && Array.isArray(entries) ? entries[Number(nth)] : undefined;
  const { course } = Object(entry) as { course?: unknown };
  if (typeof course !== 'string') return faultsInForm(error);
  const theirs = error.issues
    .filter(({ path }) => path[0] === part && path[1] === nth)
    .map((issue) => ({ ...issue, path: issue.path.slice(2) }))
    .map((issue) => ({ ...issue, message: said(Object(entry), issue.path) ?? issue.message }));
  return { ...faultsInForm(new z.ZodError(theirs)), member: course };
}
