export default { empty: 'Skriv noget her.' };
