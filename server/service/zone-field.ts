import { z } from 'zod';
import { named } from '#core/forms/field-fault.ts';
import { isTimeZone } from './clock.ts';
import { zoneFieldWords } from './words.ts';

export const zoneField = z
  .string()
  .max(80)
  .refine(isTimeZone, { error: zoneFieldWords.en.chooseTimeZoneSuch, ...named('no-such-zone') });
