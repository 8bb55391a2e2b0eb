/** Whether a law is tried on as many made-up courses as it deserves: `npm run nightly` says so, `npm test` has no time. */
export const runsAreLong = process.env.KITH_LONG_RUNS === 'yes';

/** What fast-check makes things up from: each night something else, and in `npm test` always the same. */
export const chance = runsAreLong ? {} : { seed: 20_261_128 };
