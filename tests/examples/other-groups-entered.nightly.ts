import { v7 as newId } from 'uuid';
import { afterAll, describe, expect, test } from 'vitest';
import { verify } from '#server/keeping/verify/verify.ts';
import type { AClinic, Someone } from '#tests/a-clinic.ts';
import { AGroupAtWork } from '#tests/groups/at-work.ts';
import { ByTheCalendar, closeAll } from '#tests/groups/by-the-calendar.ts';
import { courseOf, sends } from '#tests/groups/sends.ts';

/** Groups of the other forms of therapy, entered whole through the doors of a running Kith, day after day. */

afterAll(closeAll);

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
