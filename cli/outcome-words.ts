/** What the commands on expected scores and effect sizes say. */
export const words = {
  en: {
    expected: {
      says: 'Say what courses that began at a score reach by a session, by a curve that your service fitted.',
      more: 'No coefficients are published openly, so Kith ships no curve. A curve is a JSON file: id, version, instrument, fittedOn (a\nsentence people can judge it by), standing (fitted or demonstration) and bands, each with from, to, intercept, slope and\nsdResidual. Expected is intercept + slope × ln(session); above the upper limit of 80% is not on track (Delgadillo 2018).\nWith --score it says the signal of that session too. It is a prompt for a conversation, and no prediction.',
      curve: 'the file of the curve',
      first: 'the first score of the course',
      session: 'the number of the session, 1 for the first',
      score: 'the score at that session',
    },
    effect: {
      says: 'Say the effect size of many courses: the mean change over the spread at their start.',
      more: 'NHS England divides by the standard deviation of first scores in all of England; name the one you compare with.',
      first: 'the mean of the first scores',
      last: 'the mean of the last scores',
      sd: 'the standard deviation of first scores',
      noSpread: 'Scores that do not differ at all have no effect size. Give a standard deviation above 0.',
      is: (effect: string) => `Effect size: ${effect}.`,
    },
    noFile: (file: string) => `The file ${file} cannot be read. Check that it is there.`,
    noCurve: (file: string, why: string) => `The file ${file} is no curve: ${why}`,
    outside: 'This curve expects nothing for that first score or session.',
    reach: (first: number, session: number, expected: string, upper: string) =>
      `Courses that began at ${first} reach ${expected} by session ${session}; up to ${upper} is on track.`,
    is: (score: number, place: 'above' | 'within') =>
      place === 'above' ? `${score} is not on track.` : `${score} is on track.`,
    signal: (colour: string, reason: string) => `Signal: ${colour} (${reason}).`,
    by: (curve: string, version: string, fittedOn: string, standing: 'fitted' | 'demonstration') =>
      standing === 'demonstration'
        ? `By ${curve} ${version}, which is for demonstration and was fitted on nobody. ${fittedOn}`
        : `By ${curve} ${version}. ${fittedOn}`,
  },
}.en;
