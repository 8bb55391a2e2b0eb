/**
 * What is asked of somebody close, in our own plain words: six things a tie is made of, and two to say freely. IPT protocol
 * reference, 4.7.
 */
export const cardItems = ['listens', 'time', 'promises', 'quarrels', 'feelings', 'good_times'] as const;
export type CardItem = (typeof cardItems)[number];

export const cardAnswers = ['yes', 'sometimes', 'no'] as const;
export type CardAnswer = (typeof cardAnswers)[number];

/** In words, or in fewer words with pictures. */
export const cardKinds = ['words', 'pictures'] as const;

/** For so many days a link can be answered. */
export const cardDays = 14;

/** One answer to each question: of two, the later, where the first stood. */
export const oncePerItem = <One extends { item: CardItem }>(answers: readonly One[]): One[] => [
  ...new Map(answers.map((one) => [one.item, one])).values(),
];
