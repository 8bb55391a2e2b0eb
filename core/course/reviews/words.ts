import { refusalsOf } from '#core/words/refusals.ts';

/** Why a review is not recorded. */
export const refuseBecause = refusalsOf({
  'no-action': {
    en: 'The treatment is not helping yet, so something is done about it: choose at least one action, such as “{{such}}” (PD-28).',
  },
});

/** What check-points.ts says. */
export const checkPointsWords = {
  en: {
    whenTreatmentDoesNotHelp:
      'When a treatment does not help, the treatment has not fitted; you have not failed it.',
    whatDoScoresSay: 'What do the scores say so far, and does that match how it feels?',
    isThisWayOfWorking: 'Is this way of working right for you? What should be different?',
    whatGetsInWay: 'What gets in the way of coming, or of using what we talk about?',
    scoresHaveHardlyMoved: 'The scores have hardly moved. What do you make of that?',
    isAnythingGoing:
      'Is anything going on that we have not talked about: drink, drugs, health, fear of somebody?',
    areWeWorkingOnRight: 'Are we working on the right thing?',
    whatHasChangedSinceWe: 'What has changed since we began, in the scores and in your days?',
    howNearIsEachGoal: 'How near is each goal?',
    isFocusStillRight: 'Is the focus still right?',
    weAreHalfWay: 'We are half way. What should the sessions that are left be for?',
    whatShouldFollowWhenWe: 'What should follow when we finish, and who arranges it?',
    itHasBeenGettingHarder: 'It has been getting harder. Are you safe?',
    whatHasHappened: 'What has happened?',
    whatHelpIsNeededNow: 'What help is needed now?',
    whatHasGotBetter: 'What has got better, and what has not?',
    whichOtherTreatmentWouldYou: 'Which other treatment would you like to try?',
  },
};

/** What reviews.ts says. */
export const reviewsWords = {
  en: {
    reviewProgressWithClient:
      'Review progress with the client at a check-point: what was seen, talked about and decided.',
    whatScoresShow: 'What the scores show',
    sayHowItIsHelping: 'Say how it is: helping, in part, not yet, worse, or not clear.',
    whatYouTalkedAbout: 'What you talked about',
    chooseWhatWasDecidedGoing: 'Choose what was decided; going on is a decision too.',
    midPointReviewLooks:
      'A mid-point review looks at the goals and asks whether the focus is still right. Fill in both. (MS-18)',
  },
};
