import type { Door } from './service-at-work.ts';

/** One course that a service brings along. */
function broughtFiles(shown?: string): FormData {
  const files = new FormData();
  files.set('clients', new Blob(['client,name\nA1,Invented Person\n']));
  files.set('courses', new Blob(['course,client,began\nA1-A,A1,2026-01-13\n']));
  files.set('answers', JSON.stringify({ shown }));
  return files;
}

/** The doors by which a service brings its courses along, and takes a run out again. */
export const movingInDoors: readonly Door[] = [
  {
    door: 'POST /api/moving-in/runs',
    audits: ['brought-in'],
    async goes({ helena }) {
      const { body } = await helena.post<{ shown: string }>('/api/moving-in/trial', broughtFiles());
      return helena.post('/api/moving-in/runs', broughtFiles(body.shown));
    },
  },
  {
    door: 'DELETE /api/moving-in/runs/:id',
    audits: ['brought-taken-out'],
    async goes({ helena }) {
      const [run] = (await helena.get<{ id: string }[]>('/api/moving-in/runs')).body;
      return helena.delete(`/api/moving-in/runs/${run?.id}`);
    },
  },
];
