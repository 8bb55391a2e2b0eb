import type { Evident } from './evidence.ts';
import * as inAdaptedForms from './in-adapted-forms.ts';
import * as inForms from './in-forms.ts';
import * as initialPhase from './initial-phase.ts';
import * as laterPhases from './later-phases.ts';

/** The evidence of each milestone by the key that a protocol names. */
export const evidence: Readonly<Record<string, Evident>> = {
  ...initialPhase,
  ...laterPhases,
  ...inForms,
  ...inAdaptedForms,
};
