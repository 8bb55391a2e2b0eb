import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { acts } from '#core/course/book.ts';
import endingChoices from '#web/messages/en/ending/choice.ts';
import endingForms from '#web/messages/en/ending/form.ts';
import workChoices from '#web/messages/en/work/choices.ts';
import workDeficits from '#web/messages/en/work/deficits.ts';
import workDispute from '#web/messages/en/work/dispute.ts';
import workGrief from '#web/messages/en/work/grief.ts';
import workTechniques from '#web/messages/en/work/technique-forms.ts';
import workTransition from '#web/messages/en/work/transition.ts';
import { type Asked, type Capture, valueAt } from '#web/therapist/course/captures/capture.ts';
import * as ending from '#web/therapist/course/ending/captures.ts';
import { relapsePlanCapture } from '#web/therapist/course/ending/relapse-plan-capture.ts';
import { deficitsCaptures } from '#web/therapist/course/work/deficits/captures.ts';
import { disputeCaptures } from '#web/therapist/course/work/dispute/captures.ts';
import { griefCaptures } from '#web/therapist/course/work/grief/captures.ts';
import { techniqueCaptures } from '#web/therapist/course/work/technique-captures.ts';
import { transitionCaptures } from '#web/therapist/course/work/transition/captures.ts';

const catalogue = {
  ending: { form: endingForms },
  'work.grief': workGrief,
  'work.dispute': workDispute,
  'work.transition': workTransition,
  'work.deficits': workDeficits,
  'work.techniqueForms': workTechniques,
};
const isCapture = (one: object): one is Capture => 'fields' in one;
const captures = [
  ...Object.values(ending).filter(isCapture),
  relapsePlanCapture,
  ...griefCaptures,
  ...disputeCaptures,
  ...transitionCaptures,
  ...deficitsCaptures,
  ...techniqueCaptures,
];

const choicesOf = ({ style }: Capture) => (style ? endingChoices : workChoices);

const keysOf = ({ act }: Capture): string[] => {
  const form = acts.get(act)?.form;
  return form instanceof z.ZodObject ? Object.keys(form.shape) : [];
};

function unworded({ words, act }: Capture, { name, rows = [] }: Asked): string[] {
  const at = (path: string) => valueAt(catalogue[words], `form.${act}.${path}`);
  const isWorded = (path: string) => typeof at(path) === 'string' || typeof at(`${path}.label`) === 'string';
  return [name, ...rows.map((row) => `${name}.${row.name}`)].filter((path) => !isWorded(path));
}

const choicesIn = (fields: readonly Asked[]): Asked[] =>
  fields.flatMap((field) => [field, ...choicesIn(field.rows ?? [])]).filter(({ set }) => set !== undefined);

describe('what is asked at each step of the work and of the ending', () => {
  it.each(captures.map((capture) => [capture.act, capture] as const))(
    '%s asks only for what its act takes',
    (_, capture) => {
      const asked = capture.fields.map(({ name }) => name.split('.')[0]);
      expect(asked.filter((name) => !keysOf(capture).includes(name ?? ''))).toEqual([]);
    },
  );

  it.each(captures.map((capture) => [capture.act, capture] as const))(
    '%s has words for every question and choice',
    (_, capture) => {
      expect(capture.fields.flatMap((asked) => unworded(capture, asked))).toEqual([]);
      for (const { set, values = [] } of choicesIn(capture.fields)) {
        expect(
          values.filter((value) => typeof valueAt(choicesOf(capture), `${set}.${value}`) !== 'string'),
        ).toEqual([]);
      }
    },
  );
});
