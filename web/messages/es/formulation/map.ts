import type { Whole } from '#web/app/catalogue.ts';
import type en from '#web/messages/en/formulation/map.ts';

export default {
  bio: {
    label: 'Cuerpo',
    hint: 'Historia de la familia, enfermedades, dolor, hormonas y partos, sueño, sustancias, medicinas, episodios anteriores.',
  },
  psych: {
    label: 'Mente',
    hint: 'Cómo busca y da cuidado, su manera de ser, cómo se las arregla, cuánto se valora, qué fue difícil de llevar, qué piensa de pedir ayuda.',
  },
  social: {
    label: 'Circunstancias',
    hint: 'Gente, dinero, trabajo, vivienda, mudarse de país, trato injusto, papeles.',
  },
  cultural: {
    label: 'Cultura',
    hint: 'Idioma, qué se puede sentir y mostrar, qué se espera de hombres y mujeres, deberes con la familia, estigma, cómo se explica lo que pasa.',
  },
  spiritual: {
    label: 'Fe y sentido',
    hint: 'Sentido, comunidad, rituales, dudas, haber hecho algo contra la propia conciencia.',
  },
  strengths: { label: 'Fortalezas', hint: 'Habilidades, gente de su lado, veces que ya salió adelante.' },
  crisis: { label: 'Qué pasó', hint: 'El área, qué pasó, con quién, cuándo.' },
  supportGap: {
    label: 'Por qué el apoyo no bastó',
    hint: 'Quién faltaba, o a quién no se le podía pedir.',
  },
  distress: { label: 'Síntomas', hint: 'Síntomas, y qué impiden.' },
  protective: {
    label: 'Lo que evita que sea peor',
    hint: 'Razones y personas que sostienen.',
  },
} satisfies Whole<typeof en>;
