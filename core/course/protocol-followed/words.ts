import { refusalsOf } from '#core/words/refusals.ts';

/** What the acts that choose and change a form say of themselves and of their fields, by language. */
export const words = {
  en: {
    chooseForm:
      'Sign which form of therapy was chosen for this person, with the answers it was chosen by and why.',
    changeForm:
      'Go on by another form of therapy from the session at hand, with the reason; everything recorded stays.',
    why: 'Why this form',
    whyChanged: 'Why the form is changed',
  },
} as const;

/** Why a course does not go on by another form. */
export const refuseBecause = refusalsOf({
  'no-such-protocol': {
    en: 'The protocol {{id}} in the edition {{edition}} is not offered here. Choose one from the list.',
  },
  'no-such-preset': {
    en: 'This protocol has no preset called {{preset}}. Choose one from the list.',
  },
  'same-form': {
    en: 'The course follows this form in this edition already. To agree other sessions, agree a new number.',
  },
  'fewer-than-held': {
    en: '{{held}} sessions have been held already. Agree {{held}} or more, those to come included.',
  },
  'outside-ages': {
    en: 'The client is {{age}} years old, and this form is for people from {{from}} on. Choose another, or write why this one all the same.',
  },
});

/** Why a task is not left out. */
export const refuseBecauseOfTask = refusalsOf({
  'no-such-task': { en: '{{task}} is not a task of this protocol. Choose one from the list.' },
  must: {
    en: 'This form of therapy does not leave out “{{task}}”. Where it cannot be done, pass over its milestone with the reason.',
  },
  'left-out': {
    en: '“{{task}}” has been left out already, and the reason is in the record. Nothing needs to change.',
  },
});

/** What protocol-followed.ts and leave-out.ts say. */
export const protocolFollowedWords = {
  en: {
    leaveOutTask: 'Leave out a task of the protocol that is no must, with the reason.',
    passOverMilestoneOfProtocol: 'Pass over a milestone of the protocol, with the reason.',
    reason: 'The reason',
    isNotMilestone: (milestone: string) =>
      `${milestone} is not a milestone of this protocol. Choose one from the list.`,
    changeHowThisCourseUses:
      'Change how this course uses its protocol, such as whether try-outs are agreed, with the reason.',
    chooseAtLeastOneSetting: 'Choose at least one setting to change.',
  },
};
