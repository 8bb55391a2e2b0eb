export default {
  coverage: 'Asked about so far',
  coverageHint: 'Tick a circle once it was asked about, also when nobody is in it.',
  absentRoles: 'Places nobody fills',
  absentRolesHint: 'Such as: no one I could call in the night.',
  addAbsent: 'Add a place nobody fills',
  by: {
    client: 'Last written by the client, {{on}}.',
    therapist: 'Last written in session, {{on}}.',
  },
  hint: {
    patternNotes: 'How they assert themselves, confront somebody, show anger, take a risk with people.',
    familyMap: 'Or where the drawing of the family is kept.',
  },
  field: {
    standsOut: 'What stands out to the client',
    socialActivities: 'What they do with others',
    languages: 'Languages they live in',
    familyMap: 'The family, in words',
    patternNotes: 'Patterns across ties',
  },
  save: 'Save the network',
};
