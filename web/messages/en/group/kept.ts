/** Without a connection: since when a group is as it stands on this phone. */
export default {
  title: 'No connection just now',
  list: 'These are your groups as they were on this phone: {{when}}. Open one and meet as usual; what you record is kept here and sent once the connection is back.',
  says: 'This is the group as it was on this phone: {{when}}. Meet as usual; what you record is kept here and sent once the connection is back.',
};
