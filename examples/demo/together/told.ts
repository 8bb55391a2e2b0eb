import { createHash } from 'node:crypto';
import type { FormOf } from '#core/course/book.ts';
import type { Tale } from '#examples/demo/tale.ts';

type Skill = FormOf<'practiseSkill'>['skill'];
type Emotion = NonNullable<FormOf<'nameFeeling'>['emotions'][number]['emotion']>;
type Shown = FormOf<'tellHowExpressed'>['expressed'];

/** What matters to the client, the treatment the two chose in session 1, and what the client said of it. */
export function tellChoice(
  tale: Tale,
  matters: FormOf<'tellWhatMatters'>,
  choice: FormOf<'recordChoice'>,
  answer: Omit<FormOf<'answerChoice'>, 'choice'>,
): void {
  const on = tale.session(1);
  tale
    .does('tellWhatMatters', on, matters, { as: 'client' })
    .does('recordChoice', on, choice, { makes: 'choice' })
    .does('answerChoice', on, { ...answer, choice: tale.id('choice') }, { as: 'client' });
}

/** A feeling named in session n, with whom it was, and how it was shown to them. */
export function tellFeeling(
  tale: Tale,
  n: number,
  withWhom: string,
  situation: string,
  felt: [Emotion, intensity: number],
  shown: [Shown, how: string, wished?: string],
): void {
  const on = tale.session(n);
  const feeling = `feeling/${situation}`;
  const [emotion, intensity] = felt;
  const [expressed, how, wishHadExpressed] = shown;
  tale
    .does(
      'nameFeeling',
      on,
      {
        situation,
        personIds: [tale.id(withWhom)],
        session: n,
        emotions: [{ emotion, intensity }],
        privacy: 'shared',
      },
      { as: 'client', makes: feeling },
    )
    .does(
      'tellHowExpressed',
      on,
      { feelingId: tale.id(feeling), expressed, how, wishHadExpressed },
      { as: 'client' },
    );
}

/** A pattern named in session n, and how far the client finds themselves in it. */
export function tellPattern(
  tale: Tale,
  n: number,
  pattern: Omit<FormOf<'namePattern'>, 'session' | 'named' | 'personIds'> & { people: string[] },
  fits: Omit<FormOf<'tellPatternFit'>, 'patternId'>,
): void {
  const { people, ...written } = pattern;
  const personIds = people.map((name) => tale.id(name));
  const makes = `pattern/${pattern.words}`;
  tale
    .does('namePattern', tale.session(n), { ...written, personIds, session: n, named: 'together' }, { makes })
    .does('tellPatternFit', tale.session(n), { patternId: tale.id(makes), ...fits }, { as: 'client' });
}

/** A skill of the library, practised on some days with growing confidence. */
export function tellPractice(
  tale: Tale,
  skill: Skill,
  withWhom: string,
  ...times: [on: string, confidence: number, rehearsal: string][]
): void {
  for (const [on, confidence, rehearsal] of times)
    tale.does(
      'practiseSkill',
      on,
      { skill, personId: tale.id(withWhom), confidence, rehearsal },
      { as: 'client' },
    );
}

/** A card the client gives somebody close; its link is nobody’s. With an answer, what came back on it some days later. */
export function tellCard(
  tale: Tale,
  withWhom: string,
  offered: { on: string; says: string },
  answered?: { on: string } & FormOf<'answerFeedbackCard'>,
): void {
  const card = `card/${withWhom}`;
  const { on, says } = offered;
  const key = createHash('sha256').update(tale.id(card)).digest('hex');
  // Asked alone of each before a card goes to them.
  tale.does('checkSafetyAtHome', on, { personId: tale.id(withWhom), answer: 'safe', asked: 'alone' });
  tale.does(
    'offerFeedbackCard',
    on,
    { person: tale.id(withWhom), kind: 'words', reader: 'grown_up', says, key },
    { as: 'client', makes: card },
  );
  if (!answered) return;
  const { on: later, ...answer } = answered;
  tale.answersCard(card, later, answer);
}
