import { patternsWords } from './words.ts';

export interface CommunicationPattern {
  id: string;
  title: string;
  /** What the client reads. */
  says: string;
  /** What might help instead. */
  instead: string;
}

type Row = [id: string, title: string, says: string, instead: string];

const rows: { en: Row[] } = {
  en: [
    [
      'CP-1',
      'Hinting or sulking',
      'I sulked, or showed it with a sigh or a face, instead of saying it.',
      'Say in one sentence what you feel and want.',
    ],
    [
      'CP-2',
      'Taking it as said',
      'I thought they knew. I had not said it.',
      'Say it aloud, even if it seems plain.',
    ],
    [
      'CP-3',
      'Taking it as understood',
      'I thought I knew what they meant, and did not ask.',
      'Ask: did you mean …?',
    ],
    [
      'CP-4',
      'Saying it sideways',
      'I went a long way round it, and it got lost.',
      'Use fewer and plainer words.',
    ],
    [
      'CP-5',
      'Going silent',
      'I stopped talking, or left.',
      'Say that you need a pause, and when you will come back to it.',
    ],
    [
      'CP-6',
      'The wrong moment',
      'One of us was heated, hurried, tired or had been drinking.',
      'Choose a time, and ask for it.',
    ],
    ['CP-7', 'Everything at once', 'I brought up the whole list, old things too.', 'One thing today.'],
    [
      'CP-8',
      'Attack',
      'I called names, looked down on them, or said “always” and “never”.',
      'Speak of one thing that happened and what it did to you.',
    ],
    [
      'CP-9',
      'Taking the request back',
      'I asked and apologised for asking.',
      'Ask, and wait for the answer.',
    ],
    ['CP-10', 'Giving in', 'I said yes at once and was angry later.', 'Say: let me think about it.'],
    [
      'CP-11',
      'The wrong channel',
      'It was too charged for a message.',
      'Say it face to face, or on the phone.',
    ],
    [
      'CP-12',
      'A demand without its reason',
      'I said what to do, not why it matters to me or how I feel.',
      'Begin with “I feel … because …”.',
    ],
    ['CP-13', 'Turning help away', 'They offered and I said no.', 'Take one small offer.'],
  ],
};

/** Ways an exchange goes wrong (IPT protocol reference, 3.4); CP-1 to CP-5 are the classic ones. */
export const communicationPatterns: readonly CommunicationPattern[] = rows.en.map(
  ([id, title, says, instead]) => ({ id, title, says, instead }),
);

/** What went well in an exchange (IPT protocol reference, 3.4), each with what it is as something to aim for. */
export const communicationStrengths = [
  {
    id: 'clear_request',
    says: patternsWords.en.iAskedForSomethingPlainly,
    aims: patternsWords.en.askPlainly,
  },
  { id: 'stated_feeling', says: patternsWords.en.iSaidWhatIFelt, aims: patternsWords.en.sayWhatIFeel },
  { id: 'listened', says: 'I listened', aims: patternsWords.en.listen },
  {
    id: 'checked_understanding',
    says: patternsWords.en.iCheckedWhetherIHad,
    aims: patternsWords.en.checkMyUnderstanding,
  },
  { id: 'compromise', says: patternsWords.en.iMetThemHalfWay, aims: patternsWords.en.meetThemHalfWay },
  { id: 'stayed_calm', says: patternsWords.en.iStayedCalm, aims: patternsWords.en.stayCalm },
  { id: 'repaired', says: patternsWords.en.iMendedSomething, aims: patternsWords.en.mendThings },
  { id: 'set_limit', says: patternsWords.en.iSetLimit, aims: patternsWords.en.setLimits },
  { id: 'chose_time', says: patternsWords.en.iChoseGoodMoment, aims: patternsWords.en.chooseGoodMoment },
  { id: 'accepted_help', says: patternsWords.en.iAcceptedHelp, aims: patternsWords.en.acceptHelp },
] as const;

export const strengthIds = communicationStrengths.map(({ id }) => id);
