import type { CredentialId, HeldCredential } from '#core/credentials/credential.ts';

interface Held {
  what: CredentialId;
  level?: HeldCredential['level'];
  /** So many days after the demo is filled it runs out. */
  endsIn?: number;
}

const since = '2021-09-01';
const from = 'Harbour Street Training (invented)';

/** Who holds what in the demo clinic: one of Ana’s runs out soon, and Tom is in training for young people under Ruth. */
const held = {
  ruth: [
    ...([{ what: 'supervisor' }, { what: 'licensed_clinician' }, { what: 'ipt_practitioner' }] as const),
    ...([{ what: 'ipt_a' }, { what: 'ipt_group_facilitator' }, { what: 'ipsrt' }] as const),
  ],
  ana: [
    ...([
      { what: 'licensed_clinician' },
      { what: 'ipt_practitioner' },
      { what: 'ipt_a', endsIn: 45 },
    ] as const),
    ...([{ what: 'ipt_group_facilitator' }, { what: 'ipc_counsellor' }, { what: 'ipsrt' }] as const),
    ...([{ what: 'dit' }, { what: 'mit' }] as const),
  ],
  tom: [
    ...([{ what: 'licensed_clinician' }, { what: 'ipt_practitioner' }, { what: 'ipsrt' }] as const),
    { what: 'ipt_a', level: 'in_training' },
  ],
  nyah: [{ what: 'ipt_group_facilitator' }],
} satisfies Partial<Record<'ruth' | 'ana' | 'tom' | 'nyah', readonly Held[]>>;

/** The credentials of the demo clinic, by the accounts of its people. @param dayIn the day so many days after it is filled */
export function demoCredentials(
  staff: Record<keyof typeof held, string>,
  dayIn: (days: number) => string,
): HeldCredential[] {
  const who = ['ruth', 'ana', 'tom', 'nyah'] as const;
  return who.flatMap((word) =>
    held[word].map(({ what, level = 'full', endsIn }: Held) => ({
      id: `${word}-${what}`,
      person: staff[word],
      what,
      level,
      from,
      since,
      until: endsIn === undefined ? null : dayIn(endsIn),
      withdrawn: null,
    })),
  );
}
