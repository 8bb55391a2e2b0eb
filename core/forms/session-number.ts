import { z } from 'zod';

/** The number of a session of the course, counted from 1. */
export const sessionNumber = z
  .number({ error: 'Give the number of the session, such as 8.' })
  .int('Give the number of the session, such as 8.')
  .min(1, 'Sessions are counted from 1.')
  .max(60, 'A course has at most 60 sessions.');
