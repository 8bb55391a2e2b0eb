/** How a claim’s ground is told, by language. */
export const groundsWords = {
  en: {
    grade: {
      A: 'Well established',
      B: 'Probable',
      C: 'Not settled',
      DES: 'A choice of those who made Kith',
      not_looked_up:
        'How sure this is, nobody can say yet: those who made Kith have not looked up its sources',
      replaced: 'No longer said',
    },
    guideline: 'Guideline: {{name}} ({{year}})',
    asOf: 'Looked at in {{month}}',
    writtenDown: 'Written down in {{month}}',
    again: 'To be looked at again after {{day}}',
    mark: {
      look_again: 'Out of date: to be looked at again since {{day}}. It may no longer be so.',
      replaced: 'Replaced: it was so once and is no longer.',
    },
    reference: 'Kith’s own reference on IPT ({{section}}), which names its sources in turn',
    referenceAlone: 'Kith’s own reference on IPT, which names its sources in turn',
    part: {
      depression: 'IPT for depression',
      guidelines: 'What guidelines say',
      otherTreatments: 'Other treatments',
      history: 'Where IPT comes from',
    },
    notSeen: 'not looked up yet by those who made Kith',
  },
};
