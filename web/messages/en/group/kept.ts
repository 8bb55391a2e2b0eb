/** Without a line: since when a group is as it stands on this phone. */
export default {
  title: 'No connection just now',
  says: 'This is the group as it was on this phone: {{when}}. Meet as usual; what you record is kept here and sent once the line is back.',
};
