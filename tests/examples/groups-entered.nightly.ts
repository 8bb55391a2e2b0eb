import { v7 as newId } from 'uuid';
import { afterAll, describe, expect, test } from 'vitest';
import type { CourseView } from '#core/api-answers/courses.ts';
import { measuredOutcome } from '#core/course/closing/measured-outcome.ts';
import paper from '#examples/group-eight/group.json' with { type: 'json' };
import { verify } from '#server/keeping/verify/verify.ts';
import type { AClinic, Someone } from '#tests/a-clinic.ts';
import { AGroupAtWork } from '#tests/groups/at-work.ts';
import { ByTheCalendar, closeAll } from '#tests/groups/by-the-calendar.ts';

/** Groups of each form of therapy, entered whole through the doors of a running Kith, day after day. */

afterAll(closeAll);

const courseOf = async (by: Someone, course: string) =>
  (await by.get<CourseView>(`/api/courses/${course}`)).body.course;

async function sends(by: Someone, path: string, form: object, on?: string): Promise<void> {
  const { status, body } = await by.post(path, { id: newId(), on, form });
  if (status >= 300) throw new Error(`${path}: ${JSON.stringify(body)}`);
}

type Member = (typeof paper.members)[number];
interface AtMeeting {
  n: number;
  attendance: string;
  why?: string;
  phq9?: number[];
  link?: { event: string; before: number; after: number; feelings: string[] };
  options?: string[];
  task?: string;
  lastTaskResult?: string | null;
  aim?: number;
}

const entryOf = (course: string, one: AtMeeting) => ({
  course,
  came: one.attendance,
  ...(one.why && { why: one.why }),
  measure: one.phq9 ? { instrument: 'phq-9', answers: one.phq9 } : null,
  asked: one.phq9 ? 'alone' : 'not_asked',
  plan: (one.phq9?.at(-1) ?? 0) > 0 ? 'no' : 'not_asked',
  link: one.link && {
    what: one.link.event,
    before: one.link.before,
    after: one.link.after,
    feelings: one.link.feelings,
  },
  options: one.options ?? [],
  aim: one.aim ?? null,
  lastTask: one.lastTaskResult === 'not yet' ? 'not_yet' : (one.lastTaskResult ?? null),
  task: one.task ?? null,
});

describe('eight Tuesdays, entered through the server as the paper file holds them', () => {
  test('from the first interview to the goodbye: scores, attendance, the alarm, the two who are sent on, and the outcome', async () => {
    const calendar = await ByTheCalendar.from('2026-05-25');
    const { clinic } = calendar;
    const dayra = await clinic.member('Dayra', ['facilitator']);
    const lorena = await clinic.member('Lorena', ['supervisor']);
    const max = await clinic.member('Max', ['manager']);
    await clinic.supervises(lorena, dayra);
    const people = [dayra, lorena, max];
    const group = await AGroupAtWork.of(clinic, dayra, [], {
      name: paper.group.name,
      place: paper.group.place,
    });
    await group.does(dayra, 'nameWhoAnswers', {
      people: [{ person: lorena.id, name: paper.group.supervisor.name, reach: '099 555 0101' }],
      version: 0,
    });
    const courses = new Map<string, string>();
    const course = (member: string) => courses.get(member) ?? '';
    const interviews = paper.members.toSorted((a, b) => a.preGroup.at.localeCompare(b.preGroup.at));
    for (const member of interviews) {
      await calendar.is(member.preGroup.at, people);
      courses.set(member.id, await interviewed(member));
    }
    async function interviewed({ name, born, preGroup, about }: Member): Promise<string> {
      const id = newId();
      const invited = await dayra.post(`${group.address}/members`, {
        id,
        form: { client: { name, born }, referral: about },
      });
      expect(invited.status, JSON.stringify(invited.body)).toBe(201);
      const did = (act: string, form: object) => clinic.does(dayra, id, act, form);
      await did('answerMeasure', {
        instrument: 'phq-9',
        answers: preGroup.phq9,
        administered: 'with-therapist',
      });
      await did('holdMeeting', { which: 'interview', minutes: preGroup.minutes, clientThere: 'there' });
      await did('giveConsent', { item: 'treatment' });
      await did('giveConsent', { item: 'supervision' });
      for (const text of preGroup.aims) await did('setGoal', { text, type: 'interpersonal' });
      await sends(dayra, `${group.address}/members/${id}/join`, {});
      return id;
    }

    await calendar.is('2026-06-01T09:00', people);
    await group.does(dayra, 'planGroupMeetings', { from: paper.meetings[0]?.at });
    const supervised = new Map(paper.supervision.map(({ on, about }) => [on, about]));
    for (const { n, at, minutes, note } of paper.meetings) {
      await calendar.is(`${at.slice(0, 10)}T17:00`, people);
      const { planned } = (await group.seenBy(dayra)).group.meetings;
      const sent = await group.meets(dayra, {
        planned: planned[n - 1]?.id,
        minutes,
        members: paper.members.map(({ id, meetings }) =>
          entryOf(
            course(id),
            (meetings as AtMeeting[]).find((one) => one.n === n) ?? { n, attendance: 'absent' },
          ),
        ),
      });
      expect(sent.status, JSON.stringify(sent.body)).toBe(200);
      expect(sent.body.meeting).toMatchObject({ n, state: 'recorded' });
      const alarms = paper.alarms.filter((one) => one.meeting === n);
      expect(sent.body.meeting.alarms.map((one) => one.course)).toEqual(
        alarms.map(({ member }) => course(member)),
      );
      for (const [place, { member, how, said, decided }] of alarms.entries()) {
        await clinic.does(dayra, course(member), 'answerAlarm', {
          ...{ alarm: sent.body.meeting.alarms[place]?.alarm, asked: how, said, decided, why: how },
          ...{ actions: ['more_contact'], whoInformed: ['supervisor'], nextReview: 'Wednesday' },
        });
        const { safetyPlan: plan } = paper;
        await clinic.does(dayra, course(member), 'writeSafetyPlan', {
          warningSigns: plan.warningSigns.map((sign) => ({ sign })),
          alone: plan.whatIDoAlone.map((what) => ({ what })),
          peopleAndPlaces: plan.peopleAndPlaces.map((who) => ({ who })),
          help: plan.whoToAskForHelp.map((who) => ({ who })),
          professionals: plan.professionals.map((who) => ({ who })),
          saferSurroundings: plan.makingSafer.map((what) => ({ what, state: 'done' })),
          version: 0,
        });
      }
      if (n === 1) await group.does(dayra, 'agreeRules', { rules: paper.rules.list, version: 0 });
      await group.does(dayra, 'summariseMeeting', { meeting: sent.body.meeting.id, text: note, version: 0 });
      await group.does(dayra, 'giveSummary', { meeting: sent.body.meeting.id, version: 1 });
      const [on = '', about = ''] = [...supervised].find(([day]) => day > at.slice(0, 10)) ?? [];
      supervised.delete(on);
      if (n === 8) continue;
      await calendar.is(`${on}T09:00`, people);
      const entries = [{ question: about }];
      await group.does(lorena, 'holdSupervision', { with: [dayra.id], minutes: 60, entries });
    }

    const { referred } = paper.endState;
    for (const { id } of paper.members) {
      const to = referred.find(({ member }) => member === id);
      await sends(dayra, `${group.address}/members/${course(id)}/leave`, {
        why: 'finished',
        referred: to ? { to: to.to, why: to.why } : null,
      });
    }
    await group.does(dayra, 'endGroup', { how: 'finished', words: paper.goodbye.after });

    const seen = await group.seenBy(dayra);
    expect(
      seen.group.meetings.held.map(
        ({ members }) => members.filter((one) => !one.came.startsWith('absent')).length,
      ),
    ).toEqual(paper.endState.cameTogether);
    for (const { id } of paper.members as { id: keyof typeof paper.endState.scores }[]) {
      const { scores, outcome, attendance } = paper.endState;
      const now = await courseOf(dayra, course(id));
      expect(now.measures.readings.map(({ result }) => result.total)).toEqual([
        scores[id].pre,
        ...scores[id].meetings.filter((total) => total !== null),
      ]);
      expect(now.sessions.held).toHaveLength(attendance[id].came);
      const { codes, first, last } = measuredOutcome(now);
      expect([new Set(codes), first, last]).toEqual([
        new Set(outcome[id].codes),
        outcome[id].first,
        outcome[id].last,
      ]);
      expect(now.risk.alarms.length).toBe(paper.alarms.filter(({ member }) => member === id).length);
    }
    expect(
      seen.members.filter(({ left }) => left?.referred).map((one) => [one.course, one.left?.referred?.to]),
    ).toEqual(referred.map(({ member, to }) => [course(member), to]));
    for (const { name } of paper.members) expect(JSON.stringify(seen.group)).not.toContain(name);
    expect((await verify(clinic.kith.installation)).wrong).toEqual([]);
  }, 120_000);
});

/** The service says who consents for a young person. */
async function letsYoungPeopleIn(clinic: AClinic): Promise<void> {
  const ada = await clinic.member('Ada', ['administrator']);
  const { body } = await ada.get('/api/settings');
  const youngPeople = {
    ...{ ownConsentFrom: 16, comesOfAge: 18, guardians: 'both_where_shared', assent: 'asked' },
    ...{ pagesFor: ['guardian'], daysAfterClosing: 0 },
  };
  const set = await ada.put('/api/settings', { ...body, youngPeople, before: body });
  expect(set.status, JSON.stringify(set.body)).toBe(200);
}

async function consentsAsGuardian(clinic: AClinic, by: Someone, course: string): Promise<void> {
  const mother = { role: 'guardian', name: 'Their mother', tie: 'mother', custody: 'sole' };
  const beside = await clinic.does(by, course, 'bringBeside', mother);
  const to = ['treatment', 'meetings'];
  await clinic.does(by, course, 'recordBesideConsent', { beside, whose: 'guardian', to, how: 'signed' });
}

describe('groups of the other forms, entered whole', () => {
  const dayAfter = (on: string, days: number) =>
    new Date(Date.parse(on) + days * 86_400_000).toISOString().slice(0, 10);

  test.each([
    { id: 'ipt-group-community', preset: 'community-16', born: '1985-03-02', talks: 1, which: 'interview' },
    { id: 'ipt-ast', preset: 'ast-8', born: '2012-03-02', talks: 2, which: 'before-the-group' },
  ])(
    '$preset: talks alone, every meeting, how it ended for each, and the end',
    async ({ id, preset, born, talks, which }) => {
      const calendar = await ByTheCalendar.from('2026-05-25');
      const { clinic } = calendar;
      const dayra = await clinic.member('Dayra', ['facilitator']);
      const isYoung = id === 'ipt-ast';
      if (isYoung) await letsYoungPeopleIn(clinic);
      const group = await AGroupAtWork.of(clinic, dayra, [], { protocol: { id, edition: '2026.1', preset } });
      const names = ['Amina', 'Beti', 'Chana', 'Doko', 'Ebo', 'Fola'];
      for (const name of names) {
        const course = newId();
        const invited = await dayra.post(`${group.address}/members`, {
          id: course,
          form: { client: { name, born } },
        });
        expect(invited.status, JSON.stringify(invited.body)).toBe(201);
        if (isYoung) await consentsAsGuardian(clinic, dayra, course);
        for (let talk = 1; talk <= talks; talk += 1)
          await clinic.does(dayra, course, 'holdMeeting', { which, minutes: 50, clientThere: 'there' });
        await clinic.does(dayra, course, 'giveConsent', { item: 'treatment' });
        await clinic.does(dayra, course, 'setGoal', { text: 'Speak up at home', type: 'interpersonal' });
        await sends(dayra, `${group.address}/members/${course}/join`, {});
        group.courses.push(course);
      }
      const before = await group.seenBy(dayra);
      expect(before.members.map(({ talks: due }) => due)).toEqual(names.map(() => []));
      const first = '2026-06-02';
      await group.does(dayra, 'planGroupMeetings', { from: `${first}T15:00` });
      const { formed } = (await group.seenBy(dayra)).group.forming;
      const count = formed?.meetings ?? 0;
      expect(count).toBe(preset === 'ast-8' ? 8 : 16);
      const aloud = before.form?.aloud !== null;
      for (let n = 1; n <= count; n += 1) {
        const on = dayAfter(first, (n - 1) * (formed?.everyDays ?? 7));
        await calendar.is(`${on}T18:00`, [dayra]);
        const { planned } = (await group.seenBy(dayra)).group.meetings;
        const better = Math.max(0, 2 - Math.floor((n * 3) / count));
        const sent = await group.meets(dayra, {
          planned: planned[n - 1]?.id,
          members: group.courses.map((course, nth) => ({
            course,
            came: (n + nth) % 7 === 0 ? 'absent_told' : 'present',
            ...((n + nth) % 7 !== 0 && {
              measure: aloud
                ? { instrument: 'phq-9', answers: [...Array.from({ length: 8 }, () => better), 0] }
                : null,
              asked: aloud ? 'alone' : 'not_asked',
              link: { what: `Week ${n}`, before: 4, after: 6, feelings: [] },
              lastTask: n > 1 ? 'done' : null,
              task: `Say it once, ${n}`,
            }),
          })),
        });
        expect(sent.status, JSON.stringify(sent.body)).toBe(200);
        expect(sent.body.meeting).toMatchObject({ n, state: 'recorded', otherwise: [] });
      }
      for (const course of group.courses)
        await sends(dayra, `${group.address}/members/${course}/leave`, { why: 'finished', words: 'Goodbye' });
      await group.does(dayra, 'endGroup', { how: 'finished', words: 'The bench by the well stays' });
      const seen = await group.seenBy(dayra);
      expect(seen.group.meetings.held).toHaveLength(count);
      for (const course of group.courses) {
        const now = await courseOf(dayra, course);
        expect(now.sessions.held.length + now.inGroup.missed.length).toBe(count);
        expect(now.tryOuts.tryOuts).toHaveLength(now.sessions.held.length);
        expect(now.measures.readings).toHaveLength(aloud ? now.sessions.held.length : 0);
        expect(now.inGroup.left?.why).toBe('finished');
      }
      expect((await verify(clinic.kith.installation)).wrong).toEqual([]);
    },
    120_000,
  );
});
