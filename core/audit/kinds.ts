/** What belongs together in the audit; each kind is asked for by itself, so that none pushes another out of sight. */
export const auditKinds = [
  'rights',
  'people',
  'accounts',
  'sign-ins',
  'failures',
  'settings',
  'emergency',
  'records',
  'checks',
] as const;
export type AuditKind = (typeof auditKinds)[number];

/** Everything that the audit tells of, and the kind it belongs to. */
export const audited = {
  'roles-changed': 'rights',
  'pair-made': 'rights',
  'pair-ended': 'rights',
  'cover-named': 'rights',
  'cover-ended': 'rights',
  'courses-handed-over': 'rights',
  'member-invited': 'people',
  'client-invited': 'people',
  'invitation-withdrawn': 'people',
  'client-invitation-withdrawn': 'people',
  'member-joined': 'people',
  'client-joined': 'people',
  'member-left': 'people',
  'name-changed': 'people',
  'client-written': 'people',
  'clients-merged': 'people',
  'clients-told-apart': 'people',
  'clients-are-two': 'people',
  'password-changed': 'accounts',
  'password-link-asked': 'accounts',
  'password-link-made': 'accounts',
  'password-set-by-link': 'accounts',
  'account-taken-up-again': 'accounts',
  'second-step-begun': 'accounts',
  'second-step-set': 'accounts',
  'second-step-ended': 'accounts',
  'second-step-taken-off': 'accounts',
  'signed-out-everywhere': 'accounts',
  'calendar-made': 'accounts',
  'calendar-ended': 'accounts',
  'notice-read': 'accounts',
  'signed-in': 'sign-ins',
  'signed-out': 'sign-ins',
  'sign-in-failed': 'failures',
  'code-failed': 'failures',
  'password-failed': 'failures',
  'set-up-failed': 'failures',
  'invitation-failed': 'failures',
  'service-named': 'settings',
  'settings-changed': 'settings',
  'directory-changed': 'settings',
  'wording-added': 'settings',
  'curve-added': 'settings',
  'protocol-added': 'settings',
  'protocol-withdrawn': 'settings',
  'protocol-offered': 'settings',
  'opened-in-emergency': 'emergency',
  'searched-in-emergency': 'emergency',
  'course-exported': 'records',
  'referral-exported': 'records',
  'research-exported': 'records',
  'course-imported': 'records',
  'course-moved': 'records',
  'brought-in': 'records',
  'brought-taken-out': 'records',
  'backup-made': 'records',
  'backup-restored': 'records',
  'erasure-asked': 'records',
  'erasure-withdrawn': 'records',
  'client-erased': 'records',
  'referral-erased': 'records',
  'verify-found': 'checks',
  'end-not-signed': 'checks',
  'chain-was-gone': 'checks',
  unreadable: 'checks',
} as const satisfies Record<string, AuditKind>;
export type Audited = keyof typeof audited;

export const isAudited = (what: string): what is Audited => Object.hasOwn(audited, what);

/** What an entry tells beside who and about whom: numbers, codes and names of colleagues, nothing of a record. */
export type AuditTells = Readonly<Record<string, string | number | readonly string[]>>;

/** One change of a setting: which, and from what to what. */
export interface SettingChange {
  name: string;
  from: string;
  to: string;
}
