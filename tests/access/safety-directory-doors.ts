import type { DirectoryTrial, SafetyDirectory } from '#core/api-answers/safety-directory.ts';
import type { AtWork, Door } from './service-at-work.ts';

const line = { kind: 'crisis', name: 'Night line', reach: '020 7946 0991' };

const first = async ({ helena }: AtWork) =>
  (await helena.get<SafetyDirectory>('/api/safety-directory')).body.entries[0]?.id;

const file = (shown?: string) => {
  const form = new FormData();
  form.set('file', new Blob(['kind,name,reach\ncrisis,Day line,020 7946 0992\n']), 'directory.csv');
  if (shown) form.set('shown', shown);
  return form;
};

/** The doors by which the directory is kept, and what the audit holds of them. */
export const safetyDirectoryDoors: readonly Door[] = [
  {
    door: 'POST /api/safety-directory/entries',
    audits: ['directory-changed'],
    goes: ({ helena }) => helena.post('/api/safety-directory/entries', line),
  },
  {
    door: 'PUT /api/safety-directory/entries/:id',
    audits: ['directory-changed'],
    goes: async (works) =>
      works.helena.put(`/api/safety-directory/entries/${await first(works)}`, {
        ...line,
        reach: '020 7946 0993',
      }),
  },
  {
    door: 'POST /api/safety-directory/entries/:id/checked',
    audits: ['directory-changed'],
    goes: async (works) =>
      works.helena.post(`/api/safety-directory/entries/${await first(works)}/checked`, {}),
  },
  {
    door: 'POST /api/safety-directory/brought',
    audits: ['directory-changed'],
    async goes({ helena }) {
      const { body } = await helena.post<DirectoryTrial>('/api/safety-directory/trial', file());
      return helena.post('/api/safety-directory/brought', file(body.shown));
    },
  },
  {
    door: 'DELETE /api/safety-directory/entries/:id',
    audits: ['directory-changed'],
    goes: async (works) => works.helena.delete(`/api/safety-directory/entries/${await first(works)}`),
  },
];
