import { setFlagsFromString } from 'node:v8';

const usual = 2;
const youngGrowsBy = (factor: number) => setFlagsFromString(`--semi-space-growth-factor=${factor}`);

/**
 * Reads code while the room for young objects stays as small as it is: what is only read at the start would leave it grown,
 * a hundred megabytes that a server then holds for nothing. It grows as usual once there is work.
 */
export async function readInLittleRoom<Code>(read: () => Promise<Code>): Promise<Code> {
  youngGrowsBy(1);
  try {
    return await read();
  } finally {
    youngGrowsBy(usual);
  }
}
