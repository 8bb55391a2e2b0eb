export default {
  title: 'How the ties of the focus have changed',
  titleAll: 'How ties have changed',
  lead: 'As they were first told and as they stand now. What it means, the client says.',
  notSaidAnew: 'Of {{name}} nothing has been said anew since the beginning.',
  goThrough: 'Go through it again: {{name}}',
};
