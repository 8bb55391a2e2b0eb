/** Milliseconds for three hundred million additions on one core: how quick this machine is in this hour. */
export function pace(): number {
  const began = performance.now();
  let sum = 0;
  for (let n = 0; n < 3e8; n += 1) sum += n;
  return sum > 0 ? performance.now() - began : Number.NaN;
}
