import { onPostgres } from '#tests/postgres/for-these.ts';
import { fiftyAtOnce } from './fifty-at-once.ts';

onPostgres();
// Two servers on one PostgreSQL: what one process hides is seen between them.
fiftyAtOnce(2);
