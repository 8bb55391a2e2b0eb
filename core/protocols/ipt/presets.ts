import type { PhaseWindow, Preset } from '#core/protocols/protocol/preset.ts';
import type { Certainty } from '#core/protocols/protocol/sources.ts';

interface Split {
  sessions: number;
  initial: number;
  middle: number;
  graces?: [initial: number, middle: number];
}

function windows({ sessions, initial, middle, graces }: Split): PhaseWindow[] {
  return [
    { phase: 'initial', from: 1, to: initial, ...(graces ? { graceTo: graces[0] } : {}) },
    { phase: 'middle', from: initial + 1, to: middle, ...(graces ? { graceTo: graces[1] } : {}) },
    { phase: 'ending', from: middle + 1, to: sessions },
  ];
}

function weekly(id: string, name: string, split: Split, certainty: Certainty, sources: string[]): Preset {
  const { sessions } = split;
  return {
    id,
    name,
    sessions,
    min: Math.min(12, sessions),
    max: Math.max(16, sessions),
    minutes: 50,
    cadenceDays: 7,
    windows: windows(split),
    certainty,
    sources,
  };
}

const reference = 'IPT protocol reference, 1.2';

/** The seven published ways of splitting an acute course into phases (IPT protocol reference, 1.2). */
const table: { en: Preset[] } = {
  en: [
    weekly(
      'ipt16-default',
      'Sixteen sessions',
      { sessions: 16, initial: 3, middle: 12, graces: [4, 13] },
      'DES',
      [reference],
    ),
    weekly(
      'ipt16-s001',
      'Sixteen sessions, ending in the last two',
      { sessions: 16, initial: 3, middle: 14 },
      'A',
      [reference],
    ),
    weekly(
      'ipt16-uk',
      'Sixteen sessions, as taught in the UK',
      { sessions: 16, initial: 4, middle: 12 },
      'A',
      [reference, 'IPT UK, stages of IPT'],
    ),
    weekly(
      'ipt16-us',
      'Sixteen sessions, as taught in the US',
      { sessions: 16, initial: 3, middle: 13 },
      'A',
      [reference, 'Weissman, Markowitz & Klerman 2018', 'Markowitz & Weissman 2004'],
    ),
    weekly('ipt14', 'Fourteen sessions', { sessions: 14, initial: 3, middle: 11 }, 'DES', [reference]),
    weekly('ipt12', 'Twelve sessions', { sessions: 12, initial: 3, middle: 9 }, 'B', [reference]),
    {
      ...weekly('ipt-taper', 'Ending by spacing out', { sessions: 16, initial: 3, middle: 12 }, 'B', [
        reference,
        'Stuart & Robertson 2012',
      ]),
      min: 8,
      max: 20,
      endingCadenceDays: [14, 14, 28],
    },
  ],
};
export const presets = table.en;
