import { afterAll, beforeAll, test } from 'vitest';
import { partInTurn } from '#tests/in-turn.ts';
import { type Scene, scene } from './scene.ts';
import { stayingForms } from './staying/every.ts';
import { saveTwice } from './twice.ts';

// A service of its own, as the night's run has: what another test wrote there would stand in the way of a first save.
let here: Scene;
beforeAll(async () => {
  here = await scene();
});
afterAll(() => here?.stop());

/** With each commit another part of all forms; each night all of them. */
const parts = 28;
const part = partInTurn(parts);
console.log(`Forms saved twice: part ${part + 1} of ${parts}. All of them: npm run nightly -- forms`);

test.each(stayingForms.filter((_, at) => at % parts === part))(
  '$what is saved twice: both are in the record, and the second stands',
  (form) => saveTwice(here, form),
);
