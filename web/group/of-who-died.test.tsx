import i18next from 'i18next';
import type { ReactNode } from 'react';
import { beforeAll, expect, test } from 'vitest';
import type { GroupView, MemberSeen } from '#core/api-answers/groups.ts';
import { groupBook } from '#core/group/book.ts';
import { AGroup } from '#tests/groups/a-group.ts';
import { inEnglish } from '#tests/in-english.ts';
import { staffPage } from '#tests/screens/desk-drawn.tsx';
import { About } from './about/about.tsx';
import { GroupSeen } from './frame.tsx';
import { Meetings } from './meetings/meetings.tsx';
import { MemberPage } from './members/member.tsx';
import { Now } from './now.tsx';
import { SupervisionOfGroup } from './supervision/supervision.tsx';

beforeAll(inEnglish);

const on = '2026-06-02';
const alarm = { id: 'a', on, at: '', urgency: 'now', source: 'measure' } as const;

const rosa: MemberSeen = {
  ...{
    course: 'rosa',
    client: 'rosa',
    name: 'Rosa',
    state: 'in',
    from: 1,
    left: null,
    last: null,
    readings: [],
  },
  attendance: { came: 0, of: 0, meetings: [] },
  ...{
    taskOpen: { id: 't', what: 'Ring Luz' },
    lastTold: null,
    alarm: 'now',
    alarms: [alarm],
    aims: [],
    aim: null,
  },
  checkCall: 'not_asked',
};
const died: MemberSeen = {
  ...rosa,
  ...{ state: 'left', alarms: [{ ...alarm, ofWhoDied: true }] },
  left: { on, why: 'died', words: '', referred: null },
};

function group(member: MemberSeen): GroupView {
  const story = new AGroup()
    .does('formGroup', { name: 'T', protocol: { id: 'ipt-group', edition: '2026.1', preset: 'group-8' } })
    .does('bringFacilitator', { person: 'dayra', as: 'facilitator' })
    .does('inviteMember', { course: 'rosa' }, { on })
    .does('joinMember', { course: 'rosa' }, { on });
  if (member.left) story.does('leaveGroup', { course: 'rosa', why: 'died' }, { on });
  const nothing = { form: null, facilitators: [], asked: [] };
  return {
    ...{ as: 'facilitator', today: on, group: story.group, members: [member] },
    ...{ acts: [...groupBook.acts.keys()], ...nothing },
  };
}

/** The pages of a group; the meeting itself asks the server and is not drawn without it. */
const pages: [path: string, Page: () => ReactNode][] = [
  ['', Now],
  ['/meetings', Meetings],
  ['/about', About],
  ['/supervision', SupervisionOfGroup],
  ['/members/$course', MemberPage],
];

async function read(member: MemberSeen): Promise<string> {
  const view = group(member);
  const drawn = pages.map(([path, Page]) =>
    staffPage(`/groups/$group${path}`, `/groups/group-1${path.replace('$course', 'rosa')}`, () => (
      <GroupSeen value={{ view, today: view.today, since: null, waiting: [] }}>
        <Page />
      </GroupSeen>
    )),
  );
  return (await Promise.all(drawn)).join(' ').replaceAll(/<[^>]+>/g, ' ');
}

/** Words by which something is offered that supposes a living member. */
const offers = [
  ...['answerAlarm', 'task', 'about', 'notWritten', 'writeArea', 'writeSigns'].map(
    (key) => `group.member.${key}`,
  ),
  ...['group.leave.title.goesOn', 'group.calls.agree.title'],
];

test('no page of a group offers what supposes a living member, once they have died', async () => {
  const offered = (said: string) =>
    offers.filter((key) => said.includes(i18next.t(key, { name: 'Rosa', what: 'Ring Luz' })));
  expect(offered(await read(rosa))).toEqual(offers);
  const said = await read(died);
  expect(offered(said)).toEqual([]);
  expect(said).toContain('Close the alarm');
});
