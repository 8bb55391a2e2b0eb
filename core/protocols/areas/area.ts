import { z } from 'zod';

export const areas = ['grief', 'role_dispute', 'role_transition', 'interpersonal_deficits'] as const;
export const area = z.enum(areas);
export type Area = (typeof areas)[number];
