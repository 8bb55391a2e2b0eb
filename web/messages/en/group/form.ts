export default {
  title: 'Form a group',
  lead: 'You lead it. Then name who answers when somebody is in danger, and invite the members.',
  name: 'Name of the group',
  nameHint: 'Members read it. No illness in it: “Tuesday group at the well”.',
  place: 'Where it meets',
  placeHint: 'Members read it.',
  form: 'By which form of the therapy',
  meetings: 'How many meetings',
  go: 'Form the group',
  noForm: 'No form of therapy here is given to groups',
  noFormSays: 'Ask an administrator to offer one.',
};
