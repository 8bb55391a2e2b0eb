import { z } from 'zod';
import { isZone } from './name-and-zone.ts';

export const zoneForm = z.string().max(80).refine(isZone, 'Choose a time zone such as Europe/London.');
