/** What the addresses say by which referrals are taken. */
export const doorsOfReferrals = {
  en: {
    'GET /api/referrals': {
      says: 'Referrals, for those whom the service has named to take them: all that are open, and the last that ended.',
    },
    'POST /api/referrals': {
      says: 'Write in a referral, with what was said of danger where anything was.',
      makes: true as const,
      also: [409 as const],
      does: ['receiveReferral'],
    },
    'GET /api/referrals/:id': {
      says: 'One referral, with what can be done with it now and who may be the same person.',
    },
    'GET /api/referrals/:id/export': {
      says: 'One referral as a file by itself: a line of what it is, then every entry with its sentence, its day and who wrote it.',
      answers: 'jsonl' as const,
    },
    'POST /api/referrals/:id/course': {
      says: 'Open the course of somebody who was referred, book the first session, carry along what was told, and invite the client.',
      makes: true as const,
      also: [409 as const],
      does: ['beginCourse', 'carryReferral'],
    },
    'POST /api/referrals/:id/erasure': {
      says: 'Erase a closed referral from which no course began, before its time.',
    },
    'GET /api/service/referrals': {
      says: 'Who takes referrals, whether anybody can ask for help by a form, and how waits are counted.',
    },
    'PUT /api/service/referrals': {
      says: 'Set who takes referrals and how waits are counted, by a manager or an administrator.',
      also: [409 as const],
    },
    'GET /api/service/waits': {
      says: 'How long people wait, by the rule of the service; of fewer than five nothing is told.',
    },
  },
};
