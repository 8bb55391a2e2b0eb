import {
  type QueryClient,
  useIsMutating,
  useMutation,
  useMutationState,
  useQuery,
} from '@tanstack/react-query';
import { v7 as newId } from 'uuid';
import type { SupervisorsDay } from '#core/api-answers/credentials.ts';
import type { GroupList, GroupView } from '#core/api-answers/groups.ts';
import type { PageStart } from '#core/api-answers/service.ts';
import { faultsInGroup } from '#web/app/forms/faults-here.ts';
import { dayByClock } from '#web/app/offline/day-by-clock.ts';
import { onShelf, putOnShelf } from '#web/app/offline/machine-storage.ts';
import { dropUnsent, sendAct } from '#web/app/offline/unsent.ts';
import type { UnsentAct } from '#web/app/offline/unsent-act.ts';
import { NoLine, RefusedError, see } from './api.ts';
import type { Sent } from './course.ts';
import { installationKey } from './installation.ts';
import { shown } from './page-has-read.ts';

export const groupsKey = ['groups'];
export const anyGroupKey = ['group'];
export const groupKey = (id: string) => [...anyGroupKey, id];

/** An answer as it came, or as it was kept on this phone when it came last. */
export interface AsKept<Answer> {
  answer: Answer;
  /** Since when it is so; null where the server said so just now. */
  since: string | null;
}

const placeOfList = 'kept/groups';
const placeOf = (id: string) => `kept/group/${id}`;
const keep = (place: string, answer: unknown): void =>
  putOnShelf(place, { answer, since: new Date().toISOString() });

/** Reads it from the server, keeping it on this phone, sealed; without a line, what was kept. */
async function seeOrKept<Answer>(path: string, place: string): Promise<AsKept<Answer>> {
  try {
    const answer = await see<Answer>(path);
    keep(place, answer);
    return { answer, since: null };
  } catch (error) {
    const kept = error instanceof NoLine ? onShelf<AsKept<Answer>>(place) : undefined;
    // Who has lost a right to it keeps nothing of it.
    if (error instanceof RefusedError && [403, 404].includes(error.problem.status))
      putOnShelf(place, undefined);
    if (kept) return kept;
    throw error;
  }
}

const aMoment = 5_000;
const aMinute = 60_000;

type Kept = { state: { data?: AsKept<unknown> } };
const isKept = ({ state }: Kept): boolean => typeof state.data?.since === 'string';

/**
 * What was kept is never fresh, however lately this phone looked at it: it is asked for again whenever a page needs it and
 * as soon as the line is back, and every few seconds where there is a line, and Kith does not answer yet.
 */
const freshFor =
  (ms: number) =>
  (query: Kept): number =>
    isKept(query) ? 0 : ms;

const soonStale = {
  staleTime: freshFor(aMoment),
  refetchInterval: (query: Kept) => (isKept(query) && navigator.onLine ? aMoment : aMinute),
} as const;

/** The groups of whoever is signed in; without a line as they were last. */
export function useGroups() {
  return useQuery<AsKept<GroupList>, RefusedError>({
    queryKey: groupsKey,
    queryFn: () => seeOrKept('groups', placeOfList),
    ...soonStale,
  });
}

/** Which of the groups somebody supervises need them, and why; asked of the server alone. */
export const useGroupsToSee = (asked: 'asked' | 'not_asked') =>
  useQuery<SupervisorsDay, RefusedError>({
    queryKey: [...groupsKey, 'to-see'],
    queryFn: () => see<SupervisorsDay>('groups/to-see'),
    enabled: asked === 'asked',
    refetchInterval: aMinute,
  });

/** What is asked of one group; pages that are left without a line find it where it was kept. */
export const groupQuery = (id: string) => ({
  queryKey: groupKey(id),
  queryFn: () => seeOrKept<GroupView>(`groups/${id}`, placeOf(id)),
});

/** The same where several groups are read for what a page says of them together. */
export const groupInPassing = (id: string) => ({ ...groupQuery(id), staleTime: freshFor(30_000) });

/** The group at this address; without a line as it was last. Nothing is asked without an address. */
export const useGroup = (id: string) =>
  useQuery<AsKept<GroupView>, RefusedError>({ ...groupQuery(id), ...soonStale, enabled: id !== '' });

/** Puts the group as an act was answered with it where the page reads it, and where it is kept. */
export async function showGroup(queries: QueryClient, id: string, answer: unknown): Promise<void> {
  if (Object(answer).group) {
    keep(placeOf(id), answer);
    await shown(queries, groupKey(id), { answer, since: null });
  } else {
    // Who led on the day of the meeting and leads no more is told of nothing but that it is recorded.
    await queries.invalidateQueries({ queryKey: groupKey(id) });
  }
  await queries.invalidateQueries({ queryKey: groupsKey });
}

/** What is done to a group, and how it is sent. */
export interface ToGroup extends Pick<UnsentAct, 'form' | 'typed' | 'on' | 'presses' | 'place'> {
  id?: string;
  /** Called once the server has it, and before the page shows so. */
  onRecorded?: () => void;
}

/** What became of it, with the answer where there was one. */
export interface Became {
  sent: Sent;
  answer?: unknown;
}

const sendingKey = (group: string, name: string) => ['to group', group, name];

/**
 * Whether an act is on its way from a form that is open: what was pressed a moment ago does not wait for the line yet, and a
 * form that is taken away meanwhile could not say why it was refused.
 */
export const useIsOnItsWay = (group: string, name: string): boolean =>
  useIsMutating({ mutationKey: sendingKey(group, name) }) > 0;

/** The forms of a group from which something is on its way, by what each is kept under. */
export const usePlacesOnTheirWay = (group: string): readonly string[] =>
  useMutationState({
    filters: { mutationKey: ['to group', group], status: 'pending' },
    select: ({ state }) => (state.variables as ToGroup | undefined)?.place ?? '',
  });

/** The day it is where the service is, as far as this phone knows without a line. */
function dayHere(queries: QueryClient, group: string): string | undefined {
  const said = queries.getQueryData<AsKept<GroupView>>(groupKey(group))?.answer.today;
  const zone = queries.getQueryData<PageStart>(installationKey)?.service?.zone;
  return said && zone && dayByClock(new Date().toISOString(), zone, said);
}

/** The day by which what is pressed now on a page of this group is dated, should it wait for the line. */
export function pressedNow(queries: QueryClient, group: string): Pick<UnsentAct, 'pressedOn'> {
  const pressedOn = dayHere(queries, group);
  return pressedOn ? { pressedOn } : {};
}

/**
 * What is wrong with a form that would wait for the line, told while whoever pressed it is still there. What presses for help
 * waits whatever is wrong with it: its danger is taken also where the rest is refused. Decision 029.
 */
const faultsWithoutALine = async (
  name: string,
  { form, presses }: Pick<ToGroup, 'form' | 'presses'>,
  today: string | undefined,
) => (presses ? undefined : faultsInGroup(name, form, today));

/**
 * Does something to a group, at `path` below its address; without a line it waits on this phone with the day on which
 * it was pressed, and goes out after what was done to the group before.
 */
export function useToGroup(queries: QueryClient, group: string, name: string, path = `acts/${name}`) {
  return useMutation<Became, RefusedError, ToGroup>({
    networkMode: 'always',
    mutationKey: sendingKey(group, name),
    mutationFn: async ({ id = newId(), onRecorded, ...done }) => {
      const to = `groups/${group}/${path}`;
      const waits = { queue: `group/${group}`, mend: `/groups/${group}`, ...pressedNow(queries, group) };
      try {
        const answer = await sendAct({ course: group, name, id, to, ...waits, ...done });
        onRecorded?.();
        await showGroup(queries, group, answer);
        return { sent: 'recorded', answer };
      } catch (error) {
        if (!(error instanceof NoLine)) throw error;
        const faults = await faultsWithoutALine(name, done, dayHere(queries, group));
        if (!faults) return { sent: 'waiting' };
        dropUnsent(id);
        throw new RefusedError(faults);
      }
    },
  });
}
