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
    door: 'PUT /api/diary/rules',
    audits: ['settings-changed'],
    goes: ({ helena }) => helena.put('/api/diary/rules', { ask: 'yes', move: 'asked', notice: 24, weeks: 4 }),
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
