import type { WordsOfReminders } from '#server/post/reminder-words.ts';

export default {
  title: { appointment: 'Recordatorio', notes: 'Notas', service: '{{service}}' },
  hour: {
    appointment: 'Cita: {{when}}.',
    notes: 'Notas: {{when}}.',
    service: '{{service}}: tienes una cita el {{when}}.',
  },
  measures: {
    appointment: 'Te espera algo corto.',
    notes: 'Notas: te espera algo corto.',
    service: '{{service}}: te espera algo corto.',
  },
  onClock: '{{when}} (hora de {{place}})',
  mail: '{{says}}\n\nPediste este recordatorio. Cuando tengas un minuto, entra:\n\n{{home}}\n\nPara que no lleguen más, abre este enlace. No hace falta entrar:\n\n{{stop}}',
  text: '{{says}} No recibir más: {{stop}}',
  textWithHome: '{{says}} {{home}} No recibir más: {{stop}}',
  tried: 'Este es el mensaje que pediste para ver si llega. No hace falta hacer nada.',
  stopping: {
    title: '¿Parar estos recordatorios?',
    says: 'No te llegarán más. Puedes activarlos de nuevo cuando entres.',
    go: 'Pararlos',
    goAll: 'Parar todos los recordatorios',
    done: 'Ya no llegan',
    doneSays: 'No te llegarán más recordatorios de estos. Puedes cerrar esta página.',
    gone: 'Este enlace no funciona',
    goneSays:
      'Puede que esté cortado. Ábrelo otra vez desde el mensaje, o entra y para los recordatorios en la página de tu cuenta.',
  },
} satisfies WordsOfReminders;
