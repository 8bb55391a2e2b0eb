/** A credential in full, as it is written down of somebody. */
export const held = (person: string, what: string) => ({
  id: `${person}-${what}`,
  person,
  what,
  level: 'full',
  from: 'The national programme',
  since: '2020-01-01',
});
