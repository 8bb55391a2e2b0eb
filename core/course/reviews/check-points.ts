import { checkPointsWords } from './words.ts';

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
export const blameless = checkPointsWords.en.whenTreatmentDoesNotHelp;

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
      checkPointsWords.en.whatDoScoresSay,
      checkPointsWords.en.isThisWayOfWorking,
      checkPointsWords.en.whatGetsInWay,
    ],
    actions: ['talk_about_fit', 'repair_alliance', 'practical_barriers'],
  },
  S6: {
    milestone: 'MS-17',
    questions: [
      checkPointsWords.en.scoresHaveHardlyMoved,
      checkPointsWords.en.isAnythingGoing,
      checkPointsWords.en.areWeWorkingOnRight,
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
      checkPointsWords.en.whatHasChangedSinceWe,
      checkPointsWords.en.howNearIsEachGoal,
      checkPointsWords.en.isFocusStillRight,
      checkPointsWords.en.weAreHalfWay,
    ],
    actions: ['recheck_focus', 'add_joint_session', 'consider_medication', 'second_opinion', 'supervision'],
  },
  S12: {
    milestone: '',
    questions: [words.en.stillThere, checkPointsWords.en.whatShouldFollowWhenWe],
    actions: ['plan_next_step', 'consider_medication', 'supervision'],
  },
  any: {
    milestone: '',
    questions: [
      checkPointsWords.en.itHasBeenGettingHarder,
      checkPointsWords.en.whatHasHappened,
      checkPointsWords.en.whatHelpIsNeededNow,
    ],
    actions: ['safety_first', 'supervision', 'consider_medication', 'step_up'],
  },
  end: {
    milestone: '',
    questions: [checkPointsWords.en.whatHasGotBetter, checkPointsWords.en.whichOtherTreatmentWouldYou],
    actions: ['continuation', 'consider_medication', 'other_therapy', 'step_up', 'written_hand_over'],
  },
};
