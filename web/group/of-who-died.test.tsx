import i18next from 'i18next';
import type { ReactNode } from 'react';
import { beforeAll, expect, test } from 'vitest';
import type { GroupView, MemberSeen } from '#core/api-answers/groups.ts';
import { groupBook } from '#core/group/book.ts';
import type { Member } from '#core/group/members/state.ts';
import { AGroup } from '#tests/groups/a-group.ts';
import { inEnglish } from '#tests/in-english.ts';
import { staffPage } from '#tests/screens/desk-drawn.tsx';
import { putOnShelf } from '#web/app/offline/machine-storage.ts';
import { About } from './about/about.tsx';
import { GroupSeen } from './frame.tsx';
import { Meeting } from './meeting/meeting-page.tsx';
import { type At, type MeetingTyped, nothingTyped } from './meeting/typed.ts';
import { draftOfMeeting } from './meeting/use-meeting.ts';
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

/** The pages of a group within its frame. */
const pages: [path: string, Page: () => ReactNode][] = [
  ['', Now],
  ['/meetings', Meetings],
  ['/about', About],
  ['/supervision', SupervisionOfGroup],
  ['/members/$course', MemberPage],
];

const inWords = (html: string): string => html.replaceAll(/<[^>]+>/g, ' ');

async function read(member: MemberSeen): Promise<string> {
  const view = group(member);
  const drawn = pages.map(([path, Page]) =>
    staffPage(`/groups/$group${path}`, `/groups/group-1${path.replace('$course', 'rosa')}`, () => (
      <GroupSeen value={{ view, today: view.today, since: null, waiting: [] }}>
        <Page />
      </GroupSeen>
    )),
  );
  return inWords((await Promise.all(drawn)).join(' '));
}

const luz: MemberSeen = { ...rosa, course: 'luz', name: 'Luz', taskOpen: null, alarm: 'none', alarms: [] };
const here = { ...nothingTyped, came: 'present' as const };
/** Rosa answered that question above nought, and what she chose to try is written down. */
const entries = {
  rosa: { ...here, sheet: { 9: 3 }, event: 'Her sister rang', before: 3, after: 6, task: 'Call back' },
};

interface Begun {
  at: At;
  held: string;
  entries: MeetingTyped['entries'];
}

/** One screen of a meeting that was begun on this phone. */
async function screenOf(seen: GroupView, begun: Begun): Promise<string> {
  const form = { aloud: { measure: 'phq-9', alone: [9] } } as unknown as GroupView['form'];
  const { at, held, entries } = begun;
  putOnShelf(`draft/${draftOfMeeting('group-1')}`, {
    ...{ id: 'm', on: held, minutes: null, led: ['dayra'], at, entries },
  } satisfies MeetingTyped);
  const now = { view: { ...seen, form }, today: seen.today, since: null, waiting: [] };
  return inWords(
    await staffPage('/groups/$group/meeting', '/groups/group-1/meeting', () => <Meeting now={now} />),
  );
}

/** Every screen of a meeting, on the day on which Rosa died or on one before it. */
async function readMeeting(member: MemberSeen, held = on): Promise<string> {
  const view = { ...group(member), members: [member, luz] };
  const rounds = Array.from({ length: 11 }, (_, step): At => ({ stage: 'round', member: 0, step }));
  const stages: At[] = [{ stage: 'here' }, { stage: 'alone', member: 0 }, ...rounds, { stage: 'end' }];
  const screens: string[] = [];
  for (const at of stages)
    screens.push(await screenOf(view, { at, held, entries: { ...entries, luz: here } }));
  return screens.join(' ');
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

/** Words of a meeting by which something is asked of Rosa, or of somebody for her. */
const asked = [
  ...['alone.how', 'alone.plan', 'alone.staying', 'end.planNotAsked', 'end.askPlan', 'end.again'].map(
    (key) => `group.meeting.${key}`,
  ),
  ...['group.meeting.lastTask.stem', 'group.danger.now'],
];

test('a meeting begun before a member died asks them nothing from that day on, and keeps what was said of a day before', async () => {
  const found = (said: string) => asked.filter((key) => said.includes(i18next.t(key, { name: 'Rosa' })));
  expect(found(await readMeeting(rosa))).toEqual(asked);
  const said = await readMeeting(died);
  expect(found(said)).toEqual([]);
  expect(said).toContain('Has died');
  expect(said).toContain(i18next.t('group.meeting.end.task', { task: 'Call back' }));
  expect(said).toContain(i18next.t('group.meeting.alone.how', { name: 'Luz' }));
  const before = found(await readMeeting(died, '2026-06-01'));
  expect(before).toContain('group.meeting.lastTask.stem');
  expect(before).not.toContain('group.danger.now');
});

test('a meeting told late asks whether somebody was there who was a member then, and has left or died since', async () => {
  const seen = group(rosa);
  const left = { ...died.left, on: '2026-06-16', why: 'died' } as NonNullable<MemberSeen['left']>;
  const [member] = seen.group.members.members;
  const members = [{ ...member, state: 'left', left: { ...left, by: '', after: 0 } }] as Member[];
  const later = { ...seen.group, members: { ...seen.group.members, members } };
  const view = { ...seen, today: '2026-06-20', group: later, members: [{ ...died, left }, luz] };
  const isAsked = async (held: string) =>
    (await screenOf(view, { at: { stage: 'here' }, held, entries: { luz: here } })).includes('Rosa');
  expect(await isAsked('2026-06-09')).toBe(true);
  expect(await isAsked('2026-06-17')).toBe(false);
});
