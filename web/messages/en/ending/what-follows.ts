export default {
  form: {
    decideAfter: {
      decision: 'What comes after',
      why: 'Why',
      medication: 'Medication',
      medicationWords: 'About the medication',
      followUp: { label: 'Follow-up on' },
      boosters: { label: 'Booster sessions', hint: 'One to three days, such as 2026-09-01.' },
      referredTo: { label: 'Referred to', hint: 'Needed when they go on to somebody else.' },
      clientAgrees: 'The client',
    },
    addressNonResponse: {
      said: 'What was said',
      alternatives: { label: 'Other treatments offered', hint: 'At least one that works.' },
      plan: 'The plan',
    },
  },
  choice: {
    decision: {
      discharge: 'Finish here',
      booster: 'Finish, with boosters',
      maintenance: 'Monthly maintenance',
      continuation: 'Go on for a while',
      step_up: 'More intensive treatment',
      other_therapy: 'Another therapy',
      refer: 'Refer to somebody else',
    },
    medication: {
      none_taken: 'None taken',
      continue: 'Continues',
      start: 'Starts',
      reduce_with_prescriber: 'Is reduced, with the prescriber',
      stop_with_prescriber: 'Is stopped, with the prescriber',
      ask_prescriber: 'Ask the prescriber',
    },
    clientAgrees: { agrees: 'Agrees', disagrees: 'Disagrees', not_present: 'Was not there' },
  },
};
