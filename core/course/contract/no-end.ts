/** How a course without an end agreed is told of, in the formulation and in letters. IPT protocol reference, 7.12. */
export const noEnd = {
  en: (every: number) =>
    `We have not agreed on an end. Every ${every} sessions we look back together at whether this helps, and decide how to go on.`,
};
