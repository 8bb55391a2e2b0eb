import { v7 as newId } from 'uuid';
import { afterAll, describe, expect, test } from 'vitest';
import { measuredOutcome } from '#core/course/closing/measured-outcome.ts';
import paper from '#examples/group-eight/group.json' with { type: 'json' };
import { verify } from '#server/keeping/verify/verify.ts';
import { AGroupAtWork } from '#tests/groups/at-work.ts';
import { ByTheCalendar, closeAll } from '#tests/groups/by-the-calendar.ts';
import { courseOf, sends } from '#tests/groups/sends.ts';

/** The group of the paper file, entered whole through the doors of a running Kith, day after day. */

afterAll(closeAll);

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

/** Grief is of somebody who died, and a disagreement with somebody: the file names neither. */
const themOf: Record<string, object> = {
  grief: { displayName: 'Him', role: 'partner', living: 'deceased' },
  disagreements: { displayName: 'Him', role: 'partner', living: 'living' },
};

function focusOf({ area, began }: Member['preGroup'], people: string[]): Record<string, unknown> {
  return {
    ...{ area, people, why: began, whyForClient: began },
    ...(area === 'disagreements' && { stage: 'impasse' }),
    ...(area === 'life_changes' && { oldRole: 'Before', newRole: 'Since' }),
    ...(area === 'loneliness' && {
      rejected: ['grief', 'disagreements', 'life_changes'].map((one) => ({
        area: one,
        why: 'Asked about: no',
      })),
    }),
  };
}

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
      const held = { which: 'interview', minutes: preGroup.minutes, clientThere: 'there' };
      const meeting = await clinic.does(dayra, id, 'holdMeeting', held);
      await did('writeMeetingNote', { meeting, text: preGroup.began, version: 0 });
      await did('reviewRisk', {
        answers: [{ question: 'thoughts_of_suicide', answer: 'no', words: preGroup.risk }],
        decided: 'Asked again, alone, before each meeting',
      });
      const them = themOf[preGroup.area];
      const people = them ? [await did('addPerson', them)] : [];
      await did('chooseFocus', focusOf(preGroup, people));
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
      if (n === 2) await group.does(dayra, 'closeToNewcomers', { why: note });
      const text = n === 8 ? [note, ...paper.goodbye.said].join(' ') : note;
      await group.does(dayra, 'summariseMeeting', { meeting: sent.body.meeting.id, text, version: 0 });
      await group.does(dayra, 'giveSummary', { meeting: sent.body.meeting.id, version: 1 });
      const [on = '', about = ''] = [...supervised].find(([day]) => day > at.slice(0, 10)) ?? [];
      supervised.delete(on);
      await calendar.is(`${on}T09:00`, people);
      const entries = [{ question: about }];
      await group.does(lorena, 'holdSupervision', { with: [dayra.id], minutes: 60, entries });
    }

    const { firstSigns, tellsFirst } = paper.goodbye;
    for (const { id } of paper.members as { id: keyof typeof firstSigns }[])
      await clinic.does(dayra, course(id), 'writeRelapsePlan', {
        signs: { early: [{ sign: firstSigns[id] }] },
        people: [{ who: tellsFirst[id], forWhat: 'Told first' }],
        actions: {},
        version: 0,
      });
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
    const { closedToNewcomers } = seen.group.forming;
    expect(closedToNewcomers?.on).toBe(paper.meetings[1]?.at.slice(0, 10));
    const told = (await group.seenBy(lorena)).group.supervised.supervisions;
    expect(told.map(({ on, entries }) => [on, entries[0]?.question])).toEqual(
      paper.supervision.map(({ on, about }) => [on, about]),
    );
    for (const { id, preGroup } of paper.members as (Member & { id: keyof typeof firstSigns })[]) {
      const { focus, meetings, relapsePlan, risk } = await courseOf(dayra, course(id));
      expect(focus.foci.map(({ area, why }) => [area, why])).toEqual([[preGroup.area, preGroup.began]]);
      expect(meetings.held[0]?.note?.text).toBe(preGroup.began);
      expect(risk.reviews[0]?.answers[0]?.words).toBe(preGroup.risk);
      expect(relapsePlan.plan?.text.signs.early[0]?.sign).toBe(firstSigns[id]);
      expect(relapsePlan.plan?.text.people[0]?.who).toBe(tellsFirst[id]);
    }
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
