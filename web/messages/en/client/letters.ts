export default {
  title: 'Letters',
  none: 'No letters yet',
  noneWhy: 'When your therapist gives you a letter, you find it here, and it stays.',
  from: { therapist: 'From your therapist, {{on}}', client: 'From me, {{on}}' },
  write: 'Write a letter of my own',
  goodbye: 'My letter',
  goodbyeHint: 'Some people write one when they finish: what mattered, what was hard, what they take along.',
  goodbyeReads: 'Only you see it, until you give it to {{who}}.',
  file: 'Save it as a PDF',
  fileOf: 'Save it as a PDF: {{letter}}',
  keep: 'Save it for myself',
  give: 'Give it to {{who}}',
};
