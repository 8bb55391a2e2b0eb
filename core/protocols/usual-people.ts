import type { PersonBeside, SharedWhat } from './protocol/person-beside.ts';
import type { Protocol } from './protocol/protocol.ts';

type Usual = Pick<
  PersonBeside,
  'role' | 'name' | 'clientLabel' | 'says' | 'consentOf' | 'mayBeShared' | 'page'
>;
type Rule = Omit<Usual, 'name' | 'clientLabel' | 'says'>;

const words = {
  en: {
    guardian: {
      name: 'Parent or guardian',
      clientLabel: 'Your parent or guardian',
      says: 'Answers for a young person in law; consents with them.',
    },
    partner: {
      name: 'Partner',
      clientLabel: 'Your partner',
      says: 'Lives with the client; comes to single meetings where both agree.',
    },
    caregiver: {
      name: 'Caregiver',
      clientLabel: 'Who looks after you',
      says: 'Looks after the client day by day; takes part, and is no second client.',
    },
    infant: {
      name: 'Baby',
      clientLabel: 'Your baby',
      says: 'May be in the room.',
    },
    prescriber: {
      name: 'Prescriber',
      clientLabel: 'Who prescribes for you',
      says: 'Answers for the medicines; told and asked what the client has agreed to.',
    },
    school_contact: {
      name: 'School contact',
      clientLabel: 'Your school',
      says: 'Told and asked what was agreed, such as attendance and hand-in dates, and nothing of why.',
    },
    interpreter: {
      name: 'Interpreter',
      clientLabel: 'Your interpreter',
      says: 'Carries words from one language to the other, keeps them, and sees nothing of the record.',
    },
  },
} as const;

/**
 * Who can stand beside a client in any form of the therapy, where the form itself says nothing of them: careful, so
 * without a page of their own. IPT protocol reference, 7.3 to 7.5, 7.8, 12.1 (OQ-14).
 */
const rules: readonly (Rule & { role: keyof typeof words.en })[] = [
  {
    role: 'guardian',
    consentOf: ['client', 'self'],
    mayBeShared: ['meeting_times', 'own_meetings', 'psychoeducation', 'help_numbers'],
    page: false,
  },
  {
    role: 'partner',
    consentOf: ['client', 'self'],
    mayBeShared: ['meeting_times', 'own_meetings', 'psychoeducation', 'help_numbers'],
    page: false,
  },
  {
    role: 'caregiver',
    consentOf: ['client', 'self'],
    mayBeShared: ['meeting_times', 'own_meetings', 'psychoeducation', 'help_numbers'],
    page: false,
  },
  {
    role: 'infant',
    consentOf: [],
    mayBeShared: [],
    page: false,
  },
  {
    role: 'prescriber',
    consentOf: ['client'],
    mayBeShared: [],
    page: false,
  },
  {
    role: 'school_contact',
    consentOf: ['client', 'guardian'],
    mayBeShared: [],
    page: false,
  },
  {
    role: 'interpreter',
    consentOf: ['client', 'self'],
    mayBeShared: [],
    page: false,
  },
];

const usualPeople: readonly Usual[] = rules.map((one) => ({ ...words.en[one.role], ...one }));

/** Somebody of this role, as the form of therapy says it, or as is usual where it does not; undefined for a role nobody knows. */
export const personOfRole = (
  protocol: Pick<Protocol, 'people'> | undefined,
  role: string,
): Usual | undefined =>
  protocol?.people.find((one) => one.role === role) ?? usualPeople.find((one) => one.role === role);

/** Everybody who can stand beside a client in this form: those it names first, then the others there usually are. */
export function peopleOfForm(protocol: Pick<Protocol, 'people'> | undefined): readonly Usual[] {
  const own = protocol?.people ?? [];
  return [...own, ...usualPeople.filter(({ role }) => !own.some((one) => one.role === role))];
}

/** What may be shared with somebody of this role: what the form of therapy says of them, and each sheet of its that they and the client may see. */
export function shareableWith(
  protocol: Pick<Protocol, 'people' | 'sheets'> | undefined,
  role: string,
): SharedWhat[] {
  const sheets = (protocol?.sheets ?? []).filter(
    ({ sees, shown }) => sees.includes(role) && sees.includes('client') && shown !== 'never',
  );
  return [
    ...(personOfRole(protocol, role)?.mayBeShared ?? []),
    ...sheets.map(({ id }): SharedWhat => `sheet:${id}`),
  ];
}
