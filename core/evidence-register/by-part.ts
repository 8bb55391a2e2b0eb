import type { Claim } from './claim.ts';
import { byForm } from './of-forms.ts';
import { onDepression } from './on-depression.ts';
import { onGuidelines } from './on-guidelines.ts';
import { onHistory } from './on-history.ts';
import { onOtherTreatments } from './on-other-treatments.ts';
import { groundsWords } from './words.ts';

/** The whole register by what it is about, in the order in which it is read: IPT, what is beside it, then form by form. */
export function registerByPart(): readonly { title: string; claims: readonly Claim[] }[] {
  const { depression, guidelines, otherTreatments, history } = groundsWords.en.part;
  return [
    { title: depression, claims: onDepression },
    { title: guidelines, claims: onGuidelines },
    { title: otherTreatments, claims: onOtherTreatments },
    { title: history, claims: onHistory },
    ...byForm().map(({ form, claims }) => ({ title: form, claims })),
  ];
}
