import i18next from 'i18next';
import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { acts } from '#core/course/book.ts';
import { placesOf } from '#core/forms/places.ts';
import { inEnglish } from '#tests/in-english.ts';
import { type Asked, type Capture, wordsOf } from '#web/therapist/course/captures/capture.ts';
import * as ending from '#web/therapist/course/ending/captures.ts';
import { relapsePlanCapture } from '#web/therapist/course/ending/relapse-plan-capture.ts';
import { deficitsCaptures } from '#web/therapist/course/work/deficits/captures.ts';
import { disputeCaptures } from '#web/therapist/course/work/dispute/captures.ts';
import { griefCaptures } from '#web/therapist/course/work/grief/captures.ts';
import { techniqueCaptures } from '#web/therapist/course/work/technique-captures.ts';
import { transitionCaptures } from '#web/therapist/course/work/transition/captures.ts';

beforeAll(inEnglish);

const isSaid = (key: string) => typeof i18next.getResource('en', 'translation', key) === 'string';

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

const keysOf = ({ act }: Capture): string[] => {
  const form = acts.get(act)?.form;
  return form instanceof z.ZodObject ? Object.keys(form.shape) : [];
};

function unworded(capture: Capture, { name, rows = [] }: Asked): string[] {
  const isWorded = (path: string) => {
    const key = `${wordsOf(capture)}.${path}`;
    return isSaid(key) || isSaid(`${key}.label`);
  };
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
    '%s offers every answer that its act takes, and no other',
    (_, { act, fields }) => {
      const form = acts.get(act)?.form ?? z.never();
      const taken = placesOf(form, (field) => (field instanceof z.ZodEnum ? field.options : undefined));
      const offered = fields.flatMap(({ name, rows = [], ...one }) => [
        { name, ...one },
        ...rows.map((row) => ({ ...row, name: `${name}.${row.name}` })),
      ]);
      for (const { name, values } of offered) {
        const answers = taken.find(({ place }) => place === name)?.asked;
        // That nothing was said need not be offered: it is what stands where nothing is chosen.
        const mayStay = answers?.filter((answer) => answer !== 'unsaid' || values?.includes(answer));
        if (values && mayStay) expect([name, ...values]).toEqual([name, ...mayStay]);
      }
    },
  );

  it.each(captures.map((capture) => [capture.act, capture] as const))(
    '%s has words for every question and choice',
    (_, capture) => {
      expect(capture.fields.flatMap((asked) => unworded(capture, asked))).toEqual([]);
      for (const { set, values = [] } of choicesIn(capture.fields)) {
        expect(values.filter((value) => !isSaid(`${set}.${value}`))).toEqual([]);
      }
    },
  );
});
