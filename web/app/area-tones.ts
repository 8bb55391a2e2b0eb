import type { Area } from '#core/protocols/areas/area.ts';
import type { Phase } from '#core/protocols/protocol/phase.ts';

/** The colour word of each area in badges and pictures; also the last part of its room's address. */
export const areaTone = {
  grief: 'grief',
  role_dispute: 'dispute',
  role_transition: 'transition',
  interpersonal_deficits: 'deficits',
} as const satisfies Record<Area, string>;

/** The colour word of each phase. */
export const phaseTone = {
  initial: 'beginning',
  middle: 'middle',
  ending: 'ending',
} as const satisfies Record<Phase, string>;
