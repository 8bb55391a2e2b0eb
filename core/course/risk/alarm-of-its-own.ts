import type { Alarm } from './state.ts';

/**
 * The id of an alarm that is not called by the act that raised it, since that act’s id is somebody’s who may be kept back.
 * @param before how many alarms the course had: none is ever taken out
 */
export const alarmOfItsOwn = (before: number): string => `alarm-${before + 1}`;

/** The alarm that is called so, or was: somebody may answer from a page that is older than its name. */
export const alarmCalled = (alarms: readonly Alarm[], called: string): Alarm | undefined =>
  alarms.find(({ id, wasCalled }) => id === called || wasCalled === called);

export const idOf = (alarms: readonly Alarm[], called: string): string =>
  alarmCalled(alarms, called)?.id ?? called;

/** As it is shown: what it was called leads to somebody. */
export function asCalledNow(alarm: Alarm): Alarm {
  if (alarm.wasCalled === undefined) return alarm;
  const { wasCalled: _person, ...rest } = alarm;
  return rest;
}
