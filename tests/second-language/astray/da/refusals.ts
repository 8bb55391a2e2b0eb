export default { ingen: 'Nej.' };
