export default { signIn: { title: 'Log ind' }, demo: { enter: 'Gå ind som {{name}}' } };
