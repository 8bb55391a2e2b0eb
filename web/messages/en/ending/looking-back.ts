export default {
  form: {
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
    readHopeAgain: {
      became: {
        label: 'What became of it',
        hint: 'In the client’s words. It may be something else than was hoped.',
      },
    },
    readWantedAgain: {
      became: {
        label: 'What became of it',
        hint: 'In the client’s words. It may be something else than was wanted.',
      },
    },
    readPatternAgain: {
      became: {
        label: 'What became of it',
        hint: 'Does it still come, and what does the client do now?',
      },
    },
    finishProgressReview: { words: 'The whole of it in a few words' },
  },
  choice: { issueNow: { better: 'Better', same: 'The same', worse: 'Worse' } },
};
