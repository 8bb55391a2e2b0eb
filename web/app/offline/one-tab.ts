const here = new Set<string>();

/** Does this unless this tab does it already; without locks each tab knows only of itself. */
async function aloneInThisTab<Result>(
  name: string,
  work: () => Promise<Result>,
): Promise<Result | undefined> {
  if (here.has(name)) return undefined;
  here.add(name);
  try {
    return await work();
  } finally {
    here.delete(name);
  }
}

/** Does this alone among all tabs. Where another does it just now it is left to that one, and nothing is answered. */
export async function alone<Result>(name: string, work: () => Promise<Result>): Promise<Result | undefined> {
  return aloneInThisTab(name, async () => {
    if (!navigator.locks) return work();
    return navigator.locks.request(`kith/${name}`, { ifAvailable: true }, (lock) =>
      lock ? work() : Promise.resolve(undefined),
    );
  });
}
