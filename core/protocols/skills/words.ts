/** What skill.ts says. */
export const skillWords = {
  en: {
    notWithSomebodyWhoMight: 'Not with somebody who might hurt you for it. Talk to your therapist first.',
  },
};
