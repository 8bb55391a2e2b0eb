export default {
  title: 'Shopping',
  first: 'Bread',
  second: 'Milk',
  third: 'Apples',
  fourth: 'Washing powder',
};
