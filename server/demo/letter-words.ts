/** How the demo clinic tells a GP that a course has begun. */
export const demoLetter = {
  en: {
    name: 'To the GP, at the start',
    words: `Dear [whom],

Re: [client], born [born]
[numbers]

Thank you for looking after [client] with us. A course of Interpersonal Psychotherapy began on [began]; we have agreed on [length].
What we work on: [focus].
[scores]

Please go on with what you prescribe, and tell us of any change. We write again when the course is finished.

With kind regards
[therapist], [service]`,
  },
};
