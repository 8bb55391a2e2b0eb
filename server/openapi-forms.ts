import type { z } from 'zod';
import { identityForm } from './clients.ts';
import { continueForm } from './continue-course.ts';
import { courseForm } from './courses.ts';
import { findForm } from './emergency-find.ts';
import { reasonForm } from './emergency-reason.ts';
import { firstForm } from './first-visit.ts';
import { invitationForm } from './invitations.ts';
import { acceptForm } from './invitations-accept.ts';
import { rolesForm } from './members.ts';
import { pairForm } from './members-supervision.ts';
import { ownNameForm } from './own-name.ts';
import { changeForm, forgotForm, resetForm } from './passwords-routes.ts';
import { keepForm } from './service-settings-form.ts';
import { demoForm } from './sign-in-demo.ts';
import { codeForm, signInForm } from './sign-in-routes.ts';
import { codeForm as authenticatorForm, passwordOnly } from './sign-in-second-factor.ts';

/** The forms of the plain routes that read one; the acts bring their own. */
export const plainForms: Readonly<Record<string, z.ZodType>> = {
  'POST /api/first': firstForm,
  'POST /api/courses': courseForm,
  'POST /api/courses/:id/continue': continueForm,
  'POST /api/courses/:id/emergency': reasonForm,
  'POST /api/emergency/find': findForm,
  'POST /api/sign-in': signInForm,
  'POST /api/sign-in/second-factor': codeForm,
  'PUT /api/name': ownNameForm,
  'POST /api/password/forgot': forgotForm,
  'POST /api/password/reset': resetForm,
  'POST /api/password/change': changeForm,
  'POST /api/second-factor/begin': passwordOnly,
  'POST /api/second-factor/confirm': authenticatorForm,
  'POST /api/second-factor/end': passwordOnly,
  'POST /api/demo/sign-in': demoForm,
  'POST /api/invitations': invitationForm,
  'POST /api/invitations/:token/accept': acceptForm,
  'PUT /api/clients/:id': identityForm,
  'PUT /api/members/:person/roles': rolesForm,
  'POST /api/supervision/pairs': pairForm,
  'PUT /api/settings': keepForm,
};
