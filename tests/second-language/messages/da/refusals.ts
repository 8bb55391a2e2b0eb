export default { 'no-such-event': 'Det står ikke på tidslinjen.' };
