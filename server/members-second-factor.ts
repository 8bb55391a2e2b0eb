import { Hono } from 'hono';
import type { House } from './house.ts';
import { activeMember } from './members-kept.ts';
import { problem } from './problem.ts';
import { endLostSecondFactor } from './second-factor-lost.ts';
import { memberMust } from './who-asks.ts';

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
