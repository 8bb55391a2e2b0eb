import type { Whole } from '#web/app/catalogue.ts';
import type en from '#web/messages/en/client/messages.ts';

export default {
  title: 'Mensajes',
  lead_one: 'Para cosas pequeñas entre sesiones. {{who}} responde en un día.',
  lead_other: 'Para cosas pequeñas entre sesiones. {{who}} responde en {{count}} días.',
  note: 'De {{who}}: {{note}}',
  reads: '{{who}} lee esto. Se queda en tu expediente, para quienes pueden leerlo.',
  readsSave:
    '{{who}} lee esto sin la persona que guardas para ti. Se queda en tu expediente, para quienes pueden leerlo.',
  written: 'Lo que nos escribimos',
  read: 'Ya lo leí',
  none: 'Aquí no hay mensajes',
  noneWhy: '{{who}} no ofrece mensajes por ahora. Guarda lo que quieras decir para cuando se vean, o llama.',
  noneClosed: 'Tu tratamiento terminó. Tú y {{who}} no escribieron mensajes aquí.',
  over: 'Puedes leer lo que se escribieron. {{who}} no ofrece mensajes nuevos por ahora.',
  closed:
    'Tu tratamiento terminó, así que aquí ya no se escriben mensajes. Puedes leer lo que se escribieron.',
  saidNo: 'Dijiste que no a los mensajes. Puedes cambiar de opinión.',
  sent: {
    mine: 'Escribí yo, {{on}}',
    theirs: 'Escribió {{who}}, {{on}}',
    answerBy: '{{who}} responde a más tardar el {{on}}.',
    met: {
      written: 'Respondido el {{on}}.',
      read: '{{who}} lo leyó el {{on}}.',
      when_we_meet: '{{who}} lo leyó el {{on}}: lo hablan cuando se vean.',
      no_answer: '{{who}} lo leyó el {{on}}.',
    },
    closed:
      'El tratamiento se cerró el {{on}}, y aquí nadie responde esto. Si todavía importa, llama a {{who}}.',
    send: 'Enviar',
  },
  notForNow: 'No es para pedir ayuda ya',
  notForNowWhy: 'Nadie lee un mensaje enseguida. Si tú u otra persona está en peligro, llama:',
  write: 'Mi mensaje',
} satisfies Whole<typeof en>;
