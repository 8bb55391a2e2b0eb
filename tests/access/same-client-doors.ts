import type { AtWork, Door } from './service-at-work.ts';

/** A second entry of somebody, and the client of the course. */
async function second({ kith, helena }: AtWork): Promise<string> {
  const { client } = await kith.course(helena, { name: 'Ana Duarte' });
  return client;
}

/** The doors by which two entries of a client become one, and are told apart. */
export const sameClientDoors: readonly Door[] = [
  {
    door: 'POST /api/same-client/two',
    audits: ['clients-are-two'],
    goes: async (at) => at.helena.post('/api/same-client/two', { one: at.client, other: await second(at) }),
  },
  {
    door: 'POST /api/same-client/merged',
    audits: ['clients-merged'],
    goes: async (at) =>
      at.helena.post('/api/same-client/merged', { keep: at.client, entry: await second(at) }),
  },
  {
    door: 'DELETE /api/same-client/merged/:id',
    audits: ['clients-told-apart'],
    async goes({ helena }) {
      const { body } = await helena.get<{ merged: { entry: { client: string } }[] }>('/api/same-client');
      return helena.delete(`/api/same-client/merged/${body.merged[0]?.entry.client}`);
    },
  },
];
