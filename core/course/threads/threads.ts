import type { Course } from '#core/course/course.ts';

export type ThreadKind = 'analysis' | 'decision' | 'saying' | 'conversation' | 'role_play' | 'try_out';

/** One piece of work in a thread, with what it came from and the people and event it hangs on. */
export interface ThreadStep {
  kind: ThreadKind;
  id: string;
  title: string;
  on: string;
  from: string[];
  personIds: string[];
  eventIds: string[];
  momentIds: string[];
  /** Where it stands: `draft`, `finished`, `chosen`, `waiting`, a result such as `not_yet`, … */
  stands: string;
}

/** A thread of work: an analysis becomes a rehearsal, a rehearsal a try-out, a try-out a result. */
export interface Thread {
  /** In the order it was done: what led to what, then by day. */
  steps: ThreadStep[];
  personIds: string[];
  eventIds: string[];
  momentIds: string[];
}

/** Those that point somewhere: what the client keeps back is an empty id to whoever it is kept from. */
const present = (...ids: (string | undefined)[]): string[] =>
  ids.flatMap((id) => (id === undefined || id === '' ? [] : [id]));

/** Every piece of work, each with what it came from; in the order it was recorded within its kind. */
function everyStep(course: Course): ThreadStep[] {
  const analyses = course.communication.analyses.map(
    ({ id, title, on, personIds, eventId, momentId, state }): ThreadStep => ({
      ...{ kind: 'analysis', id, title, on, from: [], personIds, stands: state },
      ...{ eventIds: present(eventId), momentIds: present(momentId) },
    }),
  );
  const decided = course.decisions.decisions.map(
    ({ id, texts, on, personIds, eventId, analysisId, choices }): ThreadStep => ({
      ...{ kind: 'decision', id, title: texts.frame?.text.problem ?? '', on, from: present(analysisId) },
      ...{ personIds, eventIds: present(eventId), momentIds: [] },
      stands: choices.length > 0 ? 'chosen' : 'open',
    }),
  );
  const rehearsed = course.rolePlays.rolePlays.map(
    ({ id, texts, on, personId, analysisId, decisionId, talkId, takes }): ThreadStep => ({
      ...{ kind: 'role_play', id, title: texts.scene?.text.scenario ?? '', on },
      ...{
        from: present(analysisId, decisionId, talkId),
        personIds: [personId],
        eventIds: [],
        momentIds: [],
      },
      stands: texts.plan ? 'planned' : takes.length > 0 ? 'rehearsed' : 'started',
    }),
  );
  const said = course.talksAhead.sayings.map(
    ({ id, text, on }): ThreadStep => ({
      ...{ kind: 'saying', id, title: text.words, on, from: [], personIds: present(text.personId) },
      ...{ eventIds: [], momentIds: [], stands: 'planned' },
    }),
  );
  const talks = course.talksAhead.conversations.map(
    ({ id, text, on }): ThreadStep => ({
      ...{ kind: 'conversation', id, title: text.about, on, from: present(text.analysisId) },
      ...{ personIds: present(text.personId), eventIds: [], momentIds: [], stands: 'planned' },
    }),
  );
  const tried = course.tryOuts.tryOuts.map(
    ({ id, what, on, personIds, eventId, from, told }): ThreadStep => ({
      ...{ kind: 'try_out', id, title: what, on, from: present(from?.id), personIds },
      ...{ eventIds: present(eventId), momentIds: [], stands: told.at(-1)?.result ?? 'waiting' },
    }),
  );
  return [...analyses, ...decided, ...said, ...talks, ...rehearsed, ...tried];
}

/** The thread that a piece of work belongs to, followed both ways; undefined when there is no such work. */
export function threadOf(course: Course, id: string): Thread | undefined {
  const steps = everyStep(course);
  if (!steps.some((step) => step.id === id)) return undefined;
  const reached = new Set([id]);
  for (let before = 0; before !== reached.size; ) {
    before = reached.size;
    for (const step of steps) {
      if (reached.has(step.id)) for (const origin of step.from) reached.add(origin);
      else if (step.from.some((origin) => reached.has(origin))) reached.add(step.id);
    }
  }
  const chain = steps.filter((step) => reached.has(step.id));
  return { steps: chain, ...hangsOn(chain) };
}

function hangsOn(steps: readonly ThreadStep[]): Omit<Thread, 'steps'> {
  const once = (ids: string[]) => [...new Set(present(...ids))];
  return {
    personIds: once(steps.flatMap(({ personIds }) => personIds)),
    eventIds: once(steps.flatMap(({ eventIds }) => eventIds)),
    momentIds: once(steps.flatMap(({ momentIds }) => momentIds)),
  };
}

/** Every thread of the course, the one with the latest work first. */
export function threads(course: Course): Thread[] {
  const seen = new Set<string>();
  const found: Thread[] = [];
  for (const step of everyStep(course)) {
    const thread = seen.has(step.id) ? undefined : threadOf(course, step.id);
    if (!thread) continue;
    for (const { id } of thread.steps) seen.add(id);
    found.push(thread);
  }
  const latest = ({ steps }: Thread) =>
    steps
      .map(({ on }) => on)
      .sort()
      .at(-1) ?? '';
  return found.sort((a, b) => latest(b).localeCompare(latest(a)));
}
