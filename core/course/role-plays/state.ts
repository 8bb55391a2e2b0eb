import type { z } from 'zod';
import type { VersionedEntry, VersionedTexts } from '#core/course/shared/versioned-text.ts';
import type { realLifePlan, rolePlayScene, rolePlayStarted, rolePlayTake } from './shapes.ts';

export interface RolePlayTexts {
  scene: z.output<typeof rolePlayScene>;
  plan: z.output<typeof realLifePlan>;
}

/** A scene rehearsed take by take, and its plan for life. */
export interface RolePlay
  extends Omit<z.output<typeof rolePlayStarted>, 'scenario' | 'goal' | 'openingLine'> {
  id: string;
  on: string;
  by: string;
  texts: VersionedTexts<RolePlayTexts>;
  takes: VersionedEntry<z.output<typeof rolePlayTake>>[];
}

export interface RolePlays {
  rolePlays: RolePlay[];
}

export const start: RolePlays = { rolePlays: [] };
