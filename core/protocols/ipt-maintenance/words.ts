/** What ipt-maintenance.ts says. */
export const iptMaintenanceWords = {
  en: {
    fromWeeklyToMonthlySay: 'From weekly to monthly: say goodbye to the one, agree the other',
    monthBehindAndMonthAhead: 'The month behind and the month ahead',
    raisedTwiceRunning: 'Raised twice running',
    twoMonthsRunningScore: 'Two months running the score was in the clinical range.',
    meetAgainWithinWeek: 'Meet again within a week.',
    goThroughRelapsePlanTogether: 'Go through the relapse plan together.',
    ifIllnessIsBackAgree: 'If the illness is back, agree a new acute course or more intensive care.',
    openWithMonth: 'Open with the month',
    askHowWholeMonth: 'Ask how the whole month has been, and leave the question open.',
    lookAtScoresAndEarly: 'Look at the scores and the early signs',
    whatMovedOverMonthGo:
      'What moved over the month? Go through the early signs of the plan for staying well, one by one.',
    lookAheadToNextMonth: 'Look ahead to next month',
    whatIsComing: 'What is coming, what is kept up, whom to turn to, and what might get in the way.',
    monthlyIptToStayWell: 'Monthly IPT to stay well',
    monthlyMeetingsForPeople:
      'Monthly meetings for people who have recovered, to keep well and to go on with what began.',
    twelveMonths: 'Twelve months',
    twoYears: 'Two years',
    threeYears: 'Three years',
  },
};
