import type { InPart } from '#web/app/catalogue.ts';
import type en from '#web/messages/en/work/feelings.ts';

export default {
  choice: {
    bodyCue: {
      tight_chest: 'Opresión en el pecho',
      lump_in_throat: 'Nudo en la garganta',
      knot_in_stomach: 'Nudo en el estómago',
      fast_heart: 'El corazón acelerado',
      tense: 'Mandíbula u hombros tensos',
      hot_face: 'Calor en la cara',
      shaky: 'Temblor',
      close_to_tears: 'Ganas de llorar',
      heavy: 'Pesadez y cansancio',
      restless: 'Inquietud en todo el cuerpo',
      far_away: 'Frío, o como lejos de todo',
      warm: 'Calor y ligereza',
    },
  },
} satisfies InPart<typeof en>;
