export default {
  title: 'Rooms and links',
  lead: 'Where you meet: rooms here, addresses elsewhere, links of calls. Whoever books an appointment names one, a room taken twice is asked about, and the client reads where it is.',
  none: 'None is listed, so no appointment says where it is.',
  new: 'Another',
  name: 'What it is called',
  kind: 'What it is',
  is: { room: 'A room here', address: 'An address elsewhere', link: 'The link of a call' },
  says: { room: 'How to find it', address: 'The address', link: 'The link' },
  takeOut: 'Take out',
  takeOutOf: 'Take out {{name}}',
  add: 'Add a room or link',
  keep: 'Save this list',
};
