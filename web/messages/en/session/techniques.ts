export default {
  title: 'Techniques',
  how: {
    on: 'One key marks it. With Shift you write a line first.',
    off: 'A press marks it.',
  },
  used: 'used today',
  marked: 'Marked: {{name}}',
  addLine: 'Add a line',
  undo: 'Take it back',
  byMistake: 'Marked by mistake',
  line: '{{name}}: what for',
};
