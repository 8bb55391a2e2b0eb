/** What measure-thresholds.ts says. */
export const measureThresholdsWords = {
  en: {
    measureIsInUse: 'the measure is in use; its thresholds are not known here',
    generalisedAnxietyOlderGuidance: 'generalised anxiety, older guidance',
    bodyDysmorphicDisorder: 'body dysmorphic disorder',
    irritableBowelSyndrome: 'irritable bowel syndrome',
    medicallyUnexplainedSymptoms: 'medically unexplained symptoms',
  },
};

/** What reliable-change.ts says. */
export const reliableChangeWords = {
  en: {
    toTwoDecimals: ', to two decimals',
    toOneDecimal: ', to one decimal',
    inWholePoints: ' in whole points',
    hasNoTotalHere: (shortName: string) =>
      `The ${shortName} has no total here, so a change cannot be read from it.`,
    isNotTotalOfTotals: (value: number, shortName: string, min: number, max: number, part: string) =>
      `${value} is not a total of the ${shortName}: totals run from ${min} to ${max}${part}.`,
    thereIsNoInstrumentCalled: (instrumentId: string, known: string) =>
      `There is no instrument called ${instrumentId}. Choose one of: ${known}.`,
  },
};
