export default { skip: 'Spring til siden' };
