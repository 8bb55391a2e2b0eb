import type { MailWords } from '#server/post/words.ts';
import type { Whole } from '#web/app/catalogue.ts';

export default {
  invitation: {
    subject: '{{service}} te invita',
    text: 'Hola, {{first}}:\n\n{{service}} te invita a abrir una cuenta. Abre este enlace en los próximos 14 días y elige una contraseña:\n\n{{link}}\n\nSi no esperabas esta carta, no hagas nada.',
  },
  reset: {
    subject: 'Elige una contraseña nueva',
    text: 'Alguien pidió una contraseña nueva para tu cuenta. Si fuiste tú, abre este enlace en la próxima hora:\n\n{{link}}\n\nSi no fuiste tú, no hagas nada: tu contraseña se queda como está.',
  },
  passwordChanged: {
    subject: 'Tu contraseña cambió',
    text: 'La contraseña de tu cuenta se acaba de cambiar, y todos los demás dispositivos salieron de ella. Si no fuiste tú, elige enseguida una contraseña nueva y avisa al servicio.',
  },
  secondFactorEnded: {
    subject: 'Se quitó el segundo paso para entrar',
    text: '{{who}} quitó el segundo paso con el que entras, y tu cuenta se cerró en todas partes. Entra con tu contraseña y ponlo de nuevo en la página de tu cuenta. Si no lo pediste, avisa enseguida a tu servicio.',
  },
  emergency: {
    subject: 'Un expediente tuyo se abrió por una emergencia',
    text: '{{who}} abrió un expediente que llevas, por una emergencia. La razón que dio y el expediente están aquí:\n\n{{link}}',
  },
  alarm: {
    subject: 'Alguien necesita una respuesta tuya en Kith',
    text: 'Surgió algo en un tratamiento que llevas o supervisas, y espera la respuesta de un profesional clínico. Entra y léelo.',
    textWithLink:
      'Surgió algo en un tratamiento que llevas o supervisas, y espera la respuesta de un profesional clínico. Entra y léelo aquí:\n\n{{link}}',
  },
  supervision: {
    subject: 'Tienes quien te supervise',
    text: '{{who}} te supervisa ahora en Kith y puede abrir los tratamientos que llevas. Si no es correcto, avisa a quien administra.',
  },
  linkLeftOut: '[el enlace solo se muestra a quien va dirigida la carta]',
  finding: {
    subject: 'Alguien buscó el expediente de un cliente por una emergencia',
    text: '{{who}} buscó a un cliente por su nombre en Kith, por una emergencia. Cada expediente que se encontró guarda la razón que se dio, para que la lean el cliente y su terapeuta. Si no sabes por qué hizo falta, pregunta a {{who}}.',
  },
  passwordLink: {
    subject: 'Se hizo un enlace para que elijas una contraseña nueva',
    text: '{{who}} hizo un enlace con el que se puede elegir una contraseña nueva para tu cuenta; sirve una vez y durante una hora. No abre nada sin el segundo paso con el que entras. Si no lo pediste, avisa enseguida a tu servicio.',
  },
  passwordLinkMade: {
    subject: 'Se hizo un enlace para la contraseña nueva de un colega',
    text: '{{who}} hizo un enlace con el que {{whose}} puede elegir una contraseña nueva. Nadie entra con él sin el segundo paso de {{whose}}. Si no es correcto, pregunta a las dos personas.',
  },
  rights: {
    subject: 'Cambiaron derechos o una cuenta en Kith',
    somebody: 'Alguien',
    aClient: 'un cliente',
    says: {
      'roles-changed': '{{who}} cambió lo que {{whose}} puede hacer en Kith.',
      'pair-made':
        '{{who}} dispuso que {{beside}} supervise a {{whose}}: {{beside}} puede abrir los tratamientos que lleva {{whose}}.',
      'pair-ended':
        '{{who}} terminó con que {{beside}} supervise a {{whose}}: {{beside}} ya no puede abrir esos tratamientos.',
      'cover-named':
        '{{who}} dispuso que {{beside}} sustituya a {{whose}} unos días: {{beside}} puede abrir tratamientos que lleva {{whose}}, solo en esos días.',
      'cover-ended': '{{who}} terminó antes de su último día con que alguien sustituya a {{whose}}.',
      'courses-handed-over': '{{who}} pasó tratamientos de {{whose}} a {{beside}}, que los lleva ahora.',
      'member-joined': '{{whose}} aceptó una invitación y ahora trabaja aquí.',
      'member-left': '{{who}} dio de baja a {{whose}}, que ya no puede abrir nada.',
      'second-step-taken-off':
        '{{who}} quitó el segundo paso con el que entra {{whose}}. Su cuenta se cerró en todas partes, y entra con su contraseña hasta que lo ponga de nuevo.',
    },
    more: 'Entra en Kith para leer qué cambió. Si no es correcto, avisa enseguida a quien administra o dirige tu servicio.',
  },
  letterToOther: {
    subject: 'Una carta de {{service}}',
    text: 'Adjuntamos una carta de {{service}}. Es confidencial y solo para usted. Si le ha llegado por error, bórrela y avise a {{service}}, por favor.',
    file: 'carta.pdf',
  },
  alarmAdult: { subject: 'Por favor, lee esto ahora' },
  alarmUp: {
    subject: 'Nadie ha respondido todavía: en Kith se te pregunta a ti',
    text: 'Algo en un tratamiento espera a un profesional clínico, y pasó el tiempo para responder o no hay nadie que lo haga. Ahora se te pregunta a ti. Entra y atiéndelo ya.',
    textWithLink:
      'Algo en un tratamiento espera a un profesional clínico, y pasó el tiempo para responder o no hay nadie que lo haga. Ahora se te pregunta a ti. Entra y atiéndelo ya:\n\n{{link}}',
  },
  reminder: {
    subject: 'El recordatorio que pediste',
    text: 'Pediste un recordatorio corto a esta hora. Cuando tengas un minuto, entra. Allí puedes pausarlos o quitarlos.',
    textWithLink:
      'Pediste un recordatorio corto a esta hora. Cuando tengas un minuto, entra:\n\n{{link}}\n\nAllí puedes pausarlos o quitarlos.',
  },
  erasure: {
    subject: {
      asked: 'Se pidió borrar a un cliente',
      withdrawn: 'No se borra a un cliente',
      erased: 'Se borró a un cliente',
    },
    text: {
      asked:
        'Un terapeuta pidió en Kith que se borre a un cliente para siempre. Se hace cuando una segunda persona lo confirma: en la página de la auditoría puedes leer quién lo pidió y por qué, confirmarlo o retirarlo.',
      withdrawn:
        'Lo que se pidió se retiró en Kith: no se borra a ningún cliente. La página de la auditoría dice quién lo retiró.',
      erased:
        'Se borró a un cliente en Kith para siempre, después de que lo confirmó una segunda persona. La página de la auditoría dice quién lo pidió, quién lo confirmó y por qué. Las copias de seguridad de antes todavía lo tienen: deshazte de ellas cuando pase su tiempo.',
    },
  },
  courseMoved: {
    subject: 'Un tratamiento pasó a otro servicio',
    text: 'Un tratamiento que se llevaba en este Kith pasó a {{service}}, que tiene todo lo que hay en él. Aquí ya no se abre. La página de la auditoría dice cuándo. Las copias de seguridad de antes todavía lo tienen: deshazte de ellas cuando pase su tiempo. Si no es correcto, avisa enseguida a quien se ocupa de este Kith.',
  },
  takenUpAgain: {
    subject: 'Se volvió a usar una cuenta',
    text: 'La cuenta de {{whose}}, que ya no trabajaba aquí, se volvió a usar por una invitación, con la contraseña que tenía. Si no es correcto, avisa enseguida a quien administra.',
  },
} satisfies Whole<MailWords>;
