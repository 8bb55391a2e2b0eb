import { z } from 'zod';
import { named } from '#core/forms/field-fault.ts';
import { isTimeZone } from './clock.ts';

export const zoneField = z
  .string()
  .max(80)
  .refine(isTimeZone, { error: 'Choose a time zone such as Europe/London.', ...named('no-such-zone') });
