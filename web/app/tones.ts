import type { Area } from '#core/protocols/areas/area.ts';

/** The colour word of each area in badges and pictures. */
export const areaTone = {
  grief: 'grief',
  role_dispute: 'dispute',
  role_transition: 'transition',
  interpersonal_deficits: 'deficits',
} as const satisfies Record<Area, string>;
