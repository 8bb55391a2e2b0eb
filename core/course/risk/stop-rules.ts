/** The stop-and-refer rules SR-01 to SR-17: what each is about, and how soon. IPT protocol reference, 9.5. */
const rules = {
  en: {
    'SR-01': { about: 'Suicidal intent, plan or recent attempt; cannot keep safe', soon: 'now' },
    'SR-02': { about: 'Intent or plan to harm somebody; a child at risk', soon: 'now' },
    'SR-03': { about: 'Mania, hypomania or a mixed state', soon: 'same_day' },
    'SR-04': { about: 'Psychosis, severe confusion, catatonia or stupor', soon: 'same_day' },
    'SR-05': { about: 'Domestic or sexual abuse, coercive control, elder abuse', soon: 'same_day' },
    'SR-06': { about: 'Concern for a child or a vulnerable adult', soon: 'same_day' },
    'SR-07': { about: 'Severe self-neglect, not eating or drinking, dangerous purging', soon: 'same_day' },
    'SR-08': { about: 'Intoxication in session, withdrawal risk, dependence', soon: 'same_day' },
    'SR-09': { about: 'After a birth: psychotic signs, rapid change, intent towards the baby', soon: 'now' },
    'SR-10': { about: 'Reliably worse twice, or severe with poor functioning', soon: 'within_a_week' },
    'SR-11': { about: 'No response at mid-point and the therapist is concerned', soon: 'within_a_week' },
    'SR-12': { about: 'New medical or neurological warning sign', soon: 'same_day' },
    'SR-13': { about: 'Antidepressant stopped suddenly, serotonin toxicity, activation', soon: 'same_day' },
    'SR-14': { about: 'Stalking, threats or legal danger from the dispute', soon: 'same_day' },
    'SR-15': { about: 'Loss of capacity, severe cognitive decline', soon: 'within_a_week' },
    'SR-16': { about: 'Boundary breach or complaint between therapist and client', soon: 'same_day' },
    'SR-17': { about: 'The client withdraws consent', soon: 'now' },
  },
} as const;
export const stopAndRefer = rules.en;

export type StopRule = keyof typeof stopAndRefer;
export const stopRules = Object.keys(stopAndRefer) as [StopRule, ...StopRule[]];

/** Rules that put the duty clinician on alert, as an alarm does. */
export const dutyRules: readonly StopRule[] = ['SR-01', 'SR-02', 'SR-09'];

/** What to do under each stop-and-refer rule (IPT protocol reference, 9.5, SR-01 to SR-17). */
const actions: { en: Readonly<Record<string, string>> } = {
  en: {
    'SR-01':
      'Leave the session plan. Stay with the client, call the duty clinician, follow the crisis route.',
    'SR-02': 'Follow the safeguarding route now, with the duty clinician.',
    'SR-03': 'Speak to the prescriber today. Pause the work on the focus.',
    'SR-04': 'Refer today; as an emergency when the client cannot be left.',
    'SR-05': 'Make a plan for safety at home. Hide what a shared phone would show. No joint sessions.',
    'SR-06': 'Speak to the safeguarding lead today.',
    'SR-07': 'Arrange a medical review today.',
    'SR-08': 'End the session kindly and safely. Addiction service within the week.',
    'SR-09': 'Call the perinatal team now.',
    'SR-10': 'Review within the week: medication, more intensive care.',
    'SR-11': 'Take it to supervision this week, with the alternatives.',
    'SR-12': 'Ask a physician, as quickly as the sign calls for.',
    'SR-13': 'Speak to the prescriber today.',
    'SR-14': 'Safety and legal advice today. Stop the work on negotiating.',
    'SR-15': 'Follow the rules on capacity, this week.',
    'SR-16': 'Tell the service’s lead for governance today.',
    'SR-17': 'Stop. Respect it, and explain what happens to their record.',
  },
};
export const stopAndReferActions = actions.en;
