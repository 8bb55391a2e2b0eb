import { v7 as newId } from 'uuid';
import type { ReferralList } from '#core/api-answers/referrals/referrals.ts';
import { usualWaitRule } from '#core/referral/waits.ts';
import { fits, someone } from '#tests/referrals/a-referral.ts';
import type { AtWork, Door } from './service-at-work.ts';

async function received({ helena }: AtWork): Promise<string> {
  const id = newId();
  await helena.post('/api/referrals', { id, form: someone() });
  return id;
}

const does = ({ helena }: AtWork, id: string, act: string, form: object) =>
  helena.post(`/api/referrals/${id}/acts/${act}`, { id: newId(), form });

/** The doors by which referrals are taken, and what the audit holds of them. */
export const referralDoors: readonly Door[] = [
  {
    door: 'PUT /api/service/referrals',
    audits: ['settings-changed'],
    async goes({ helena }) {
      const { body } = await helena.get<{ me: { id: string } }>('/api/here');
      const settings = { form: 'off', wait: usualWaitRule, target: null, keepMonths: 12 };
      return helena.put('/api/service/referrals', { ...settings, takers: [body.me.id] });
    },
  },
  {
    door: 'POST /api/referrals/:id/course',
    audits: ['client-invited'],
    async goes(at) {
      const id = await received(at);
      await does(at, id, 'decideFit', fits);
      const { body } = await at.helena.get<{ me: { id: string } }>('/api/here');
      const { who } = someone({ email: 'mara@example.org' });
      await does(at, id, 'sayParticularsAnew', { who });
      const protocol = { id: 'ipt', edition: '2026.1', preset: 'ipt16-default', sessions: 16, minutes: 50 };
      const form = { id: newId(), therapist: body.me.id, protocol, invite: 'yes' };
      return at.helena.post(`/api/referrals/${id}/course`, form);
    },
  },
  {
    door: 'POST /api/referrals/:id/erasure',
    audits: ['referral-erased'],
    async goes(at) {
      const id = await received(at);
      await does(at, id, 'closeReferral', { how: 'withdrew' });
      const { body } = await at.helena.get<ReferralList>('/api/referrals');
      const gone = body.referrals.find((one) => one.id === id)?.id;
      return at.helena.post(`/api/referrals/${gone}/erasure`, { reason: 'asked' });
    },
  },
];
