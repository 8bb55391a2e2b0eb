import { z } from 'zod';
import { id, line, maybe, nameLine, ten, text, whole } from '#core/forms/fields.ts';
import { sessionNumber, sessionOrNone } from '#core/forms/session-number.ts';
import { mostToldAhead } from './told-ahead.ts';
import { words } from './words.ts';

const { fields } = words.en;

/** Whether, and how, somebody was at a meeting; `absent_told`: they said so beforehand. */
export const attendances = ['present', 'late', 'left_early', 'absent', 'absent_told'] as const;
export const whoCame = [
  'present',
  'late',
  'left_early',
] as const satisfies readonly (typeof attendances)[number][];

/** Whether they were there at all. */
export const wasThere = (came: (typeof attendances)[number]): came is (typeof whoCame)[number] =>
  whoCame.some((one) => one === came);

/** Why somebody left the group. `finished`: the group ended and they were there; `group_stopped`: it ended before its last meeting. IPT protocol reference, 7.6. */
export const whyLeft = [
  'finished',
  'group_stopped',
  'chose',
  'moved',
  'work',
  'not_reached',
  'not_fitting',
  'ill',
  'died',
  'other',
] as const;

export const referral = z
  .object({ to: text(fields.to), why: text(fields.why) })
  .nullable()
  .default(null);

export const joinedForm = z.object({ group: id, name: nameLine(fields.name), from: sessionNumber });
export const satForm = z.object({
  n: sessionNumber,
  came: z.enum(whoCame),
  minutes: whole.min(5).max(300),
  options: z.array(line(fields.option)).max(20).default([]),
  aim: ten.nullable().default(null),
  asked: z.enum(['alone', 'aloud', 'not_asked']).default('not_asked'),
  /** The acts with which something of this meeting was told ahead of it. */
  ahead: z.array(id).max(mostToldAhead).optional(),
});
export const missedForm = z.object({
  n: sessionNumber,
  told: z.enum(['beforehand', 'not_told']),
  why: maybe,
});

/** What of a member's meeting two people can have seen otherwise. */
export const places = [
  'came',
  'why',
  'measure',
  'asked',
  'options',
  'aim',
  'last_task',
  'link',
  'task',
] as const;

export const moreForm = z.object({
  n: sessionNumber,
  options: satForm.shape.options,
  aim: satForm.shape.aim,
  asked: satForm.shape.asked,
  why: maybe,
  otherwise: z
    .array(z.object({ place: z.enum(places), said: maybe }))
    .max(20)
    .default([]),
});
export const planForm = z.object({
  n: sessionOrNone,
  plan: z.enum(['yes', 'no']),
  words: maybe,
  /** Who stays with them. */
  staying: maybe,
  /** The answers after which it was asked; left out by a telephone that did not say so yet. */
  about: z
    .array(z.object({ instrument: id, item: whole.min(0).max(500), value: z.number() }))
    .max(20)
    .optional(),
});
export const leftForm = z.object({ why: z.enum(whyLeft), words: maybe, referred: referral });
