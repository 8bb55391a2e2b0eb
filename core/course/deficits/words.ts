/** What the acts written in a catalogue do, and what their fields ask for. */
export const words = {
  en: {
    tellIsolationHistory: 'Tell how long the loneliness has been there, and when it was otherwise (DF-1).',
    rateComfort: 'Rate from 0 to 10 how at ease you are among people, and where you were (DF-6).',
    fields: {
      howLong: 'Say how long it has been so: months, a year or two, many years, always, or on and off.',
    },
  },
};
