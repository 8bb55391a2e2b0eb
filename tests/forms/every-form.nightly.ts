import { afterAll, beforeAll, test } from 'vitest';
import { type Scene, scene } from './scene.ts';
import { stayingForms } from './staying/every.ts';
import { saveTwice } from './twice.ts';

let here: Scene;
beforeAll(async () => {
  here = await scene();
});
afterAll(() => here?.stop());

const only = new RegExp(process.env.FORM ?? '');

test.each(stayingForms.filter(({ what, file }) => only.test(what) || only.test(file)))(
  '$what is saved twice: both are in the record, and the second stands',
  (form) => saveTwice(here, form),
);
