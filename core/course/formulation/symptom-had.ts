/** The names that the checklist offers, as one says to somebody that they have had it. */
const { en: had } = {
  en: new Map([
    ['Low mood', 'low mood'],
    ['Loss of pleasure', 'little pleasure in things'],
    ['Sleep', 'poor sleep'],
    ['Appetite or weight', 'changes in appetite or weight'],
    ['Tiredness', 'tiredness'],
    ['Guilt or worthlessness', 'a feeling of guilt or worthlessness'],
    ['Thinking and deciding', 'trouble thinking and deciding'],
    ['Slowness or restlessness', 'slowness or restlessness'],
    ['Anxiety', 'anxiety'],
  ]),
};

/** A symptom within a sentence: “You have had poor sleep”. Words of the client’s own stay as they are. */
export const asHad = (symptom: string): string => had.get(symptom) ?? symptom;
