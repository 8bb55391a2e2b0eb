import { inPlainWords } from '#core/words/plain-words.ts';
import { words as says } from './words.ts';

export interface FeelingFamily {
  id: string;
  label: string;
  /** Narrower words: id and label. */
  words: readonly { id: string; label: string }[];
  /** What the feeling may be saying. */
  message: string;
}

type Row = [id: string, label: string, words: string[], message: string];

const rows: { en: Row[] } = {
  en: [
    ['sad', 'Sad', ['lonely', 'disappointed', 'grieving', 'hopeless'], 'Something or somebody is missed.'],
    [
      'angry',
      'Angry',
      ['irritated', 'resentful', 'furious', 'betrayed'],
      'Something is not all right, or a limit was crossed.',
    ],
    ['afraid', 'Afraid', ['anxious', 'dreading', 'unsafe'], 'Something needs care or protection.'],
    ['ashamed', 'Ashamed', ['embarrassed', 'humiliated', 'worthless'], 'I fear how others see me.'],
    ['guilty', 'Guilty', ['regretful', 'responsible'], 'I want to put something right.'],
    ['hurt', 'Hurt', ['rejected', 'left_out'], 'Somebody matters to me, and it went wrong.'],
    ['envious', 'Envious', ['jealous'], 'There is something I long for.'],
    ['numb', 'Numb', ['empty', 'detached'], 'It was too much for a while.'],
    ['surprised', 'Surprised', ['confused'], 'I need to understand what happened.'],
    ['tender', 'Tender', ['loving', 'grateful'], 'This is worth keeping.'],
    ['proud', 'Proud', [], 'I did something that counts.'],
    ['relieved', 'Relieved', [], 'A weight is off.'],
    ['hopeful', 'Hopeful', [], 'Something could get better.'],
    ['content', 'Content', [], 'It is enough as it is.'],
  ],
};

const label = (id: string) => `${id[0]?.toUpperCase()}${inPlainWords(id.slice(1))}`;

/** Feelings by family, with narrower words (IPT protocol reference, 3.3, T-04). */
export const feelingFamilies: readonly FeelingFamily[] = rows.en.map(([id, family, words, message]) => ({
  id,
  label: family,
  words: words.map((word) => ({ id: word, label: label(word) })),
  message,
}));

/** Words that are taken and then asked about, so that the feeling gets its own name. */
export const wideFeelings = [
  { id: 'upset', label: 'Upset', asks: says.en.wide.upset },
  { id: 'bad', label: 'Bad', asks: says.en.wide.bad },
  { id: 'not_sure', label: says.en.notSure, asks: says.en.wide.not_sure },
] as const;
