export default {
  title: 'How this course uses its protocol',
  change: 'Change these settings',
  go: 'Save the settings',
  changed: 'changed in this course',
  sickRole: {
    label: 'Sick role',
    full: 'In full',
    limited: 'Limited',
    distress_frame: 'Framed as distress',
    none: 'Not used',
  },
  tryOuts: {
    label: 'Try-outs',
    none: 'None',
    suggested: 'Suggested',
    agreed: 'Agreed together',
    formal: 'Set formally',
  },
  dnaConsumesSession: {
    label: 'A session missed without notice',
    true: 'Counts as used',
    false: 'Does not count',
  },
  griefScope: {
    label: 'Grief is',
    death_only: 'About a death',
    loss_broad: 'About a loss in the wide sense',
  },
  pastWork: {
    label: 'The past is used',
    context_only: 'As context only',
    patterns: 'For patterns',
    developmental_link: 'For links with growing up',
    autobiographical: 'As a life story',
  },
  relationshipUse: {
    label: 'The tie with the therapist is',
    real_supportive: 'Real and supportive',
    parallels: 'Used for parallels',
    mentalising_transference: 'Thought about aloud',
    metacommunication: 'Spoken about openly',
  },
  jointSessionsMax: {
    label: 'Joint sessions at most',
  },
  endingNamedBySessionsLeft: {
    label: 'Ending named with this many left',
  },
  gapDays: {
    label: 'A gap earns a question after days',
  },
};
