import { z } from 'zod';
import { areas } from './rooms.ts';

export const area = z.enum(areas);
export type Area = (typeof areas)[number];

const words = { en: { areaId: 'Give a problem area by its id, such as grief.' } };

const asked = z.registry<{ asks: 'area' }>();

/** A problem area by its id: one of the four, or one that a form of therapy brings; a course takes only those it knows. */
export const areaId = z
  .string()
  .max(60)
  .regex(/^[a-z][a-z_]*$/, words.en.areaId)
  .meta({ examples: [...areas] })
  .register(asked, { asks: 'area' });

/** Whether this field asks for a problem area. */
export const asksForArea = (field: z.core.$ZodType): true | undefined => asked.has(field) || undefined;
