import type { Door } from './service-at-work.ts';

/** Doors that change something and of which the audit holds nothing, with where it is told instead. */
export const toldElsewhere: readonly Door[] = [
  { door: 'POST /api/courses/:id/acts/:act', audits: { nothing: 'the chart tells it' } },
  { door: 'POST /api/courses/:id/beside/:beside/page', audits: { nothing: 'the chart tells it' } },
  { door: 'POST /api/courses/:id/feedback-cards', audits: { nothing: 'the chart tells it' } },
  { door: 'POST /api/card/:course', audits: { nothing: 'it shows nothing of the chart' } },
  { door: 'POST /api/card/:course/answer', audits: { nothing: 'the chart tells it' } },
  { door: 'POST /api/beside/:course', audits: { nothing: 'the looks at the chart tell it' } },
  { door: 'POST /api/beside/:course/consent', audits: { nothing: 'the chart tells it' } },
  { door: 'POST /api/beside/:course/withdraw', audits: { nothing: 'the chart tells it' } },
  { door: 'POST /api/supervision/meetings', audits: { nothing: 'the chain of its table tells it' } },
  {
    door: 'POST /api/supervision/meetings/:meeting/done',
    audits: { nothing: 'the chain of its table tells it' },
  },
  { door: 'POST /api/moving-in/trial', audits: { nothing: 'it writes nothing' } },
  { door: 'POST /api/safety-directory/trial', audits: { nothing: 'it writes nothing' } },
  { door: 'PUT /api/diary/hours', audits: { nothing: 'the chain of its table tells it' } },
  {
    door: 'POST /api/reminders/trial',
    audits: { nothing: 'the chain of the outbox tells it' },
  },
  {
    door: 'PUT /api/reminders/number',
    audits: { nothing: 'it is a client’s own; it is told as their therapist’s change is' },
  },
  { door: 'PUT /api/language', audits: { nothing: 'the chain of its table tells it' } },
  { door: 'POST /api/courses', audits: { nothing: 'the chart tells it' } },
  { door: 'POST /api/referrals', audits: { nothing: 'the chart tells it' } },
  { door: 'POST /api/referrals/:id/acts/:act', audits: { nothing: 'the chart tells it' } },
  { door: 'POST /api/groups', audits: { nothing: 'the chart tells it' } },
  { door: 'POST /api/reception/courses/:id/acts/:act', audits: { nothing: 'the chart tells it' } },
  { door: 'POST /api/reception/ill', audits: { nothing: 'the charts tell it' } },
  { door: 'POST /api/groups/:id/acts/:act', audits: { nothing: 'the chart tells it' } },
  { door: 'POST /api/groups/:id/members', audits: { nothing: 'the charts tell it' } },
  { door: 'POST /api/groups/:id/members/:course/join', audits: { nothing: 'the charts tell it' } },
  { door: 'POST /api/groups/:id/members/:course/leave', audits: { nothing: 'the charts tell it' } },
  { door: 'POST /api/groups/:id/meetings', audits: { nothing: 'the charts tell it' } },
  { door: 'POST /api/courses/:id/continue', audits: { nothing: 'the chart tells it' } },
  { door: 'POST /api/look-around', audits: { nothing: 'it opens another Kith, beside this one' } },
  { door: 'POST /api/demo/sign-in', audits: { nothing: 'there is no such door but in the demo' } },
];
