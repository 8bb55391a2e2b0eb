/** Turns what stands around it the other way, so that a text reads as nobody wrote it. Marks of a letter's own direction stay. */
const turning = /[\u202a-\u202e\u2066-\u2069]/g;
/** How some programs write that a line ends. */
const otherBreaks = /[\v\f\u0085]/g;
/** Signs for machines; tab and line breaks are for people. */
const control = /(?![\t\n\r])\p{Cc}/gu;

/** Text without the signs that nobody sees and nobody meant. */
export const withoutHiddenSigns = (text: string): string =>
  text.replace(turning, '').replace(otherBreaks, '\n').replace(control, '');
