import { Hono } from 'hono';
import type { House } from './house.ts';
import { secondFactorEndedTo } from './letters-to.ts';
import { activeMember } from './members-kept.ts';
import { writeLetter } from './outbox.ts';
import { problem } from './problem.ts';
import { forgetWho } from './who.ts';
import { memberMust } from './who-asks.ts';

/**
 * An administrator ends the second step of a colleague who lost their authenticator and their backup codes. The
 * colleague is signed out everywhere and told by letter, so that it cannot be done behind their back.
 */
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
    if ((await house.signIn.secondFactor(member.person)) === 'off') {
      throw problem(409, 'not-on', 'Sign-in asks this colleague for no code, so there is nothing to end.');
    }
    await house.signIn.dropSecondFactor(member.person);
    await house.signIn.signOutEverywhere(member.person);
    forgetWho();
    await writeLetter(
      house.db,
      house.master,
      'second-factor-ended',
      secondFactorEndedTo(member, person.name),
      house.now(),
    );
    return context.json({ secondFactor: 'off' });
  });
  return app;
}
