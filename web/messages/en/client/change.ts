export default {
  betterClear: 'That is a real change, not just an ordinary up or down.',
  betterSmall: 'That is a step in a good direction. It is small enough to be an ordinary up or down.',
  betterUnmeasured:
    'That is a step in a good direction. How much of it is ordinary up and down is not known for these questions.',
  worseClear: 'That is a real change, not just an ordinary up or down. It is not your doing.',
  talk: 'Talk about it next time, or sooner.',
  worseSmall: 'Scores go up and down from week to week. A change this small does not count yet.',
  worseUnmeasured:
    'Scores go up and down from week to week. How much of it is ordinary up and down is not known for these questions.',
  same: 'It often takes some weeks before the numbers move.',
};
