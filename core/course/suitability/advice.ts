import type { Certainty } from '#core/protocols/protocol/sources.ts';

export interface SuitabilityAdvice {
  id: string;
  /** What a yes means. */
  means: string;
  /** What to do with it. */
  advice: string;
  certainty: Certainty;
}

type Row = [id: string, certainty: Certainty, means: string, advice: string];

const rows: { en: Row[] } = {
  en: [
    ['SU-01', 'A', 'The target of the treatment is there.', 'IPT can be offered.'],
    [
      'SU-02',
      'A',
      'The symptoms can be tied to conflict, loss, change or being alone.',
      'IPT can be offered.',
    ],
    ['SU-03', 'A', 'There is something to work on.', 'IPT can be offered.'],
    ['SU-04', 'B', 'A short, practical way of working suits the client.', 'IPT can be offered.'],
    ['SU-05', 'B', 'There are people to work with, or a wish for them.', 'IPT can be offered.'],
    ['SU-06', 'B', 'They can come.', 'If not: a shorter or blended form.'],
    ['SU-07', 'A', 'Mild to moderate.', 'IPT alone or with medication, as they prefer.'],
    ['SU-08', 'A', 'Severe, without psychosis.', 'IPT together with an evaluation for medication.'],
    ['SU-09', 'A', 'Trials lean slightly in favour of IPT here.', 'Say so; it decides nothing alone.'],
    ['SU-10', 'A', 'CBT may do better.', 'Talk about CBT before starting.'],
    [
      'SU-11',
      'A',
      'Slower and smaller effects are likely.',
      'Treat getting well as the transition; consider medication too.',
    ],
    [
      'SU-12',
      'B',
      'Possible, and likely to need longer.',
      'Adapt, or ask a specialist. Where feelings are held back and people avoided, MIT was made for it.',
    ],
    ['SU-13', 'A', 'No obstacle.', 'Measure anxiety as well.'],
    ['SU-14', 'A', 'A variant was made for this.', 'Choose that variant, or refer.'],
    ['SU-15', 'A', 'IPT is not the treatment for this now.', 'Refer (SR-04).'],
    ['SU-16', 'A', 'Mood must be stabilised first.', 'To the prescriber (SR-03).'],
    ['SU-17', 'A', 'IPT does not treat the dependence.', 'Treat it first, or alongside.'],
    ['SU-18', 'A', 'Safety comes first.', 'Stabilise; IPT may go on within a crisis plan.'],
    ['SU-19', 'B', 'Standard IPT asks too much.', 'An adapted form, or other support.'],
    ['SU-20', 'A', 'IPT must not be the only treatment.', 'Medical care and a specialist team.'],
    ['SU-21', 'A', 'Safety work first.', 'Individual IPT is possible; no joint sessions.'],
    ['SU-22', 'B', 'A poor fit.', 'Say so and look for what they do want.'],
    ['SU-23', 'A', 'Nothing for IPT to take hold of.', 'Offer another treatment.'],
    ['SU-24', 'B', 'It helped before.', 'A course, boosters or monthly meetings.'],
    ['SU-25', 'A', 'There is no consent.', 'Stop; follow the rules on capacity where that is the question.'],
  ],
};

/** What each question of fit means and leads to (IPT protocol reference, 9.1, SU-01 to SU-25). */
export const suitabilityAdvice: readonly SuitabilityAdvice[] = rows.en.map(
  ([id, certainty, means, advice]) => ({
    id,
    certainty,
    means,
    advice,
  }),
);
