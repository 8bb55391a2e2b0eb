export default {
  not_begun: 'We begin with our first session',
  not_yet: 'We are still finding out',
  not_chosen: 'We have not written down one thing to work on',
  monthly: 'Staying well',
  finished: 'What we did together',
};
