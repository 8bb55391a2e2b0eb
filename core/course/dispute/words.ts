import { refusalsOf } from '#core/words/refusals.ts';

/** What the acts written in a catalogue do. */
export const words = {
  en: {
    rateDispute:
      'Rate with the client how much a dispute distresses them and gets in the way of daily life, 0 to 10 each.',
  },
};

/** Why somebody’s yes to a joint session is not taken. */
export const refuseBecause = refusalsOf({
  'joint-planned-anew': {
    en: 'The joint session was planned anew since this was read. Read what is planned now, then say yes or no to that.',
  },
});

/** What acts.ts says. */
export const actsWords = {
  en: {
    startWorkOnDispute: 'Start the work on a dispute with one person.',
    correctDispute: 'Put right what the work on a dispute began with: where it is, and what it is about.',
    workOnDispute: 'The work on a dispute with this person has been started. Go on with that.',
    thisPersonHasDied:
      'This person has died. What is unsettled with them belongs to grief: start the grief work.',
    sayWhatClashOrSilence: 'Say what the clash or the silence does to the mood (RD-1).',
    judgeWhereDisputeStands:
      'Judge where the dispute stands, with what shows it; stages may change in any direction (RD-2).',
    writeWhatEachSideExpects:
      'Write what each side expects on one topic, what was said of it and how far apart they are (RD-3).',
    nameWhatDisputeIsReally: 'Name what the dispute is really about (RD-4).',
    nameGainFearOrAssumption: 'Name a gain, fear or assumption that keeps the dispute where it is (RD-6).',
    noteSameThingHappening: 'Note the same thing happening with somebody else (RD-7).',
    judgeHowDisputeStands: 'Judge how the dispute stands at its end, or for now (RD-11).',
  },
};

/** What find.ts says. */
export const findWords = {
  en: {
    thisDisputeIsNot: 'This dispute is not in the record. Start the work on it first.',
  },
};

/** What joint-session-acts.ts says. */
export const jointSessionActsWords = {
  en: {
    noJointSessionIsPlanned: 'No joint session is planned in this dispute. Plan one with a single aim first.',
    thisIsNotGoingAhead: 'This is not going ahead as planned. Talk about it at your next session.',
    planOneConversationWithBoth: 'Plan one conversation with both present, with one aim (RD-10, T-16).',
    recordThatClientOrOther:
      'Record that the client, or the other person, agrees to the joint session and its aim.',
    youCanAgreeForYourself: 'You can agree for yourself. Your therapist asks the other person.',
    callJointSessionOff: 'Call the joint session off, or take consent to it back.',
    whyItIsCalledOff: 'Why it is called off',
  },
};

/** What joint-session.ts says. */
export const jointSessionWords = {
  en: {
    noJointSessionThisRecord:
      'No joint session: this record says that somebody may not be safe. Work with the client alone, on safety first.',
    jointSessionNeedsRecordedAnswer:
      'A joint session needs a recorded answer that the client is safe with this person. Ask the client alone, record it, then plan.',
  },
};

/** What safety-acts.ts says. */
export const safetyActsWords = {
  en: {
    recordWhetherClientIsSafe:
      'Record whether the client is safe with a person, or at home; only clinicians see it.',
    answerGivenWithOthers:
      'An answer given with others in earshot cannot count as safe. Ask again when the client is alone.',
    clearRehearsalsAndTryOuts:
      'Clear rehearsals and try-outs with a person who was flagged as unsafe, with the reason.',
    reason: 'The reason',
  },
};

/** What safety.ts says. */
export const safetyWords = {
  en: {
    talkThisOneThrough: 'Talk this one through with your therapist before you go on with it.',
    thisRecordSaysClientMay:
      'This record says the client may not be safe with this person, so nothing is rehearsed or tried with them. Work on safety first; a clinician who judges it safe can clear it with a reason.',
    nobodyHasAskedYetWhether:
      'Nobody has asked yet whether the client is safe with this person. Ask the client alone, record the answer, then go on.',
  },
};

/** What state.ts says. */
export const stateWords = {
  en: {
    chooseWhereDispute: 'Choose where the dispute is: at home, at work or elsewhere.',
    linkBetweenDisputeAndMood: 'The link between the dispute and the mood',
    chooseWhatFitsRenegotiationImpasse: 'Choose what fits: renegotiation, impasse or dissolution.',
    whatShowsStage: 'What shows the stage',
    whatClientExpects: 'What the client expects',
    issue: 'The issue',
    whatKeepsItGoing: 'What keeps it going',
    whatIsAlike: 'What is alike',
    oneAim: 'The one aim',
    chooseHowDisputeStandsNow: 'Choose how the dispute stands now.',
    recordAnswerNotSaidIncluded: 'Record the answer, "not said" included.',
  },
};
