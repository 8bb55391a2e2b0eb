import { z } from 'zod';
import { isTimeZone } from '#core/days/time-zone.ts';
import { named } from '#core/forms/field-fault.ts';
import { zoneFieldWords } from './words.ts';

export const zoneField = z
  .string()
  .max(80)
  .refine(isTimeZone, { error: zoneFieldWords.en.chooseTimeZoneSuch, ...named('no-such-zone') });
