import type { WordsInCalendar } from '#server/calendar/words.ts';

export default {
  name: 'Citas',
  neutral: 'Cita',
  notes: 'Notas',
  group: 'Grupo',
  meeting: 'Reunión',
  away: 'Fuera',
} satisfies WordsInCalendar;
