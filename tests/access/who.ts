import type { Standing } from '#core/book/doing.ts';
import { ofReferrals } from './who-in-referrals.ts';

/**
 * Who may do what in a course, and who reads what of it, said a second time and apart from the chapters: a change of one
 * must be meant in the other. Drawn from the protocol reference (1.5, 2.4, 4.2, 8.2, 8.3, 9.3, 9.6).
 */

/** Who may do each act. */
export const actsOpenTo: readonly { who: readonly Standing[]; acts: string }[] = [
  {
    who: ['therapist'],
    acts: `addressNonResponse agreeContract endMessages offerMessages bringUpMoment changeFocus changeForm chooseForm
      askSupervision changeProtocolSettings chooseFocus chooseIncident closeCourse closeSession considerMedication
      decideAfter endFocus explainIllness explainMourning finishEarly leaveOutTask
      finishProgressReview giveSickRole judgeDisputeOutcome judgeDisputeStage
      correctDispute correctLoss correctTransition judgeGriefReactions judgeIsolationSubtype keepFocus linkDispute linkFocus linkGrief linkIsolation
      linkTransition markTechnique nameEnding noteHypothesis noteRoomEvent
      recordProblem offerTracker openCourse pauseCourse planJointSession planMeasures enterTotal rateArea recontract recordOpening resumeCourse
      reviewEasedDuty endSickRole reviewPerson reviewProgress reviewScores reviewSymptoms reviewTryOut sayGoodbye
      screenExclusions setTrackerTarget shareCycle shareFormulation shareHypothesis shareNote shareSheet startDispute
      startGriefWork startTransition stopTracker strikeOut tagTime tellDiagnosis tellSadnessFromRelapse
      rateDispute rateDistress reflectFeeling restateIssue talkFeelingOver
      weighLostRelationship weighRoles withdrawNote workStrategy writeFormulation writeWhatKeepsItGoing
      sendLetterToOther signLetterToOther writeLetterToOther`,
  },
  {
    who: ['client', 'therapist'],
    acts: `acknowledgeContract agreeSheet commentSheet setSheetAside writeSheet addEvent addPerson agreeFormulation agreeIssue agreeTryOut bringPersonBack callOffJointSession changeEvent changePerson checkGuess chooseOption
      consentToJointSession describeIdentity describeInnerPlace describeLostRelationship describeNetwork
      describeNewRole describeOldRole drawCycle dropGoal dropIssue finishAnalysis foreseeStressor
      frameDecision giveConsent keepSkill linkMood listIssue markPatterns
      mobiliseSupport nameFeeling nameGriefFeeling nameRoleLoss noteAnniversary noteTracker parkIssue placePerson
      planCommemoration planRealLife planSupport practiseSkill rankIssues rateAlliance rateContactSkill
      rateGoal rateLeavingConfidence tellTiesKept readHopeAgain readWantedAgain readPatternAgain sayHowFarBack rateRoleSkill rateSession refuseConsent returnToParked reviewAnalysis reviewDecision
      reviewIssue reviewPastRelationship reviewSupport rewordGoal rewordIssue rewriteScene rewriteTryOut
      meetMessages sendLetter setEventAside setGoal setPersonAside startAnalysis startDecision startRolePlay tellChange
      tellContactStep tellDaysOfLoss tellDisclosureWishes tellEndingFeelings tellHopes tellHowExpressed
      tellTryOut tellWishToJoin tryBreak withdrawConsent writeAlternatives writeContactSkill
      writeContactStep writeDemand writeDisputeParallel writeExchangeEnding writeExchangeExpectations
      writeExchangeGoal writeExchangeSetting writeExpectation writeLetter writeMessages writeNetworkPlan
      writeOption writePatternCard writeRealIssue showSickRole tellIssueOrder stopShowingSickRole writeReinvolvementStep writeRelapsePlan writeRoleSkill
      writeRoleSupport writeTake writeTurns writeWholeExchange
      agreeStatement beginClarification correctRestatement noteRoutine planConversation planSaying setRoutineAside
      tellIsolationHistory writeRoutine writeStatement`,
  },
  {
    who: ['supervisor', 'therapist'],
    acts: `checkSafetyAtHome clearSafety answerSupervision decideSuitability keepPrivateNote nameTrainee lookAtTrackerAlert passBlock rateFidelity reviewOption
      transferCourse`,
  },
  {
    who: ['client', 'therapist'],
    acts: `answerChoice recordChoice sayEventPart sayIssuePart tellHowItBegan tellWhatLiesBehind tellWhatMatters`,
  },
  {
    who: ['therapist'],
    acts: `beginWithoutDiagnosis readCover readHandOver carryReferral`,
  },
  {
    who: ['supervisor'],
    acts: `countersign drawSessions noteToTherapist`,
  },
  {
    who: ['client'],
    acts: `tellPatternFit`,
  },
  {
    who: ['therapist'],
    acts: `answerPatternQuestion namePattern setPatternAside`,
  },
  {
    who: ['client'],
    acts: `tellOfEasedDuty rateComfort giveTherapyFeedback chooseReminders keepEventBack keepMoment changeMoment nameEmergencyContact remindOfTryOut setTrackerReminder shareFeeling
      shareMoment tellEvent`,
  },
  {
    who: ['therapist'],
    acts: `addToMeetingNote bringBeside giveCard takeCardBack callOffMeeting changeBeside endBeside givePage holdMeeting listSharing
      moveMeeting planMeeting recordBesideConsent recordBesideContact renewConsentRule signMeetingNote tellAlarmRule
      writeMeetingNote`,
  },
  {
    who: ['therapist'],
    acts: `joinInCourse leaveInCourse missGroupMeeting sitInGroup tellMoreInGroup tellPlan`,
  },
  {
    who: ['client', 'therapist'],
    acts: `chooseSentence sayOfCard shareWith stopSharing takePage withdrawBesideConsent`,
  },
  {
    who: ['contact'],
    acts: `consentOnPage withdrawOnPage`,
  },
  {
    who: ['client'],
    acts: `askDeletion decideFeedbackCard offerFeedbackCard withdrawDeletion`,
  },
  {
    who: ['client', 'therapist'],
    acts: `takeFeedbackCardBack talkFeedbackCardOver`,
  },
  {
    who: ['therapist'],
    acts: `answerDeletion approveFeedbackCard`,
  },
  {
    who: ['contact'],
    acts: `answerFeedbackCard`,
  },
  {
    who: ['therapist', 'cover'],
    acts: `draftNote holdSession missSession readHourChange signNote tellWhereabouts`,
  },
  {
    who: ['therapist', 'cover', 'secretary'],
    acts: `answerAsk bookSession moveSession noteAtDesk offerHour takeOfferBack`,
  },
  { who: ['therapist', 'secretary'], acts: `bookSeries` },
  {
    who: ['client', 'therapist', 'cover', 'secretary'],
    acts: `answerOffer cancelSession`,
  },
  { who: ['client'], acts: `askForHour confirmSession moveOwnSession takeAskBack stopReminders` },
  {
    who: ['client', 'therapist', 'cover'],
    acts: `answerMeasure markMeasureDeclined sendMessage`,
  },
  {
    who: ['supervisor', 'therapist', 'cover'],
    acts: `addToNote`,
  },
  {
    who: ['emergency', 'supervisor', 'therapist', 'cover'],
    acts: `acknowledgeAlarm answerAlarm closeAlarm flagStopAndRefer recordContact reviewRisk settleStopAndRefer tellDoneAtAlarm recordAdultTold`,
  },
  {
    who: ['client', 'emergency', 'supervisor', 'therapist', 'cover'],
    acts: `raiseAlarm`,
  },
  {
    who: ['client', 'emergency', 'therapist', 'cover'],
    acts: `writeSafetyPlan tellPlace`,
  },
  {
    who: ['emergency', 'therapist', 'cover'],
    acts: `lookAtSafetyPlan`,
  },
  {
    who: ['therapist', 'supervisor', 'administrator'],
    acts: `endCover nameCover`,
  },
  {
    who: ['administrator'],
    acts: `reassignCourse`,
  },
];

/**
 * What clinicians write and a client never reads: hypotheses, working notes, reasons, ratings with their evidence,
 * safety and what was written about an alarm. By fact, the paths in it.
 */
export const forCliniciansOnly: Readonly<Record<string, readonly string[]>> = {
  AdultToldOfAlarm: ['words'],
  AlarmAnswered: ['asked', 'decided', 'said', 'why'],
  AlarmRaised: ['words'],
  AreaRated: ['against', 'evidence', 'note'],
  BesideBrought: ['contact'],
  BesideChanged: ['contact'],
  BesideConsentWithdrawn: ['why'],
  BesideContacted: ['danger', 'note'],
  BesideEnded: ['why'],
  CameByReferral: ofReferrals,
  ContactMade: ['words'],
  Countersigned: ['words'],
  CourseOpened: ['referral'],
  CoursePaused: ['why'],
  CourseResumed: ['words'],
  CourseTransferred: ['handOver'],
  CoverNamed: ['note'],
  DiagnosisTold: ['workingNote'],
  DoneAtAlarmTold: ['called', 'did', 'where'],
  DistressRated: ['about'],
  DisputeStageJudged: ['judged.evidence'],
  ExclusionsScreened: ['answers.note', 'answers.referredTo'],
  FactStruckOut: ['why'],
  FidelityRated: ['ratings.note', 'words'],
  FocusChanged: ['to.rejected.why', 'to.why'],
  FocusChosen: ['rejected.why', 'safetyConsidered', 'supervisorAgrees', 'why'],
  FocusEnded: ['why'],
  FocusKept: ['why'],
  FocusLinked: ['words'],
  FormChanged: ['despiteAge', 'supervisor', 'why'],
  FormChosen: ['why'],
  FormulationShared: ['unratedBecause'],
  FormulationWritten: ['workingNote'],
  GriefReactionsJudged: ['text.culture'],
  IncidentChosen: ['what'],
  IsolationSubtypeJudged: ['text.why'],
  LostRelationshipWeighed: ['text.why'],
  MeasureDeclined: ['why'],
  MeasuresPlanned: ['why'],
  MeetingCalledOff: ['why'],
  MeetingHeld: ['danger', 'why'],
  MeetingMoved: ['despite', 'why'],
  MeetingNoteAddedTo: ['text'],
  MeetingNoteWritten: ['text'],
  MeetingPlanned: ['danger', 'despite', 'why'],
  NetworkDescribed: ['patternNotes'],
  NonResponseAddressed: ['alternatives', 'plan', 'said'],
  NoteAddedTo: ['text'],
  OpeningAnswered: ['answer'],
  PlanAsked: ['staying', 'words'],
  PersonAdded: ['fields.onsetLinked.note', 'fields.privateNote'],
  PersonChanged: ['fields.onsetLinked.note', 'fields.privateNote'],
  PrivateNoteKept: ['text', 'title'],
  ProgressReviewed: ['why'],
  ProtocolSettingsChanged: ['why'],
  Recontracted: ['supervisor', 'why'],
  RiskReviewed: ['answers.words', 'decided'],
  RolesWeighed: ['text.why'],
  SadnessToldFromRelapse: ['words'],
  SafetyAtHomeChecked: ['check.words'],
  SafetyCleared: ['reason'],
  SafetyPlanLookedAt: ['words'],
  PatternQuestionAnswered: ['why'],
  PatternSetAside: ['why'],
  ScoresReviewed: ['comment'],
  SessionBooked: ['despite'],
  SessionClosed: ['howItFelt', 'summary'],
  SessionMissed: ['note'],
  SessionMoved: ['despite'],
  SheetSetAside: ['why'],
  SupervisionAnswered: ['words'],
  SupervisionAsked: ['words'],
  SupervisorNoted: ['words'],
  StopAndReferFlagged: ['action', 'referredTo', 'what'],
  StopAndReferSettled: ['what'],
  StrategyWorked: ['note'],
  SuitabilityDecided: ['adaptation', 'answers.note', 'notes', 'reasons'],
  SymptomsReviewed: ['notes'],
  TechniqueMarked: ['about'],
  ToldMoreInGroup: ['otherwise.said'],
  TrackerAlertLookedAt: ['words'],
  WhereaboutsTold: ['nearby', 'number', 'where'],
  WishToJoinTold: ['words'],
};

/** Facts in which a client may read what a clinician wrote: a fact that is new is put here, or among those above. */
export const alsoForClients: readonly string[] = `
  HourAskAnswered HourAskTakenBack HourAsked HourConfirmed HourOfferAnswered HourOfferTakenBack HourOffered
  FeedbackCardAnswered AlarmRuleTold CardGiven CardSpokenOf BesideBrought BesideChanged BesideConsented BesideContacted MeetingHeld SentenceChosen
  SharingListed FormulationAnswered GriefFeelingNamed JointSessionPlanned RealIssueWritten AfterDecided AllianceRated AlternativesWritten AnalysisReviewed AnalysisStarted AnniversaryNoted
  ChangeTold CommemorationPlanned ConsentGiven ConsentRefused ConsentWithdrawn ContactSkillWritten
  ContactStepTold ContactStepWritten ContractAgreed CourseOpened CourseTransferred CycleDrawn DaysOfLossTold
  DecisionFramed DecisionReviewed DecisionStarted DeletionAnswered DemandWritten DiagnosisTold DisclosureWishesTold
  DisputeCorrected DisputeLinked LossCorrected TransitionCorrected DisputeOutcomeJudged DisputeStarted EasedDutyReviewed SickRoleEnded EndingFeelingsTold EndingNamed EventAdded
  EventChanged EventKeptBack EventSetAside EventTold ExchangeEndingWritten ExchangeExpectationsWritten ExchangeGoalWritten
  ExchangeSettingWritten ExpectationWritten FeelingExpressed FeelingNamed FocusChanged FocusChosen
  FormulationWritten GoalDropped GoalRated GoalReworded GoalSet GoodbyeSaid GriefFeelingNamed GriefLinked GriefWorkStarted
  LeavingConfidenceRated TiesKeptTold ComfortRated WantedChangeReadAgain PatternFitTold PatternNamed PatternReadAgain HopeReadAgain HopesTold HypothesisNoted IdentityDescribed IllnessExplained InnerPlaceDescribed IsolationLinked
  JoinedGroup LeftGroup MissedGroupMeeting SatInGroup ToldMoreInGroup
  IssueDropped IssueListed IssueParked IssueReviewed IssueReworded ParkedIssueReturnedTo LetterSent LetterToOtherSigned LetterToOtherWritten LetterWritten MessageSent MessagesEnded MessagesOffered
  LostRelationshipDescribed MeasureAnswered MedicationConsidered MessagesWritten MoodLinked
  MourningExplained NetworkDescribed NetworkPlanWritten NewRoleDescribed NoteDrafted NoteSigned
  BegunWithoutDiagnosis ChoiceAnswered ChoiceRecorded EventPartSaid HowItBeganTold IssuePartSaid
  WhatLiesBehindTold WhatMattersTold
  OldRoleDescribed OptionChosen OptionWritten PastRelationshipReviewed PatternCardWritten PatternsMarked
  PersonAdded PersonChanged PersonSetAside ProblemRecorded ProgressReviewFinished ProgressReviewed RealLifePlanned
  Recontracted ReinvolvementStepWritten RelapsePlanWritten RoleLossNamed RolePlayStarted RoleSkillWritten
  RoleSupportWritten PlaceTold RoomEventNoted SafetyPlanWritten SheetAnswered SheetBegun SheetCommented
  SheetWritten SessionBooked SessionCancelled SessionClosed SessionMoved
  SessionRated SickRoleGiven SkillKept SkillPractised StressorForeseen SuitabilityDecided SupportMobilised
  SupportPlanned SupportReviewed SymptomsReviewed TakeWritten TraineeNamed TrackerNoted TrackerOffered TransitionLinked TransitionStarted
  TryOutAgreed TryOutReviewed TryOutRewritten TryOutTold TurnsWritten
  ClarificationBegun ConversationPlanned DisputeRated FeelingReflected FeelingTalkedOver IsolationHistoryTold IssueRestated
  RestatementCorrected RoutineNoted RoutineSetAside RoutineWritten SayingPlanned FeedbackCardApproved FeedbackCardTalkedOver SickRoleShown StatementWritten
`.split(/\s+/);

/**
 * Acts of a clinician’s that reach no client: they record what was, or keep it from reaching anybody, and are still done once
 * the client has died. All others say of themselves how they reach them (`reaches`), or are done with them, who was there on
 * their day; none of those is done any more (decision 041).
 */
export const reachesNobody: readonly string[] = `
  acknowledgeAlarm addEvent addPerson addToMeetingNote addToNote answerAlarm answerSupervision
  askSupervision nameCover endCover readCover readHandOver reassignCourse bringBeside bringPersonBack callOffJointSession callOffMeeting cancelSession changeBeside
  changeEvent changePerson closeAlarm closeCourse countersign draftNote drawSessions endBeside endMessages
  finishEarly keepPrivateNote leaveInCourse leaveOutTask lookAtTrackerAlert markTechnique meetMessages missGroupMeeting
  missSession noteAtDesk readHourChange takeOfferBack nameTrainee noteHypothesis noteRoomEvent noteToTherapist openCourse passBlock raiseAlarm
  rateFidelity recordAdultTold recordBesideConsent recordBesideContact recordContact setEventAside setPersonAside
  settleStopAndRefer signMeetingNote signNote sitInGroup stopSharing stopShowingSickRole stopTracker strikeOut
  tagTime takeCardBack takeFeedbackCardBack takePage tellDoneAtAlarm tellMoreInGroup tellPlan tellWishToJoin
  transferCourse withdrawBesideConsent withdrawConsent withdrawNote writeLetter writeMeetingNote
  sendLetterToOther signLetterToOther writeLetterToOther
`
  .trim()
  .split(/\s+/);
