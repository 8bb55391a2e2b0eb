import { type AKith, aFirstVisit, aPassword, tokenIn, type Visitor } from '#tests/a-kith.ts';
import { codeFor } from '#tests/authenticator.ts';
import { diaryDoors } from './diary-doors.ts';
import { handsDoors } from './hands-doors.ts';
import { movingInDoors } from './moving-in-doors.ts';
import { referralDoors } from './referral-doors.ts';
import { safetyDirectoryDoors } from './safety-directory-doors.ts';
import { sameClientDoors } from './same-client-doors.ts';
import type { Door } from './service-at-work.ts';
import { toldElsewhere } from './told-elsewhere.ts';

const secrets = new Map<Visitor, string>();

async function begins(visitor: Visitor) {
  const begun = await visitor.post<{ secret: string }>('/api/second-factor/begin', { password: aPassword });
  secrets.set(visitor, begun.body.secret);
  return begun;
}

async function invites(by: Visitor, name: string, roles: string[]) {
  const email = `${name.toLowerCase()}@example.org`;
  const made = await by.post<{ link: string }>('/api/invitations', { kind: 'member', name, email, roles });
  return { made, token: tokenIn(made.body.link) };
}

async function signedIn(kith: AKith, email = 'helena@example.org', password = 'two herons on one leg') {
  const visitor = kith.visitor();
  await visitor.post('/api/sign-in', { email, password });
  return visitor;
}

const mit = { what: 'mit', level: 'full', from: 'The programme', since: '2020-01-01' };
const tomasSigns = { email: 'tomas.lind@example.org', password: aPassword };

/**
 * Every door that changes something other than by an act, once, by somebody who may, and what the audit holds of it
 * after. A new route is not let through without a line here.
 */
export const auditedDoors: readonly Door[] = [
  ...toldElsewhere,
  {
    door: 'PUT /api/public-pages',
    audits: ['settings-changed'],
    goes: ({ helena }) => helena.put('/api/public-pages', { pages: 'on', telephone: '020 7946 0018' }),
  },
  {
    door: 'PUT /api/programme/places',
    audits: ['settings-changed'],
    goes: ({ helena }) =>
      helena.put('/api/programme/places', { places: [{ id: 'north', name: 'North', within: null }] }),
  },
  {
    door: 'PUT /api/credentials',
    audits: ['settings-changed'],
    goes: ({ helena, sofia }) =>
      helena.put('/api/credentials', { credentials: [{ ...mit, id: 'one', person: sofia.id }] }),
  },
  ...movingInDoors,
  ...safetyDirectoryDoors,
  ...sameClientDoors,
  ...handsDoors,
  ...referralDoors,
  {
    door: 'POST /api/first',
    audits: { nothing: 'the service is named already; that it was named is asked for by itself' },
    goes: ({ kith }) => kith.visitor().post('/api/first', aFirstVisit),
  },
  {
    door: 'POST /api/sign-in',
    audits: ['signed-in'],
    goes: ({ kith }) => kith.visitor().post('/api/sign-in', tomasSigns),
  },
  ...diaryDoors,
  {
    door: 'PUT /api/members/:person/roles',
    audits: ['roles-changed', 'signed-in'],
    async goes({ helena, sofia }) {
      const roles = ['supervisor', 'therapist'];
      const changed = await helena.put(`/api/members/${sofia.id}/roles`, { roles });
      // It signed her out.
      await sofia.post('/api/sign-in', { email: 'sofia.reis@example.org', password: aPassword });
      return changed;
    },
  },
  {
    door: 'POST /api/supervision/pairs',
    audits: ['pair-made'],
    goes: ({ helena, sofia, tomas }) =>
      helena.post('/api/supervision/pairs', { supervisor: sofia.id, therapist: tomas.id }),
  },
  {
    door: 'DELETE /api/supervision/pairs/:supervisor/:therapist',
    audits: ['pair-ended'],
    goes: ({ helena, sofia, tomas }) => helena.delete(`/api/supervision/pairs/${sofia.id}/${tomas.id}`),
  },
  {
    door: 'POST /api/told',
    audits: ['notice-read'],
    goes: ({ tomas }) => tomas.post('/api/told', { upTo: 1_000_000 }),
  },
  {
    door: 'POST /api/invitations',
    audits: ['member-invited'],
    goes: async ({ helena }) => (await invites(helena, 'Nils', ['therapist'])).made,
  },
  {
    door: 'DELETE /api/invitations/:invitation',
    audits: ['invitation-withdrawn'],
    async goes({ helena }) {
      const waiting = await helena.get<{ invitations: { id: string }[] }>('/api/invitations');
      return helena.delete(`/api/invitations/${waiting.body.invitations[0]?.id}`);
    },
  },
  {
    door: 'POST /api/invitations/:token/accept',
    audits: ['member-invited', 'member-joined', 'signed-in'],
    async goes({ kith, helena }) {
      const { token } = await invites(helena, 'Vera', ['manager']);
      return kith.visitor().post(`/api/invitations/${token}/accept`, { password: aPassword });
    },
  },
  {
    door: 'PUT /api/clients/:id',
    audits: ['client-written'],
    goes: ({ helena, client }) => helena.put(`/api/clients/${client}`, { name: 'Ana Duarte', phone: '1' }),
  },
  {
    door: 'PUT /api/name',
    audits: ['name-changed'],
    goes: ({ tomas }) => tomas.put('/api/name', { name: 'Tomas Lind' }),
  },
  {
    door: 'PUT /api/settings',
    audits: ['settings-changed'],
    async goes({ helena }) {
      const { body } = await helena.get('/api/settings');
      return helena.put('/api/settings', { ...body, name: 'Alder House' });
    },
  },
  {
    door: 'POST /api/protocols',
    audits: ['protocol-added'],
    goes: ({ helena }) =>
      helena.post('/api/protocols', {
        file: '{ "id": "ours", "edition": "2026.1", "extends": "ipt", "name": "Ours" }',
      }),
  },
  {
    door: 'PUT /api/protocols/:id/:edition',
    audits: ['protocol-withdrawn'],
    goes: ({ helena }) => helena.put('/api/protocols/ours/2026.1', { state: 'withdrawn' }),
  },
  {
    door: 'PUT /api/duty',
    audits: ['settings-changed'],
    async goes({ helena, tomas }) {
      const { body } = await helena.get('/api/duty');
      const days = Object.fromEntries([1, 2, 3, 4, 5, 6, 7].map((day) => [day, [tomas.id]]));
      return helena.put('/api/duty', { ...body, days });
    },
  },
  {
    door: 'PUT /api/away',
    audits: ['settings-changed'],
    goes: ({ tomas }) => tomas.put('/api/away', { away: [{ from: '2036-01-01', to: '2036-01-08' }] }),
  },
  {
    door: 'POST /api/courses/:id/emergency',
    audits: ['opened-in-emergency'],
    goes: ({ tomas, course }) =>
      tomas.post(`/api/courses/${course}/emergency`, { reason: 'Her client has rung in crisis' }),
  },
  {
    door: 'POST /api/emergency/find',
    audits: ['searched-in-emergency'],
    goes: ({ tomas }) =>
      tomas.post('/api/emergency/find', { name: 'Duarte', reason: 'Her client has rung in crisis' }),
  },
  {
    door: 'POST /api/password/forgot',
    audits: ['password-link-asked'],
    goes: ({ kith }) => kith.visitor().post('/api/password/forgot', { email: 'helena@example.org' }),
  },
  {
    door: 'POST /api/password/reset',
    audits: ['password-set-by-link'],
    async goes({ kith }) {
      const link = (await kith.letters()).findLast(({ subject }) => subject.includes('new password'))?.link;
      const token = tokenIn(link ?? '');
      return kith.visitor().post('/api/password/reset', { token, password: 'two herons on one leg' });
    },
  },
  {
    door: 'POST /api/password/change',
    audits: ['password-changed'],
    goes: ({ sofia }) =>
      sofia.post('/api/password/change', { password: aPassword, next: 'slow rivers carry stones' }),
  },
  {
    door: 'POST /api/second-factor/begin',
    audits: ['second-step-begun'],
    goes: ({ tomas }) => begins(tomas),
  },
  {
    door: 'POST /api/second-factor/confirm',
    audits: ['second-step-set'],
    goes: ({ tomas }) =>
      tomas.post('/api/second-factor/confirm', { code: codeFor(secrets.get(tomas) ?? '') }),
  },
  {
    door: 'POST /api/sign-in/second-factor',
    audits: ['signed-in'],
    async goes({ kith, tomas }) {
      const visitor = kith.visitor();
      await visitor.post('/api/sign-in', tomasSigns);
      return visitor.post('/api/sign-in/second-factor', { code: codeFor(secrets.get(tomas) ?? '') });
    },
  },
  {
    door: 'POST /api/members/:person/new-password',
    audits: ['signed-in', 'password-link-made'],
    async goes({ kith, tomas }) {
      const helena = await signedIn(kith);
      return helena.post(`/api/members/${tomas.id}/new-password`);
    },
  },
  {
    door: 'POST /api/second-factor/end',
    audits: ['second-step-ended'],
    goes: ({ tomas }) => tomas.post('/api/second-factor/end', { password: aPassword }),
  },
  {
    door: 'POST /api/members/:person/second-factor/end',
    audits: ['signed-in', 'second-step-begun', 'second-step-set', 'second-step-taken-off'],
    async goes({ kith, tomas }) {
      const helena = await signedIn(kith);
      await begins(tomas);
      await tomas.post('/api/second-factor/confirm', { code: codeFor(secrets.get(tomas) ?? '') });
      return helena.post(`/api/members/${tomas.id}/second-factor/end`);
    },
  },
  {
    door: 'POST /api/clients/:id/second-factor/end',
    audits: ['signed-in', 'second-step-begun', 'second-step-set', 'second-step-taken-off'],
    async goes({ kith, clientsOwn, client }) {
      const helena = await signedIn(kith);
      await begins(clientsOwn);
      await clientsOwn.post('/api/second-factor/confirm', { code: codeFor(secrets.get(clientsOwn) ?? '') });
      return helena.post(`/api/clients/${client}/second-factor/end`);
    },
  },
  {
    door: 'POST /api/members/:person/leave',
    audits: ['signed-in', 'member-left'],
    async goes({ kith, tomas }) {
      const helena = await signedIn(kith);
      return helena.post(`/api/members/${tomas.id}/leave`);
    },
  },
  {
    door: 'POST /api/clients/:id/erasure',
    audits: ['signed-in', 'erasure-asked'],
    async goes(at) {
      const helena = await signedIn(at.kith);
      return helena.post(`/api/clients/${at.client}/erasure`, { reason: 'mistake', law: true });
    },
  },
  {
    door: 'DELETE /api/clients/:id/erasure',
    audits: ['signed-in', 'erasure-withdrawn'],
    goes: async ({ kith, client }) => (await signedIn(kith)).delete(`/api/clients/${client}/erasure`),
  },
  {
    door: 'POST /api/clients/:id/erasure/confirm',
    audits: ['signed-in', 'erasure-asked', 'signed-in', 'client-erased'],
    async goes({ kith, client }) {
      const helena = await signedIn(kith);
      await helena.post(`/api/clients/${client}/erasure`, { reason: 'mistake', law: true });
      const vera = await signedIn(kith, 'vera@example.org', aPassword);
      return vera.post(`/api/clients/${client}/erasure/confirm`);
    },
  },
  {
    door: 'POST /api/sign-out',
    audits: ['signed-out'],
    goes: ({ sofia }) => sofia.post('/api/sign-out'),
  },
  {
    door: 'POST /api/sign-out-everywhere',
    audits: ['signed-in', 'signed-out-everywhere'],
    async goes({ kith }) {
      const sofia = kith.visitor();
      const password = 'slow rivers carry stones';
      await sofia.post('/api/sign-in', { email: 'sofia.reis@example.org', password });
      return sofia.post('/api/sign-out-everywhere');
    },
  },
];
