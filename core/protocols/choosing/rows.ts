import type { Ages } from '#core/days/ages.ts';
import type { Said } from '#core/words/said-shape.ts';
import type { ChoosingAnswers } from './questions.ts';

/** Answers of which one must have been given, question by question, and ages; all that are named must hold. */
export type When = { readonly [Question in keyof ChoosingAnswers]?: readonly ChoosingAnswers[Question][] } & {
  readonly ages?: Ages;
};

/** A row of the guide: when it speaks, what it offers and why, and what it would not offer then. */
export interface ChoosingRow {
  id: string;
  when: When;
  /** Ids of protocols. */
  offers: readonly string[];
  because: Said;
  /** Why these are not for this person after all, or others are not. */
  not?: readonly { forms: readonly string[]; when?: When; because: Said }[];
}

/**
 * The guide to choosing a form. IPT protocol reference, 7.14, row by row, and children after 7.3 and monthly sessions
 * alongside after 12.1; the group form is offered once it is here.
 */
export const choosingRows: readonly ChoosingRow[] = [
  {
    id: 'adult-episode',
    when: { episode: ['linked_to_people'], ages: { from: 18 } },
    offers: ['ipt'],
    because: { en: 'An adult with a depressive episode tied to what happened lately with people.' },
  },
  {
    id: 'brief',
    when: { episode: ['linked_to_people'], comes: ['at_most_eight'], ages: { from: 18 } },
    offers: ['ipt-b'],
    because: { en: 'An episode tied to people, and more than eight sessions are unlikely.' },
    not: [
      {
        forms: ['ipt-b'],
        when: { complex: ['isolation_or_complex'] },
        because: { en: 'Eight sessions are too few for isolation or a complex picture.' },
      },
    ],
  },
  {
    id: 'mild-primary-care',
    when: { severity: ['below_threshold_or_mild'], setting: ['primary_care_or_student_service'] },
    offers: ['ipc'],
    because: { en: 'Below the threshold or mild, in primary care or a student service.' },
  },
  {
    id: 'not-mild',
    when: { severity: ['moderate', 'severe'] },
    offers: [],
    because: { en: '' },
    not: [{ forms: ['ipc'], because: { en: 'Counselling is not for moderate or severe illness.' } }],
  },
  {
    id: 'young',
    when: { ages: { from: 12, to: 18 } },
    offers: ['ipt-a'],
    because: { en: 'Twelve to eighteen years old, with carers beside.' },
    not: [{ forms: ['ipt'], because: { en: 'The adult form is not for adolescents.' } }],
  },
  {
    id: 'child',
    when: { ages: { from: 8, to: 11 } },
    offers: ['ipt-fb'],
    because: { en: 'Eight to eleven years old, together with a parent.' },
    not: [
      {
        forms: ['ipt', 'ipt-a'],
        because: { en: 'The forms for adults and adolescents are not for children.' },
      },
    ],
  },
  {
    id: 'pregnant',
    when: { perinatal: ['pregnant'] },
    offers: ['ipt-perinatal-antenatal'],
    because: { en: 'Pregnant.' },
  },
  {
    id: 'after-birth',
    when: { perinatal: ['after_birth'] },
    offers: ['ipt-perinatal-postpartum'],
    because: { en: 'Within twelve months of a birth.' },
  },
  {
    id: 'late-life',
    when: { ages: { from: 60 } },
    offers: ['ipt-late-life'],
    because: { en: 'Sixty years old or more.' },
  },
  {
    id: 'memory',
    when: { memory: ['concerns'] },
    offers: ['ipt-late-life'],
    because: { en: 'Concerns about memory or thinking: with a caregiver beside.' },
  },
  {
    id: 'eating',
    when: { eating: ['bulimia_or_binges_stable'] },
    offers: ['ipt-ed'],
    because: { en: 'Bulimia or binge eating, medically stable, who would rather not have CBT.' },
  },
  {
    id: 'not-stable',
    when: { eating: ['anorexia', 'bulimia_or_binges_not_stable'] },
    offers: [],
    because: { en: '' },
    not: [
      {
        forms: ['ipt-ed'],
        because: { en: 'Not for anorexia, nor before somebody is medically stable: refer first.' },
      },
    ],
  },
  {
    id: 'bipolar',
    when: { bipolar: ['on_medication'] },
    offers: ['ipsrt'],
    because: { en: 'Bipolar disorder, on medication.' },
    not: [
      {
        forms: ['ipt', 'ipt-b', 'ipc'],
        because: { en: 'IPT without its rhythm work and a prescriber is not for bipolar disorder.' },
      },
    ],
  },
  {
    id: 'bipolar-without',
    when: { bipolar: ['without_medication'] },
    offers: [],
    because: { en: '' },
    not: [
      {
        forms: ['ipt', 'ipt-b', 'ipc', 'ipsrt'],
        because: { en: 'Bipolar disorder without a prescriber: find one first.' },
      },
    ],
  },
  {
    id: 'ptsd',
    when: { ptsd: ['declines_exposure'] },
    offers: ['ipt-ptsd'],
    because: { en: 'PTSD, and would rather not go through the trauma again.' },
  },
  {
    id: 'social-anxiety',
    when: { socialAnxiety: ['declines_or_no_response_to_cbt'] },
    offers: ['ipt-sad'],
    because: { en: 'Social anxiety, where CBT was declined or did not help.' },
  },
  {
    id: 'pattern',
    when: { frame: ['wants_pattern_focused'] },
    offers: ['dit'],
    because: { en: 'Wishes a reflective, psychodynamic therapy of a pattern.' },
  },
  {
    id: 'inhibition',
    when: { inhibition: ['personality_related'] },
    offers: ['mit'],
    because: { en: 'Inhibition and avoidance that belong to personality; for a specialist.' },
    not: [
      {
        forms: ['ipt-b', 'ipc'],
        because: { en: 'A short course alone is too little where inhibition belongs to personality.' },
      },
    ],
  },
  {
    id: 'many',
    when: { people: ['many_and_few_specialists'] },
    offers: ['ipt-g'],
    because: { en: 'Many people and few specialists.' },
    not: [
      { forms: ['ipt-g'], when: { risk: ['acute'] }, because: { en: 'A group is not for an acute risk.' } },
    ],
  },
  {
    id: 'well',
    when: { remitted: ['recurrent_and_well'] },
    offers: ['ipt-maintenance'],
    because: { en: 'Recurrent depression, and well now.' },
  },
  {
    id: 'beside-another',
    when: { otherTreatment: ['goes_on_beside'] },
    offers: ['ipt-alongside'],
    because: { en: 'Another treatment goes on, and monthly meetings about people would stand beside it.' },
  },
  {
    id: 'nothing-beside',
    when: { otherTreatment: ['no'] },
    offers: [],
    because: { en: '' },
    not: [
      {
        forms: ['ipt-alongside'],
        because: { en: 'Monthly meetings alongside stand beside another treatment, and there is none.' },
      },
    ],
  },
  {
    id: 'still-ill',
    when: { remitted: ['no'] },
    offers: [],
    because: { en: '' },
    not: [
      { forms: ['ipt-maintenance'], because: { en: 'Monthly maintenance is not for who is still ill.' } },
    ],
  },
];
