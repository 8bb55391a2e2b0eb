import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import type { FormOf } from '#core/course/book.ts';
import { seenBy } from '#core/course/book.ts';
import { griefProposedBy } from '#core/course/focus/suggest.ts';
import { circleToShare } from '#core/course/inventory/circle-to-share.ts';
import { seenFacts } from '#core/course/record/seen-facts.ts';
import { openAlarms } from '#core/course/risk/open-alarms.ts';
import { returningToday } from '#core/course/try-outs/returning.ts';
import { guide } from '#core/guide/guide.ts';
import { roadmap } from '#core/guide/roadmap.ts';
import { phaseOf } from '#core/protocols/protocol/windows.ts';
import { protocolOf } from '#core/protocols/protocols.ts';
import { agreedTo, dayOfSession, held, inDispute, opened, people, scored } from '#tests/a-guided-course.ts';
import { saw, seen } from '#tests/drifts-seen.ts';

/**
 * The acceptance tests of the IPT protocol reference, appendix D, by their numbers. Those of variants that this
 * edition does not run are named with why they are out: each belongs to another protocol than individual IPT.
 */

const client = { as: 'client', by: 'the-client' } as const;
const dispute: FormOf<'chooseFocus'> = {
  area: 'role_dispute',
  people: ['tomas'],
  stage: 'impasse',
  why: 'It began there',
};
const grief: FormOf<'chooseFocus'> = { area: 'grief', people: ['father'], why: 'It began there' };
const started = (area: 'grief' | 'role_transition'): FormOf<'rateArea'> => ({
  area,
  present: 'present',
  temporalLink: 3,
  evidence: ['It began then'],
});
const milestone = (course: ReturnType<typeof opened>, id: string, today: string) =>
  guide(course.course, today)?.milestones.find((one) => one.id === id)?.state;

describe('appendix D, the focus', () => {
  test('1. saving a third focus fails', () => {
    const course = people().does('chooseFocus', dispute).does('rateArea', started('grief'));
    course.does('chooseFocus', { ...grief, rank: 'secondary', beside: 'smaller' });
    const third = {
      area: 'role_transition',
      why: 'x',
      oldRole: 'a',
      newRole: 'b',
      rank: 'secondary',
    } as const;
    expect(course.refusal('chooseFocus', third)).toBe('max_two_foci');
  });

  test('2. saving loneliness without rejecting the other three fails', () => {
    const lonely = { area: 'interpersonal_deficits', why: 'Few ties' } as const;
    expect(people().attempt('chooseFocus', lonely)).toMatchObject({
      refused: 'deficits_requires_rejection',
      values: { areas: ['grief', 'role_dispute', 'role_transition'] },
    });
  });

  test('3. a death proposes grief', () => {
    const death = { kind: 'death' as const, what: 'Father died', date: '2025-11', people: ['father'] };
    const { course } = people().does('addEvent', death, { id: 'death' });
    expect(griefProposedBy(course)).toEqual({ events: ['death'], people: ['father'] });
  });

  test('4. grief without somebody who died fails, unless loss is meant broadly', () => {
    const alive = { ...grief, people: ['tomas'] };
    expect(people().refusal('chooseFocus', alive)).toBe('grief_requires_deceased');
    const broad = { ...alive, scope: 'loss_broad' as const };
    expect(people().refusal('chooseFocus', broad)).toBe('grief_requires_deceased');
    const course = people().does('changeProtocolSettings', {
      settings: { griefScope: 'loss_broad' },
      why: 'The service takes grief in the wide sense.',
    });
    expect(course.attempt('chooseFocus', broad)).toHaveLength(1);
  });

  test('5. a dispute without a stage fails', () => {
    expect(people().refusal('chooseFocus', { ...dispute, stage: undefined })).toBe('dispute_requires_stage');
  });

  test('23. the client’s view always has the focus and a reason, in their own words or the area’s', () => {
    const course = agreedTo(inDispute());
    for (const viewed of [course.course, seenBy(course.course, client)]) {
      const focus = roadmap(viewed, '2026-02-01')?.focus ?? [];
      expect(focus.map(({ why }) => why.length > 0)).toEqual([true]);
    }
  });
});

describe('appendix D, safety', () => {
  test('6. a flag of violence blocks joint sessions, and rehearsing with that person', () => {
    const course = inDispute(held(4)).does('flagStopAndRefer', {
      rule: 'SR-05',
      what: 'He pushed her',
      action: 'Safety first',
      people: ['tomas'],
    });
    const joint = {
      at: '2026-02-10T10:00',
      minutes: 50,
      kind: 'joint' as const,
      with: ['tomas'],
      aim: 'Sundays',
    };
    expect(course.refusal('bookSession', joint)).toBe('unsafe');
    const scene = { personId: 'tomas', kind: 'together', scenario: 'Sunday', goal: 'To be asked' } as const;
    expect(course.refusal('startRolePlay', scene)).toBe('unsafe-person');
    expect(course.refusal('startRolePlay', { ...scene, kind: 'on_paper' }, client)).toBe('talk-first');
  });

  const item9 = { instrument: 'phq-9', answers: [0, 0, 0, 0, 0, 0, 0, 0, 1], session: 1 };
  test('7. a 1 on the ninth question opens an alarm, and no level of risk is computed', () => {
    const { course } = held(1).does('answerMeasure', item9, client);
    expect(openAlarms(course)).toMatchObject([{ instrument: 'phq-9', item: 9, value: 1 }]);
    expect(JSON.stringify(course.risk)).not.toMatch(/"level"|low risk|high risk/);
  });

  test('8. an alarm is not closed by the client, by a strike, by closing or by handing over', () => {
    const course = held(1).does('answerMeasure', item9, { ...client, id: 'low' });
    const answer = { alarm: 'low.2', asked: 'x', said: 'x', decided: 'x', why: 'x', nextReview: 'x' };
    const form = { ...answer, actions: ['other' as const] };
    expect(course.refusal('answerAlarm', form, client)).toBe('not-yours');
    const { seq = 0 } = course.course.risk.alarms[0] ?? {};
    expect(course.refusal('strikeOut', { seq, why: 'A slip' })).toBe('kept');
    course.does('strikeOut', { seq: seq - 1, why: 'The wrong form' });
    expect(course.refusal('closeCourse', { outcome: 'completed' })).toBe('open-alarm');
    expect(openAlarms(course.does('pauseCourse', { why: 'x', reviewBy: '2026-03-01' }).course)).toHaveLength(
      1,
    );
    const over = { to: 'rui', handOver: 'x', client: 'told' } as const;
    expect(openAlarms(course.does('transferCourse', over).course)).toHaveLength(1);
  });

  test('8. an alarm after the course was closed is open, and can be answered', () => {
    const course = held(2)
      .does('finishEarly', {
        reason: 'better',
        words: 'Well',
        riskChecked: 'checked',
        checklist: (['E-02', 'E-04', 'E-07', 'E-10'] as const).map((task) => ({
          task,
          how: 'done' as const,
        })),
      })
      .does('closeCourse', { outcome: 'declined' });
    course.does('answerMeasure', { ...item9, session: undefined }, { ...client, id: 'after' });
    expect(openAlarms(course.course)).toHaveLength(1);
    const answer = { alarm: 'after.2', asked: 'x', said: 'x', decided: 'x', why: 'x', nextReview: 'x' };
    expect(openAlarms(course.does('answerAlarm', { ...answer, actions: ['other'] }).course)).toEqual([]);
  });

  test('26. an unsafe tie is in no circle that is shared, and nowhere on the client’s side', () => {
    const { course, facts } = people().does('changePerson', {
      person: 'tomas',
      version: 1,
      fields: { safety: 'not', tone: 'unsafe', disclosure: 'share_freely', privateNote: 'Bruises' },
    });
    const shown = [
      circleToShare(course.inventory),
      seenBy(course, client),
      seenFacts('course-1', facts, client),
    ];
    expect(JSON.stringify(shown)).toContain('Tomas');
    expect(JSON.stringify(shown)).not.toMatch(/"unsafe"|"not"|Bruises/);
  });
});

describe('appendix D, the frame', () => {
  test('9. session 17 of 16 cannot be booked without a new contract', () => {
    const course = opened().does('bookSeries', { first: '2026-01-13T10:00', count: 16, minutes: 50 });
    const next = { at: '2026-05-05T10:00', minutes: 50 };
    expect(course.refusal('bookSession', next)).toBe('beyond-agreed');
    course.does('recontract', { sessions: 17, aim: 'To say goodbye', why: 'A week lost' });
    expect(course.attempt('bookSession', next)).toHaveLength(1);
  });

  test('10. ipt16-s001 has session 14 in the middle, and ipt16-uk session 4 in the beginning', () => {
    const presets = protocolOf('ipt', '2026.1')?.presets ?? [];
    const phase = (id: string, n: number) =>
      presets.filter((one) => one.id === id).map((one) => phaseOf(one, n));
    expect(phase('ipt16-s001', 14)).toEqual(['middle']);
    expect(phase('ipt16-uk', 4)).toEqual(['initial']);
  });

  test('11. a middle session without a link of mood and event is PD-09', () => {
    expect(saw(held(4), 'PD-09')).toHaveLength(1);
    expect(seen(held(3), 'PD-09')).toBeUndefined();
  });

  test('12. two sessions without the measure is PD-10', () => {
    expect(seen(held(3, scored(held(1), 1, 17)), 'PD-10')).toBeDefined();
    expect(seen(held(2, scored(held(1), 1, 17)), 'PD-10')).toBeUndefined();
  });

  test('13. the ending not named with four sessions left is MS-19', () => {
    const late = held(12);
    expect(milestone(late, 'MS-19', dayOfSession(12))).not.toBe('done');
    expect(['blocked', 'overdue']).toContain(milestone(late, 'MS-19', '2026-04-01'));
    expect(milestone(late.does('nameEnding', {}), 'MS-19', '2026-04-01')).toBe('done');
  });

  test('21. where the course has no tasks at home, try-outs are nowhere', () => {
    const course = people().does('agreeTryOut', { what: 'A walk', session: 1 }, { id: 'walk' });
    course.does('changeProtocolSettings', { settings: { tryOuts: 'none' }, why: 'As asked' });
    expect(course.refusal('agreeTryOut', { what: 'A walk', session: 2 })).toBe('no-try-outs');
    expect(returningToday(course.course)).toEqual([]);
  });

  test('22. preferring not to say holds nothing up; of MS-03 and MS-04 it is recorded', () => {
    const course = held(1)
      .does('markMeasureDeclined', { instrument: 'phq-9', session: 1 }, client)
      .does('reviewRisk', {
        decided: 'Ask again next week',
        answers: [{ question: 'thoughts_of_suicide', answer: 'prefers_not_to_say' }],
      });
    expect(milestone(course, 'MS-02', '2026-01-14')).toBe('done');
    expect(milestone(course, 'MS-03', '2026-01-14')).toBe('done');
    expect(course.course.risk.reviews[0]?.answers[0]?.answer).toBe('prefers_not_to_say');
  });
});

/** Numbers that are not individual IPT for adults, and why no test stands for them. */
const outOfScope: Readonly<Record<number, string>> = {
  17: 'the adolescent mood scale belongs to IPT-A',
  18: 'loneliness left out belongs to brief IPT (IPT-B)',
  19: 'the credential belongs to dynamic interpersonal therapy (DIT)',
  20: 'windows and members belong to group IPT (WHO)',
  24: 'rows of the seed texts are not part of the product',
  25: 'SRM-5 belongs to interpersonal and social rhythm therapy (IPSRT)',
  27: 'claims with a review date are not made in the product',
};

test('every number of appendix D has a test here or a reason for having none', async () => {
  const files = ['acceptance.test.ts', 'acceptance-work.test.ts'];
  const read = await Promise.all(files.map((file) => readFile(`${import.meta.dirname}/${file}`, 'utf8')));
  const text = read.join('\n');
  const tested = [...text.matchAll(/test\('(\d+)\. /g)].map(([, n]) => Number(n));
  const all = new Set([...tested, ...Object.keys(outOfScope).map(Number)]);
  expect([...all].toSorted((a, b) => a - b)).toEqual(Array.from({ length: 30 }, (_, n) => n + 1));
});
