import { Hono } from 'hono';
import { problem } from '#server/http/problem.ts';
import { memberMust } from '#server/http/read-form.ts';
import type { House } from '#server/installation.ts';
import { endLostSecondFactor } from '#server/sign-in/lost-second-factor.ts';
import { activeMember } from './members.ts';

/** An administrator ends the second step of a colleague who has lost it. */
export function colleaguesSecondFactor(house: House) {
  const app = new Hono();
  app.post('/:person/second-factor/end', async (context) => {
    const person = await memberMust(house, context, 'administrator');
    const member = await activeMember(house.db, context.req.param('person'));
    if (member.person === person.id) {
      throw problem(
        409,
        'your-own',
        'End your own second step on the page of your account, with your password.',
      );
    }
    await endLostSecondFactor(house, member.person, member, person.name);
    return context.json({ secondFactor: 'off' });
  });
  return app;
}
