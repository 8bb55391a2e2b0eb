import { createContext } from 'react';
import type { FigureOrder } from '#core/days/figure-order.ts';

/** Which comes first in 3/4/1987 where the service is. */
export const DateOrder = createContext<FigureOrder>('day first');

/** By whose clock it is today; by the machine’s own outside the frame of a service. */
export const DateZone = createContext<string | undefined>(undefined);

/** The day it is by the clocks of a zone: `2026-11-30`. */
export const todayIn = (zone: string | undefined, now = new Date()): string =>
  new Intl.DateTimeFormat('sv', { timeZone: zone, dateStyle: 'short' }).format(now);
