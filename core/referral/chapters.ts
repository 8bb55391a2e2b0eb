import { arrival } from './arrival/arrival.ts';
import { danger } from './danger/danger.ts';
import { ending } from './ending/ending.ts';
import { fit } from './fit/fit.ts';
import { waiting } from './waiting/waiting.ts';

/** The table of contents of a referral. */
export const referralChapters = { arrival, danger, fit, waiting, ending } as const;
