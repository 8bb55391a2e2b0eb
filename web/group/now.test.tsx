import {
  createMemoryHistory,
  createRootRoute,
  createRouter,
  RouterContextProvider,
} from '@tanstack/react-router';
import { beforeAll, expect, test } from 'vitest';
import type { GroupView, MemberSeen } from '#core/api-answers/groups.ts';
import { AGroup } from '#tests/groups/a-group.ts';
import { drawn, inEnglish } from '#tests/in-english.ts';
import { GroupSeen } from './frame.tsx';
import { Now } from './now.tsx';

beforeAll(inEnglish);

const router = createRouter({ routeTree: createRootRoute(), history: createMemoryHistory() });
const alarm = { id: 'a', on: '2026-06-01', at: '', urgency: 'now', source: 'measure' } as const;

const member = (name: string, more: Partial<MemberSeen>): MemberSeen => ({
  ...{ course: name, client: name, name, state: 'in', from: 1, left: null, last: null, readings: [] },
  attendance: { came: 0, of: 0, meetings: [] },
  ...{ taskOpen: null, lastTold: null, alarm: 'none', alarms: [], aims: [], aim: null },
  ...{ checkCall: 'not_asked', ...more },
});

function read(members: MemberSeen[]): string {
  const { group } = new AGroup()
    .does('formGroup', { name: 'T', protocol: { id: 'ipt-group', edition: '2026.1', preset: 'group-8' } })
    .does('bringFacilitator', { person: 'dayra', as: 'facilitator' });
  const nothing = { form: null, acts: [], facilitators: [], asked: [] };
  const view: GroupView = { as: 'facilitator', today: '2026-06-02', group, members, ...nothing };
  return drawn(
    <RouterContextProvider router={router}>
      <GroupSeen value={{ view, today: view.today, since: null, waiting: [] }}>
        <Now />
      </GroupSeen>
    </RouterContextProvider>,
  ).replaceAll(/<[^>]+>/g, ' ');
}

test('who is in danger stands first, then what waits, and last an alarm that is only to be closed', () => {
  const said = read([
    member('Rosa', {
      state: 'left',
      left: { on: '2026-06-01', why: 'died', words: '', referred: null },
      ...{ alarm: 'now', alarms: [{ ...alarm, ofWhoDied: true }] },
    }),
    member('Luz', { alarm: 'now', alarms: [{ ...alarm, id: 'b' }] }),
    member('Inés', { talks: [{ which: 'between', state: 'due' }] }),
  ]);
  const order = [
    'One member waits for somebody to speak with them',
    'Meeting 1 of',
    'To speak with alone',
    'Only to be closed',
  ].map((words) => said.indexOf(words));
  expect(order).not.toContain(-1);
  expect(order).toEqual(order.toSorted((one, other) => one - other));
  expect(said.slice(order[3])).toMatch(/Rosa has died: close this alarm/);
  expect(said).not.toContain('Please note');
});
