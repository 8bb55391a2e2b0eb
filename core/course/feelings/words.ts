import { refusalsOf } from '#core/words/refusals.ts';

/** What the acts of this chapter do, and what its fields ask for. */
export const words = {
  en: {
    acts: {
      nameFeeling: 'Notice and name what was felt in one situation (T-04); the client may keep it private.',
      tellHowExpressed:
        'Say how a feeling was shown, what came back, and what the client wishes to have said (T-04).',
      shareFeeling: 'Share with the therapist a feeling that was kept private.',
      reflectFeeling:
        'Say how a feeling looked from outside, beside what the client says of it and never in its place (T-04).',
      talkFeelingOver: 'Write what client and therapist made of seeing a feeling differently (T-04).',
    },
    fields: {
      situation: 'What was going on',
      emotions: 'Name at least one feeling.',
      emotion: 'Choose a feeling from the list, or "something else".',
      nothingSaid: 'Name the feeling, or describe it in a few words.',
      madeOfIt: 'What you made of it',
      expressed:
        'Say how the feeling was shown: not at all, in a roundabout way, straight out, or it took over.',
    },
    notSure: 'Not sure',
    /** What is asked after a wide word, so that the feeling gets its own name. */
    wide: {
      not_sure: 'Not knowing is fine. What does the body do, and which word comes nearest?',
      upset: 'More sad, more angry, more hurt, or something else?',
      bad: 'If that feeling had another name, what would come nearest?',
    },
  },
};

/** Why a feeling cannot be named, told or shared so. */
export const refuseBecause = refusalsOf({
  'no-such-feeling': { en: 'This feeling is not in the record. Name it first.' },
  'clients-privacy': {
    en: 'Only the client keeps a feeling private. Write your own thoughts in your private notes.',
  },
  'not-seen': {
    en: 'Write first how this feeling looked to you. Then say what you made of the difference.',
  },
  shared: { en: 'Your therapist can already see this one. Nothing needs to change.' },
});
