import type { RecordRelapse } from './staff-commands.ts';

/** What staff wrote down of a relapse that they were told of: for staff, and never on a phone. */
export type RecordedRelapse = Omit<RecordRelapse, 'personId'>;
