import type { z } from 'zod';
import { identityForm } from '#core/forms/identity.ts';
import { meetingRequest } from '#core/group/meetings/meeting-form.ts';
import { doneForm, meetingForm } from '#core/supervision/meeting.ts';
import { toldForm } from '#server/accounts/audit-routes.ts';
import { acceptForm, invitationForm } from '#server/accounts/invitation-routes.ts';
import { rolesForm } from '#server/accounts/member-routes.ts';
import { ownNameForm } from '#server/accounts/own-name-routes.ts';
import { supervisionForm } from '#server/accounts/supervision-routes.ts';
import { cardAnswer, cardOffer, cardOpening } from '#server/beside/card-routes.ts';
import { openingForm, pressedForm } from '#server/beside/routes.ts';
import { calendarAsked } from '#server/calendar/routes.ts';
import { continueForm } from '#server/courses/continue-routes.ts';
import { findForm, reasonForm } from '#server/courses/emergency-routes.ts';
import { courseForm } from '#server/courses/routes.ts';
import { credentialsForm } from '#server/credentials/kept.ts';
import { demoSignInForm } from '#server/demo/sign-in-routes.ts';
import { changeDutyForm, ownAwayForm } from '#server/duty/settings.ts';
import { workingHoursForm } from '#server/duty/working-hours.ts';
import { groupForm } from '#server/groups/form-group.ts';
import { invitingForm, joiningForm, leavingForm } from '#server/groups/members.ts';
import { coverEndForm, coverForm, handOverForm } from '#server/hands/forms.ts';
import { erasureForm } from '#server/keeping/erasure-routes.ts';
import { templatesForm } from '#server/letters/templates.ts';
import { filesForm } from '#server/moving-in/files.ts';
import { placesForm } from '#server/programme/places.ts';
import { offerForm, protocolFileForm } from '#server/protocols/routes.ts';
import { illForm } from '#server/reception/ill.ts';
import { beginForm } from '#server/referrals/begin-course.ts';
import { referralErasureForm } from '#server/referrals/erase.ts';
import { referralForm } from '#server/referrals/receive.ts';
import { referralSettingsForm } from '#server/referrals/settings.ts';
import { ownNumber } from '#server/reminders/own-number.ts';
import { rulesForm } from '#server/reminders/rules.ts';
import { trialForm } from '#server/reminders/trial.ts';
import { checkAsked, entryAsked } from '#server/safety-directory/entries.ts';
import { directoryFileForm } from '#server/safety-directory/file.ts';
import { mergeForm, twoForm } from '#server/same-client/routes.ts';
import { firstVisitForm } from '#server/service/first-visit-routes.ts';
import { hourRulesForm } from '#server/service/hour-rules.ts';
import { ownLanguageForm } from '#server/service/own-language.ts';
import { publicPagesForm } from '#server/service/public-pages.ts';
import { roomsForm } from '#server/service/rooms.ts';
import { changeSettingsForm } from '#server/service/settings-form.ts';
import {
  changePasswordForm,
  forgottenPasswordForm,
  resetPasswordForm,
} from '#server/sign-in/password-routes.ts';
import { signInCodeForm, signInForm } from '#server/sign-in/routes.ts';
import { authenticatorForm, presentPasswordForm } from '#server/sign-in/second-factor-routes.ts';
import { belongingForm, teamsForm } from '#server/teams/kept.ts';

/** The forms of the plain routes that read one; the acts bring their own. */
export const routeForms: Readonly<Record<string, z.ZodType>> = {
  'POST /api/first': firstVisitForm,
  'POST /api/courses': courseForm,
  'POST /api/moving-in/trial': filesForm,
  'POST /api/moving-in/runs': filesForm,
  'POST /api/hands/:person/cover': coverForm,
  'POST /api/hands/:person/cover/end': coverEndForm,
  'POST /api/hands/:person/over': handOverForm,
  'POST /api/same-client/two': twoForm,
  'POST /api/same-client/merged': mergeForm,
  'PUT /api/programme/places': placesForm,
  'PUT /api/public-pages': publicPagesForm,
  'POST /api/referrals': referralForm,
  'POST /api/referrals/:id/course': beginForm,
  'POST /api/referrals/:id/erasure': referralErasureForm,
  'PUT /api/service/referrals': referralSettingsForm,
  'POST /api/groups': groupForm,
  'PUT /api/credentials': credentialsForm,
  'POST /api/groups/:id/members': invitingForm,
  'POST /api/groups/:id/members/:course/join': joiningForm,
  'POST /api/groups/:id/members/:course/leave': leavingForm,
  'POST /api/groups/:id/meetings': meetingRequest,
  'POST /api/courses/:id/continue': continueForm,
  'POST /api/courses/:id/emergency': reasonForm,
  'POST /api/emergency/find': findForm,
  'POST /api/sign-in': signInForm,
  'POST /api/sign-in/second-factor': signInCodeForm,
  'PUT /api/name': ownNameForm,
  'PUT /api/language': ownLanguageForm,
  'POST /api/calendar': calendarAsked,
  'PUT /api/diary/hours': workingHoursForm,
  'PUT /api/diary/rooms': roomsForm,
  'POST /api/safety-directory/entries': entryAsked,
  'PUT /api/safety-directory/entries/:id': entryAsked,
  'POST /api/safety-directory/entries/:id/checked': checkAsked,
  'POST /api/safety-directory/trial': directoryFileForm,
  'POST /api/safety-directory/brought': directoryFileForm,
  'PUT /api/diary/rules': hourRulesForm,
  'POST /api/reception/ill': illForm,
  'POST /api/told': toldForm,
  'POST /api/password/forgot': forgottenPasswordForm,
  'POST /api/password/reset': resetPasswordForm,
  'POST /api/password/change': changePasswordForm,
  'POST /api/second-factor/begin': presentPasswordForm,
  'POST /api/second-factor/confirm': authenticatorForm,
  'POST /api/second-factor/end': presentPasswordForm,
  'POST /api/demo/sign-in': demoSignInForm,
  'POST /api/invitations': invitationForm,
  'POST /api/invitations/:token/accept': acceptForm,
  'POST /api/courses/:id/feedback-cards': cardOffer,
  'POST /api/card/:course': cardOpening,
  'POST /api/card/:course/answer': cardAnswer,
  'POST /api/beside/:course': openingForm,
  'POST /api/beside/:course/consent': pressedForm,
  'POST /api/beside/:course/withdraw': pressedForm,
  'PUT /api/clients/:id': identityForm,
  'POST /api/clients/:id/erasure': erasureForm,
  'PUT /api/members/:person/roles': rolesForm,
  'PUT /api/teams': teamsForm,
  'PUT /api/reminders/number': ownNumber,
  'PUT /api/reminders/rules': rulesForm,
  'POST /api/reminders/trial': trialForm,
  'PUT /api/letter-templates': templatesForm,
  'POST /api/teams/people/:person': belongingForm,
  'POST /api/supervision/pairs': supervisionForm,
  'POST /api/supervision/meetings': meetingForm,
  'POST /api/supervision/meetings/:meeting/done': doneForm,
  'PUT /api/duty': changeDutyForm,
  'PUT /api/away': ownAwayForm,
  'PUT /api/settings': changeSettingsForm([]),
  'POST /api/protocols': protocolFileForm,
  'PUT /api/protocols/:id/:edition': offerForm,
};
