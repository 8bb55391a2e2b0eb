import type { z } from 'zod';
import type { ActOn } from '#core/book/act.ts';
import type { Group } from './group.ts';

/** One thing a person can do to a group. */
export type GroupAct<Form extends z.ZodType = z.ZodType> = ActOn<Group, Form>;

export function groupAct<Form extends z.ZodType>(definition: GroupAct<Form>): GroupAct<Form> {
  return definition;
}
