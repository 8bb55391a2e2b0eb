export default {
  form: {
    rateLeavingConfidence: {
      confidence: 'How sure the client is of managing alone, 0 to 10',
      words: 'What would make them surer',
    },
    sayGoodbye: {
      clientValued: 'What the client valued',
      clientDisappointed: 'What disappointed the client',
      therapistValued: 'What the therapist valued',
      therapistDisappointed: 'What disappointed the therapist',
      handedOver: 'Handed over',
      words: 'Anything else',
    },
  },
  choice: {
    handedOver: {
      relapse_plan: 'The plan for staying well',
      summary: 'A summary',
      final_scores: 'The final scores',
      safety_plan: 'The safety plan',
      other: 'Something else',
    },
    wouldRecommend: { yes: 'Yes', no: 'No', unsure: 'Not sure', prefers_not_to_say: 'Prefers not to say' },
  },
};
