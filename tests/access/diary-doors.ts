import type { Members } from '#core/api-answers/accounts.ts';
import type { Door } from './service-at-work.ts';

/** The doors of rooms and of one’s own calendar, and what the audit holds of them. */
export const diaryDoors: readonly Door[] = [
  {
    door: 'PUT /api/diary/rooms',
    audits: ['settings-changed'],
    goes: ({ helena }) =>
      helena.put('/api/diary/rooms', { rooms: [{ id: 'blue', name: 'Blue room', kind: 'room' }] }),
  },
  {
    door: 'PUT /api/teams',
    audits: ['settings-changed'],
    goes: ({ helena }) => helena.put('/api/teams', { teams: [{ id: 'quay', name: 'Quay team' }] }),
  },
  {
    door: 'POST /api/teams/people/:person',
    audits: ['settings-changed'],
    goes: async ({ helena }) => {
      await helena.put('/api/teams', { teams: [{ id: 'quay', name: 'Quay team' }] });
      const { body } = await helena.get<Members>('/api/members');
      const tomas = body.members.find(({ name }) => name === 'Tomas Lind')?.person;
      return helena.post(`/api/teams/people/${tomas}`, { team: 'quay', from: '2026-01-05' });
    },
  },
  {
    door: 'PUT /api/letter-templates',
    audits: ['settings-changed'],
    goes: ({ helena }) =>
      helena.put('/api/letter-templates', {
        templates: [{ id: 'ours', name: 'To the GP', to: 'gp', subject: 'begun', words: 'Dear [whom],' }],
      }),
  },
  {
    door: 'PUT /api/diary/rules',
    audits: ['settings-changed'],
    goes: ({ helena }) => helena.put('/api/diary/rules', { ask: 'yes', move: 'asked', notice: 24, weeks: 4 }),
  },
  {
    door: 'PUT /api/reminders/rules',
    audits: ['settings-changed'],
    goes: ({ helena }) =>
      helena.put('/api/reminders/rules', {
        ways: ['mail'],
        ahead: ['day'],
        quiet: { from: '20:00', to: '09:00' },
      }),
  },
  {
    door: 'POST /api/calendar',
    audits: ['calendar-made'],
    goes: ({ tomas }) => tomas.post('/api/calendar', { called: 'neutral' }),
  },
  {
    door: 'DELETE /api/calendar',
    audits: ['calendar-ended'],
    goes: ({ tomas }) => tomas.delete('/api/calendar'),
  },
];
