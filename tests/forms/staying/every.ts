import type { StayingForm } from '#tests/forms/twice.ts';
import { clientForms } from './client.ts';
import { deskForms } from './desk.ts';
import { openingForms } from './opening.ts';
import { referralForms } from './referrals.ts';
import { serviceForms } from './service.ts';
import { sessionForms } from './session.ts';
import { workForms } from './work.ts';

/** Every form that is still there after it was saved, or is opened again in the same place. */
export const stayingForms: readonly StayingForm[] = [
  ...clientForms,
  ...deskForms,
  ...openingForms,
  ...serviceForms,
  ...referralForms,
  ...sessionForms,
  ...workForms,
];
