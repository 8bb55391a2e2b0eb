export default {
  nameEnding: {
    words: {
      label: 'How it was said',
      hint: 'For example: we have four meetings left, counting today.',
    },
  },
  tellEndingFeelings: {
    feelings: 'What they feel',
    words: 'In their words',
    goodbyesBefore: {
      label: 'Goodbyes before this one',
      hint: 'How have goodbyes gone for them?',
    },
  },
  tellSadnessFromRelapse: {
    judged: 'It is',
    words: 'What you saw and talked about',
  },
  reviewIssue: {
    issue: 'What they came with',
    now: 'How it is now',
    words: 'What is different',
    whatIDid: {
      label: 'What the client did',
      hint: 'Their own part in it, however small. The review cannot be finished without it.',
    },
    whoHelped: 'Who helped',
    howIKnow: 'How they can tell',
  },
  finishProgressReview: {
    words: 'The whole of it in a few words',
  },
  keepSkill: {
    skill: {
      label: 'The skill',
      hint: 'Half a year from now, how would they meet this?',
    },
    example: 'An example of theirs',
    when: 'When to use it',
  },
  planSupport: {
    need: {
      label: 'What the sessions gave',
      hint: 'Such as somebody who asks, somebody to plan with.',
    },
    who: 'Who gives it from now on',
    person: 'Among their people',
    how: 'How',
  },
  foreseeStressor: {
    what: 'What is coming',
    when: 'When',
    plan: 'The plan',
    rehearsed: 'Rehearsed',
  },
  decideAfter: {
    decision: 'What comes after',
    why: 'Why',
    medication: 'Medication',
    medicationWords: 'About the medication',
    followUp: {
      label: 'Follow-up on',
      hint: 'A day such as 2026-07-28.',
    },
    boosters: {
      label: 'Booster sessions',
      hint: 'One to three days, such as 2026-09-01.',
    },
    referredTo: {
      label: 'Referred to',
      hint: 'Needed when they go on to somebody else.',
    },
    clientAgrees: 'The client',
  },
  addressNonResponse: {
    said: 'What was said',
    alternatives: {
      label: 'Other treatments offered',
      hint: 'At least one that works.',
    },
    plan: 'The plan',
  },
  sayGoodbye: {
    clientValued: 'What the client valued',
    clientDisappointed: 'What disappointed the client',
    therapistValued: 'What the therapist valued',
    therapistDisappointed: 'What disappointed the therapist',
    handedOver: 'Handed over',
    words: 'Anything else',
  },
  passBlock: {
    why: 'The reason',
    supervisor: 'What the supervisor said',
  },
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
    reviewBy: {
      label: 'Looked at again on',
      hint: 'A day such as 2026-09-01.',
    },
  },
  resumeCourse: {
    words: 'A few words',
  },
  writeRelapsePlan: {
    myStory: {
      label: 'What happened, and what helped',
      hint: 'Three to five sentences, from the formulation.',
    },
    signs: {
      early: {
        label: 'Early signs',
        hint: 'Three or more, one of them between people: cancelling, not answering, snapping.',
        add: 'Add an early sign',
        sign: 'The sign',
        domain: 'It is about',
        whoMightNotice: 'Who might notice first',
        threshold: 'From when it counts',
      },
      red: {
        label: 'Signs that help is needed now',
        hint: 'These lead straight to the safety plan.',
      },
    },
    triggers: {
      label: 'What sets it off',
      hint: 'Two or more: an event, a person, a date.',
      add: 'Add a trigger',
      what: 'What',
      when: 'When',
      plan: 'The plan',
      area: 'Problem area',
    },
    people: {
      label: 'People to turn to',
      hint: 'Two or more.',
      add: 'Add somebody',
      who: 'Who',
      person: 'Among their people',
      forWhat: 'For what',
      howToAsk: 'How to ask',
      agreed: 'Asked already',
    },
    skills: {
      label: 'Skills that work',
      hint: 'Three or more.',
      add: 'Add a skill',
      skill: 'The skill',
      example: 'Example',
      when: 'When',
    },
    actions: {
      green: {
        label: 'Green: to keep well',
        hint: 'Small and ordinary is good.',
      },
      amber: {
        label: 'Amber: when early signs come',
        hint: 'The first thing, and the next.',
      },
      red: {
        label: 'Red: act now',
        hint: 'Who to ring, where to go.',
      },
    },
    wayBack: {
      label: 'The way back',
      hint: 'Whom to call to come back: this service, the GP.',
    },
    setbacks: 'What they tell themselves about setbacks',
    keepWell: {
      label: 'Routines and ties to look after',
      add: 'Add one',
      what: 'What',
      howOften: 'How often',
    },
    vulnerable: {
      area: 'The area they are vulnerable in',
      pattern: 'The pattern',
    },
    selfCheck: {
      measure: 'Checking on themselves: with what',
      howOften: 'How often',
      thresholds: 'What score means something',
      whoSees: 'Who sees it',
    },
    medication: {
      plan: {
        label: 'Medication',
        hint: 'Not to be stopped abruptly.',
      },
      prescriber: 'Who prescribes it',
    },
    crisis: 'In a crisis',
    sharedWith: {
      label: 'Who has a copy',
      add: 'Add somebody',
      who: 'Who',
      agreed: 'Agreed',
    },
    reviewDate: 'Looked at again on',
  },
};
