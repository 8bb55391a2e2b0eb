export default {
  ask: 'How have you been since we last met?',
  askFirst: 'What brings you here, and how have the last weeks been?',
  about: 'The answer was',
  is: {
    mood: 'a mood',
    event: 'an event',
    both: 'both',
    nothing_happened: 'nothing happened',
    risk: 'risk',
    major_life_event: 'a great change in life',
  },
  next: {
    mood: 'Ask what was going on with people then.',
    event: 'Ask how it left them feeling.',
    both: 'Tie the two together aloud.',
    nothing_happened:
      'Ask about the people closest to them, about what was to be tried, and about the best and worst hour of the week.',
    risk: 'Safety comes first. Ask directly, and go on only when it is safe.',
    major_life_event: 'Stay with it. It may change the focus; talk it over before you go on.',
  },
};
