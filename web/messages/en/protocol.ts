export default {
  minutes: '{{minutes}} min',
  steps: 'The steps of the hour',
  phase: {
    initial: 'Everything the beginning asks',
    middle: 'Everything the middle phase asks',
    ending: 'Everything the ending asks',
  },
  phaseCalled: 'Everything this phase asks: {{phase}}',
  milestones: 'Every milestone, and how it stands',
  stands: 'How it stands against the protocol',
  task: {
    done: 'done',
    open: 'open',
    goes_on: 'throughout',
    not_needed: 'not needed',
  },
  milestone: {
    done: 'Done',
    due: 'Due in session {{session}}',
    overdue: 'Overdue since session {{session}}',
    blocked: 'Overdue since session {{session}}',
    passed: 'Passed over',
    before_kith: 'Done before Kith, not recorded',
    not_yet: 'By session {{session}}',
  },
  waits: {
    middle: 'The middle phase waits for it.',
    ending: 'The ending waits for it.',
    formulation: 'The formulation waits for it.',
    closing: 'Finishing the course waits for it.',
  },
};
