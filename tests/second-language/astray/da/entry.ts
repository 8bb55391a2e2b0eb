export default { demo: { enter: 'Gå ind som {{navn}}' }, logInd: 'Log ind' };
