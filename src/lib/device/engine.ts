/*
 * Everything a phone needs after its first paint, in one chunk: the database, the rules for what may be written, and
 * the sync. Import it dynamically.
 */
export { directTo } from './direct.ts';
export { newEntry, PayloadFault } from './new-entry.ts';
export { askToPersist } from './persistence.ts';
export { openStore } from './store.ts';
export { startSync } from './sync.ts';
