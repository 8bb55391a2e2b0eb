import { Hono } from 'hono';
import { problem } from '#server/http/problem.ts';
import { signedInAs } from '#server/http/read-form.ts';
import type { Installation } from '#server/installation.ts';
import { endLostSecondFactor } from '#server/sign-in/lost-second-factor.ts';
import { activeMember } from './members.ts';

/** An administrator ends the second step of a colleague who has lost it. */
export function memberSecondFactorRoutes(installation: Installation) {
  const app = new Hono();
  app.post('/:person/second-factor/end', async (context) => {
    const person = await signedInAs(installation, context, 'administrator');
    const member = await activeMember(installation.db, context.req.param('person'));
    if (member.person === person.id) {
      throw problem(
        409,
        'your-own',
        'End your own second step on the page of your account, with your password.',
      );
    }
    await endLostSecondFactor(installation, member.person, member, person.name);
    return context.json({ secondFactor: 'off' });
  });
  return app;
}
