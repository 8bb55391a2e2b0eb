/** What ipt.ts says. */
export const iptWords = {
  en: {
    interpersonalPsychotherapy: 'Interpersonal Psychotherapy',
    timeLimitedTalkingTreatment:
      'A time-limited talking treatment that eases depression by working on what happens between the client and the people in their life.',
  },
};
