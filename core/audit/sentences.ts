import type { AuditPerson } from '#core/api-answers/audit.ts';
import { filledOrEmpty } from '#core/words/filled.ts';
import type { Audited, AuditTells, SettingChange } from './kinds.ts';

/**
 * What the audit says was done; `{{beside}}` is a second person whom it concerns. Another language says in `audit.ts` of its
 * folder in `web/messages` what a client may be told of their own account; all else is read by those who work here.
 */
export const auditSentences: { en: Record<Audited, string> } = {
  en: {
    'roles-changed': 'Roles changed. Given: {{given}}. Taken: {{taken}}.',
    'pair-made': '{{beside}} can open the courses they hold, as their supervisor.',
    'pair-ended': '{{beside}} is no longer their supervisor.',
    'cover-named':
      '{{beside}} can open courses they hold from {{from}} to {{to}}, to stand in. Courses: {{courses}}.',
    'cover-ended': 'A cover was ended before its last day. Courses: {{courses}}.',
    'courses-handed-over': '{{beside}} can open courses that were handed over from them: {{courses}}.',
    'member-invited': '{{name}} was invited as {{roles}}.',
    'client-invited': 'A client was invited.',
    'invitation-withdrawn': 'The invitation of {{name}} was taken back.',
    'client-invitation-withdrawn': 'The invitation of a client was taken back.',
    'member-joined': 'Took up an invitation as {{roles}}.',
    'client-joined': 'Took up an invitation as a client.',
    'member-left': 'No longer works here, and can open nothing.',
    'name-changed': 'Goes by another name.',
    'client-written': 'What is known of a client was written anew.',
    'clients-merged': 'Two entries of one client became one.',
    'clients-told-apart': 'Two entries that had become one client were told apart again.',
    'clients-are-two': 'Said that two entries are two people.',
    'password-changed': 'Changed their own password.',
    'password-link-asked': 'An e-mail with a link for a new password was asked for: {{times}}.',
    'password-link-made': 'A link for a new password was made, to be handed over.',
    'password-set-by-link': 'A new password was chosen by a link.',
    'account-taken-up-again':
      'The account was taken up again by an invitation of {{beside}}, with a new password.',
    'second-step-begun': 'Began to set up a second step at sign-in.',
    'second-step-set': 'Set up a second step at sign-in.',
    'second-step-ended': 'Ended their own second step at sign-in.',
    'second-step-taken-off': 'Their second step was ended, and they were signed out everywhere.',
    'signed-out-everywhere': 'Signed out everywhere.',
    'calendar-made': 'Made an address at which a calendar reads their own appointments.',
    'calendar-ended': 'Ended the address at which a calendar read their own appointments.',
    'notice-read': 'Has read what others did to their account or their rights.',
    'signed-in': 'Signed in, {{step}}.',
    'signed-out': 'Signed out.',
    'sign-in-failed': 'Could not sign in: {{times}}.',
    'code-failed': 'A code that was not right: {{times}}.',
    'password-failed': 'A present password that was not right: {{times}}.',
    'set-up-failed': 'A set-up code that was not right: {{times}}.',
    'invitation-failed': 'An invitation that could not be taken up: {{times}}.',
    'service-named': 'The service was named, and its first administrator joined.',
    'settings-changed': 'Settings changed.',
    'directory-changed': 'The safety directory changed; it is so since {{on}}.',
    'wording-added': 'The wording of {{instrument}} was added.',
    'curve-added': 'The response curve {{curve}} was added, edition {{edition}}.',
    'protocol-added': 'The protocol {{protocol}} was added, edition {{edition}}.',
    'protocol-withdrawn': 'The protocol {{protocol}}, edition {{edition}}, is no longer offered.',
    'protocol-offered': 'The protocol {{protocol}}, edition {{edition}}, is offered again.',
    'opened-in-emergency': 'Opened a record that {{beside}} holds, as an emergency.',
    'searched-in-emergency': 'Looked for a client by name, as an emergency.',
    'course-exported': 'Took a course out as a file: {{course}}.',
    'referral-exported': 'Took a referral out as a file: {{referral}}.',
    'research-exported': 'Took out the file for research. Courses in it: {{courses}}.',
    'course-imported': 'Brought a course in from a file: {{course}}.',
    'course-moved': 'A course moved to {{to}}, and is kept here no longer: {{course}}.',
    'brought-in':
      'Brought in clients and courses from files. Courses: {{courses}}, new clients: {{clients}}.',
    'brought-taken-out':
      'Took out what was brought in from files. Courses taken out: {{courses}}, left: {{left}}.',
    'backup-made': 'Made a backup. Courses in it: {{courses}}, entries: {{facts}}.',
    'backup-restored': 'Put back a backup of {{madeAt}}.',
    'erasure-asked': 'Asked that a client be erased: {{reason}}.',
    'erasure-withdrawn': 'Took back what was asked: a client is not erased.',
    'client-erased': 'A client was erased: {{reason}}. Courses erased with them: {{courses}}.',
    'referral-erased': 'Erased a referral from which no course began.',
    'verify-found': '“kith verify” ran. Found not as it was written: {{wrong}}.',
    'end-not-signed':
      'The chain {{chain}} did not end as this service had signed, and went on after entry {{seq}}.',
    'chain-was-gone': 'The chain {{chain}} was gone, and was begun anew.',
    unreadable: 'An entry that cannot be read. Run “kith verify”.',
  },
};

/** Codes of an entry in words. */
export const auditCodes: { en: Readonly<Record<string, string>> } = {
  en: {
    nothing: 'none',
    therapist: 'therapist',
    facilitator: 'facilitator',
    supervisor: 'supervisor',
    manager: 'manager',
    administrator: 'administrator',
    secretary: 'secretary',
    password: 'with a password',
    code: 'with a code of the authenticator',
    'backup-code': 'with a backup code',
    demo: 'by a press in the demo',
    invitation: 'by an invitation',
    'client-asked': 'the client asked for it',
    'guardian-asked': 'who has custody of the client asked for it',
    court: 'a court or an authority decided it',
    mistake: 'it was entered by mistake',
    'time-is-over': 'the time for which it must be kept is over',
  },
};

/** How often something happened, in words. */
export const auditTimes = { en: { one: 'once', more: '{{times}} times since {{since}}' } };

/** Who stands in the audit without a name. */
export const auditPeople = {
  en: {
    client: 'A client ({{mark}})',
    you: 'You',
    somebody: 'Nobody signed in',
    gone: 'Somebody erased here',
    machine: 'Whoever runs the machine',
  },
};

type Values = Readonly<Record<string, string>>;

/** Says what stands under a key, as `says.signed-in`, in the language of who reads. */
export type SayAudit = (key: string, english: string, values: Values) => string;
const inEnglish: SayAudit = (_key, english, values) => filledOrEmpty(english, values);

function inWords(value: AuditTells[string]): string {
  const codes = auditCodes.en;
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return codes[value] ?? value;
  return value.length === 0 ? (codes.nothing ?? '') : value.map((one) => codes[one] ?? one).join(', ');
}

/**
 * What an entry says was done.
 * @param beside the name of the second person whom it concerns
 * @param moment writes an instant as its reader does
 */
export function auditSentence(
  { what, tells, beside }: { what: Audited; tells: AuditTells; beside: string },
  moment: (at: string) => string,
  say = inEnglish,
): string {
  const values = Object.fromEntries(
    Object.entries(tells).map(([name, value]) => [name, name === 'name' ? String(value) : inWords(value)]),
  );
  for (const name of ['since', 'madeAt']) if (values[name]) values[name] = moment(values[name]);
  const often = tells.times === 1 ? 'one' : 'more';
  if (tells.times !== undefined) values.times = say(`times.${often}`, auditTimes.en[often], values);
  return say(`says.${what}`, auditSentences.en[what] ?? what, { ...values, beside });
}

/** Who stands in the audit: a colleague by name, a client by a mark that only tells one from another. */
export function auditPersonInWords(person: AuditPerson | null, say = inEnglish): string {
  if (person === null) return '';
  if (person.is === 'member') return person.name;
  return say(
    `people.${person.is}`,
    auditPeople.en[person.is],
    person.is === 'client' ? { mark: person.mark } : {},
  );
}

const settingsInWords: { en: Readonly<Record<string, string>> } = {
  en: {
    name: 'Name',
    zone: 'Time zone',
    country: 'Country',
    hours: 'Hours',
    protocol: 'Protocol',
    help: 'Help lines',
    signIn: 'Sign-in',
    youngPeople: 'Young people',
    research: 'Research',
    duty: 'Duty',
    address: 'Address in links',
    programme: 'Places of the programme',
    directory: 'Safety directory',
    change: '{{name}}: from {{from}} to {{to}}',
    nothing: 'nothing',
  },
};

/** One change of a setting, as “Hours, days 1 from: from 09:00 to 08:00”. */
export function settingChangeInWords({ name, from, to }: SettingChange): string {
  const words = settingsInWords.en;
  const [first = '', ...rest] = name.split('.');
  const named = [words[first] ?? first, rest.join(' ')].filter((part) => part !== '').join(', ');
  // What is empty was written down as two quotes, or as nothing at all.
  const shown = (value: string) => (value === '' || value === '""' ? (words.nothing ?? '') : value);
  return filledOrEmpty(words.change ?? '', { name: named, from: shown(from), to: shown(to) });
}
