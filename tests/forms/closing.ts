/** Whether a page closes its form, or leads on from it, once it was saved: none then falls back to an older text. */
export const closesItself = (page: string): boolean =>
  /\b(onDone|onSaid|onSaved|onClose)(=\{|\()|\bnavigate\(/.test(page);

/**
 * Forms that are not there any more once they were saved though their page does nothing for it, by file and act: what
 * they ask is settled, and the page asks it no longer.
 */
export const settledForms: readonly string[] = [
  'client/try-outs/tell.tsx tellTryOut',
  'client/work/does-it-fit.tsx agreeFormulation',
  'group/members/join.tsx joinMember',
  'therapist/course/ending/closing/closing.tsx closeCourse',
  'therapist/course/measures/answer-form.tsx answerMeasure',
  'therapist/course/protocol/pass-over.tsx passBlock',
  'therapist/course/risk/alarms/answer.tsx answerAlarm',
  'therapist/course/risk/alarms/close.tsx closeAlarm',
  'therapist/course/risk/stop-and-refer.tsx settleStopAndRefer',
  'therapist/course/session/begin.tsx holdSession',
  'therapist/course/session/due/look-again.tsx keepFocus',
  'therapist/course/session/during/alliance.tsx rateAlliance',
  'therapist/course/session/reviews/review.tsx reviewProgress',
  'therapist/course/trackers/alerts.tsx lookAtTrackerAlert',
  'therapist/referrals/danger.tsx answerDanger',
  'therapist/referrals/ending.tsx closeReferral',
  'therapist/referrals/ending.tsx takeUpReferral',
  'therapist/referrals/waiting.tsx answerPlace',
  'therapist/referrals/waiting.tsx offerPlace',
  'therapist/referrals/waiting.tsx pauseWait',
];

/** Forms that begin anew once they were saved, and ask nothing in words that could come back. */
export const wordlessForms: readonly string[] = [
  'therapist/course/appointments/book-one.tsx bookSession',
  'therapist/course/moving-in/session-line.tsx holdSession',
  'therapist/referrals/measure.tsx takeMeasure',
];

/** Files that keep a draft without the form of all others: what it is, and for a text that saves itself where it is tested. */
export const ownDrafts: Readonly<Record<string, string>> = {
  'client/measures/measure.tsx': 'a sheet of answers, which leads on once it was sent',
  'client/page/left-out.ts': 'what was left out on this machine, which is not sent',
  'group/forming/new-group.tsx': 'leads to the group',
  'group/meeting/meeting-page.tsx': 'whether a meeting was begun',
  'group/meeting/not-theirs.tsx': 'whether a meeting was begun',
  'group/meeting/use-meeting.ts': 'a meeting, which leads to the group once it is recorded',
  'group/members/done-in-danger.tsx': 'whether its form stands open',
  'group/members/first-talk.tsx': 'a talk, which closes once it is recorded',
  'group/members/talk-alone.tsx': 'a talk, which closes once it is recorded',
  'group/now.tsx': 'whether a meeting was begun',
  'service/emergency/emergency.tsx': 'a reason, which leads to the chart',
  'service/hands/cover.tsx': 'who stands in, which closes once it is done',
  'service/hands/hands.tsx': 'which courses are chosen, which is not sent',
  'service/hands/over.tsx': 'a hand-over, which closes once it is done',
  'service/settings/bring-protocol.tsx': 'a file, which is kept once it fits',
  'therapist/course/forms/open-form.ts': 'whether a form stands open',
  'therapist/course/moving-in/score-line.tsx': 'a score, which begins anew once it was sent',
  'therapist/course/people/fields/use-field.ts': 'tests/stories/people-and-timeline.test.ts',
  'therapist/course/session/before/try-out-back.tsx': 'closes',
  'therapist/course/session/due/measures.tsx': 'a sheet of answers, which closes',
  'therapist/course/session/note/write.ts': 'tests/stories/session-room.test.ts',
  'therapist/course/session/session.tsx': 'whether the keys are on, which is not sent',
  'therapist/course/work/communication/script/script.tsx': 'whether its form stands open',
  'therapist/new-course.tsx': 'leads to the course',
  'therapist/referrals/new-referral.tsx': 'leads to the referral',
};
