import { z } from 'zod';
import { day, id, idsOf, whole } from '#core/forms/fields.ts';
import { memberEntry } from '#core/group/meetings/member-entry.ts';
import { words } from '#core/group/meetings/words.ts';

/** What a telephone sends of a meeting: the meeting, and what was told of each member in it. */
export const meetingForm = z.object({
  /** The planned meeting that this was; empty where none was planned. */
  planned: id.or(z.literal('')).default(''),
  minutes: whole.min(5).max(300).optional(),
  led: idsOf(6).min(1, words.en.fields.led),
  members: z.array(memberEntry).max(60),
  /** The days this meeting had on the telephone before its day was put right: what was told ahead of it stands under one of them. */
  earlierDays: z.array(day('happened')).max(20).default([]),
});

export const meetingRequest = z.object({
  id: z.uuid(),
  on: day('happened').optional(),
  form: meetingForm,
});
