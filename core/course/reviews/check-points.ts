/** The check-points at which it is asked aloud whether the treatment helps. IPT protocol reference, 6.5. */
export const reviewPoints = ['S3', 'S4', 'S6', 'mid', 'S12', 'any', 'end'] as const;
export type ReviewPoint = (typeof reviewPoints)[number];

export const reviewActions = [
  'talk_about_fit',
  'repair_alliance',
  'practical_barriers',
  'supervision',
  'recheck_diagnosis',
  'recheck_medication',
  'ask_about_abuse',
  'recheck_focus',
  'meet_more_often',
  'add_joint_session',
  'consider_medication',
  'second_opinion',
  'safety_first',
  'plan_next_step',
  'continuation',
  'other_therapy',
  'step_up',
  'written_hand_over',
  'none_needed',
] as const;
export type ReviewAction = (typeof reviewActions)[number];

export interface Conversation {
  /** The milestone it meets, or empty. */
  milestone: 'MS-17' | 'MS-18' | '';
  /** Questions to go through together, in order. */
  questions: string[];
  /** What is considered when the scores have not moved enough, in order. */
  actions: ReviewAction[];
}

/** Said at each of them when there is no response: the treatment or the illness, never the person. */
export const blameless =
  'When a treatment does not help, the treatment has not fitted; you have not failed it.';

const words = {
  en: {
    // Also where it is no depression: of a trauma, of fear of people, of distress.
    stillThere: 'What is still there of what brought you here?',
    stepUp: [
      'What do the scores say so far, and does that match how it feels?',
      'Is there anything going on that needs more help than we can give here?',
      'Shall we go on as we are, or arrange more help now?',
    ],
  },
};

/** The guided conversation of each check-point, and what to weigh when there is no response. */
export const conversations: Record<ReviewPoint, Conversation> = {
  // Of counselling alone: whether more help is needed. IPT protocol reference, 7.2 and 12.1.
  S3: {
    milestone: '',
    questions: words.en.stepUp,
    actions: ['step_up', 'supervision', 'recheck_diagnosis', 'consider_medication', 'none_needed'],
  },
  S4: {
    milestone: 'MS-17',
    questions: [
      'What do the scores say so far, and does that match how it feels?',
      'Is this way of working right for you? What should be different?',
      'What gets in the way of coming, or of using what we talk about?',
    ],
    actions: ['talk_about_fit', 'repair_alliance', 'practical_barriers'],
  },
  S6: {
    milestone: 'MS-17',
    questions: [
      'The scores have hardly moved. What do you make of that?',
      'Is anything going on that we have not talked about: drink, drugs, health, fear of somebody?',
      'Are we working on the right thing?',
    ],
    actions: [
      'supervision',
      'recheck_diagnosis',
      'recheck_medication',
      'ask_about_abuse',
      'recheck_focus',
      'meet_more_often',
    ],
  },
  mid: {
    milestone: 'MS-18',
    questions: [
      'What has changed since we began, in the scores and in your days?',
      'How near is each goal?',
      'Is the focus still right?',
      'We are half way. What should the sessions that are left be for?',
    ],
    actions: ['recheck_focus', 'add_joint_session', 'consider_medication', 'second_opinion', 'supervision'],
  },
  S12: {
    milestone: '',
    questions: [words.en.stillThere, 'What should follow when we finish, and who arranges it?'],
    actions: ['plan_next_step', 'consider_medication', 'supervision'],
  },
  any: {
    milestone: '',
    questions: [
      'It has been getting harder. Are you safe?',
      'What has happened?',
      'What help is needed now?',
    ],
    actions: ['safety_first', 'supervision', 'consider_medication', 'step_up'],
  },
  end: {
    milestone: '',
    questions: ['What has got better, and what has not?', 'Which other treatment would you like to try?'],
    actions: ['continuation', 'consider_medication', 'other_therapy', 'step_up', 'written_hand_over'],
  },
};
