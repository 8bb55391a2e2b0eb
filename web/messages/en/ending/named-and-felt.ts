export default {
  form: {
    nameEnding: {
      words: { label: 'How it was said', hint: 'For example: we have four meetings left, counting today.' },
    },
    tellEndingFeelings: {
      feelings: 'What they feel',
      words: 'In their words',
      goodbyesBefore: { label: 'Goodbyes before this one', hint: 'How have goodbyes gone for them?' },
    },
    tellSadnessFromRelapse: { judged: 'It is', words: 'What you saw and talked about' },
  },
  choice: {
    feeling: {
      sadness: 'Sad',
      apprehension: 'Worried',
      pride: 'Proud',
      relief: 'Relieved',
      anger: 'Angry',
      gratitude: 'Grateful',
      disappointment: 'Disappointed',
      indifference: 'Nothing much',
      other: 'Something else',
    },
    judged: {
      sadness_of_ending: 'Sadness about ending',
      returning_depression: 'The illness returning',
      unclear: 'Not clear yet',
    },
  },
};
