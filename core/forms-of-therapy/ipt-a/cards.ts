import type { Card } from '#core/protocols/protocol/card.ts';
import type { Written } from '#core/protocols/protocol-file.ts';
import { citedForTips, sources } from './about.ts';

const seen = [...sources, citedForTips.en];

/**
 * Tips for talking, taught one at a time. Six is the number of the group programme of the same authors; the ideas are
 * named in its case material, and the words are this project’s own (IPT protocol reference, 7.3, communication tips).
 */
export const cards: readonly Written<Card>[] = [
  {
    id: 'cooled-down',
    name: { en: 'Wait until it has cooled' },
    clientSays: {
      en: 'Nobody hears much in the middle of a row. Pick a time when you are both calm, and say that you would like to talk.',
    },
    sounds: { en: 'Can we talk about Friday after supper? Not now, I am still angry.' },
    says: { en: 'After an exchange that went wrong because of when it was had.' },
    sources: seen,
  },
  {
    id: 'i-statements',
    name: { en: 'Begin with “I”' },
    clientSays: {
      en: 'Say what you feel and when, not what is wrong with them. “You always” makes people defend themselves.',
    },
    sounds: { en: 'I feel left out when I hear it last.' },
    says: { en: 'When blame in the first line ended the talk, or a feeling was never said.' },
    sources: seen,
  },
  {
    id: 'give-to-get',
    name: { en: 'Give a little first' },
    clientSays: {
      en: 'Start with what you understand of their side. Somebody who feels heard can hear you.',
    },
    sounds: { en: 'I know that you are tired when you come home. I still need ten minutes.' },
    says: { en: 'When each side waits for the other to see theirs.' },
    sources: seen,
  },
  {
    id: 'one-thing-now',
    name: { en: 'One thing, and from now' },
    clientSays: {
      en: 'Name one thing that happened this week. Leave last year and everything else for another day.',
    },
    sounds: { en: 'It is about this Friday, and only about that.' },
    says: { en: 'When old quarrels come in and the point is lost.' },
    sources,
  },
  {
    id: 'ideas-ready',
    name: { en: 'Bring two or three ideas' },
    clientSays: {
      en: 'Think beforehand of a few ways it could go that you could live with. Then it is a talk and no demand.',
    },
    sounds: { en: 'I could be told by Wednesday, or you could call me first.' },
    says: { en: 'Before a talk at home; fits with a decision that was weighed here.' },
    sources,
  },
  {
    id: 'keep-trying',
    name: { en: 'Do not stop at the first no' },
    clientSays: {
      en: 'New ways of talking take a few goes, for them as well. Mind your face and your voice too: they talk along. If it goes wrong, bring it here.',
    },
    says: { en: 'When the first try-out came to nothing. Not with somebody who might hurt them for it.' },
    sources,
  },
];
