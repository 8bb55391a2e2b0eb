import type { PhaseWindow, Preset } from './preset.ts';

/** The phases there is room for: where there are fewer sessions than phases, the first and the ending stay longest. */
function withRoom(windows: readonly PhaseWindow[], sessions: number): PhaseWindow[] {
  if (windows.length <= sessions) return [...windows];
  const last = sessions > 1 ? windows.slice(-1) : [];
  return [...windows.slice(0, sessions - last.length), ...last];
}

/**
 * The same preset over another number of sessions, each phase keeping its share, rounded up, and at least one session:
 * 16 sessions as 1–3, 4–12, 13–16 become 12 as 1–3, 4–9, 10–12 (IPT protocol reference, 1.2 and 1.6).
 */
export function overSessions(preset: Preset, sessions: number): Preset {
  if (sessions === preset.sessions) return preset;
  let next = 1;
  const windows: PhaseWindow[] = [];
  const kept = withRoom(preset.windows, sessions);
  for (const [place, window] of kept.entries()) {
    const after = kept.length - 1 - place;
    const share = Math.ceil((window.to / preset.sessions) * sessions);
    const to = after === 0 ? sessions : Math.max(next, Math.min(sessions - after, share));
    const grace = window.graceTo === undefined ? 0 : window.graceTo - window.to;
    const graceTo = Math.min(sessions, to + grace);
    const { phase, id, cadenceDays } = window;
    windows.push({
      phase,
      ...(id === undefined ? {} : { id }),
      from: next,
      to,
      ...(graceTo > to ? { graceTo } : {}),
      ...(cadenceDays === undefined ? {} : { cadenceDays }),
    });
    next = to + 1;
  }
  return {
    ...preset,
    sessions,
    min: Math.min(preset.min, sessions),
    max: Math.max(preset.max, sessions),
    windows,
  };
}

/** A course without an end agreed at the start, while there is none: its ending does not come with a number of sessions. */
export function withoutEnding(preset: Preset): Preset {
  const windows = preset.windows.filter(({ phase }) => phase !== 'ending');
  const last = windows.at(-1);
  if (!preset.openEnded || !last) return preset;
  return { ...preset, windows: [...windows.slice(0, -1), { ...last, to: preset.sessions }] };
}

/**
 * A course without an end agreed at the start, once both have agreed on one: from this session on it is in its ending, and
 * counted as any other.
 */
export function endingFrom({ openEnded, ...preset }: Preset, session: number): Preset {
  if (!openEnded) return preset;
  const sessions = Math.max(preset.sessions, session);
  const before = preset.windows
    .filter(({ phase, from }) => phase !== 'ending' && from < session)
    .map((window) => ({ ...window, to: Math.min(window.to, session - 1) }));
  const last = before.at(-1);
  const whole = last ? [...before.slice(0, -1), { ...last, to: session - 1 }] : [];
  const { id } = preset.windows.find(({ phase }) => phase === 'ending') ?? {};
  const ending = {
    phase: 'ending' as const,
    ...(id === undefined ? {} : { id }),
    from: session,
    to: sessions,
  };
  return { ...preset, sessions, windows: [...whole.map(({ graceTo: _grace, ...one }) => one), ending] };
}
