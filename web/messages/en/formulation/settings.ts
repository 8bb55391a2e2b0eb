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
  entry: {
    label: 'A course begins from',
    diagnosis: 'A diagnosis',
    distress: 'Distress or a problem; no diagnosis is needed',
  },
  fociMax: {
    label: 'Focuses at once',
    1: 'One',
    2: 'One, sometimes two',
  },
  areaNames: {
    label: 'What the client reads for the areas',
    of: 'What the client reads for “{{area}}”',
  },
  lookback: {
    label: 'Events count as near the onset',
    months: '{{months}} months before; shown more strongly: {{highlighted}}',
  },
  sessionMinutesAllowed: {
    label: 'A session lasts',
    minutes: '{{least}} to {{most}} minutes',
  },
  frozen: 'The settings agreed with the contract',
  frozenSays:
    'As they stood on {{on}}. What the service sets later holds for courses opened later; what is changed here needs a reason.',
  changedSince: 'changed since the contract',
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
