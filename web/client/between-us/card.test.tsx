import { beforeAll, expect, test } from 'vitest';
import type { FormOf } from '#core/course/book.ts';
import { byOnCard } from '#core/course/feedback-cards/acts.ts';
import type { ACourse } from '#tests/a-course.ts';
import { opened } from '#tests/a-guided-course.ts';
import { inEnglish } from '#tests/in-english.ts';
import { clientPage } from '#tests/screens/client-page.tsx';
import { MyCard } from './card.tsx';

beforeAll(inEnglish);

const client = { as: 'client', by: 'leila' } as const;
const decides = (therapist: FormOf<'decideFeedbackCard'>['therapist']) => ({ card: 'card', therapist });

const answered = (): ACourse =>
  opened()
    .does('addPerson', { displayName: 'Mira' }, { id: 'mira' })
    .does('checkSafetyAtHome', { personId: 'mira', answer: 'safe', asked: 'alone' })
    .does(
      'offerFeedbackCard',
      { person: 'mira', kind: 'words', reader: 'grown_up', key: 'a'.repeat(64) },
      { ...client, id: 'card' },
    )
    .does('answerFeedbackCard', { like: 'Our walks' }, { as: 'contact', by: byOnCard('card') });
const keepsMira = (story: ACourse) =>
  story.does('changePerson', { person: 'mira', version: 1, fields: { disclosure: 'not_now' } }, client);

function page(story: ACourse): string {
  const [card] = story.course.feedbackCards.cards;
  if (!card) throw new Error('No card was offered');
  return clientPage(story, <MyCard card={card} />, ['decideFeedbackCard']);
}

test('a card that was shown, of somebody kept back since, says that the therapist does not see it', () => {
  const story = answered().does('decideFeedbackCard', decides('sees'), client);
  expect(page(story)).toContain('You showed it to Ana.');
  expect(page(story)).not.toContain('does not see this');
  expect(page(keepsMira(story))).toContain(
    'Ana does not see this: it is about somebody you keep to yourself.',
  );
  expect(page(story)).not.toContain('You showed it');
});

test('of somebody kept back a card is not offered to be shown, and can be kept', () => {
  const story = answered();
  expect(page(story)).toContain('Show it to Ana');
  expect(page(keepsMira(story))).not.toContain('Show it to Ana');
  expect(page(story)).toContain('Ana does not see this');
  expect(page(story)).toContain('Only for me');
});
