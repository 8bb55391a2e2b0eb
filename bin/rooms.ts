// Says which folder has grown too full to be taken in, and which file of routes is not named so; part of npm run check.
import { roomFaults } from '#tests/house/rooms.ts';

const faults = roomFaults();
for (const fault of faults) console.error(fault);
if (faults.length > 0) process.exitCode = 1;
