/** What can be agreed to, one by one (IPT protocol reference, 9.6). `confidentiality` is its limits, explained. */
export const consentItems = [
  'treatment',
  'confidentiality',
  'recording',
  'supervision',
  'research',
  'contact',
  'messages',
  /** That a supervisor of the group may call to ask how it is led (design, forms of therapy, 6). */
  'check_call',
] as const;
export type ConsentItem = (typeof consentItems)[number];
