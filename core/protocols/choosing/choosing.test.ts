import { describe, expect, it } from 'vitest';
import { formsOffered, type Known, suggestForms } from './choosing.ts';
import { choosingQuestions } from './questions.ts';
import { choosingRows } from './rows.ts';

const offers = (answers: Known['answers'], age?: number) =>
  formsOffered({ answers, ...(age !== undefined && { age }) });
const against = (answers: Known['answers'], age?: number) =>
  suggestForms({ answers, ...(age !== undefined && { age }) })
    .filter((one) => one.against.length > 0)
    .map(({ form }) => form);

const rows: [Known['answers'], number | undefined, string[]][] = [
  [{ episode: 'linked_to_people' }, 40, ['ipt']],
  [{ episode: 'linked_to_people', comes: 'at_most_eight' }, 40, ['ipt', 'ipt-b']],
  [{ severity: 'below_threshold_or_mild', setting: 'primary_care_or_student_service' }, 30, ['ipc']],
  [{}, 14, ['ipt-a']],
  [{}, 9, ['ipt-fb']],
  [{ perinatal: 'pregnant' }, 30, ['ipt-perinatal-antenatal']],
  [{ perinatal: 'after_birth' }, 30, ['ipt-perinatal-postpartum']],
  [{}, 71, ['ipt-late-life']],
  [{ memory: 'concerns' }, 55, ['ipt-late-life']],
  [{ eating: 'bulimia_or_binges_stable' }, 25, ['ipt-ed']],
  [{ bipolar: 'on_medication' }, 35, ['ipsrt']],
  [{ ptsd: 'declines_exposure' }, 35, ['ipt-ptsd']],
  [{ socialAnxiety: 'declines_or_no_response_to_cbt' }, 35, ['ipt-sad']],
  [{ frame: 'wants_pattern_focused' }, 35, ['dit']],
  [{ inhibition: 'personality_related' }, 35, ['mit']],
  [{ people: 'many_and_few_specialists' }, 35, ['ipt-g']],
  [{ remitted: 'recurrent_and_well' }, 35, ['ipt-maintenance']],
  [{ otherTreatment: 'goes_on_beside' }, 35, ['ipt-alongside']],
  [{ otherTreatment: 'goes_on_beside', bipolar: 'on_medication' }, 35, ['ipsrt', 'ipt-alongside']],
];

describe('the guide to choosing a form (7.14)', () => {
  it.each(rows)('of %j at %s offers %j', (answers, age, forms) => {
    expect(offers(answers, age)).toEqual(forms);
  });

  it('says which are not for this person, and why', () => {
    const episode = { episode: 'linked_to_people' } as const;
    expect(against({ ...episode, comes: 'at_most_eight', complex: 'isolation_or_complex' }, 40)).toEqual([
      'ipt-b',
    ]);
    expect(against({ ...episode, bipolar: 'on_medication' }, 40)).toEqual(['ipt', 'ipt-b', 'ipc']);
    expect(offers({ ...episode, bipolar: 'on_medication' }, 40)).toEqual(['ipsrt']);
    expect(offers({ ...episode, bipolar: 'without_medication' }, 40)).toEqual([]);
    expect(against({ eating: 'anorexia' }, 20)).toEqual(['ipt-ed']);
    expect(against({ people: 'many_and_few_specialists', risk: 'acute' }, 30)).toEqual(['ipt-g']);
    expect(against({ remitted: 'no' })).toEqual(['ipt-maintenance']);
    expect(against({ severity: 'severe', setting: 'primary_care_or_student_service' })).toEqual(['ipc']);
    expect(against({}, 15)).toEqual(['ipt']);
    expect(against({}, 9)).toEqual(['ipt', 'ipt-a']);
    expect(against({ otherTreatment: 'no' }, 40)).toEqual(['ipt-alongside']);
  });

  it('offers nothing where nothing is known, and nothing by an age that nobody knows', () => {
    expect(suggestForms({ answers: {} })).toEqual([]);
    expect(offers({ episode: 'linked_to_people' })).toEqual([]);
  });

  it('puts what it offers first, each with its reason', () => {
    const all = suggestForms({
      answers: { episode: 'linked_to_people', comes: 'at_most_eight', complex: 'isolation_or_complex' },
      age: 40,
    });
    expect(all.map(({ form }) => form)).toEqual(['ipt', 'ipt-b']);
    expect(all.every((one) => [...one.for, ...one.against].every((because) => because !== ''))).toBe(true);
  });

  it('asks nothing that no row looks at, and every row that speaks says why', () => {
    const asked = choosingRows.flatMap(({ when, not }) => [
      ...Object.keys(when),
      ...(not ?? []).flatMap((one) => Object.keys(one.when ?? {})),
    ]);
    for (const { question, answers } of choosingQuestions) {
      expect(asked).toContain(question);
      expect(answers.length).toBeGreaterThan(1);
    }
    for (const { offers: forms, because, not } of choosingRows) {
      expect(forms.length === 0 || because.en !== '').toBe(true);
      expect((not ?? []).every((one) => one.because.en !== '')).toBe(true);
    }
  });
});
