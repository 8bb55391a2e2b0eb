import type { auditPeople, auditSentences, auditTimes } from '#core/audit/sentences.ts';
import type { InPart, Whole } from '#web/app/catalogue.ts';

/** What a client may be told of their own account; all else is read by those who work here. */
export default {
  says: {
    'name-changed': 'Ahora usa otro nombre.',
    'client-joined': 'Aceptó una invitación.',
    'client-written': 'Se escribió de nuevo lo que se sabe de ti.',
    'password-changed': 'Cambió su contraseña.',
    'password-link-asked': 'Se pidió un correo con un enlace para una contraseña nueva: {{times}}.',
    'password-link-made': 'Se hizo un enlace para una contraseña nueva, para entregarlo.',
    'password-set-by-link': 'Se eligió una contraseña nueva con un enlace.',
    'account-taken-up-again':
      'La cuenta se abrió de nuevo con una invitación de {{beside}}, con una contraseña nueva.',
    'second-step-begun': 'Empezó a poner un segundo paso para entrar.',
    'second-step-set': 'Puso un segundo paso para entrar.',
    'second-step-ended': 'Quitó su segundo paso para entrar.',
    'second-step-taken-off': 'Se quitó el segundo paso y se cerró la cuenta en todas partes.',
    'signed-out-everywhere': 'Salió en todas partes.',
    'calendar-made': 'Creó una dirección en la que un calendario lee sus propias citas.',
    'calendar-ended': 'Quitó la dirección en la que un calendario leía sus propias citas.',
  } satisfies InPart<(typeof auditSentences)['en']>,
  times: {
    one: 'una vez',
    more: '{{times}} veces desde {{since}}',
  } satisfies Whole<(typeof auditTimes)['en']>,
  people: {
    client: 'Un cliente ({{mark}})',
    you: 'Tú',
    somebody: 'Nadie con sesión abierta',
    gone: 'Alguien que se borró aquí',
    machine: 'Quien cuida de la máquina',
  } satisfies Whole<(typeof auditPeople)['en']>,
};
