/** Why an act of a group is refused by what stands around it, by code. */
export const refusedOfGroups = {
  en: {
    'not-a-facilitator': 'Choose somebody who works here and may lead a group: a facilitator or a therapist.',
    'not-a-colleague':
      'Choose a colleague who works here and may sit in: a facilitator, a therapist or a supervisor.',
    'not-here':
      'One of these people does not work here. Choose somebody who does, or give a name and a number.',
    'may-not-answer':
      'One of these people could not open the record of a member. Choose a clinician who works here or whoever leads or supervises the group, or give a name and a number.',
    'in-another-group': 'This course is in another group already.',
    'in-a-second-group':
      'This person is in another group of the same form, which goes on. They are in one at a time: record there first that they left, or that it ended for them.',
    'nobody-at-work':
      'Whoever else leads this group does not work here any more. Let somebody who does come to lead it first.',
    'no-such-place': 'The programme has no such place, or it was retired. Choose one of the list.',
    'member-gone': 'This member’s record was taken out of Kith.',
  },
} as const;
