/**
 * Forms that are not there any more once they were saved, by file and act: they close, the page goes elsewhere, or what
 * they ask is settled. None can fall back to an older text before somebody's eyes.
 */
export const closingForms: readonly string[] = [
  'client/ending/feedback.tsx giveTherapyFeedback',
  'client/ending/feelings.tsx tellEndingFeelings',
  'client/ending/issue.tsx reviewIssue',
  'client/ending/skill.tsx keepSkill',
  'client/people/person/new.tsx addPerson',
  'client/sessions/alliance.tsx rateAlliance',
  'client/try-outs/tell.tsx tellTryOut',
  'client/work/does-it-fit.tsx agreeFormulation',
  'therapist/course/appointments/cancel.tsx cancelSession',
  'therapist/course/appointments/miss.tsx missSession',
  'therapist/course/appointments/move.tsx moveSession',
  'therapist/course/client/transfer.tsx transferCourse',
  'therapist/course/ending/closing/closing.tsx closeCourse',
  'therapist/course/ending/closing/early-finish.tsx finishEarly',
  'therapist/course/forms/with-reason.tsx any',
  'therapist/course/formulation/contract/agree.tsx agreeContract',
  'therapist/course/formulation/contract/recontract.tsx recontract',
  'therapist/course/formulation/cycle/tried.tsx checkGuess',
  'therapist/course/formulation/focus/change.tsx changeFocus',
  'therapist/course/formulation/focus/choose.tsx chooseFocus',
  'therapist/course/formulation/goals/rate.tsx rateGoal',
  'therapist/course/formulation/parked.tsx parkIssue',
  'therapist/course/formulation/parked.tsx returnToParked',
  'therapist/course/formulation/protocol-settings.tsx changeProtocolSettings',
  'therapist/course/formulation/story/answers.tsx agreeFormulation',
  'therapist/course/formulation/story/share-unrated.tsx shareFormulation',
  'therapist/course/measures/answer-form.tsx answerMeasure',
  'therapist/course/measures/due.tsx markMeasureDeclined',
  'therapist/course/measures/plan.tsx planMeasures',
  'therapist/course/people/set-aside.tsx setPersonAside',
  'therapist/course/protocol/pass-over.tsx passBlock',
  'therapist/course/record/strike-out.tsx strikeOut',
  'therapist/course/risk/alarms/answer.tsx answerAlarm',
  'therapist/course/risk/stop-and-refer.tsx settleStopAndRefer',
  'therapist/course/session/begin.tsx holdSession',
  'therapist/course/session/due/look-again.tsx keepFocus',
  'therapist/course/session/during/alliance.tsx rateAlliance',
  'therapist/course/session/during/techniques.tsx markTechnique',
  'therapist/course/session/reviews/review.tsx reviewProgress',
  'therapist/course/timeline/change.tsx setEventAside',
  'therapist/course/timeline/told-of-people.tsx addEvent',
  'therapist/course/work/communication/whole/whole.tsx writeWholeExchange',
];

/** Forms that begin anew once they were saved, and ask nothing in words that could come back. */
export const wordlessForms: readonly string[] = [
  'therapist/course/appointments/book-one.tsx bookSession',
  'therapist/course/appointments/book-series.tsx bookSeries',
];

/** Files that keep a draft without the form of all others: what it is, and for a text that saves itself where it is tested. */
export const ownDrafts: Readonly<Record<string, string>> = {
  'client/measures/measure.tsx': 'a sheet of answers, which leads on once it was sent',
  'client/page/left-out.ts': 'what was left out on this machine, which is not sent',
  'service/emergency/emergency.tsx': 'a reason, which leads to the chart',
  'therapist/course/forms/open-form.ts': 'whether a form stands open',
  'therapist/course/people/fields/use-field.ts': 'tests/stories/people-and-timeline.test.ts',
  'therapist/course/session/before/try-out-back.tsx': 'closes',
  'therapist/course/session/due/measures.tsx': 'a sheet of answers, which closes',
  'therapist/course/session/note/write.ts': 'tests/stories/session-room.test.ts',
  'therapist/course/session/session.tsx': 'whether the keys are on, which is not sent',
  'therapist/course/work/communication/script/script.tsx': 'whether its form stands open',
  'therapist/new-course.tsx': 'leads to the course',
};
