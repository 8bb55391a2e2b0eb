export default {
  remission: {
    name: 'In remission',
    means: 'The latest PHQ-9 is below 5.',
  },
  recovery: {
    name: 'Recovered',
    means:
      'Above the cut-off at the start and below it now: PHQ-9 under 10, and GAD-7 under 8 where it was answered.',
  },
  reliable_recovery: {
    name: 'Reliably recovered',
    means: 'Recovered, and by more than chance: both of the others hold.',
  },
  reliable_improvement: {
    name: 'Reliably improved',
    means: 'PHQ-9 fell by 6 points or more, or GAD-7 by 4 or more, and neither rose by as much.',
  },
  response: {
    name: 'Responded',
    means: 'The PHQ-9 fell by half or more.',
  },
  minimal_change: {
    name: 'Little change',
    means: 'Neither better nor worse by more than chance.',
  },
  reliable_deterioration: {
    name: 'Reliably worse',
    means: 'PHQ-9 rose by 6 points or more, or GAD-7 by 4 or more.',
  },
  not_measured: {
    name: 'Not measured',
    means: 'The measures were not answered twice.',
  },
};
