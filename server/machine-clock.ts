/** The machine’s own clock: what a Kith goes by where it is given no other, and read nowhere else (tests/house/one-clock). */
export const machineClock = (): Date => new Date();
