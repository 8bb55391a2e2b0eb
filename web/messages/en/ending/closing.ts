export default {
  how: {
    completed: 'Completed',
    dropout: 'Stopped coming',
    moved: 'Moved away',
    declined: 'Declined',
    stepped_up: 'Went on to more treatment',
    transferred: 'Transferred',
    died: 'Died',
  },
  form: {
    passBlock: { why: 'The reason', supervisor: 'What the supervisor said' },
    finishEarly: {
      reason: 'The reason',
      words: 'What happened',
      riskChecked: 'Risk',
      letterSent: {
        label: 'Letter sent on',
        hint: 'Needed when they stopped coming: it says how to come back.',
      },
    },
    pauseCourse: {
      why: 'The reason',
      reviewBy: { label: 'Looked at again on' },
    },
    resumeCourse: { words: 'A few words' },
  },
  choice: {
    earlyReason: {
      better: 'Better already',
      not_helping: 'It is not helping',
      practical: 'Practical reasons',
      moved: 'Moving away',
      stopped_attending: 'Stopped coming',
      declined: 'Does not want to go on',
      therapist_leaving: 'The therapist leaves',
      stepped_up: 'Needs more treatment',
      died: 'Died',
      other: 'Another reason',
    },
    riskChecked: { checked: 'Was checked', could_not_reach: 'The client could not be reached' },
    smallEnding: { done: 'Done', not_possible: 'Not possible', declined: 'Declined' },
  },
};
