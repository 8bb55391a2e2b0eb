import { describe, expect, it } from 'vitest';
import { isRecovered } from '#core/course/closing/may-finish-now.ts';
import { measuredOutcome } from '#core/course/closing/measured-outcome.ts';
import { summarise } from '#core/lists/summarise.ts';
import { todayOf } from '#core/lists/today.ts';
import type { Protocol } from '#core/protocols/protocol/protocol.ts';
import { everyProtocol, presetOf } from '#core/protocols/protocols.ts';
import { aCourse } from '#tests/a-course.ts';
import { aForm } from '#tests/a-form.ts';
import { asTold, dayOfSession } from '#tests/a-guided-course.ts';
import { answersTo } from '#tests/answer-sheets.ts';
import { figuresOf } from '#tests/programme/figures-of.ts';
import { ledBy } from './led-by.ts';

/** Measures reference, sections 3 and 6, and IPT protocol reference, 12.1: worked out by hand, never read from Kith. */
interface Expected {
  measure: string;
  beside: string | null;
  /** The mildest score that is a case. */
  caseAt: number;
  change: number;
  /** The worst score that is remission; null where none is published. */
  wellAt: number | null;
  /** What a worse score adds: 1, or −1 where less is worse. */
  worse: 1 | -1;
}

const phq9: Expected = { measure: 'phq-9', beside: 'gad-7', caseAt: 10, change: 6, wellAt: 4, worse: 1 };
const alone: Expected = { ...phq9, beside: null };
const phqA: Expected = { measure: 'phq-a', beside: null, caseAt: 11, change: 6, wellAt: null, worse: 1 };
const epds: Expected = { measure: 'epds', beside: null, caseAt: 13, change: 4, wellAt: null, worse: 1 };
const pcl5: Expected = { measure: 'pcl-5', beside: 'phq-9', caseAt: 32, change: 10, wellAt: null, worse: 1 };
const spin: Expected = { measure: 'spin', beside: 'phq-9', caseAt: 19, change: 10, wellAt: null, worse: 1 };

const expected: Readonly<Record<string, Expected>> = {
  ipt: phq9,
  'ipt-maintenance': phq9,
  'ipt-b': phq9,
  ipc: phq9,
  'ipt-est': phq9,
  'ipt-a': phqA,
  'ipt-fb': phqA,
  'ipt-perinatal-postpartum': epds,
  'ipt-perinatal-antenatal': epds,
  'ipt-partner-assisted': epds,
  'ipt-late-life': phq9,
  'ipt-ed': alone,
  'ipt-ptsd': pcl5,
  dit: phq9,
  ipsrt: alone,
  'ipt-sad': spin,
  'ipt-cd': phq9,
  'ipt-alongside': phq9,
  'ipt-blended': phq9,
  'ipt-group': alone,
  'ipt-group-community': alone,
  'ipt-group-ed': alone,
  'ipt-ast': phqA,
  mit: alone,
};

/** A service's own forms by scales on which less is worse, and by one that Kith ships no form for. */
const own: readonly [Protocol, Expected][] = [
  [ledWith('who-5'), { measure: 'who-5', beside: null, caseAt: 12, change: 3, wellAt: null, worse: -1 }],
  [ledWith('gad-7'), { measure: 'gad-7', beside: null, caseAt: 8, change: 4, wellAt: null, worse: 1 }],
];

function ledWith(measure: string): Protocol {
  const plan = { when: ['every_session'], weight: 'protocol', sources: ['a test'] } as const;
  return aForm({ measures: [{ ...plan, oneOf: [measure], leads: { recovery: 'alone' } }] }, measure);
}

const forms: [string, Protocol, Expected, readonly Protocol[]][] = [
  ...everyProtocol().map((form): [string, Protocol, Expected, readonly Protocol[]] => {
    const known = expected[form.id];
    if (!known) throw new Error(`Say what ${form.id} goes by.`);
    return [form.id, form, known, []];
  }),
  ...own.map(([form, known]): [string, Protocol, Expected, readonly Protocol[]] => [
    form.id,
    form,
    known,
    [form],
  ]),
];

/** The course of a form by its first and its latest score, each two sessions apart; what is beside is at 0 throughout. */
function course([, form, { measure, beside }, brought]: (typeof forms)[number], scores: readonly number[]) {
  const { id, sessions } = presetOf(form, form.defaultPreset);
  const protocol = { id: form.id, edition: form.edition, preset: id, sessions, minutes: 50 };
  const begun = aCourse().does(
    'openCourse',
    { client: 'leila', therapist: 'ana', protocol, despiteAge: 'A test' },
    { on: '2026-01-06', protocols: brought.map(asTold) },
  );
  for (const [place, total] of scores.entries()) {
    const on = dayOfSession(place + 1);
    for (const [instrument, to] of [[measure, total], ...(beside ? [[beside, 0] as const] : [])] as const) {
      const form = {
        instrument,
        answers: answersTo(instrument, to),
        session: place + 1,
        despiteAge: 'A test',
      };
      begun.does('answerMeasure', form, { as: 'client', on });
    }
  }
  return begun.course;
}

const named = { id: 'leila', name: 'Leila' };
const line = (one: ReturnType<typeof summarise>) => {
  const at = '2026-03-01T09:00';
  const appointments = [
    { id: 'a', at, zone: 'UTC', minutes: 50, kind: 'session', format: 'in_person', state: 'booked' } as const,
  ];
  const [session] = todayOf([{ summary: { ...one, appointments }, client: named }], '2026-03-01').sessions;
  return session?.lines.find((each) => each.kind === 'score');
};
const counted = (one: ReturnType<typeof summarise>) => {
  const closed = { ...one, status: 'closed' as const, closedOn: '2026-06-01', session: 4 };
  return figuresOf(
    Array.from({ length: 10 }, () => closed),
    '2026-07-01',
  );
};
const all = { n: 10, of: 10 };

it('each form says how sure it is of what leads and of an ending of its own, a choice of this project as one (0.1)', () => {
  const marked = everyProtocol().flatMap(({ id, measures, ending }) => {
    const leading = measures.find(({ leads, certainty }) => leads ?? certainty);
    return leading || ending.certainty ? [[id, [leading?.certainty, ending.certainty]]] : [];
  });
  const named = everyProtocol()
    .filter(({ measures }) => measures.some(({ leads }) => leads))
    .map(({ id }) => id);
  expect(Object.fromEntries(marked)).toEqual({
    'ipt-est': [undefined, 'DES'],
    'ipt-a': ['DES', undefined],
    'ipt-fb': ['DES', undefined],
    'ipt-perinatal-postpartum': ['DES', undefined],
    'ipt-perinatal-antenatal': ['DES', undefined],
    'ipt-partner-assisted': ['DES', undefined],
    'ipt-ed': ['DES', undefined],
    'ipt-ptsd': ['B', undefined],
    dit: ['A', 'DES'],
    ipsrt: ['DES', undefined],
    'ipt-sad': ['B', undefined],
    'ipt-group': ['A', 'DES'],
    'ipt-group-community': ['A', 'DES'],
    'ipt-group-ed': ['DES', 'DES'],
    'ipt-ast': ['DES', 'DES'],
    mit: ['DES', 'DES'],
  });
  expect(named.filter((id) => !marked.some(([one]) => one === id))).toEqual([]);
});

describe.each(forms)('%s', (...form) => {
  const [, protocol, { measure, beside, caseAt, change, wellAt, worse }] = form;
  const from = caseAt + worse * (change + 1);

  it('goes by its own measure', () => {
    const lead = ledBy(protocol);
    expect([lead.measure, lead.beside?.measure ?? null]).toEqual([measure, beside]);
  });

  it('counts a change from its reliable change on, in outcome, signal, Today and figures alike', () => {
    const by = (points: number) => course(form, [from, from + worse * points]);
    const read = (points: number) => {
      const { codes } = measuredOutcome(by(points));
      const row = summarise(by(points));
      const today = line(row);
      return [
        codes.includes('reliable_improvement') || codes.includes('reliable_deterioration'),
        row.signalReason?.startsWith('reliable') ?? false,
        today?.kind === 'score' && today.reliable !== 'no change',
        counted(row).reliableImprovement.n === 10 || counted(row).reliableDeterioration.n === 10,
      ];
    };
    const not = [false, false, false, false];
    const counts = [true, true, true, true];
    expect([-change - 1, -change, -change + 1].map(read)).toEqual([counts, counts, not]);
    expect([change - 1, change].map(read)).toEqual([not, counts]);
    expect(measuredOutcome(by(-change)).codes).toContain('reliable_improvement');
    expect(measuredOutcome(by(change)).codes).toContain('reliable_deterioration');
    expect(summarise(by(change)).signalReason).toBe('reliable_deterioration');
    expect(counted(summarise(by(change))).reliableDeterioration).toMatchObject(all);
  });

  it('counts a recovery where the course began as a case and is none any more, in all four', () => {
    const recovers = (first: number, last: number) => {
      const one = course(form, [first, last]);
      const row = summarise(one);
      return [
        measuredOutcome(one).codes.includes('recovery'),
        isRecovered(one),
        row.signalReason === 'reliable_recovery',
        counted(row).recovery.n === 10,
      ];
    };
    const well = caseAt - worse;
    expect(recovers(from, well)).toEqual([true, true, true, true]);
    expect(recovers(from, caseAt)).toEqual([false, false, false, false]);
    expect(recovers(from + worse, caseAt)).toEqual([false, false, false, false]);
    // Crossed by less than a reliable change: a recovery by the NHS’s word, and no reliable one.
    expect(recovers(caseAt, well)).toEqual([true, false, false, true]);
    expect(recovers(well, well - worse * change).slice(2)).toEqual([false, false]);
  });

  it('reads remission from its own instrument, or not at all', () => {
    const codes = (last: number) => measuredOutcome(course(form, [from, last])).codes.includes('remission');
    if (wellAt === null) return expect(codes(worse === 1 ? 0 : 25)).toBe(false);
    expect([wellAt - 1, wellAt, wellAt + 1].map(codes)).toEqual([true, true, false]);
  });
});
