export default {
  title: 'On the list for today',
  item: 'Something else for the list of a later session',
  add: 'Leave it for later',
  done: 'Done',
  later: 'Later',
  doneOf: 'Done: {{item}}',
  laterOf: 'Leave for later: {{item}}',
  is: {
    done: 'done',
    left_for_later: 'left for later',
  },
};
