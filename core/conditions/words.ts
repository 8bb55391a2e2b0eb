import type { Condition } from './condition.ts';

/** How IPT stands to a condition, by language. */
export const conditionWords: { en: { ipt: Readonly<Record<Condition['ipt'], string>> } } = {
  en: {
    ipt: {
      made_for: 'IPT was made for this',
      fitted: 'There is a form of IPT for this',
      tried: 'Tried, and little is known yet',
      beside: 'Only beside other treatment',
      not_for: 'Not what IPT is for',
    },
  },
};
