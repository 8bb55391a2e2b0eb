import type { Whole } from '#web/app/catalogue.ts';
import type en from '#web/messages/en/client/change.ts';

export default {
  betterClear: 'Es un cambio de verdad, no una subida o bajada cualquiera.',
  betterSmall:
    'Es un paso en la buena dirección. Es tan pequeño que puede ser una subida o bajada cualquiera.',
  betterUnmeasured:
    'Es un paso en la buena dirección. Con estas preguntas no se sabe cuánto es una subida o bajada cualquiera.',
  worseClear: 'Es un cambio de verdad, no una subida o bajada cualquiera. No es culpa tuya.',
  talk: 'Háblalo la próxima vez, o antes.',
  worseSmall: 'Los puntajes suben y bajan de una semana a otra. Un cambio tan pequeño todavía no cuenta.',
  worseUnmeasured:
    'Los puntajes suben y bajan de una semana a otra. Con estas preguntas no se sabe cuánto es una subida o bajada cualquiera.',
  same: 'Muchas veces pasan algunas semanas antes de que los números se muevan.',
} satisfies Whole<typeof en>;
