export const words = {
  en: {
    rule: 'The rule',
    least: 'Write at least one rule.',
    most: 'Keep the rules under thirty.',
    says: { agreeRules: 'Write down the rules that the group has agreed, in its own words.' },
    stale:
      'These rules were written anew meanwhile, perhaps on another telephone. Read the newer ones first.',
    sentences: { RulesAgreed: 'The group agreed its rules.' },
  },
} as const;
