/** What reminders say, by language: nothing of therapy, and the name of the service only where its client wishes so. */
export const inReminders = {
  en: {
    /** How they call themselves: the same words stand as the title of a pushed message and the subject of an e-mail. */
    title: { appointment: 'Reminder', notes: 'Notes', service: '{{service}}' },
    hour: {
      appointment: 'Appointment: {{when}}.',
      notes: 'Notes: {{when}}.',
      service: '{{service}}: you have an appointment on {{when}}.',
    },
    measures: {
      appointment: 'Something short waits for you.',
      notes: 'Notes: something short waits for you.',
      service: '{{service}}: something short waits for you.',
    },
    /** Where the hour is told on another clock than the one its reader lives by. */
    onClock: '{{when}} ({{place}} time)',
    mail: '{{says}}\n\nYou asked for this reminder. When you have a minute, sign in:\n\n{{home}}\n\nTo stop these, open this link. You need not sign in:\n\n{{stop}}',
    text: '{{says}} Stop these: {{stop}}',
    textWithHome: '{{says}} {{home}} Stop these: {{stop}}',
    stopHere: 'Stop these',
    trial: 'A trial message, as you asked for it. Nothing needs to be done.',
  },
  es: {
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
    stopHere: 'No recibir más',
    trial: 'Un mensaje de prueba, como lo pediste. No hace falta hacer nada.',
  },
} as const;

type Shape<Words> = {
  readonly [Name in keyof Words]: Words[Name] extends string ? string : Shape<Words[Name]>;
};
export type WordsOfReminders = Shape<typeof inReminders.en>;

/** What stands on the page at which reminders are stopped, by language. It says to nobody whose they are, or of what. */
export const stopping = {
  en: {
    title: 'Stop these reminders?',
    says: 'You get no more of them. You can turn them on again when you sign in.',
    go: 'Stop them',
    goAll: 'Stop every kind of reminder',
    done: 'They are stopped',
    doneSays: 'You get no more of these reminders. You can close this page.',
    gone: 'This link does not work',
    goneSays:
      'It may have been cut off. Open it again from the message, or sign in and stop reminders on the page of your account.',
  },
  es: {
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
} as const;
export type WordsOfStopping = Shape<typeof stopping.en>;

/** What is said where something of reminders cannot be as it was asked for. */
export const refusedOfReminders = {
  en: {
    stale: 'Somebody changed this meanwhile. Look at it as it is now, and make your change again.',
    number:
      'This is no number that a text message reaches. Write it with the sign + and the country, such as +44 7700 900123.',
    notOffered: 'This way is not offered here. Choose another.',
    device: 'This device could not be added. Its browser gave an address that Kith does not know.',
    tooMany: 'You have ten devices already. Take one out first.',
    address: 'The address of this Kith is not known yet. Set KITH_URL, and start Kith again.',
  },
} as const;
