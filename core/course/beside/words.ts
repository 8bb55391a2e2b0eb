import { refusalsOf } from '#core/words/refusals.ts';

export const words = {
  en: {
    fields: {
      name: 'The name',
      toWhat: 'Choose what this consent is to.',
      withWhom: 'Choose with whom.',
      about: 'What it was about',
      rule: 'The rule',
      ring: 'Choose whom to call.',
      email: 'This does not look like an e-mail address.',
      said: 'What was said',
      sentence: 'The sentence',
      why: 'The reason',
    },
    says: {
      bringBeside: 'Bring somebody beside the client: a guardian, a partner, a prescriber, an interpreter.',
      changeBeside: 'Correct what is written of somebody beside the client.',
      endBeside: 'Somebody no longer stands beside the client; nothing is shared with them from then on.',
      recordBesideConsent: 'Record one consent: whose, to what, until when, and what may be told.',
      withdrawBesideConsent: 'Take a consent back; what rested on it stops at once.',
      listSharing: 'List what will be shared and what stays the client’s, and to whom this was told.',
      shareWith: 'Share one thing that was listed and consented to.',
      stopSharing: 'Stop sharing one thing.',
      chooseSentence: 'Write the one sentence that the client chose for others to read.',
      recordBesideContact:
        'Record a contact with somebody beside the client, such as a prescriber or a school.',
      tellAlarmRule:
        'Write when a responsible adult is told of an alarm, and tell it to everybody beforehand.',
      recordAdultTold: 'Record that a responsible adult was told of an alarm, by the rule.',
      renewConsentRule: 'Take over who consents at the client’s age, as the service has set it now.',
      givePage: 'Give somebody a page of their own.',
      takePage: 'Close somebody’s page.',
      consentOnPage: 'Consent for oneself, on one’s own page.',
      withdrawOnPage: 'Take one’s own consent back, on one’s own page.',
    },
    sentences: {
      BesideBrought: 'Somebody was brought beside the client.',
      BesideChanged: 'What is written of somebody beside the client was corrected.',
      BesideEnded: 'Somebody no longer stands beside the client.',
      BesideConsented: 'A consent about somebody beside the client was given.',
      BesideConsentWithdrawn: 'A consent about somebody beside the client was taken back.',
      SharingListed: 'What is shared and what stays private was listed to all concerned.',
      SharingBegun: 'One thing is shared with somebody beside the client.',
      SharingStopped: 'One thing is no longer shared with somebody beside the client.',
      SentenceChosen: 'The client chose one sentence for others to read.',
      BesideContacted: 'There was contact with somebody beside the client.',
      AlarmRuleTold: 'The rule by which an adult is told of an alarm was told to all concerned.',
      AdultToldOfAlarm: 'A responsible adult was told of an alarm.',
      AdultWrittenTo: 'By the rule, a responsible adult was written to because of an alarm.',
      ConsentRuleNoted: 'Who consents at the client’s age was noted.',
      BesidePageGiven: 'Somebody beside the client was given a page.',
      BesidePageTaken: 'A page of somebody beside the client was closed.',
    },
  },
} as const;

/** Why something about somebody beside the client is not done. */
export const refuseBecause = refusalsOf({
  'no-such-role': {
    en: 'Nobody of this kind can stand beside a client in this form of therapy. Choose another.',
  },
  'no-such-beside': {
    en: 'This person does not stand beside the client. Bring them beside the client first.',
  },
  'beside-ended': { en: '{{name}} no longer stands beside the client. Bring them in again first.' },
  'not-a-guardian': { en: 'A guardian’s consent is a guardian’s. Choose which guardian gave it.' },
  'no-guardian-needed': { en: 'Consent to treatment by somebody else is a guardian’s. Choose the guardian.' },
  'not-withdrawable': {
    en: 'This consent does not stand, so there is nothing to withdraw. Nothing needs to change.',
  },
  'consent-over': { en: 'This consent would be over before it is given. Give a later day, or none.' },
  'not-yours': {
    en: 'This page can give and withdraw only your own consent. For anything else, speak with the therapist.',
  },
  'consent-missing': {
    en: 'This needs a consent that is not recorded: {{missing}}. Ask for it and record it first.',
  },
  'not-shareable': {
    en: 'This form of therapy shares none of this with them, and it stays the client’s. Leave it out.',
  },
  'not-all-told': {
    en: 'Each of you hears the list before anything is shared. Still to tell: {{who}}.',
  },
  'nothing-listed': {
    en: 'This was not listed for {{name}} yet. List what is shared and what stays private first.',
  },
  'not-agreed-to-share': {
    en: 'The consent for {{name}} does not cover this. Record a consent that does, or leave it private.',
  },
  'already-shared': { en: 'This is shared with {{name}} already. Nothing needs to change.' },
  'not-shared': {
    en: 'This is not shared with {{name}}, so there is nothing to stop. Nothing needs to change.',
  },
  'team-shares': { en: 'You can share your sheets. Ask your therapist to share this.' },
  'no-sentence': { en: 'The client has not chosen a sentence yet. Write it first.' },
  'letter-says-nothing': {
    en: 'Write what exactly the letter says to them. All are told it beforehand, like the rule.',
  },
  'no-such-alarm': { en: 'There is no such alarm in this course. Look again at the alarms.' },
  'no-rule-to-take': {
    en: 'The service has set nothing about who consents at this age, or the client is of age. An administrator sets the ages in the settings.',
  },
  'rule-stands': { en: 'This is the rule that stands already. Nothing needs to change.' },
  'no-page': { en: '{{name}} has no page that could be closed. Nothing needs to change.' },
  'page-off': {
    en: 'Pages of this kind are off. An administrator sets consent ages and who may have a page in the settings.',
  },
  'of-age': {
    en: 'The client is of age, so a guardian has no page of their own any more. Ask the client who is to stand beside them.',
  },
  'consented-already': { en: 'You have agreed to this already. Nothing needs to change.' },
  'unsafe-person': {
    en: 'The record says that the client may not be safe with this person. Nothing is shared with them. Speak with the client alone first.',
  },
});
