import type { InPart } from '#web/app/catalogue.ts';
import type en from '#web/messages/en/beside.ts';

export default {
  clients: {
    lead: 'Lo que se le muestra a cada persona. Todo lo demás sigue siendo tuyo.',
    private: 'Lo que queda en privado',
    rule: 'Cuándo se avisa a una persona adulta',
    sees: '{{name}} ve',
    seesNothing: '{{name}} no ve nada de lo que hay aquí.',
    stop: 'Dejar de mostrarle a {{name}}: {{what}}',
    stopShort: 'Dejar de mostrarlo',
    takeBack: 'Retirar mi consentimiento',
    title: 'Quién está a tu lado',
  },
  share: {
    chosen_sentence: 'La frase que elegiste',
    help_numbers: 'Números de ayuda',
    meeting_times: 'Las horas de los encuentros',
    own_meetings: 'Sus propios encuentros y lo que se acordó en ellos',
    psychoeducation: 'Qué son la depresión y la terapia',
    relapse_plan: 'La página dos del plan: señales de alerta y lo que ayuda',
    safety_plan: 'El plan de seguridad',
    sick_role: 'Lo que espera por ahora y lo que se queda',
  },
  shareSheet: 'La hoja “{{name}}”',
} satisfies InPart<typeof en>;
