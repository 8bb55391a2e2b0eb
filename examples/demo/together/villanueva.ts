import type { Tale } from '#examples/demo/tale.ts';
import { tellPattern, tellPractice } from './told.ts';

/** How at ease she is among people, what was so with Inés and is so today, and what she practised. */
export function tellTogether(tale: Tale): void {
  const rated: [n: number, comfort: number, where: string][] = [
    [4, 2, 'At the machine, with two others there'],
    [5, 3, 'Writing to Inés'],
    [6, 4, 'Eleven minutes of coffee'],
    [7, 6, 'In the class, on the chair that was kept'],
  ];
  for (const [n, comfort, where] of rated)
    tale.does('rateComfort', tale.session(n), { comfort, where }, { as: 'client' });
  tale.does('sayHowFarBack', tale.session(4), { how: 'earlier_ties' }, { as: 'client' });
  tellPattern(
    tale,
    6,
    {
      words: 'When somebody asks a second time I leave it until tomorrow',
      people: ['Mr Oyelaran'],
      thenId: tale.id('Inés'),
      alike: 'I think they ask out of pity, and I do not answer',
      otherwise: 'I am not seventeen. He asks about the drawings, and he does not decide for me.',
      feelings: 'Ashamed, and then alone',
    },
    { fits: 'partly', words: 'With Inés, yes. With him I noticed it on the stairs and went back.' },
  );
  tellPractice(
    tale,
    'small_talk',
    'Mr Oyelaran',
    [tale.session(5), 2, 'Is the coffee always this bad?'],
    [tale.session(6), 4, 'Do you ever go to the open studios?'],
    [tale.ago(3), 6, 'I drew the roof. Would you like to see it?'],
  );
}
