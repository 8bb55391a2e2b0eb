import type { Viewer } from '#core/book/viewer.ts';

/** Those who see a group as those who lead it do: who leads it, who supervises that, and a clinician who joins in. */
export const leads = (viewer: Viewer): boolean =>
  viewer.as === 'facilitator' || viewer.as === 'supervisor' || viewer.as === 'therapist';

/** A chapter of which a member reads a part, such as the name of the group and its next meeting, and never anything of another. */
export const toAllInTheGroup =
  <State>(start: State, forAMember: (state: State) => State) =>
  (state: State, viewer: Viewer): State => {
    if (leads(viewer)) return state;
    return viewer.as === 'client' ? forAMember(state) : start;
  };

/** A chapter that those who lead the group see, and no member. */
export const toThoseWhoLead =
  <State>(start: State) =>
  (state: State, viewer: Viewer): State =>
    leads(viewer) ? state : start;
