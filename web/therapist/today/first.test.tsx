import {
  createMemoryHistory,
  createRootRoute,
  createRouter,
  RouterContextProvider,
} from '@tanstack/react-router';
import { beforeAll, expect, test } from 'vitest';
import type { Today } from '#core/lists/today.ts';
import { drawn, inEnglish } from '#tests/in-english.ts';
import { First } from './first.tsx';

beforeAll(inEnglish);

const router = createRouter({ routeTree: createRootRoute(), history: createMemoryHistory() });
const of = (name: string) => ({
  ...{ course: name, client: { name } },
  alarm: { id: name, on: '2026-06-01', at: '2026-06-01T10:00:00Z', urgency: 'now', source: 'measure' },
});

test('of the alarms of the day the one that is only to be closed comes last, after who has got worse', () => {
  const alarms = [of('Luz'), { ...of('Rosa'), ofWhoDied: true }];
  const worse = [{ course: 'ines', client: { name: 'Inés' }, measures: [] }];
  const said = drawn(
    <RouterContextProvider router={router}>
      <First today={{ answers: { alarms }, worse } as unknown as Today} />
    </RouterContextProvider>,
  );
  const order = ['Luz', 'Inés', 'Only to be closed', 'Rosa'].map((words) => said.indexOf(words));
  expect(order).not.toContain(-1);
  expect(order).toEqual(order.toSorted((one, other) => one - other));
});
