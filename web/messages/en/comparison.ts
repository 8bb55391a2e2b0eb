export default {
  title: 'Treatments side by side',
  which: 'Lay beside each other',
  first: 'On the left',
  second: 'On the right',
  told: 'Written in {{month}}. It says what is usual; each therapist and each service is a little different. Nobody can tell from a table which is right for you: talk about it.',
  grounds: 'What is known, and where it comes from',
  described: 'The rest describes what is usual: {{sources}}.',
};
