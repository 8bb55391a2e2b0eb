import type { Whole } from '#web/app/catalogue.ts';
import type en from '#web/messages/en/client/practice/worked-through.ts';

export default {
  meant: 'Lo que esperaba que se entendiera',
  theirSide: 'Lo que quizá sintió o quería la otra persona',
  chosen: 'Cómo quiero decirlo',
  ways: 'Otras maneras de decirlo',
  since: 'Cuando lo dije de otra manera',
  rehearsed: 'Lo que ensayamos: hablar con {{who}}',
  scene: 'De qué se trata',
  begin: 'Cómo empiezo',
  learned: 'Lo que me dejó ensayarlo',
  plan: 'Mi plan para la conversación de verdad',
} satisfies Whole<typeof en>;
