/**
 * For somebody who wonders whether this is for them. It is never a diagnosis, keeps no score and sends nothing; it says at
 * most that it is worth talking about, and shows help at once where something must not wait (IPT protocol reference, 9.1, 9.3; S004-112).
 */
export const worthTalkingAbout: {
  en: {
    lead: string;
    first: string;
    alarming: readonly { id: string; says: string }[];
    now: string;
    nowSays: string;
    asks: readonly { title: string; lines: readonly string[] }[];
    maybe: string;
    maybeSays: readonly string[];
    ask: string;
    none: string;
  };
} = {
  en: {
    lead: 'Tick what you know from your own life, or only read. It is no test: nothing is counted, kept or sent, and no page can tell what you have.',
    first: 'First, what must not wait',
    alarming: [
      { id: 'dead', says: 'I have thoughts of being dead, or of hurting myself.' },
      { id: 'afraid', says: 'Somebody hurts me, or I am afraid at home.' },
      { id: 'harm', says: 'I am afraid that I might hurt somebody, or my child.' },
      { id: 'unreal', says: 'I hear or believe things that others do not, or hardly sleep and feel driven.' },
      { id: 'care', says: 'I can no longer eat, drink or look after myself.' },
    ],
    now: 'Please do not wait with this',
    nowSays:
      'Talk to somebody now. These numbers are for exactly this, and you don’t have to be sure it’s “bad enough” to call.',
    asks: [
      {
        title: 'How you have been',
        lines: [
          'For two weeks or longer I have been low, or nothing gives me joy.',
          'I sleep or eat worse than I used to, or have no strength.',
          'I have pulled back from people, or I am cross with them.',
        ],
      },
      {
        title: 'What it may have to do with',
        lines: [
          'There is somebody I keep falling out with, or no longer talk to.',
          'My life has changed: a child was born, a job was lost, a move, a separation, an illness.',
          'Somebody died, and I do not find my way back.',
          'I have been alone for long, or nobody is really close to me.',
        ],
      },
      {
        title: 'What you would like',
        lines: [
          'I would like to work on this with somebody, for a limited time.',
          'I would like things with people to be different.',
        ],
      },
    ],
    maybe: 'It may be worth talking about',
    maybeSays: [
      'Many people bring just this to a first talk. It does not say what you have, or what you need.',
      'A clinician can look at it with you, and tell you what there is: IPT, or some other way.',
    ],
    ask: 'How to ask for help here',
    none: 'If none of this is yours, it may still be worth talking about. You need no reason that stands on a list.',
  },
};
