export default {
  title: 'Between the two of you',
  what: 'What happened between you',
  kind: 'It was',
  is: {
    positive: 'something good',
    rupture_withdrawal: 'a strain: they drew back',
    rupture_confrontation: 'a strain: they were angry with you',
    parallel: 'the same as happens with somebody outside',
    boundary: 'about a boundary',
  },
  parallelWith: 'With whom it happens outside',
  met: 'Was it talked about?',
  addressed: 'Yes',
  not_yet: 'Not yet',
  repair: 'How it was met',
};
