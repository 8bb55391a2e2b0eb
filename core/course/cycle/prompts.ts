import type { Area } from '#core/protocols/areas/area.ts';
import type { NodeKey } from './state.ts';

/** What is usually done in IPT where a cycle is broken at this place (IPT protocol reference, 5.1). */
const moves: { en: Record<Exclude<NodeKey, 'custom' | 'mood'>, string> } = {
  en: {
    trigger: 'Work on it with the strategies of the focus.',
    selfView:
      'Name the feeling, and let it be the illness that speaks: the sick role, and what is known of it.',
    behaviour: 'Try one small thing: take up one offer of help, answer one message.',
    otherFeels: 'Tell them about the illness, and ask whether the guess is right.',
    otherDoes: 'Go through the last exchange word by word, and make one clear request.',
    confirmation: 'Ask instead of assuming.',
  },
};
export const usualMoves = moves.en;

/** How the cycle often goes in each area, step by step (IPT protocol reference, 5.2). */
const ofAreas: { en: Record<Area, readonly string[]> } = {
  en: {
    grief: [
      'Somebody has died',
      'I keep away from what reminds me, and from those who knew them',
      'The others do not mention it',
      'Nobody cares, or I must not speak of it',
      'The mourning stands still',
    ],
    role_dispute: [
      'Something I expect does not happen',
      'I hint at it, or say nothing',
      'They do not notice',
      'The resentment grows',
      'A row, or each keeps away',
      'It is hopeless',
    ],
    role_transition: [
      'The old role is gone',
      'I feel unable',
      'I hide it from the new people and from the old friends',
      'Nobody helps',
      'More goes wrong',
    ],
    interpersonal_deficits: [
      'I fear being turned away',
      'I stay on my guard',
      'They find me cold',
      'There is little contact',
      'It proves that nobody likes me',
    ],
  },
};
export const cyclesByArea = ofAreas.en;

/** The same where eating, or the marks of a trauma, are what the course is about (IPT protocol reference, 5.2). */
const ofTroubles: { en: Record<'eating' | 'trauma', readonly string[]> } = {
  en: {
    eating: [
      'A slight or a quarrel',
      'A bad feeling',
      'A binge',
      'Shame, and keeping it secret',
      'More distance from people',
    ],
    trauma: [
      'Numb: I cannot read what I feel',
      'I cannot tell whom to trust',
      'I withdraw',
      'Nobody helps',
      'More danger, or more alone',
    ],
  },
};
export const cyclesByTrouble = ofTroubles.en;
