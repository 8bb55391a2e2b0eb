import { createContext } from 'react';
import type { FigureOrder } from '#core/days/said-date.ts';

/** Which comes first in 3/4/1987 where the service is. */
export const DateOrder = createContext<FigureOrder>('day first');
