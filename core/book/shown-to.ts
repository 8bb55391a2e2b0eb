import { isClinician, type Viewer } from './viewer.ts';

/** A chapter that the client and the clinicians see whole, and nobody else sees at all. */
export const toClientAndClinicians =
  <State>(start: State) =>
  (state: State, viewer: Viewer): State =>
    isClinician(viewer) || viewer.as === 'client' ? state : start;

/** A chapter that is the clinicians' working and nobody else's. */
export const toClinicians =
  <State>(start: State) =>
  (state: State, viewer: Viewer): State =>
    isClinician(viewer) ? state : start;
