import { refusalsOf } from '#core/words/refusals.ts';

/** What the acts written in a catalogue do, and what their fields ask for. */
export const words = {
  en: {
    readHopeAgain: 'Read a hope of the beginning again, and say what became of it.',
    readWantedAgain: 'Read again what the client wanted changed in a tie, and say what became of it.',
    rateLeavingConfidence: 'Rate from 0 to 10 how confident the client leaves, and again at a follow-up.',
    fields: { became: 'What became of it' },
  },
};

/** Why something of the ending cannot be said so. */
export const refuseBecause = refusalsOf({
  'no-session-yet': {
    en: 'No session has been held yet. This is asked near the ending. Come back to it then.',
  },
  'before-first-session': { en: 'The first session was on {{on}}. Choose that day or a later one.' },
  'no-such-wish': { en: 'Nothing is written there that should change. Write it with the person first.' },
  'no-such-hope': { en: 'This hope is not among those told at the beginning. Choose one that is there.' },
});
