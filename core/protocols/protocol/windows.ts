import type { Phase } from './phase.ts';
import type { PhaseWindow, Preset } from './preset.ts';

/** The phase of the session with this ordinal among the sessions held; past the last planned one, the last phase. */
export function phaseOf(preset: Preset, session: number): Phase {
  return windowAt(preset, session)?.phase ?? 'ending';
}

/** The window this session falls into; past the last planned one, the last window. */
export function windowAt(preset: Preset, session: number): PhaseWindow | undefined {
  return preset.windows.find(({ to }) => session <= to) ?? preset.windows.at(-1);
}

/** Days from the session before to this one. */
export const cadenceAt = (preset: Preset, session: number): number =>
  windowAt(preset, session)?.cadenceDays ?? preset.cadenceDays;

/** The sessions of all windows with this role, from the first of them to the end of the last; undefined where there is none. */
export function windowOf(preset: Preset, phase: Phase): PhaseWindow | undefined {
  const own = preset.windows.filter((window) => window.phase === phase);
  const [first] = own;
  const last = own.at(-1);
  if (!first || !last || first === last) return first;
  const { to, graceTo } = last;
  return { phase, from: first.from, to, ...(graceTo === undefined ? {} : { graceTo }) };
}

/** Days from one session to a later one by the rhythm of the preset. */
export function daysAhead(preset: Preset, session: number, from: number): number {
  let days = 0;
  let tapered = 0;
  for (let next = from + 1; next <= session; next += 1) {
    const taper = phaseOf(preset, next) === 'ending' ? preset.endingCadenceDays : undefined;
    const usual = cadenceAt(preset, next);
    days += taper ? (taper[tapered] ?? taper.at(-1) ?? usual) : usual;
    if (taper) tapered += 1;
  }
  return days;
}
