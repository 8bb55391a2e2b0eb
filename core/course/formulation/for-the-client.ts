import type { FormulationVersion } from './state.ts';

export function forTheClient(each: FormulationVersion): FormulationVersion {
  return { ...each, workingNote: '', unratedBecause: '' };
}
