import { isClinician, type Viewer } from './viewer.ts';

/** A chapter that the client and the clinicians see whole, and nobody else sees at all. */
export const toClientAndClinicians =
  <State>(start: State) =>
  (state: State, viewer: Viewer): State =>
    isClinician(viewer) || viewer.as === 'client' ? state : start;

/** A chapter that the clinicians see whole and the client in part, and nobody else sees at all. */
export const toClientAs =
  <State>(start: State, forTheClient: (state: State, viewer: Viewer) => State) =>
  (state: State, viewer: Viewer): State => {
    if (isClinician(viewer)) return state;
    return viewer.as === 'client' ? forTheClient(state, viewer) : start;
  };

/** A chapter that is the clinicians' working and nobody else's. */
export const toClinicians =
  <State>(start: State) =>
  (state: State, viewer: Viewer): State =>
    isClinician(viewer) ? state : start;
