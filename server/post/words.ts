/** What e-mails say, by language and by what they are about. A language is there as a whole, or its readers get English. */
export const inMail = {
  en: {
    invitation: {
      subject: 'You have been invited to {{service}}',
      text: 'Hello {{first}},\n\n{{service}} has invited you to make an account. Open this link within 14 days and choose a password:\n\n{{link}}\n\nIf you did not expect this e-mail, do nothing.',
    },
    reset: {
      subject: 'Choose a new password',
      text: 'Somebody asked for a new password for your account. If it was you, open this link within an hour:\n\n{{link}}\n\nIf it was not you, do nothing: your password stays as it is.',
    },
    passwordChanged: {
      subject: 'Your password was changed',
      text: 'The password of your account has just been changed, and every other device was signed out. If it was not you, choose a new password at once and tell the service.',
    },
    secondFactorEnded: {
      subject: 'The second step of your sign-in was ended',
      text: '{{who}} ended the second step of your sign-in, and you were signed out everywhere. Sign in with your password and set it up anew on the page of your account. If you did not ask for this, tell your service at once.',
    },
    emergency: {
      subject: 'A record of yours was opened in an emergency',
      text: '{{who}} opened a record that you hold, as an emergency. The reason given and the record are here:\n\n{{link}}',
    },
    alarm: {
      subject: 'Somebody needs an answer from you in Kith',
      text: 'Something has come up in a course that you hold or supervise, and it waits for a clinician to answer it. Sign in and read it.',
      textWithLink:
        'Something has come up in a course that you hold or supervise, and it waits for a clinician to answer it. Sign in and read it here:\n\n{{link}}',
    },
    supervision: {
      subject: 'You have a supervisor',
      text: '{{who}} is now your supervisor in Kith and can open the courses you hold. If this is not right, tell an administrator.',
    },
    /** Stands in place of a link that is not the reader's. */
    linkLeftOut: '[the link is shown only to whom the e-mail is for]',
    finding: {
      subject: 'Somebody looked for a client’s record in an emergency',
      text: '{{who}} looked for a client by name in Kith, as an emergency. Each record that was found keeps the reason that was given, for its client and their therapist to read. If you do not know why this was needed, ask {{who}}.',
    },
    passwordLink: {
      subject: 'A link for a new password was made for you',
      text: '{{who}} made a link with which a new password can be chosen for your account, good once and for an hour. It opens nothing without the second step of your sign-in. If you did not ask for it, tell your service at once.',
    },
    passwordLinkMade: {
      subject: 'A link for a colleague’s new password was made',
      text: '{{who}} made a link with which {{whose}} can choose a new password. Nobody signs in with it without the second step of {{whose}}. If this is not right, ask both.',
    },
    rights: {
      subject: 'Rights or an account were changed in Kith',
      somebody: 'Somebody',
      aClient: 'a client',
      says: {
        'roles-changed': '{{who}} changed what {{whose}} may do in Kith.',
        'pair-made':
          '{{who}} made {{beside}} the supervisor of {{whose}}: {{beside}} can open the courses that {{whose}} holds.',
        'pair-ended':
          '{{who}} ended that {{beside}} supervises {{whose}}: {{beside}} can no longer open those courses.',
        'cover-named':
          '{{who}} arranged that {{beside}} stands in for {{whose}} for some days: {{beside}} can open courses that {{whose}} holds, on those days alone.',
        'cover-ended': '{{who}} ended before its last day that a colleague stands in for {{whose}}.',
        'courses-handed-over': '{{who}} handed courses of {{whose}} over to {{beside}}, who holds them now.',
        'member-joined': '{{whose}} has taken up an invitation and works here now.',
        'member-left': '{{who}} let {{whose}} leave: they can open nothing any more.',
        'second-step-taken-off':
          '{{who}} ended the second step of the sign-in of {{whose}}, who was signed out everywhere and signs in with their password until they set it up anew.',
      },
      more: 'Sign in to Kith to read what was changed. If this is not right, tell an administrator or a manager of your service at once.',
    },
    /** To a GP, a referrer, a prescriber or a school: the letter itself is the file beside it. */
    letterToOther: {
      subject: 'A letter from {{service}}',
      text: 'A letter from {{service}} is attached. It is confidential and for you alone. If it has reached the wrong person, please delete it and tell {{service}}.',
      file: 'letter.pdf',
    },
    alarmAdult: { subject: 'Please read this now' },
    alarmUp: {
      subject: 'Nobody has answered yet: you are asked in Kith',
      text: 'Something in a course waits for a clinician, and the time for an answer has passed or nobody is there to give it. You are the next who is asked. Sign in and see to it now.',
      textWithLink:
        'Something in a course waits for a clinician, and the time for an answer has passed or nobody is there to give it. You are the next who is asked. Sign in and see to it now:\n\n{{link}}',
    },
    /** Whoever sees it on a locked screen learns nothing of what it is. */
    reminder: {
      subject: 'The reminder you asked for',
      text: 'You asked for a short reminder at this time. When you have a minute, sign in. You can pause or stop these there.',
      textWithLink:
        'You asked for a short reminder at this time. When you have a minute, sign in:\n\n{{link}}\n\nYou can pause or stop these there.',
    },
    erasure: {
      subject: {
        asked: 'A client is to be erased',
        withdrawn: 'A client is not erased',
        erased: 'A client was erased',
      },
      text: {
        asked:
          'A therapist has asked in Kith that a client be erased for good. It is done once a second person confirms it: on the page of the audit you can read who asked and why, confirm it, or take it back.',
        withdrawn:
          'What was asked was taken back in Kith: a client is not erased. The page of the audit says by whom.',
        erased:
          'A client was erased in Kith for good, after a second person confirmed it. The page of the audit says who asked, who confirmed it and why. Backups made before still hold them: let them go when their time is over.',
      },
    },
    courseMoved: {
      subject: 'A course has moved to another service',
      text: 'A course that was kept in this Kith has moved to {{service}}, which has every entry of it. It opens here no longer. The page of the audit says when. Backups made before still hold it: let them go when their time is over. If this is not right, tell whoever runs this Kith at once.',
    },
    takenUpAgain: {
      subject: 'An account was taken up again',
      text: 'The account of {{whose}}, who had left, was taken up again by an invitation, with the password it had. If this is not right, tell an administrator at once.',
    },
  },
  es: {
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
  },
};

export type MailWords = typeof inMail.en;

/** Why Kith does not start with the sender it was given. */
export const troubleWithPost = {
  en: {
    ampersand:
      'The sender in KITH_SMTP_URL is cut off by an “&”. Write it as %26, such as ?from=Grün %26 Weiß <kith@example.org>.',
    sender:
      'E-mails cannot come from “{{from}}”. Give ?from= in KITH_SMTP_URL as a name and an address, such as ?from=Praxis Grün <kith@example.org>.',
  },
} as const;

/** What post.ts says. */
export const postWords = {
  en: {
    letterNotSent: 'e-mail not sent',
  },
};
