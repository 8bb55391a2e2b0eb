import { amara } from './amara.ts';
import { beatriz } from './beatriz.ts';
import { daniel, wilhelmina } from './beginnings.ts';
import { dmitri } from './dmitri.ts';
import { henrik } from './henrik.ts';
import { ingrid } from './ingrid.ts';
import { kofi } from './kofi.ts';
import { noa } from './noa.ts';
import { priyanka } from './priyanka.ts';
import { saoirse } from './saoirse.ts';
import type { Story } from './story.ts';
import { tomasz } from './tomasz.ts';
import { villanueva } from './villanueva.ts';
import { yusuf } from './yusuf.ts';

/** The courses of the demo clinic beside the finished one, each in another place of its way. */
export const stories: readonly Story[] = [
  beatriz,
  saoirse,
  tomasz,
  dmitri,
  amara,
  villanueva,
  yusuf,
  henrik,
  priyanka,
  kofi,
  wilhelmina,
  daniel,
  ingrid,
  noa,
];
