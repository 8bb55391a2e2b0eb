import { fiftyAtOnce } from './fifty-at-once.ts';

fiftyAtOnce(1);
