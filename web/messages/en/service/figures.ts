export default {
  title: 'Service',
  lead: 'As of {{day}}. Nobody is named: a number under five is never shown.',
  few: 'fewer than five',
  heldBack: 'not shown',
  noCourses: 'No course has been opened yet',
  noCoursesSays: 'Figures stand here once courses have been opened and finished.',
  counts: 'Courses: {{courses}}. Finished: {{finished}}. Alarms open now: {{alarms}}.',
  outcomes: 'How courses turn out',
  groups: 'How courses are spread',
  groupsSay:
    'A group under five is not shown. Where there is only one such group, the next smallest is not shown either, so that no total gives it away.',
  what: 'Group',
  courses: 'Courses',
  groupEmpty: '{{group}}: none yet.',
  notShown: 'Too few to show',
  noneYet: 'None yet',
  percent: '{{percent}}%',
  interval: '95% interval {{from}} to {{to}}%.',
  missing_one:
    'For one of the finished courses the scores are incomplete; it stays in the whole as not improved.',
  missing_other:
    'For {{count}} of the finished courses the scores are incomplete; they stay in the whole as not improved.',
  how: 'How it is worked out: {{figure}}',
  figure: {
    complete: 'Scores complete',
    recovery: 'Recovery',
    reliableImprovement: 'Reliable improvement',
    reliableRecovery: 'Reliable recovery',
    reliableDeterioration: 'Reliable deterioration',
    attended: 'Attendance',
    dropOut: 'Drop-out',
  },
  of: {
    complete: '{{n}} of {{of}} finished courses.',
    recovery: '{{n}} of {{of}} finished courses that began at or above a cut-off.',
    reliableImprovement: '{{n}} of {{of}} finished courses.',
    reliableRecovery: '{{n}} of {{of}} finished courses that began at or above a cut-off.',
    reliableDeterioration: '{{n}} of {{of}} finished courses.',
    attended: '{{n}} of {{of}} appointments that were held or missed.',
    dropOut: '{{n}} of {{of}} closed courses.',
  },
  outOf: {
    complete: 'Of {{of}} finished courses.',
    recovery: 'Of {{of}} finished courses that began at or above a cut-off.',
    reliableImprovement: 'Of {{of}} finished courses.',
    reliableRecovery: 'Of {{of}} finished courses that began at or above a cut-off.',
    reliableDeterioration: 'Of {{of}} finished courses.',
    attended: 'Of {{of}} appointments that were held or missed.',
    dropOut: 'Of {{of}} closed courses.',
  },
  definition: {
    complete:
      'A course is finished when it is closed after at least two sessions held. Its scores are complete when each measure its form of therapy is read by was answered validly at least twice: the PHQ-9 and the GAD-7, where the form names no others.',
    recovery:
      'Of finished courses that began in the clinical range of a measure they are read by (of the PHQ-9 from 10, of the GAD-7 from 8, of others by their form of therapy), those whose last valid scores are out of it on each. First and last scores count, never the best ones. Courses that began in no clinical range are left out of the whole; where it is not known how they began, they stay in it.',
    reliableImprovement:
      'Finished courses in which a measure they are read by got reliably better (the PHQ-9 by at least 6 points, the GAD-7 by 4, others by their form of therapy), and none got reliably worse.',
    reliableRecovery: 'Courses that both recovered and reliably improved, of the same whole as recovery.',
    reliableDeterioration:
      'Finished courses in which a measure they are read by got reliably worse (the PHQ-9 by at least 6 points, the GAD-7 by 4, others by their form of therapy), and none got reliably better.',
    attended:
      'Appointments held, of those held or missed without notice. Appointments cancelled in time are left out.',
    dropOut: 'Closed courses whose outcome was recorded as “stopped attending”.',
  },
  source: {
    complete: 'As NHS Talking Therapies defines paired data.',
    recovery: 'As NHS Talking Therapies defines recovery. Intervals are Wilson’s (1927).',
    reliableImprovement:
      'As NHS Talking Therapies defines reliable improvement. Intervals are Wilson’s (1927).',
    reliableRecovery: 'As NHS Talking Therapies defines reliable recovery. Intervals are Wilson’s (1927).',
    reliableDeterioration:
      'As NHS Talking Therapies defines reliable deterioration. Intervals are Wilson’s (1927).',
    attended: 'From the appointments of every course in this service.',
    dropOut: 'From the outcome that the therapist recorded on closing.',
  },
  group: {
    byStatus: 'By standing',
    byPhase: 'Under way, by phase',
    byFocus: 'By focus',
    byOutcome: 'Closed, by outcome',
  },
  byStatus: {
    to_open: 'To open',
    open: 'Under way',
    paused: 'Paused',
    closed: 'Closed',
  },
  byPhase: {
    initial: 'Beginning',
    middle: 'Middle',
    ending: 'Ending',
    unknown: 'Not known',
  },
  byFocus: {
    grief: 'Grief',
    role_dispute: 'Role dispute',
    role_transition: 'Role transition',
    interpersonal_deficits: 'Interpersonal deficits',
    not_chosen: 'Not agreed yet',
  },
  byOutcome: {
    completed: 'Completed',
    dropout: 'Stopped attending',
    moved: 'Moved away',
    declined: 'Declined',
    stepped_up: 'Stepped up',
    transferred: 'Transferred',
    died: 'Died',
    unknown: 'Not known',
  },
};
