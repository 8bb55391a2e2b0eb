import { z } from 'zod';

/** The wall-clock moment an appointment was shown with when somebody acted on it: names the hour that they meant. */
export const shownAt = z.string().max(16).optional();
