import fc from 'fast-check';
import { type Standing, standings } from '#core/book/doing.ts';
import type { Fact } from '#core/book/fact.ts';
import { valuesIn } from '#core/book/redaction.ts';
import { acts, decide, fold, foldOnto } from '#core/course/book.ts';
import type { Course } from '#core/course/course.ts';
import { isRefusal, type Refusal } from '#core/forms/refusal.ts';
import { instruments } from '#core/instruments/instruments.ts';
import { sixteen as protocol } from '#tests/a-course-under-way.ts';
import { writtenDown } from '#tests/written-down.ts';
import { formsOf } from './forms.ts';

/** A seeded choice of acts and forms: the same number gives the same story. */
export interface Story {
  facts: Fact[];
  course: Course;
  /** How many acts were refused, and how many done. */
  refused: number;
  done: number;
  doneActs: Set<string>;
  /** Why acts whose form had its shape were refused. */
  refusals: Refusal[];
}

const names = [...acts.keys()].filter((name) => name !== 'openCourse');
const id = 'course-1';
const opening = { client: 'leila', therapist: 'ana', protocol, referral: '' };
const people: Record<Standing, string> = {
  client: 'leila',
  therapist: 'ana',
  facilitator: 'fay',
  supervisor: 'ruth',
  manager: 'max',
  administrator: 'ada',
  contact: 'yasmin',
  emergency: 'tom',
  cover: 'cleo',
  secretary: 'sela',
};

const uuid = /^(act-\d+(\.\d+)?|[a-z0-9]+-[a-z0-9-]+)$/;

function idsIn(facts: readonly Fact[]): string[] {
  const said = valuesIn(
    facts.map((fact) => [fact.act, fact.data]),
    (_key, leaf) => String(leaf),
  );
  return [...said].filter((leaf) => uuid.test(leaf)).concat([...instruments.keys()].slice(0, 3), 'leila');
}

interface Step {
  act: number;
  as: number;
  day: number;
  seed: number;
}

/** Steps of a story: which act, by whom, on which day, and the seed of its form. */
export const steps = (most: number) =>
  fc.array(
    fc.record({
      act: fc.nat(),
      as: fc.nat({ max: 19 }),
      day: fc.nat({ max: 200 }),
      seed: fc.integer(),
    }),
    { minLength: Math.floor(most / 2), maxLength: most, size: 'max' },
  );

function standingFor(name: string, as: number): Standing {
  const who = acts.get(name)?.who ?? [];
  return (as < 19 ? who[as % Math.max(1, who.length)] : standings[as % standings.length]) ?? 'therapist';
}

/** The acts that would be accepted by name now, favoured; any other now and then. */
function chosen(course: Course, step: Step, doing: Parameters<typeof decide>[3]): string {
  const open = names.filter((name) => !acts.get(name)?.open?.(course, doing));
  const from = step.seed % 5 === 0 || open.length === 0 ? names : open;
  return from[step.act % from.length] ?? 'raiseAlarm';
}

/** A form as it comes over HTTP: what is undefined is not there. */
const asSent = (form: unknown): unknown => JSON.parse(JSON.stringify(form));

/** A form of therapy, and how far a course under it has come. */
export interface Under {
  protocol: typeof protocol;
  held: number;
}

/** How many forms are tried for one step before it is given up: most point to things that are not there. */
const tries = 10;

/**
 * Tells a story from steps: legal and illegal acts alike go through the rules, and the facts of the legal ones stay.
 * @param sent what becomes of a form before it is handed in
 * @param written by anybody, or mostly by the client, of the people whom they add first
 * @param under the form of therapy it is opened under, and how many sessions are held before anything else
 */
export function tell(
  story: readonly Step[],
  sent = asSent,
  written: 'by anybody' | 'by the client' = 'by anybody',
  under?: Under,
): Story {
  const told: Story = {
    facts: [],
    course: fold(id, []),
    refused: 0,
    done: 0,
    doneActs: new Set(),
    refusals: [],
  };
  const doAct = (name: string, form: unknown, as: Standing, on: string) => {
    const doing = {
      id: `act-${told.done + 1}`,
      by: people[as],
      as,
      on,
      now: '2026-12-31T10:00:00.000Z',
      today: '2026-12-31',
      zone: 'Europe/London',
      born: '1991-05-17',
    };
    const checked = acts.get(name)?.form.safeParse(form);
    const decided = checked?.success ? decide(told.course, name, checked.data, doing) : null;
    if (!decided || isRefusal(decided)) {
      told.refused += 1;
      if (decided) told.refusals.push(decided);
      return false;
    }
    const added = writtenDown(decided, doing, { course: id, after: told.facts.length });
    told.course = foldOnto(told.course, told.facts, added);
    told.facts.push(...added);
    told.done += 1;
    told.doneActs.add(name);
    return true;
  };
  const opened = under ? { ...opening, protocol: under.protocol, despiteAge: 'For this test' } : opening;
  doAct('openCourse', opened, 'therapist', '2026-01-13');
  for (let n = 1; n <= (under?.held ?? 0); n += 1) {
    const on = new Date(Date.UTC(2026, 0, 13 + 7 * n)).toISOString().slice(0, 10);
    doAct('holdSession', { minutes: 50, format: 'in_person' }, 'therapist', on);
  }
  const isByClient = written === 'by the client';
  for (const displayName of isByClient ? ['Vera Novak', 'Tomas Reyes', 'Ines Costa'] : []) {
    const person = { displayName, role: 'friend', ring: 1, angle: 40 };
    doAct('addPerson', sent(person), 'client', '2026-01-14');
  }
  const theirs = told.course.inventory.people.flatMap(({ id: person }) =>
    Array.from({ length: 6 }, () => person),
  );
  for (const step of story) {
    const on = new Date(Date.UTC(2026, 0, 13 + step.day)).toISOString().slice(0, 10);
    const name = chosen(told.course, step, {
      id: 'act-0',
      by: 'ana',
      as: 'therapist',
      on,
      now: '2026-12-31T10:00:00.000Z',
      today: '2026-12-31',
      zone: 'Europe/London',
    });
    const form = acts.get(name)?.form;
    if (!form) continue;
    const forms = fc.sample(formsOf(form, { ids: [...theirs, ...idsIn(told.facts)] }), {
      numRuns: tries,
      seed: step.seed,
    });
    const isClients = isByClient && step.as % 4 !== 0 && acts.get(name)?.who.includes('client');
    const as = isClients ? 'client' : standingFor(name, step.as);
    for (const filled of forms) if (doAct(name, sent(asSent(filled)), as, on)) break;
  }
  return told;
}
