import { Hono } from 'hono';
import { v7 as newId } from 'uuid';
import { z } from 'zod';
import type { CardAsked, CardGiven } from '#core/api-answers/feedback-card.ts';
import { answer, offer } from '#core/course/feedback-cards/state.ts';
import { readIdentity } from '#server/accounts/clients.ts';
import { signedIn } from '#server/accounts/signed-in.ts';
import { courseOpenTo } from '#server/courses/access.ts';
import { doAct, doActAs } from '#server/courses/do-act.ts';
import { triedFrom } from '#server/http/known-devices.ts';
import { notYours } from '#server/http/problem.ts';
import { readForm } from '#server/http/read-form.ts';
import type { Installation } from '#server/installation.ts';
import { addressAsked } from '#server/post/address.ts';
import { helpFor } from '#server/service/help.ts';
import { newCardKey, openCard } from './card.ts';

export const cardOpening = z.object({ token: z.string().min(20).max(100) });
export const cardAnswer = cardOpening.extend({ id: z.uuid() }).extend(answer.shape);
export const cardOffer = offer;

/** Gives a client the link of a card for somebody close; and, for whoever holds it, shows what is asked and takes the answer once. */
export function cardRoutes(installation: Installation) {
  const app = new Hono();
  app.post('/courses/:id/feedback-cards', async (context) => {
    const id = context.req.param('id');
    const person = await signedIn(installation, context);
    const { as } = await courseOpenTo(installation, person, id);
    if (as !== 'client') throw notYours();
    const asked = await readForm(context, cardOffer);
    const { token, key } = newCardKey();
    const made = await doAct(installation, person, id, 'offerFeedbackCard', {
      id: newId(),
      form: { ...asked, key },
    });
    const until = made.chart.course.feedbackCards.cards.find((one) => one.id === made.act)?.until ?? '';
    const address = addressAsked(installation, new URL(context.req.url).origin);
    // After the sign: what stands there is never sent, so it stands in no log.
    const link = `${address}/card?course=${id}#${token}`;
    return context.json({ card: made.act, link, until } satisfies CardGiven, 201);
  });
  app.post('/card/:course', async (context) => {
    const { token } = await readForm(context, cardOpening);
    const course = context.req.param('course');
    const { row, card } = await openCard(installation, triedFrom(installation, context), course, token);
    const [identity, help] = await Promise.all([
      readIdentity(installation, row.client),
      helpFor(installation, undefined),
    ]);
    const { says, kind, reader, until } = card;
    const client = identity?.name.split(' ')[0] ?? '';
    return context.json({ client, says, kind, reader, until, help: help.lines } satisfies CardAsked);
  });
  app.post('/card/:course/answer', async (context) => {
    const { token, id, ...form } = await readForm(context, cardAnswer);
    const course = context.req.param('course');
    const from = triedFrom(installation, context);
    const { row, person } = await openCard(installation, from, course, token, id);
    await doActAs(installation, person, { row, as: 'contact' }, 'answerFeedbackCard', { id, form });
    return context.json({ state: 'answered' });
  });
  return app;
}
