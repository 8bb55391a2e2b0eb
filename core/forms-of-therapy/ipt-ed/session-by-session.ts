import { ipt } from '#core/protocols/ipt/ipt.ts';
import type { Blueprint } from '#core/protocols/protocol/blueprint.ts';
import type { Written } from '#core/protocols/protocol-file.ts';

/**
 * IPT’s session by session over the phases of this form: the ending is the last three and is named with four left, whatever
 * the length (IPT protocol reference, 7.7 and 12.1).
 */
export function sessionBySession(preset: string, sessions: number): Written<Blueprint>[] {
  const half = Math.ceil(sessions / 2);
  const falls: Record<number, [from: number, to: number]> = {
    5: [5, half - 1],
    8: [half, half],
    9: [half + 1, sessions - 5],
    12: [sessions - 4, sessions - 3],
    13: [sessions - 2, sessions - 2],
    14: [sessions - 2, sessions - 2],
    15: [sessions - 1, sessions - 1],
    16: [sessions, sessions],
  };
  return ipt.blueprint.map((row) => {
    const [from, to] = falls[row.from] ?? [row.from, row.to];
    return { ...row, from, to, of: sessions, presets: [preset] };
  });
}
