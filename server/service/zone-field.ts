import { z } from 'zod';
import { isTimeZone } from './clock.ts';

export const zoneField = z.string().max(80).refine(isTimeZone, 'Choose a time zone such as Europe/London.');
