// Says which folder has grown too full to be taken in, and which file of routes is not named so; part of npm run check.
import { crowdedFolders, illNamedRoutes } from '../tests/house/rooms.ts';

const crowded = crowdedFolders();
if (crowded.length > 0) {
  console.error(
    'A folder of more than thirty files is two rooms: find the wall between them, and name both for what they hold.',
  );
  for (const line of crowded) console.error(`  ${line}`);
}
const ill = illNamedRoutes();
if (ill.length > 0) {
  console.error(
    'Routes stand apart from what is kept: a file that opens them is called routes.ts or …-routes.ts, and no other is.',
  );
  for (const line of ill) console.error(`  ${line}`);
}
if (crowded.length > 0 || ill.length > 0) process.exitCode = 1;
